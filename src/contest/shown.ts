/**
 * What of the standings is shown to whom. A board has its upper part and no more; a player sees the place they hold in it,
 * who is next to them, and what is missing to the next place. Nobody is shown last.
 */
import type { Placed } from './order.ts';
import type { Ranked } from './standings.ts';

/** No board is longer, so that it can be read from the back of a room. */
const BOARD = 10;
/** Of so few everybody knows everything anyway; from then on the lower half is nobody’s business. */
const FEW = 3;

/** The upper half, ten at most, the winner at least; none where nobody has finished anything. */
export function boardOf<Entry extends Ranked>(standings: readonly Placed<Entry>[]): readonly Placed<Entry>[] {
  const finished = standings.filter(({ entry }) => entry.mark !== null);
  return finished.slice(0, shownOf(standings.length));
}

/** How many of so many people, or teams. */
export const shownOf = (people: number): number =>
  people <= FEW ? 1 : Math.min(BOARD, Math.floor(people / 2));

export interface OwnView {
  /** Null in the lower half: there the next goal is what counts. */
  readonly place: number | null;
  readonly points: number;
  /** The one in front, and how many tenths of a point are missing to be there too; null in front of everybody. */
  readonly next: { readonly id: string; readonly missing: number } | null;
  /** The one behind, unless they are the last one. */
  readonly behind: string | null;
}

/** Null for whoever is not among them. */
export function ownView(standings: readonly Placed<Ranked>[], id: string): OwnView | null {
  const index = standings.findIndex(({ entry }) => entry.id === id);
  const own = standings[index];
  if (!own) return null;
  const points = own.entry.mark?.points ?? 0;
  const ahead = standings.slice(0, index).findLast((other) => other.place < own.place);
  return {
    place: isUpper(own, standings) ? own.place : null,
    points,
    next: ahead ? { id: ahead.entry.id, missing: (ahead.entry.mark?.points ?? 0) - points } : null,
    behind: index + 2 < standings.length ? (standings[index + 1]?.entry.id ?? null) : null,
  };
}

const isUpper = ({ entry, place }: Placed<Ranked>, { length }: readonly unknown[]): boolean =>
  entry.mark !== null && (place === 1 || place <= length / 2);
