/** The affect model's state (catalogue 4.2). Meters are whole tenths of a point, 0 to 1,000, so equal states are equal. */
import type { Numbers } from '../numbers.ts';
import type {
  Act,
  Channel,
  Industry,
  Language,
  Mood,
  PromiseOutcome,
  Rung,
  Step,
  Stubbornness,
  Style,
  Technique,
  Tone,
  Trap,
} from '../vocabulary.ts';
import type { Change } from './change.ts';

/** What the customer brings along; each trait changes what a technique does (catalogue 4.2). */
export interface Traits {
  readonly pride: boolean;
  readonly rank: boolean;
  readonly tender: boolean;
  readonly jest: boolean;
  readonly gap: boolean;
  readonly slow: boolean;
  readonly stubborn: Stubbornness;
  /** How far their language goes at most; only whoever gets personal comes to `attacking` (4.2, B6). */
  readonly worst: Language;
  /** The way of explaining that suits this customer, where there is one. */
  readonly style: Style | null;
}

/** Nothing particular; a scenario names only what is. */
export const NO_TRAITS: Traits = {
  pride: false,
  rank: false,
  tender: false,
  jest: false,
  gap: false,
  slow: false,
  stubborn: 'no',
  worst: 'swearing',
  style: null,
};

/** What a promise is worth is decided by three facts that the player sees in the briefing at best. */
export interface Promised {
  readonly id: string;
  /** Minutes until it is due, as promised. */
  readonly due: number;
  /** Minutes it really takes. */
  readonly takes: number;
  /** It is kept only if the agent writes when it is done (T-35). */
  readonly message: boolean;
}

/** What holds for a whole contact and never changes in it, but for the channel where it goes on elsewhere (LV-60). */
export interface Circumstances {
  readonly traits: Traits;
  readonly channel: Channel;
  readonly industry: Industry;
  /** Points of anger for every turn in which nobody acts, 0 to 4. */
  readonly urgency: number;
  readonly numbers: Numbers;
}

export interface LedgerEntry extends Promised {
  /** Null until the follow-up. */
  readonly outcome: PromiseOutcome | null;
}

/** What the rubric and the debrief's advice count over a whole contact; never reset by a new concern. */
export interface Tally {
  /** Counted turns; a transfer counts two. */
  readonly turns: number;
  /** Turns in which the meter was read, and the sum of anger after each. */
  readonly readings: number;
  readonly angerSum: number;
  readonly startAnger: number;
  readonly lowestComposure: number;
  readonly negatives: number;
  readonly slips: number;
  readonly steps: Readonly<Record<Step, boolean>>;
  /** Abuse was heard at level 2 or above. */
  readonly abused: boolean;
  readonly limitsInOrder: number;
  readonly limitsOutOfTurn: number;
  readonly passedAfterLine: number;
  readonly beyond: boolean;
  readonly prevented: boolean;
  readonly snappedLast: boolean;
  readonly hungUp: boolean;
  /** Concerns raised so far, the first included; shown only (M-03). */
  readonly rounds: number;
  readonly callBacks: number;
  readonly phraseBook: number;
}

/** State of one round about one concern; a new concern starts it afresh (4.4 New concern). */
export interface Loop {
  /** The hottest mood since the concern was raised, frozen when Heard lights. */
  readonly peak: Mood;
  readonly used: Readonly<Partial<Record<Act, number>>>;
  /** Different acknowledgements so far. */
  readonly acks: readonly Technique[];
  readonly heard: boolean;
  readonly clear: boolean;
  readonly offered: boolean;
  readonly agreed: boolean;
  readonly choice: boolean;
  readonly checked: boolean;
}

export interface Customer extends Loop {
  readonly anger: number;
  readonly trust: number;
  readonly composure: number;
  readonly mood: Mood;
  readonly language: Language;
  readonly rung: Rung;
  /** The line was drawn, the warning given: what the next rung needs (4.4 Limits). */
  readonly lined: boolean;
  readonly warned: boolean;
  readonly acting: boolean;
  readonly owned: boolean;
  readonly concern: boolean;
  /** Passive anger still hides behind courtesy (FI-24). */
  readonly masked: boolean;
  /** Believes only rank has authority; gone once met (4.4 Transfer). */
  readonly believesInRank: boolean;
  /** Acts that have given their trust. */
  readonly trusted: readonly Act[];
  readonly ledger: readonly LedgerEntry[];
  /** The next hit on composure is halved (FI-04). */
  readonly shielded: boolean;
  readonly tally: Tally;
}

/** What the agent does in one turn, as the model reads it: a reply, a tool or a silence. */
export interface Move {
  readonly acts: readonly Act[];
  readonly tone: Tone;
  readonly negatives: number;
  /** Way of explaining used with `guide`; null means none was chosen. */
  readonly style: Style | null;
  readonly options: number;
  readonly purpose: boolean;
  readonly framed: boolean;
  /** Something is given that the parameters do not allow. */
  readonly beyond: boolean;
  readonly promise: Promised | null;
  /** A handover whose summary misses the concern: they have to tell it again (M-16). */
  readonly retell: boolean;
  /** A voice note that goes on for long (M-13). */
  readonly long: boolean;
  /** A letter with a trap in one of its blocks (M-09). */
  readonly spoiled: boolean;
}

/** What happened in a turn beside the movement of the meters. */
export interface Outcome {
  readonly customer: Customer;
  readonly changes: readonly Change[];
  readonly traps: readonly Trap[];
  /** A limit was used: in order, ignored by a stubborn customer, or out of turn. */
  readonly limit: 'worked' | 'ignored' | 'not-due' | null;
  /** The customer was asked to agree and did not. */
  readonly refused: boolean;
}
