import { describe, expect, it } from 'vitest';
import { contextOf } from '../chart/call-state.ts';
import { carriedOn, kindnessAt, kindnessDue } from './carried-on.ts';
import { afterEvents, shiftOf } from './test-shift.ts';

const opened = shiftOf(['joint-account', 'leaflet', 'joint-account']);
const startOf = (shift: ReturnType<typeof afterEvents>, place: number): number =>
  contextOf(shift.calls[place]!.replay.start).customer.anger;

describe('a customer comes calmer', () => {
  it('after somebody who left delighted and passes it on (M-27)', () => {
    const shift = afterEvents(opened, '=best', 'straight-on');
    expect(kindnessDue(shift)).toEqual({ why: 'passed-on', from: 'joint-account' });
    expect(carriedOn(shift)).toEqual({ composure: shift.composure, kindness: true });
  });

  it('when they come back and left delighted themselves (M-28)', () => {
    const shift = afterEvents(opened, '=best', 'straight-on', '=every-trap', 'straight-on');
    expect(kindnessDue(shift)).toEqual({ why: 'returning', from: 'joint-account' });
    const back = afterEvents(shift.log, '=best');
    expect(startOf(back, 2) - startOf(back, 0)).toBe(-50);
    expect(kindnessAt(back, 2)).toEqual({ why: 'returning', from: 'joint-account' });
  });

  it('and nobody else does: not the first, and not after a call that went wrong', () => {
    expect(kindnessDue(afterEvents(opened))).toBeNull();
    expect(kindnessDue(afterEvents(opened, '=swallowed', 'straight-on'))).toBeNull();
  });

  it('in a call whose own log knows of no kindness, there was none', () => {
    const shift = afterEvents(opened, '=best', 'straight-on', '=best');
    const [first, second] = shift.calls;
    const alone = { ...second!, log: { ...second!.log, carried: null } };
    expect(kindnessAt(shift, 1)).toEqual({ why: 'passed-on', from: 'joint-account' });
    expect(kindnessAt({ calls: [first!, alone] }, 1)).toBeNull();
  });
});
