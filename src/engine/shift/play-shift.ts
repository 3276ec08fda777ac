/** A shift played from its log (M-22): every call replayed, composure carried from one to the next, and what is due now. */
import { contextOf, phaseOf } from '../chart/call-state.ts';
import { FULL, fromPoints, toPoints } from '../customer/tenths.ts';
import type { Log } from '../log/log.ts';
import { type Replay, type Replayed, replay } from '../log/replay.ts';
import { NUMBERS } from '../numbers.ts';
import type { FindScenario } from '../scenario/find-scenario.ts';
import { makeSheet } from '../score/make-sheet.ts';
import { praise } from '../score/praise.ts';
import { type Kudos, kudosFor, wasHeated, worthOf } from './kudos.ts';
import { areExpected } from './next-day.ts';
import { slotsIn } from './plans.ts';
import { move, RESTED, type Shift, type ShiftCall, type ShiftRefusal } from './shift.ts';
import type { Pause, ShiftEvent, ShiftLog } from './shift-log.ts';

export type Played =
  | { readonly ok: true; readonly shift: Shift }
  /** Index of the event that could not happen there. */
  | { readonly ok: false; readonly code: ShiftRefusal; readonly index: number };

/** Never throws: an event that could not have happened is told, not guessed at. */
export function playShift(log: ShiftLog, find: FindScenario): Played {
  if (!areExpected(log, find)) return { ok: false, code: 'other-contacts', index: 0 };
  let shift = openShift({ ...log, events: [] });
  for (const [index, event] of log.events.entries()) {
    const next = happen(shift, event, find);
    if (typeof next === 'string') return { ok: false, code: next, index };
    shift = next;
  }
  return { ok: true, shift };
}

const openShift = (log: ShiftLog): Shift => ({
  log,
  stage: 'ready',
  composure: log.start,
  calls: [],
  movements: [],
  slotsLeft: slotsIn(log.plan),
  kudos: null,
  left: null,
});

/** The shift after one more event, or why that event cannot happen now. */
export function happen(shift: Shift, event: ShiftEvent, find: FindScenario): Shift | ShiftRefusal {
  const next = after(shift, event, find);
  if (typeof next === 'string') return next;
  return { ...next, log: { ...shift.log, events: [...shift.log.events, event] } };
}

function after(shift: Shift, event: ShiftEvent, find: FindScenario): Shift | ShiftRefusal {
  if (event.type === 'call') return finishCall(shift, event.log, find);
  return event.type === 'stop' ? stop(shift, event.left, find) : PAUSE[event.type](shift);
}

const PAUSE: Readonly<Record<Pause, (shift: Shift) => Shift | ShiftRefusal>> = {
  walk: (shift) => {
    if (shift.stage !== 'between') return 'not-between';
    if (shift.slotsLeft === 0) return 'no-slot';
    const walked = move(shift, 'walk', shift.composure + fromPoints(NUMBERS.betweenContacts.walk));
    return { ...goOn(walked, 'walk'), slotsLeft: shift.slotsLeft - 1 };
  },
  'straight-on': (shift) => (shift.stage === 'between' ? goOn(shift, 'straight-on') : 'not-between'),
  kudos: (shift) =>
    shift.kudos ? { ...move(shift, 'kudos', shift.composure + shift.kudos.worth), kudos: null } : 'no-kudos',
  recovery: (shift) => {
    if (shift.calls.length > 0 && shift.stage !== 'over') return 'in-the-middle';
    return shift.composure < RESTED ? move(shift, 'recovery', RESTED) : 'rested';
  },
  'kudos-at-once': (shift) => takeIn(shift, 'at-once'),
  'kudos-written': (shift) => takeIn(shift, 'written'),
};

/** What colleagues have given before the shift: one of it goes along, the others wait for the next one. */
function takeIn(shift: Shift, how: Kudos['how']): Shift | ShiftRefusal {
  if (shift.stage !== 'ready' || shift.calls.length > 0) return 'in-the-middle';
  if (shift.movements.some(({ cause }) => cause === 'kudos')) return 'no-kudos';
  return move(shift, 'kudos', shift.composure + worthOf(how));
}

/** What was not taken by now has gone by. */
function goOn(shift: Shift, next: 'walk' | 'straight-on'): Shift {
  const slotLeft = shift.slotsLeft > 0;
  const calls = shift.calls.map((call, place) =>
    place === shift.calls.length - 1 ? { ...call, next, slotLeft } : call,
  );
  return { ...shift, stage: 'ready', calls, kudos: null };
}

function finishCall(shift: Shift, log: Log, find: FindScenario): Shift | ShiftRefusal {
  const played = playDue(shift, log, find);
  if (typeof played === 'string') return played;
  if (phaseOf(played.state) !== 'done') return 'call-unfinished';
  const calls = [...shift.calls, callOf(shift, log, played)];
  const stage = calls.length === shift.log.scenarios.length ? 'over' : 'between';
  return wear({ ...shift, calls, stage, kudos: calls.at(-1)?.kudos ?? null });
}

/** Ends the shift where it stands. What the call on the line has done to composure so far is not counted. */
function stop(shift: Shift, left: Log | null, find: FindScenario): Shift | ShiftRefusal {
  if (shift.stage === 'over') return 'over-already';
  const over: Shift = { ...shift, stage: 'over', kudos: null };
  if (left === null) return over;
  const played = playDue(shift, left, find);
  if (typeof played === 'string') return played;
  return phaseOf(played.state) === 'done'
    ? 'call-finished'
    : { ...over, left: { log: left, replay: played } };
}

/** The call that is due, as far as this log goes. */
function playDue({ stage, calls, log: { scenarios } }: Shift, log: Log, find: FindScenario) {
  if (stage !== 'ready') return 'not-ready';
  if (log.scenario !== scenarios[calls.length]) return 'other-scenario';
  const scenario = find(log.scenario);
  if (!scenario) return 'scenario-missing';
  const played = replay(scenario, log);
  return played.ok ? played.replay : refusalOf(played.code);
}

const refusalOf = (code: Exclude<Replayed, { ok: true }>['code']): ShiftRefusal =>
  code === 'refused-input' ? 'call-unplayable' : code;

const callOf = (shift: Shift, log: Log, played: Replay): ShiftCall => ({
  log,
  replay: played,
  sheet: makeSheet(played.state),
  praise: praise(played),
  calm: toPoints(FULL - contextOf(played.state).customer.anger),
  heated: wasHeated(played),
  kudos: kudosFor(played, {
    seed: shift.log.seed,
    place: shift.calls.length,
    praised: shift.calls.flatMap(({ kudos }) => kudos?.reason ?? []),
  }),
  next: null,
  slotLeft: false,
});

/** A call brings its own beginning: what it was opened with is in its log, and it counts. */
function wear(shift: Shift): Shift {
  const call = shift.calls.at(-1);
  if (!call) return shift;
  const began = contextOf(call.replay.start).customer.composure;
  const ended = contextOf(call.replay.state).customer.composure;
  const called = move({ ...shift, composure: began }, 'call', ended);
  return call.heated ? move(called, 'heat', ended + fromPoints(NUMBERS.betweenContacts.afterHeat)) : called;
}
