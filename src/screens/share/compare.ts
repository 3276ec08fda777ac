/** Two finished calls of one scenario laid side by side. Pure. */
import type { Debrief } from '../../engine/score/debrief.ts';
import { DIMENSIONS, type Dimension } from '../../engine/score/sheet.ts';
import { type CurvePoint, curvePoints } from '../debrief/curve.ts';
import { talkTurns } from '../debrief/turns.ts';
import type { OtherCall } from './sharing.ts';

export interface ComparedCall extends OtherCall {
  readonly debrief: Debrief;
}
export type TwoCalls = readonly [ComparedCall, ComparedCall];

/** Both curves on one scale: an answer stands above the answer of the same number. */
export function bothCurves([one, other]: TwoCalls): readonly [readonly CurvePoint[], readonly CurvePoint[]] {
  const span = Math.max(talkTurns(one.debrief).length, talkTurns(other.debrief).length);
  return [curvePoints(one.debrief, span), curvePoints(other.debrief, span)];
}

export interface CalmRow {
  /** 0 for the start. */
  readonly number: number;
  /** Null where that call was over. */
  readonly calm: readonly [number | null, number | null];
}

export function calmRows(calls: TwoCalls): readonly CalmRow[] {
  const [one, other] = bothCurves(calls);
  return Array.from({ length: Math.max(one.length, other.length) }, (_, number) => ({
    number,
    calm: [one[number]?.calm ?? null, other[number]?.calm ?? null],
  }));
}

export interface PointsRow {
  readonly what: Dimension | 'total';
  /** Tenths of a point, each call's and how much the second has more. */
  readonly points: readonly [number, number];
  readonly more: number;
}

export function pointsRows([{ debrief: one }, { debrief: other }]: TwoCalls): readonly PointsRow[] {
  const row = (what: PointsRow['what'], first: number, second: number): PointsRow => ({
    what,
    points: [first, second],
    more: second - first,
  });
  const pointsFor = ({ sheet }: Debrief, dimension: Dimension) => sheet.dimensions[dimension]?.points ?? 0;
  const dimensions = DIMENSIONS.map((dimension) =>
    row(dimension, pointsFor(one, dimension), pointsFor(other, dimension)),
  );
  return [...dimensions, row('total', one.sheet.total, other.sheet.total)];
}
