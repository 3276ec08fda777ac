/** The line of composure through a shift, in a box of 100 by 100, nothing left at the bottom. Pure. */
import type { Movement, Shift } from '../../engine/shift/play-shift.ts';

export interface ComposurePoint {
  readonly x: number;
  readonly y: number;
  /** Tenths. */
  readonly composure: number;
  /** Null for the start. */
  readonly movement: Movement | null;
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
    y: 100 - reading.composure / 10,
  }));
}
