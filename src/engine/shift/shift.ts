/** A shift as it stands: its calls, what moved composure, and what is due now (M-22). */
import { fromPoints, withinRange } from '../customer/tenths.ts';
import type { Log } from '../log/log.ts';
import type { Replay } from '../log/replay.ts';
import { NUMBERS } from '../numbers.ts';
import type { Praise, ScoreSheet } from '../score/sheet.ts';
import type { Kudos } from './kudos.ts';
import type { ShiftLog } from './shift-log.ts';

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

/** A call that did not come to its end in the shift. */
export interface LeftCall {
  readonly log: Log;
  readonly replay: Replay;
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
  /** The call that was on the line when the shift was ended early. */
  readonly left: LeftCall | null;
}

export const SHIFT_REFUSALS = [
  'not-ready',
  'not-between',
  'no-slot',
  'no-kudos',
  'in-the-middle',
  'over-already',
  'rested',
  'other-scenario',
  'other-contacts',
  'scenario-missing',
  'call-unfinished',
  'call-finished',
  'call-unplayable',
  'digest-mismatch',
] as const;
export type ShiftRefusal = (typeof SHIFT_REFUSALS)[number];

/** Composure after a recovery day, in tenths (M-21). */
export const RESTED = fromPoints(NUMBERS.betweenContacts.recovery);

/** What the debrief calls low, too (FI-44); `composure` in tenths. */
export const isLow = (composure: number): boolean => composure < fromPoints(NUMBERS.rubric.lowComposure);

/** Ended before its last call was played (no penalty; the calls that were finished count). */
export const isEndedEarly = ({ stage, calls, log }: Pick<Shift, 'stage' | 'calls' | 'log'>): boolean =>
  stage === 'over' && calls.length < log.scenarios.length;

/** Composure moved, and why; `wanted` in tenths. */
export function move(shift: Shift, cause: Movement['cause'], wanted: number): Shift {
  const to = withinRange(wanted);
  const movement = { cause, place: shift.calls.length - 1, from: shift.composure, to };
  return { ...shift, composure: to, movements: [...shift.movements, movement] };
}
