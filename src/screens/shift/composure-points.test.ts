import { expect, it } from 'vitest';
import { afterEvents, shiftOf } from '../../engine/shift/test-shift.ts';
import { callSpans, composurePoints } from './composure-points.ts';

it('the line begins with the shift and ends where it ends, from left to right', () => {
  const shift = afterEvents(shiftOf(['joint-account', 'leaflet', 'trays']), '=swallowed', 'walk');
  const points = composurePoints(shift);
  expect(points.map(({ composure }) => composure)).toEqual([800, 140, 90, 390]);
  expect(points.map(({ y }) => y)).toEqual([20, 86, 91, 61]);
  expect(points.map(({ x }) => Math.round(x))).toEqual([0, 33, 67, 100]);
});

it('a shift without a call is one point', () => {
  const shift = afterEvents(shiftOf(['joint-account', 'leaflet', 'trays']));
  expect(composurePoints(shift)).toEqual([{ x: 0, y: 20, composure: 800, movement: null }]);
});

it('a call reaches from where the line stood to where it has left it', () => {
  const events = ['=swallowed', 'walk', '=solution-first'] as const;
  const points = composurePoints(afterEvents(shiftOf(['joint-account', 'leaflet', 'trays']), ...events));
  expect(callSpans(points)).toEqual([
    { number: 1, from: 0, to: 25 },
    { number: 2, from: 75, to: 100 },
  ]);
});
