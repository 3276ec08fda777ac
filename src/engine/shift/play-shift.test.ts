import { describe, expect, it } from 'vitest';
import { contextOf } from '../chart/call-state.ts';
import type { Log } from '../log/log.ts';
import { startAfter } from './open-shift.ts';
import { playShift } from './play-shift.ts';
import { isEndedEarly, type Shift } from './shift.ts';
import type { Pause, ShiftEvent } from './shift-log.ts';
import { afterEvents, callAsPlanned, find, played, shiftOf } from './test-shift.ts';

const ORDER = ['joint-account', 'leaflet', 'trays'];
const opened = shiftOf(ORDER);

const refused = (shift: Shift, ...events: readonly ShiftEvent[]) =>
  playShift({ ...shift.log, events: [...shift.log.events, ...events] }, find);
const pause = (type: Pause): ShiftEvent => ({ type });

describe('a shift', () => {
  it('begins ready for its first call, at the composure it was opened with', () => {
    expect(played(opened)).toMatchObject({ stage: 'ready', composure: 800, slotsLeft: 1, kudos: null });
  });

  it('goes from call to pause to call, and is over after the last', () => {
    const shift = afterEvents(opened, '=best', 'walk', '=best', 'straight-on', '=best');
    expect(shift.stage).toBe('over');
    expect(shift.calls.map(({ next }) => next)).toEqual(['walk', 'straight-on', null]);
  });

  it('carries composure into the next call (M-22)', () => {
    const shift = afterEvents(opened, '=swallowed', 'walk', '=solution-first');
    expect(contextOf(shift.calls[1]!.replay.start).customer.composure).toBe(140 - 50 + 300);
  });

  it('lets even a won contact wear by five when it was heated (FI-82)', () => {
    const shift = afterEvents(opened, '=best');
    const end = contextOf(shift.calls[0]!.replay.state).customer.composure;
    expect(shift.calls[0]).toMatchObject({ heated: true, sheet: { tier: 'delighted' } });
    expect(shift.composure).toBe(end - 50);
  });

  it('lets no call wear that was never heated', () => {
    const shift = afterEvents(shiftOf(['leaflet', 'trays', 'joint-account']), '=best');
    expect(shift.movements.map(({ cause }) => cause)).toEqual(['call']);
  });

  it('lets the next customer in five points cooler after a delighted one (M-27)', () => {
    const shift = afterEvents(opened, '=best', 'straight-on');
    const [cooler, usual] = [shift, afterEvents(opened, '=swallowed', 'straight-on')].map((before) => {
      const after = afterEvents(before.log, '=solution-first');
      return contextOf(after.calls[1]!.replay.start).customer.anger;
    });
    expect(cooler! - usual!).toBe(-50);
  });

  it('gives thirty back for a walk, and uses up the slot (M-19)', () => {
    const before = afterEvents(opened, '=swallowed');
    const after = afterEvents(before.log, 'walk');
    expect(after.composure - before.composure).toBe(300);
    expect(after.slotsLeft).toBe(0);
  });

  it('takes in what a colleague has given before it, once, and before its first call (M-20)', () => {
    const composureAfter = (...events: readonly Pause[]) =>
      afterEvents(shiftOf(ORDER, 600), ...events).composure;
    expect(composureAfter('kudos-at-once')).toBe(700);
    expect(composureAfter('kudos-written')).toBe(650);
    const taken = afterEvents(shiftOf(ORDER, 600), 'kudos-written');
    expect(refused(taken, pause('kudos-at-once'))).toMatchObject({ code: 'no-kudos' });
    const later = afterEvents(opened, '=best', 'straight-on');
    expect(refused(later, pause('kudos-written'))).toMatchObject({ code: 'in-the-middle' });
  });

  it('gives ten back for kudos at once after a hard call, and five for written ones (M-20)', () => {
    const hard = afterEvents(opened, '=best', 'kudos');
    expect(hard.movements.at(-1)).toMatchObject({ cause: 'kudos', from: 790, to: 890 });
    const easy = afterEvents(shiftOf(['leaflet', 'trays', 'joint-account']), '=best', 'kudos');
    expect(easy.movements.at(-1)).toMatchObject({ cause: 'kudos', from: 880, to: 930 });
  });

  it('never goes above a hundred', () => {
    const shift = afterEvents(shiftOf(ORDER, 1000), '=best', 'kudos', 'walk');
    expect(shift.composure).toBe(1000);
  });

  it('may begin or end with a recovery day, which gives everything back and costs nothing (M-21)', () => {
    expect(afterEvents(shiftOf(ORDER, 120), 'recovery')).toMatchObject({ composure: 1000, slotsLeft: 1 });
    const worn = afterEvents(
      opened,
      '=swallowed',
      'walk',
      '=solution-first',
      'straight-on',
      '=within-the-hour',
    );
    const rested = afterEvents(worn.log, 'recovery');
    expect(rested.composure).toBe(1000);
    expect(rested.calls.map(({ sheet }) => sheet.total)).toEqual(worn.calls.map(({ sheet }) => sheet.total));
  });

  it('may be ended early: what was played counts, and it is over', () => {
    const shift = afterEvents(opened, '=swallowed', 'stop');
    expect(shift).toMatchObject({ stage: 'over', composure: 90, left: null });
    expect(isEndedEarly(shift)).toBe(true);
    expect(shift.calls.map(({ sheet }) => sheet.total)).toEqual(
      afterEvents(opened, '=swallowed').calls.map(({ sheet }) => sheet.total),
    );
    expect(afterEvents(shift.log, 'recovery').composure).toBe(1000);
  });

  it('that is ended in the middle of a call keeps that call as far as it had come, and its composure as it was', () => {
    const left = firstInputs(callAsPlanned(played(opened), 'swallowed'), 4);
    const shift = played({ ...opened, events: [{ type: 'stop', left }] });
    expect(shift).toMatchObject({ stage: 'over', composure: 800, calls: [], left: { log: left } });
  });

  it('that was worked to its end was not ended early', () => {
    const whole = afterEvents(opened, '=best', 'walk', '=best', 'straight-on', '=best');
    expect(isEndedEarly(whole)).toBe(false);
    expect(isEndedEarly(played(opened))).toBe(false);
  });

  it('hands its composure on to the next shift; the very first begins as any call does', () => {
    expect(startAfter(null)).toBe(800);
    expect(startAfter(afterEvents(opened, '=swallowed'))).toBe(90);
  });
});

/** A call that stopped after so many inputs. */
const firstInputs = (log: Log, count: number): Log => ({ ...log, inputs: log.inputs.slice(0, count) });

describe('what cannot happen is told with its place', () => {
  const ready = played(opened);
  const between = afterEvents(opened, '=swallowed');
  const walked = afterEvents(opened, '=swallowed', 'walk', '=solution-first');
  const call = (shift: Shift, plan: string): ShiftEvent => ({
    type: 'call',
    log: callAsPlanned(shift, plan),
  });
  const best = call(ready, 'best');
  const log = callAsPlanned(ready, 'best');

  it.each([
    ['a walk before the first call', ready, pause('walk'), 'not-between'],
    ['going on before the first call', ready, pause('straight-on'), 'not-between'],
    ['a walk without a free slot', walked, pause('walk'), 'no-slot'],
    ['kudos for nothing', between, pause('kudos'), 'no-kudos'],
    ['a recovery day in the middle', between, pause('recovery'), 'in-the-middle'],
    ['a call without a pause before it', between, best, 'not-ready'],
    ['a call that is not due', ready, call(walked, 'best'), 'other-scenario'],
    ['a call that is not over', ready, { type: 'call', log: firstInputs(log, 3) }, 'call-unfinished'],
    [
      'a call of another edition',
      ready,
      { type: 'call', log: { ...log, digest: '0'.repeat(16) } },
      'digest-mismatch',
    ],
    [
      'a call that cannot be played',
      ready,
      { type: 'call', log: { ...log, inputs: log.inputs.slice(2) } },
      'call-unplayable',
    ],
    ['leaving a call between two calls', between, { type: 'stop', left: log }, 'not-ready'],
    [
      'leaving a call that is not due',
      ready,
      { type: 'stop', left: callAsPlanned(walked, 'best') },
      'other-scenario',
    ],
    ['leaving a call that is over', ready, { type: 'stop', left: log }, 'call-finished'],
    ['ending twice', afterEvents(opened, 'stop'), { type: 'stop', left: null }, 'over-already'],
    ['going on after the end', afterEvents(opened, '=best', 'stop'), pause('walk'), 'not-between'],
  ] as const)('%s', (_, shift, event, code) => {
    expect(refused(shift, event)).toEqual({ ok: false, code, index: shift.log.events.length });
  });

  it('a recovery day for somebody who is rested', () => {
    expect(refused(ready, pause('recovery'), pause('recovery'))).toMatchObject({ code: 'rested', index: 1 });
  });

  it('a scenario that is not here', () => {
    expect(playShift({ ...opened, events: [best] }, () => undefined)).toMatchObject({
      code: 'scenario-missing',
    });
  });

  it('kudos that were passed by', () => {
    expect(refused(afterEvents(opened, '=best', 'straight-on'), pause('kudos'))).toMatchObject({
      code: 'no-kudos',
    });
  });
});
