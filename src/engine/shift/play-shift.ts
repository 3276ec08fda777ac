/** A shift played from its log (M-22): every call replayed, composure carried from one to the next, and what is due now. */
import { contextOf, phaseOf } from '../chart/call-state.ts';
import { FULL, fromPoints, toPoints, withinRange } from '../customer/tenths.ts';
import type { Carried, Log } from '../log/log.ts';
import { type Replay, type Replayed, replay } from '../log/replay.ts';
import { NUMBERS } from '../numbers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { makeSheet } from '../score/make-sheet.ts';
import { praise } from '../score/praise.ts';
import type { Praise, ScoreSheet } from '../score/sheet.ts';
import { type Kudos, kudosFor, wasHeated } from './kudos.ts';
import { SHIFT_PLANS } from './plans.ts';
import type { Pause, ShiftEvent, ShiftLog } from './shift-log.ts';

export interface ShiftCall {
  readonly log: Log;
  readonly replay: Replay;
  readonly sheet: ScoreSheet;
  /** What went well, in a word (FI-80). */
  readonly praise: Praise;
  /** How calm the customer was at the end of it, 0 to 100. */
  readonly calm: number;
  /** The customer was heated or boiling, so the call wears on after its end (FI-82). */
  readonly heated: boolean;
  readonly kudos: Kudos | null;
  /** What came after it; null while nothing has been chosen, and after the last. */
  readonly next: 'walk' | 'straight-on' | null;
  /** A slot was free when straight on was chosen. */
  readonly slotLeft: boolean;
}

/** One movement of composure, in tenths. */
export interface Movement {
  readonly cause: 'call' | 'heat' | 'kudos' | 'walk' | 'recovery';
  /** Place of the call it belongs to, from 0; −1 before the first. */
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

/** `ready` for the next call, `between` two of them, or `over`. */
export type Stage = 'ready' | 'between' | 'over';

export interface Shift {
  readonly log: ShiftLog;
  readonly stage: Stage;
  /** Tenths. */
  readonly composure: number;
  readonly calls: readonly ShiftCall[];
  readonly movements: readonly Movement[];
  readonly slotsLeft: number;
  /** The kudos that wait to be taken. */
  readonly kudos: Kudos | null;
}

export const SHIFT_REFUSALS = [
  'not-ready',
  'not-between',
  'no-slot',
  'no-kudos',
  'in-the-middle',
  'rested',
  'other-scenario',
  'scenario-missing',
  'call-unfinished',
  'call-unplayable',
  'digest-mismatch',
] as const;
export type ShiftRefusal = (typeof SHIFT_REFUSALS)[number];

export type Played =
  | { readonly ok: true; readonly shift: Shift }
  /** Index of the event that could not happen there. */
  | { readonly ok: false; readonly code: ShiftRefusal; readonly index: number };

/** Scenarios by id, as far as they are at hand. */
export type FindScenario = (id: string) => Scenario | undefined;

/** Composure after a recovery day, in tenths (M-21). */
export const RESTED = fromPoints(NUMBERS.betweenContacts.recovery);

/** What the debrief calls low, too (FI-44); `composure` in tenths. */
export const isLow = (composure: number): boolean => composure < fromPoints(NUMBERS.rubric.lowComposure);

/** Never throws: an event that could not have happened is told, not guessed at. */
export function playShift(log: ShiftLog, find: FindScenario): Played {
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
  slotsLeft: SHIFT_PLANS[log.plan].slots,
  kudos: null,
});

/** The shift after one more event, or why that event cannot happen now. */
export function happen(shift: Shift, event: ShiftEvent, find: FindScenario): Shift | ShiftRefusal {
  const next = event.type === 'call' ? finishCall(shift, event.log, find) : PAUSE[event.type](shift);
  if (typeof next === 'string') return next;
  return { ...next, log: { ...shift.log, events: [...shift.log.events, event] } };
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
};

/** What was not taken by now has gone by. */
function goOn(shift: Shift, next: 'walk' | 'straight-on'): Shift {
  const slotLeft = shift.slotsLeft > 0;
  const calls = shift.calls.map((call, place) =>
    place === shift.calls.length - 1 ? { ...call, next, slotLeft } : call,
  );
  return { ...shift, stage: 'ready', calls, kudos: null };
}

function move(shift: Shift, cause: Movement['cause'], wanted: number): Shift {
  const to = withinRange(wanted);
  const movement = { cause, place: shift.calls.length - 1, from: shift.composure, to };
  return { ...shift, composure: to, movements: [...shift.movements, movement] };
}

function finishCall(shift: Shift, log: Log, find: FindScenario): Shift | ShiftRefusal {
  const { scenarios } = shift.log;
  if (shift.stage !== 'ready') return 'not-ready';
  if (log.scenario !== scenarios[shift.calls.length]) return 'other-scenario';
  const scenario = find(log.scenario);
  if (!scenario) return 'scenario-missing';
  const played = replay(scenario, log);
  if (!played.ok) return refusalOf(played.code);
  if (phaseOf(played.replay.state) !== 'done') return 'call-unfinished';
  const calls = [...shift.calls, callOf(shift, log, played.replay)];
  const stage = calls.length === scenarios.length ? 'over' : 'between';
  return wear({ ...shift, calls, stage, kudos: calls.at(-1)?.kudos ?? null });
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

/** What the next call begins with (M-22, M-27). */
export const carriedOn = ({ composure, calls }: Shift): Carried => ({
  composure,
  kindness: calls.at(-1)?.sheet.tier === 'delighted',
});
