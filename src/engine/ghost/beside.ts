/** What runs beside a call, as it is kept with that call: looked at before it is used, like everything from a store or a file. */
import type { Ghost, Reading } from './ghost.ts';

/** One's own best call, or the best of a call of the day, of a round of a match or of a season. Nobody's name is kept with it. */
const WHOSE = ['own', 'day', 'match', 'season'] as const;
export type Whose = (typeof WHOSE)[number];

export interface Beside {
  readonly whose: Whose;
  readonly ghost: Ghost;
}

/** Null where it is none: the call is played alone then, and nothing is lost. */
export function acceptBeside(kept: unknown): Beside | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { whose, ghost } = kept as Partial<Record<keyof Beside, unknown>>;
  return isWhose(whose) && isGhost(ghost) ? { whose, ghost } : null;
}

const isWhose = (value: unknown): value is Whose => WHOSE.some((known) => known === value);

/** Many more than a call has turns. */
const MOST_READINGS = 500;

const isGhost = (value: unknown): value is Ghost =>
  Array.isArray(value) && value.length > 0 && value.length <= MOST_READINGS && areReadings(value);

function areReadings(values: readonly unknown[]): boolean {
  return values.every(isReading) && isAscending(values.map(({ turn }) => turn));
}

const isAscending = (turns: readonly number[]): boolean =>
  turns.every((turn, place) => turn > (turns[place - 1] ?? -1));

function isReading(value: unknown): value is Reading {
  if (typeof value !== 'object' || value === null) return false;
  const { turn, shown, calm } = value as Partial<Record<keyof Reading, unknown>>;
  return Number.isSafeInteger(turn) && Number(turn) >= 0 && isCalm(shown) && isCalm(calm);
}

const isCalm = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 100;
