/** One thing compared with another, and by how much it is better: what every claim comes down to. */

/** What a margin is counted in. Meters and scores in points, the rest in whole numbers. */
const UNITS = ['anger', 'trust', 'composure', 'score', 'turns', 'language', 'fact'] as const;
export type Unit = (typeof UNITS)[number];

export interface Comparison {
  /** Which comparison of the claim this is. */
  readonly what: string;
  readonly unit: Unit;
  /** By how much what the claim calls better is better. */
  readonly margin: number;
  /** Better by more than nothing is asked for; otherwise never worse is enough. */
  readonly strict: boolean;
  readonly holds: boolean;
}

/** Meters are whole tenths, averages of them are not; nothing smaller than this is a difference. */
const NOTHING = 1e-9;

const compared = (
  unit: Unit,
  what: string,
  margin: number,
  { strict, holds }: Pick<Comparison, 'strict' | 'holds'>,
): Comparison => ({ what, unit, margin: margin === 0 ? 0 : margin, strict, holds });

/** Better by more than nothing. */
export const better = (unit: Unit, what: string, margin: number): Comparison =>
  compared(unit, what, margin, { strict: true, holds: margin > NOTHING });

/** Better by no less than `least`; never worse where nothing is said. */
export const noWorse = (unit: Unit, what: string, margin: number, least = 0): Comparison =>
  compared(unit, what, margin, { strict: false, holds: margin >= least - NOTHING });

/** Exactly the same on both sides. */
export const same = (unit: Unit, what: string, difference: number): Comparison =>
  noWorse(unit, what, -Math.abs(difference));

/** A plain fact. */
export const isTrue = (what: string, fact: boolean): Comparison => same('fact', what, fact ? 0 : 1);
