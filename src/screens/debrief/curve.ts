/** The line of a curve in a box of 100 by 100, zero calm at the bottom. Pure. */
import type { Debrief } from '../../engine/score/debrief.ts';
import type { Mood } from '../../engine/vocabulary.ts';
import { type NumberedTurn, talkTurns } from './turns.ts';

export interface CurvePoint {
  readonly x: number;
  readonly y: number;
  readonly calm: number;
  readonly mood: Mood;
  /** Null for the start. */
  readonly turn: NumberedTurn | null;
}

/** The last of `answers` stands at the right edge. */
export function curvePoints(debrief: Debrief, answers = talkTurns(debrief).length): readonly CurvePoint[] {
  const turns = talkTurns(debrief);
  const readings = [
    { ...debrief.start, turn: null },
    ...turns.map((turn) => ({ calm: turn.turn.calm, mood: turn.turn.mood, turn })),
  ];
  const span = Math.max(1, answers);
  return readings.map((reading, place) => ({ ...reading, x: (place / span) * 100, y: 100 - reading.calm }));
}

export function polyline(points: readonly CurvePoint[]): string {
  return points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');
}

export function lowestCalm(points: readonly CurvePoint[]): number {
  return Math.min(...points.map(({ calm }) => calm));
}
