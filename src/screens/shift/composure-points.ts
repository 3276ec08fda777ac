/** The line of composure through a shift, in a box of 100 by 100, nothing left at the bottom. Pure. */
import type { Movement, Shift } from '../../engine/shift/shift.ts';

export interface ComposurePoint {
  readonly x: number;
  readonly y: number;
  /** Tenths. */
  readonly composure: number;
  /** What has led here; null for the start. */
  readonly movement: Movement | null;
}

/** A call on the line: it begins where the line stood, and ends where it has left it. */
export interface CallSpan {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

export function composurePoints({
  log,
  movements,
}: Pick<Shift, 'log' | 'movements'>): readonly ComposurePoint[] {
  const readings = [
    { composure: log.start, movement: null },
    ...movements.map((movement) => ({ composure: movement.to, movement })),
  ];
  const span = Math.max(1, readings.length - 1);
  return readings.map((reading, place) => ({
    ...reading,
    x: (place / span) * 100,
    y: heightOf(reading.composure),
  }));
}

/** Where a composure stands in the box, from its top; tenths. */
export const heightOf = (composure: number): number => 100 - composure / 10;

export const callSpans = (points: readonly ComposurePoint[]): readonly CallSpan[] =>
  points.flatMap(({ x, movement }, place) =>
    movement?.cause === 'call'
      ? [{ number: movement.place + 1, from: points[place - 1]?.x ?? 0, to: x }]
      : [],
  );
