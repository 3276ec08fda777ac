/** Looking on at a match without an account. */
import type { MatchState } from './match.ts';

/** Milliseconds for which there is still something to be seen once a match is over. */
const AFTERWARDS = 24 * 60 * 60 * 1000;

export const isWatched = (
  { watch }: { readonly watch: boolean },
  { phase, since }: Pick<MatchState, 'phase' | 'since'>,
  now: number,
): boolean => watch && (phase !== 'over' || now < since + AFTERWARDS);
