/** A log played again: the state it leads to, and every turn on the way. */
import { type CallOptions, startCall, step } from '../chart/call.ts';
import { type CallState, contextOf } from '../chart/call-state.ts';
import type { Cue } from '../chart/cues.ts';
import type { RefusalCode } from '../chart/refusal.ts';
import type { Change } from '../customer/change.ts';
import type { Customer } from '../customer/customer.ts';
import { toPoints } from '../customer/tenths.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Trap } from '../vocabulary.ts';
import { digest } from './digest.ts';
import type { Log, LoggedInput } from './log.ts';

export interface Turn extends LoggedInput {
  readonly index: number;
  readonly before: CallState;
  readonly after: CallState;
  readonly changes: readonly Change[];
  readonly traps: readonly Trap[];
  readonly cues: readonly Cue[];
}

export interface Replay {
  readonly start: CallState;
  readonly state: CallState;
  readonly turns: readonly Turn[];
}

export type Replayed =
  | { readonly ok: true; readonly replay: Replay }
  | { readonly ok: false; readonly code: 'other-scenario' | 'digest-mismatch' }
  | {
      readonly ok: false;
      readonly code: 'refused-input';
      readonly index: number;
      readonly refusal: RefusalCode;
    };

/** Plays a log on the scenario it names. A log of another scenario or another edition of it is told, not guessed at. */
export function replay(scenario: Scenario, log: Log, options: CallOptions = {}): Replayed {
  if (log.scenario !== scenario.id) return { ok: false, code: 'other-scenario' };
  if (log.digest !== digest(scenario)) return { ok: false, code: 'digest-mismatch' };
  return playOut(scenario, log, options);
}

/** The same for a log that is known to be of this scenario: telling it from others takes as long as playing it. */
export function playOut(scenario: Scenario, log: Log, options: CallOptions = {}): Replayed {
  const start = startCall(scenario, log.seed, { ...carriedInto(log), ...options });
  const turns: Turn[] = [];
  let state = start;
  for (const [index, { at, input }] of log.inputs.entries()) {
    const stepped = step(state, input);
    if ('refused' in stepped) return { ok: false, code: 'refused-input', index, refusal: stepped.refused };
    const { state: after, cues, changes, traps } = stepped;
    turns.push({ index, at, input, before: state, after, changes, traps, cues });
    state = after;
  }
  return { ok: true, replay: { start, state, turns } };
}

/** What the calls before make of the opening of this one, and the numbers it goes by. */
export const carriedInto = ({ carried, numbers }: Pick<Log, 'carried' | 'numbers'>): CallOptions => ({
  ...(carried && { composure: toPoints(carried.composure), kindness: carried.kindness }),
  ...(numbers && { numbers }),
});

export const customerAfter = ({ after }: Turn): Customer => contextOf(after).customer;
