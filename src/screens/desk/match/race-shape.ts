/** A race as a picture: curves in a square of a hundred, and names beside them that do not cover each other. Pure. */
import type { Race, RacePoint } from '../../../contest/race.ts';

/** What is seen at least, so that the first answers do not look like a landslide. */
const SHORTEST = 30_000;

export interface Span {
  readonly from: number;
  readonly to: number;
}

export function spanOf({ tracks }: Race, now: number): Span {
  const from = Math.min(now, ...tracks.flatMap(({ points }) => points[0]?.at ?? []));
  return { from, to: Math.max(now, from + SHORTEST) };
}

/** Below so much calm there is room for a picture at least. */
const HIGHEST_FLOOR = 60;
/** Of calm, below the lowest of all curves. */
const MARGIN = 10;

/** The calm at the lower edge: what nobody has come near to is not drawn, so that all of the picture tells something. */
export function floorOf({ tracks }: Race): number {
  const lowest = Math.min(100, ...tracks.flatMap(({ points }) => points.map(({ calm }) => calm)));
  return Math.max(0, Math.min(HIGHEST_FLOOR, Math.floor((lowest - MARGIN) / 10) * 10));
}

/** From above, in hundredths of the height. */
export const heightOf = (calm: number, floor: number): number => round(((100 - calm) / (100 - floor)) * 100);

/** In steps: between two moments nothing is known to have changed. */
export function curveOf(
  points: readonly RacePoint[],
  { from, to }: Span,
  now: number,
  floor: number,
): string {
  const x = (at: number): number => round(((at - from) / (to - from)) * 100);
  const y = (calm: number): number => heightOf(calm, floor);
  const last = points.at(-1);
  if (!last) return '';
  const corners = points.flatMap(({ at, calm }, place) => {
    const before = points[place - 1];
    const corner = `${x(at)},${y(calm)}`;
    return before ? [`${x(at)},${y(before.calm)}`, corner] : [corner];
  });
  return [...corners, `${x(Math.max(now, last.at))},${y(last.calm)}`].join(' ');
}

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Moves places from 0 to 100 apart, so that each is `gap` from the next one, in their order and as little as it takes; where
 * there is no room for all, they stand evenly.
 */
export function apart(places: readonly number[], gap: number): readonly number[] {
  const order = places
    .map((_, index) => index)
    .sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0) || one - other);
  const step = Math.min(gap, order.length > 1 ? 100 / (order.length - 1) : 100);
  const moved = [...places];
  let least = 0;
  for (const index of order) {
    moved[index] = Math.max(least, places[index] ?? 0);
    least = (moved[index] ?? 0) + step;
  }
  let most = 100;
  for (const index of order.toReversed()) {
    moved[index] = Math.min(most, moved[index] ?? 0);
    most = (moved[index] ?? 0) - step;
  }
  return moved;
}
