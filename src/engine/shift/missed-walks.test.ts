import { describe, expect, it } from 'vitest';
import { contextOf } from '../chart/call-state.ts';
import { replay } from '../log/replay.ts';
import { missedWalks } from './missed-walks.ts';
import { afterEvents, find, shiftOf } from './test-shift.ts';

const opened = shiftOf(['joint-account', 'leaflet', 'trays']);

describe('a walk would have paid', () => {
  it('where the next call began low, and the same answers would have left a calmer customer', () => {
    const [missed] = missedWalks(afterEvents(opened, '=hung-up', 'straight-on', '=solution-first'));
    expect(missed).toMatchObject({ place: 1, began: 0, low: true });
    expect(missed?.calmer).toBeGreaterThan(0);
  });

  it('by exactly what the same call comes to with thirty more composure', () => {
    const shift = afterEvents(opened, '=hung-up', 'straight-on', '=solution-first');
    const { log } = shift.calls[1]!;
    const average = (composure: number) => {
      const played = replay(find('leaflet')!, { ...log, carried: { composure, kindness: false } });
      if (!played.ok) throw new Error(played.code);
      const { angerSum, readings } = contextOf(played.replay.state).customer.tally;
      return angerSum / readings;
    };
    expect(missedWalks(shift)[0]?.calmer).toBe(Math.round(average(0) - average(300)));
  });

  it('but not for a good reply that would have slipped the mind all the same', () => {
    const worn = shiftOf(['trays', 'joint-account', 'leaflet']);
    const shift = afterEvents(worn, '=within-the-hour', 'kudos', 'straight-on', '=hung-up');
    const cues = shift.calls[1]!.replay.turns.flatMap((turn) => turn.cues.map(({ type }) => type));
    expect(cues).toContain('reply-faded');
    expect(missedWalks(shift)).toEqual([]);
  });

  it('nowhere, where the slot was used', () => {
    const shift = afterEvents(
      opened,
      '=hung-up',
      'walk',
      '=solution-first',
      'straight-on',
      '=within-the-hour',
    );
    expect(missedWalks(shift)).toEqual([]);
  });

  it('nowhere, where the next call began collected', () => {
    expect(missedWalks(afterEvents(opened, '=best', 'kudos', 'straight-on', '=best'))).toEqual([]);
  });
});
