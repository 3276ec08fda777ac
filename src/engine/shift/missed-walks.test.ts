import { describe, expect, it } from 'vitest';
import { contextOf } from '../chart/call-state.ts';
import { replay } from '../log/replay.ts';
import { missedWalks } from './missed-walks.ts';
import type { Shift } from './shift.ts';
import { afterEvents, find, shiftOf } from './test-shift.ts';

const from = (start: number) => shiftOf(['leaflet', 'joint-account', 'trays'], start);
const fades = (shift: Shift, place: number): boolean =>
  shift.calls[place]!.replay.turns.some(({ cues }) => cues.some(({ type }) => type === 'reply-faded'));

describe('a walk would have paid', () => {
  it('where the next call began low', () => {
    const shift = afterEvents(from(200), '=solution-first', 'straight-on', '=swallowed');
    expect(missedWalks(shift)).toMatchObject([{ place: 1, began: 200, low: true }]);
  });

  it('where the same answers would have left a calmer customer: by what the call comes to with thirty more', () => {
    const shift = afterEvents(from(500), '=solution-first', 'straight-on', '=swallowed');
    const average = (composure: number) => {
      const carried = { composure, kindness: false };
      const again = replay(find('joint-account')!, { ...shift.calls[1]!.log, carried });
      if (!again.ok) throw new Error(again.code);
      const { angerSum, readings } = contextOf(again.replay.state).customer.tally;
      return angerSum / readings;
    };
    const calmer = Math.round(average(500) - average(800));
    expect(calmer).toBeGreaterThanOrEqual(10);
    expect(missedWalks(shift)).toEqual([
      { place: 1, began: 500, rested: 800, low: false, faded: false, calmer },
    ]);
  });

  it('where a good reply slipped the mind that a walk would have kept', () => {
    const shift = afterEvents(from(700), '=solution-first', 'straight-on', '=hung-up');
    expect(missedWalks(shift)).toMatchObject([{ low: false, faded: true }]);
  });

  it('but not for one that would have slipped it all the same', () => {
    const shift = afterEvents(from(500), '=solution-first', 'straight-on', '=hung-up');
    expect(fades(shift, 1)).toBe(true);
    expect(missedWalks(shift)).toEqual([]);
  });

  it('once for every free slot, and first where it would have paid most', () => {
    const day = shiftOf(['leaflet', 'leaflet', 'trays'], 500);
    const shift = afterEvents(
      day,
      '=solution-first',
      'straight-on',
      '=solution-first',
      'straight-on',
      '=every-trap',
    );
    const both = missedWalks({ ...shift, slotsLeft: 2 });
    expect(both.map(({ place }) => place)).toEqual([2, 1]);
    expect(both[0]?.calmer).toBeGreaterThan(both[1]?.calmer ?? 0);
    expect(missedWalks(shift)).toEqual(both.slice(0, 1));
  });

  it('nowhere, where the slot was used', () => {
    const shift = afterEvents(from(200), '=solution-first', 'walk', '=swallowed');
    expect(missedWalks(shift)).toEqual([]);
  });

  it('nowhere, where the next call began collected and went well', () => {
    expect(missedWalks(afterEvents(from(800), '=best', 'kudos', 'straight-on', '=best'))).toEqual([]);
  });
});
