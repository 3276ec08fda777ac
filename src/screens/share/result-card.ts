/** The picture of a result that somebody takes with them: never where they stand in the lower half. Pure. */
import { FULL_MARK } from '../../contest/mark.ts';
import type { Texts } from '../texts.ts';

/** What stands on it. */
export interface ResultCard {
  /** Of the contest. */
  readonly title: string;
  /** What was played, and when. */
  readonly about: string;
  /** The most important one first. */
  readonly lines: readonly string[];
  /** One’s best round, of the most there is, 0 to 1; null where that is less than half. */
  readonly level: number | null;
}

export type HandedOn = 'saved' | 'sent' | 'failed';

/** Makes the picture; null where whoever was to send it has changed their mind. */
export type HandOn = (card: ResultCard) => Promise<HandedOn | null>;

export const levelOf = (best: number): number | null => (best < FULL_MARK / 2 ? null : best / FULL_MARK);

interface Own {
  readonly place: number | null;
  readonly points: number;
  /** Of each round that counts. */
  readonly rounds: readonly unknown[];
}

/** The place where there is one, else the best round. */
export function ownLines(texts: Texts, { place, points, rounds }: Own, best: number): readonly string[] {
  const { t, number } = texts;
  const shown = (tenths: number) => number(tenths / 10, 1);
  const line = t('match.points', { points: shown(points) });
  if (place !== null) return [t('match.place', { place }), line];
  return rounds.length > 1 ? [line, t('match.card.best', { points: shown(best) })] : [line];
}

/** `North: 70.0 · Place 1`. */
export function teamLine(
  { t, number }: Texts,
  { name, place, points }: { readonly name: string; readonly place: number | null; readonly points: number },
): string {
  const line = t('match.card.team', { team: name, points: number(points / 10, 1) });
  return place === null ? line : `${line} · ${t('match.place', { place })}`;
}
