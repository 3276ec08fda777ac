import { describe, expect, it } from 'vitest';
import { promisesOf, standOf } from './promises.ts';
import { afterEvents, callAsPlanned, played, shiftOf } from './test-shift.ts';

const opened = shiftOf(['trays', 'joint-account', 'leaflet']);

describe('the promises of a shift', () => {
  it('stand together, each with its call, and are kept or broken in a call that came to its end', () => {
    const shift = afterEvents(opened, '=best', 'straight-on', '=best', 'straight-on', '=best');
    const promises = promisesOf(shift);
    expect(new Set(promises.map(({ scenario }) => scenario)).size).toBeGreaterThan(1);
    expect(promises.map(({ place, scenario }) => opened.scenarios[place] === scenario)).not.toContain(false);
    expect(new Set(promises.map(standOf))).toEqual(new Set(['kept']));
  });

  it('were broken because they came too late', () => {
    const [promise] = promisesOf(afterEvents(opened, '=within-the-hour'));
    const within = { place: 0, scenario: 'trays', promise: 'within-hour' };
    expect(promise).toEqual({ ...within, outcome: 'broken', fault: 'late' });
  });

  it('were broken because nobody wrote, though they could have been kept', () => {
    const best = callAsPlanned(played(opened), 'best');
    const unsent = best.inputs.map(({ at, input }) =>
      input.type === 'follow-up'
        ? ({ at, input: { type: 'follow-up', sent: false } } as const)
        : { at, input },
    );
    const shift = played({ ...opened, events: [{ type: 'call', log: { ...best, inputs: unsent } }] });
    expect(promisesOf(shift).map(({ outcome, fault }) => [outcome, fault])).toEqual([['broken', 'unsent']]);
  });

  it('are open in a call that was left before the day after', () => {
    const best = callAsPlanned(played(opened), 'best');
    const left = { ...best, inputs: best.inputs.filter(({ input }) => input.type !== 'follow-up') };
    const promises = promisesOf(played({ ...opened, events: [{ type: 'stop', left }] }));
    expect(promises.map(standOf)).toEqual(['open']);
    expect(promises).toMatchObject([{ place: 0, scenario: 'trays', outcome: null, fault: null }]);
  });
});
