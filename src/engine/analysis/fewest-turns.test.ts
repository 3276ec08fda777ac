import { describe, expect, it } from 'vitest';
import { startCall } from '../chart/call.ts';
import { standingOf } from '../chart/call-state.ts';
import { makeBound } from './bound/bound.ts';
import { fewestTurns } from './fewest-turns.ts';
import { reachable } from './search/search.ts';
import { talk } from './search/test-small-calls.ts';

const EFFORT = { widths: [4], budget: 0, tolerance: 0 };
const start = standingOf(startCall(talk(), 1));
const within = (horizon: number) => reachable(start, { bound: makeBound(start, horizon), horizon }, EFFORT);

/** A short line and the best of one turn more, which comes to clearly more. */
const short = within(4);
const longer = within(5);

/** How many turns are taken where the best comes to so many tenths more than the short line. */
const turnsBelow = (tenths: number) =>
  fewestTurns(start, { ...longer, low: short.low + tenths }, EFFORT)?.turns;

describe('the fewest turns within a point of the best', () => {
  it('are compared where a turn more comes to more', () => {
    expect(longer.low).toBeGreaterThan(short.low + 1);
    expect(short.low).toBeGreaterThan(within(3).low);
  });
  it('take a shorter line that is a whole point below', () => expect(turnsBelow(10)).toBe(4));
  it('do not take one that is a tenth more below', () => expect(turnsBelow(11)).toBe(5));
});
