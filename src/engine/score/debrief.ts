/** The shape of a debrief (catalogue M-24): what a finished call looks like afterwards, all computed from its log. */
import type { Cue } from '../chart/cues.ts';
import type { Input, Instinct } from '../chart/input.ts';
import type { Change } from '../customer/change.ts';
import type { Speech } from '../view/view.ts';
import type { Lamp, Mood, Trap } from '../vocabulary.ts';
import type { LampNeed } from './lamp-needs.ts';
import type { Outcome } from './outcome.ts';
import type { Advice, Praise, ShownSheet, Wanting } from './sheet.ts';

/** One input of the call and all that it did. */
export interface DebriefTurn {
  /** Index in the log. */
  readonly index: number;
  /** Milliseconds since the call was opened. */
  readonly at: number;
  readonly input: Input;
  /** What stood in the bubble when the input was made. */
  readonly before: Speech | null;
  /** Calm (100 − anger), trust and composure after it, 0 to 100 with one decimal. */
  readonly calm: number;
  readonly trust: number;
  readonly composure: number;
  readonly mood: Mood;
  readonly changes: readonly Change[];
  readonly traps: readonly Trap[];
  readonly cues: readonly Cue[];
}

export interface Debrief {
  /** The seat that says a reply, by reply, where it is not the agent (M-23). */
  readonly speakers: Readonly<Record<string, string>>;
  readonly start: { readonly calm: number; readonly mood: Mood };
  readonly turns: readonly DebriefTurn[];
  readonly sheet: ShownSheet;
  readonly praise: Praise;
  /** Nothing unless they are satisfied, and might have been delighted. */
  readonly wanting: readonly Wanting[];
  /** At most three, the costliest first. */
  readonly advice: readonly Advice[];
  /** The goal that was chosen, and whether it put the customer at the centre; null if none was (TR-13). */
  readonly goal: { readonly id: string; readonly fits: boolean } | null;
  /** What was guessed before the first answer (M-34); null if nothing was. */
  readonly instinct: Instinct | null;
  readonly ending: string;
  /** What each lamp still lacked at the end; nothing where it was lit. Null where lamps do not count (help page). */
  readonly lamps: Readonly<Record<Lamp, readonly LampNeed[]>> | null;
  readonly outcome: Outcome;
}
