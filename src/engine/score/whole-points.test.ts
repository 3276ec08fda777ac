import { expect, it } from 'vitest';
import { wholePoints } from './whole-points.ts';

it('a hundred stands only where nothing was left', () => {
  expect([1000, 999, 996, 5, 0].map(wholePoints)).toEqual([100, 99, 99, 0, 0]);
});
