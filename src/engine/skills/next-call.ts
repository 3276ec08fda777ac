/** Which call to take next: one that is new, as long as there is one; then the one that leaves most to gain. */
import { type AngerType, DIFFICULTIES, type Difficulty } from '../vocabulary.ts';

export interface Playable {
  readonly id: string;
  readonly angerType: AngerType;
  readonly difficulty: Difficulty;
}

/** A call of one's own that is over. */
export interface Outcome {
  readonly scenario: string;
  /** Tenths of a point. */
  readonly total: number;
}

/** Why a call comes next: none was played yet, this one was not, or it was never played well. */
export const NEXT_WHYS = ['first', 'new', 'gain'] as const;

export interface NextCall {
  readonly scenario: string;
  readonly why: (typeof NEXT_WHYS)[number];
  /** The best result there, in tenths; null where there is none. */
  readonly best: number | null;
}

/**
 * `playable` in the order of play. Of the new ones the easiest level comes first, in it the kind of anger that was played
 * least, so that nobody gets used to one of them; once all were played, the one whose best result is lowest.
 */
export function nextCall(playable: readonly Playable[], outcomes: readonly Outcome[]): NextCall | null {
  const fresh = playable.filter(({ id }) => outcomes.every(({ scenario }) => scenario !== id));
  const met = playable.filter((entry) => !fresh.includes(entry));
  const timesMet = (kind: AngerType): number => met.filter(({ angerType }) => angerType === kind).length;
  const [first] = fresh.toSorted(
    (one, other) =>
      DIFFICULTIES.indexOf(one.difficulty) - DIFFICULTIES.indexOf(other.difficulty) ||
      timesMet(one.angerType) - timesMet(other.angerType),
  );
  if (first) return { scenario: first.id, why: met.length === 0 ? 'first' : 'new', best: null };
  return mostToGain(playable, outcomes);
}

function mostToGain(playable: readonly Playable[], outcomes: readonly Outcome[]): NextCall | null {
  const bests = playable.map(({ id }) => ({ id, best: bestOf(id, outcomes) ?? 0 }));
  const [lowest] = bests.toSorted((one, other) => one.best - other.best);
  return lowest ? { scenario: lowest.id, why: 'gain', best: lowest.best } : null;
}

/** The best result in a scenario, in tenths; null where it was not played. */
export function bestOf(id: string, outcomes: readonly Outcome[]): number | null {
  const totals = outcomes.flatMap(({ scenario, total }) => (scenario === id ? [total] : []));
  return totals.length > 0 ? Math.max(...totals) : null;
}
