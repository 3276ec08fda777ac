/**
 * A cue is a happening worth showing or sounding. Cues leave the engine as data beside the new state; dropping them
 * changes no result.
 */
import type { Lamp, Language, Mood, PromiseOutcome, Rung } from '../vocabulary.ts';

export type Cue =
  /** The agent picked up; the call is live. */
  | { readonly type: 'picked-up' }
  /** The agent said the reply with this id. */
  | { readonly type: 'said'; readonly reply: string }
  /** The customer says the line with this id. */
  | { readonly type: 'line'; readonly line: string }
  /** The customer reacts to a tool; the word says to which. */
  | { readonly type: 'reaction'; readonly reaction: Reaction }
  | { readonly type: 'mood'; readonly from: Mood; readonly to: Mood }
  | { readonly type: 'language'; readonly from: Language; readonly to: Language }
  | { readonly type: 'lamp'; readonly lamp: Lamp; readonly lit: boolean }
  | { readonly type: 'rung'; readonly rung: Rung }
  /** Calmed by 8 points or more in one turn. */
  | { readonly type: 'turning-point' }
  | { readonly type: 'clock'; readonly running: boolean }
  | { readonly type: 'concern-told' }
  | { readonly type: 'approval'; readonly item: string; readonly granted: boolean }
  | { readonly type: 'agreed' }
  | { readonly type: 'refused-offer' }
  | { readonly type: 'again' }
  | { readonly type: 'promised'; readonly promise: string }
  | { readonly type: 'promise-due'; readonly promise: string; readonly outcome: PromiseOutcome }
  | { readonly type: 'collected' }
  | { readonly type: 'reply-faded' }
  | { readonly type: 'paused'; readonly fair: boolean }
  | { readonly type: 'called-back' }
  /** The customer is at another desk now (M-16). */
  | { readonly type: 'handed-on' }
  | { readonly type: 'ended'; readonly ending: string };
export type CueType = Cue['type'];

/** What the customer reacts to with words of their own when a tool was used instead of a reply. */
export const REACTIONS = [
  'listen',
  'silence',
  'hold',
  'passed',
  'limit',
  'limit-ignored',
  'limit-unearned',
  'approval',
  'transfer',
  'handover',
  'transfer-cost',
  'voice-note',
  'call-back',
] as const;
export type Reaction = (typeof REACTIONS)[number];
