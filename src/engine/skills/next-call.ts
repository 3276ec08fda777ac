/** Which call to take next: one that is new, as long as there is one; then the one that leaves most to gain. */
import { type AngerType, DIFFICULTIES, type Difficulty } from '../vocabulary.ts';

export interface Playable {
  readonly id: string;
  readonly angerType: AngerType;
  readonly difficulty: Difficulty;
  /** Where newcomers begin, and never what comes after that (SC-28). */
  readonly tutorial?: true;
}

/** A call of one's own that is over. */
export interface Outcome {
  readonly scenario: string;
  /** Tenths of a point. */
  readonly total: number;
}

/** Why a call comes next: nothing was played yet, none but the tutorial, not this one, or never well. */
export const NEXT_WHYS = ['tutorial', 'first', 'new', 'gain'] as const;

export interface NextCall {
  readonly scenario: string;
  readonly why: (typeof NEXT_WHYS)[number];
  /** The best result there, in tenths; null where there is none. */
  readonly best: number | null;
}

/**
 * `all` in the order of play, without those that wait to be gone on with. Whoever is new begins with the tutorial. Of
 * the new ones the easiest level comes first, in it the kind of anger that was played least, so that nobody gets used
 * to one of them; once all were played, the one whose best result is lowest.
 */
export function nextCall(all: readonly Playable[], outcomes: readonly Outcome[]): NextCall | null {
  const start = all.find(({ tutorial }) => tutorial);
  if (start && outcomes.length === 0) return { scenario: start.id, why: 'tutorial', best: null };
  const playable = all.filter((entry) => entry !== start);
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
