import type { TurnVerdict } from './verdicts.ts';

/** One sign for each verdict, on the grid of the other icons: ticks for what held, a wave, and arrows going down. */
export const VERDICT_PATHS: Readonly<Record<TurnVerdict['verdict'], string>> = {
  best: 'M2.5 12.5l4.5 4.5L16.5 7.5M12.5 16l1 1 9-9.5',
  good: 'M5 12.5l4.5 4.5L19 7.5',
  inaccuracy: 'M4 13.5c2.5-4.5 5.3-4.5 8-1.5s5.5 3 8-1.5',
  mistake: 'M5.5 9l6.5 6.5L18.5 9',
  spent: 'M5 12h14',
  unclear: 'M9 9.5a3 3 0 1 1 4.2 2.7c-.9.4-1.2 1-1.2 2M12 17v.1',
  blunder: 'M5.5 5.5l6.5 6.5 6.5-6.5M5.5 12.5l6.5 6.5 6.5-6.5',
};
