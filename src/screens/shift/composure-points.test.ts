import { expect, it } from 'vitest';
import { afterEvents, shiftOf } from '../../engine/shift/test-shift.ts';
import { composurePoints } from './composure-points.ts';

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
