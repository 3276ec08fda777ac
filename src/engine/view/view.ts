/** What any screen may show of a call. Hidden values are simply not in it. */

import type { Handed } from '../chart/context.ts';
import type { LimitRung } from '../chart/input.ts';
import type { Phase } from '../chart/standing.ts';
import type { Condition } from '../customer/lamps.ts';
import type { Grant } from '../scenario/scenario.ts';
import type {
  AngerType,
  Channel,
  HandoverBlock,
  Help,
  Industry,
  Lamp,
  Language,
  LetterPart,
  Mode,
  Mood,
  PromiseOutcome,
  Reframe,
  Role,
  Rung,
  Step,
  Style,
} from '../vocabulary.ts';

/** How something is said. */
export interface Voicing {
  /** Mood variant to prefer: `key_mood`, falling back to `key`. */
  readonly mood: Mood;
  /** Words that are tamer than this come behind an outburst. */
  readonly language: Language;
  /** Counted turns so far: whoever swears again swears otherwise. */
  readonly turn: number;
}

/** What the bubble holds: a line, the reaction to a tool, or the last words. Texts are looked up by key and voicing. */
export interface Speech extends Voicing {
  readonly kind: 'line' | 'reaction' | 'ending';
  /** Key below `lines`, `reactions` or `endings` of the scenario's texts. */
  readonly key: string;
}

/** Where the contact is now, and who else is there (M-09). */
export interface Setting {
  readonly channel: Channel;
  /** Everybody may read it: a review. */
  readonly public: boolean;
  /** Other people hear it: at a counter, unless in a quiet corner. */
  readonly overheard: boolean;
  /** Colleagues at the table of a team call. */
  readonly seats: readonly string[];
}

/** The desk at which the contact is, where a customer can be handed on from one to the next (M-16). */
export interface Desk {
  /** Key below `desks` of the scenario's texts. */
  readonly name: string;
  /** A transfer leads on from here, to another one. */
  readonly handsOn: boolean;
  /** What came with the customer; null at the first desk, and where nobody was handed on. */
  readonly handed: Handed | null;
}

export interface ReplyView {
  readonly id: string;
  /** The seat that says it, in a team call; null where you do. */
  readonly by: string | null;
  /** What the reply hands out, marked by the parameters of the briefing; empty when the briefing was skipped (M-01). */
  readonly grants: readonly Grant[];
}

/** One part of a letter, and the blocks that can be chosen for it, in seeded order. */
export interface PartView {
  readonly part: LetterPart;
  readonly blocks: readonly ReplyView[];
}

export interface Meters {
  /** 0 to 100, one decimal: 100 − anger as shown (passive anger reads calmer until the first sincere word). */
  readonly calm: number;
  /** 0 to 100, or null where it is hidden. */
  readonly trust: number | null;
  /** 0 to 100. */
  readonly composure: number;
}

/** Which tools can be used now; a tool that is absent cannot be. */
export interface ToolsView {
  readonly listen: boolean;
  readonly hold: boolean;
  readonly reframes: readonly Reframe[];
  readonly breathsLeft: number;
  readonly phraseBookLeft: number;
  /** Rungs that may be used, and whether each is due; due is null where the help is hidden. */
  readonly limits: readonly { readonly rung: LimitRung; readonly due: boolean | null }[];
  /** Items approval can be asked for. */
  readonly approvals: readonly string[];
  readonly transfer: boolean;
  /** What a colleague could be told in writing by now (M-16). */
  readonly handover: readonly HandoverBlock[];
  readonly voiceNote: boolean;
  readonly styles: readonly Style[];
  readonly end: boolean;
  readonly callBack: boolean;
}

/** A coach's hints, beside the lights of the ladder. */
export interface CoachView {
  /** A first instinct may still be told (M-34). */
  readonly asksInstinct: boolean;
  /** The concern they are at, 1 for the first (M-03). */
  readonly round: number;
  /** Different acknowledgements still needed before they feel heard. */
  readonly acksLeft: number;
  /** What is so already of all that the lamps need (M-04). */
  readonly met: Readonly<Record<Condition, boolean>>;
}

export interface View {
  readonly scenario: {
    readonly id: string;
    readonly industry: Industry;
    readonly angerType: AngerType;
    readonly role: Role;
    readonly look: string;
    /** Seconds of silence that count as dead air, or null. */
    readonly silence: number | null;
  };
  readonly setting: Setting;
  readonly desk: Desk | null;
  readonly phase: Phase;
  readonly speech: Speech | null;
  /** In seeded order; of a letter, every way to put it together that can be sent. */
  readonly replies: readonly ReplyView[];
  /** The parts of the letter that answers here; null where a reply does. */
  readonly letter: readonly PartView[] | null;
  /** One more reply exists and cannot be thought of right now (FI-47). */
  readonly faded: boolean;
  readonly meters: Meters;
  readonly mood: Mood;
  readonly language: Language;
  readonly rung: Rung;
  readonly lamps: Readonly<Record<Lamp, boolean>>;
  readonly mode: Mode;
  /** What is shown beside the talk. */
  readonly helps: readonly Help[];
  /** Steps done so far, or null where the tracker is hidden. */
  readonly steps: Readonly<Record<Step, boolean>> | null;
  /** What only a coach tells; null where hints are hidden. */
  readonly coach: CoachView | null;
  /** The clock of an urgent customer is running. */
  readonly clockRunning: boolean;
  /** The hidden concern card lies face up. */
  readonly concern: boolean;
  readonly goal: string | null;
  readonly approvals: { readonly pending: string | null; readonly granted: readonly string[] };
  readonly promises: readonly { readonly id: string; readonly outcome: PromiseOutcome | null }[];
  readonly turn: number;
  /** Replies so far plus tools: rises with every accepted input; for keys and announcements. */
  readonly input: number;
  readonly tools: ToolsView;
  readonly ending: string | null;
}
