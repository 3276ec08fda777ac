/** What the customer says to an input. */
import { type CallState, phaseOf } from '../chart/call-state.ts';
import { type Input, isFree } from '../chart/input.ts';
import { speechOf } from './make-view.ts';
import type { Speech } from './view.ts';

/** A tool that costs no turn gets no answer. */
export function answerTo(input: Input, state: CallState): Speech | null {
  return isFree(input) ? null : heardSpeech(state);
}

/** Nobody speaks while the call is paused; the line that waits there belongs to the call-back. */
export function heardSpeech(state: CallState): Speech | null {
  return phaseOf(state) === 'paused' ? null : speechOf(state);
}
