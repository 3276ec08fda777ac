import { describe, expect, it } from 'vitest';
import type { Debrief, DebriefTurn } from '../../engine/score/debrief.ts';
import { curvePoints, lowestCalm, polyline } from './curve.ts';

const turn = (type: 'pick-up' | 'listen', calm: number): DebriefTurn => ({
  index: 0,
  at: 0,
  input: { type },
  before: null,
  calm,
  trust: 50,
  composure: 80,
  mood: 'prickly',
  changes: [],
  traps: [],
  cues: [],
});
const debrief = {
  start: { calm: 40, mood: 'heated' },
  turns: [turn('pick-up', 40), turn('listen', 30), turn('listen', 70)],
} as unknown as Debrief;

describe('curvePoints', () => {
  it('begins at the start and leaves out what came before the talk', () =>
    expect(curvePoints(debrief).map(({ x, y }) => [x, y])).toEqual([
      [0, 60],
      [50, 70],
      [100, 30],
    ]));
  it('draws one line through all of them', () =>
    expect(polyline(curvePoints(debrief))).toBe('0.00,60.00 50.00,70.00 100.00,30.00'));
  it('knows the lowest calm', () => expect(lowestCalm(curvePoints(debrief))).toBe(30));
});
