/**
 * The accepted scenario: what `parseScenario` makes of a file that passed every check, with all defaults filled in.
 * Only this type reaches the game; what an author typed is `ScenarioFile`.
 */

import type { Promised, Traits } from '../customer/customer.ts';
import type { SecondRoundKind } from '../second-round/kinds.ts';
import type {
  Act,
  AngerType,
  Channel,
  Handover,
  HandoverBlock,
  Industry,
  LetterPart,
  Mood,
  Role,
  Rung,
  Style,
  Tone,
  Trap,
} from '../vocabulary.ts';

/** Starting meters in whole points as the catalogue's cards give them: anger / trust / urgency / language. */
export interface Start {
  readonly anger: number;
  readonly trust: number;
  /** 0 to 4 points of anger for every turn in which nobody acts. */
  readonly urgency: number;
  readonly language: 0 | 1 | 2 | 3;
  /** Points added to anger because the first answer came late (M-30), 0 to 15. */
  readonly waited: number;
}

/**
 * A named guard: every condition that is written must hold. Data only, no expressions.
 * `any` and `not` nest, as deep as a file may write them and deeper where a letter joins the guards of its blocks;
 * everything else names one fact of the call.
 */
export interface Guard {
  readonly heard?: boolean;
  readonly clear?: boolean;
  readonly offered?: boolean;
  readonly agreed?: boolean;
  readonly checked?: boolean;
  readonly acting?: boolean;
  readonly owned?: boolean;
  readonly choice?: boolean;
  readonly concern?: boolean;
  readonly 'mood-at-least'?: Mood;
  readonly 'mood-at-most'?: Mood;
  readonly 'trust-at-least'?: number;
  readonly 'language-at-least'?: number;
  readonly 'language-at-most'?: number;
  readonly 'rung-at-least'?: Rung;
  readonly approved?: string;
  readonly promised?: string;
  readonly said?: string;
  readonly visited?: string;
  /** How the desk that has the customer now came by them. */
  readonly handed?: Handover;
  /** What stands in the note that came with them. */
  readonly 'passed-on'?: HandoverBlock;
  readonly 'called-back'?: boolean;
  readonly any?: readonly Guard[];
  readonly not?: Guard;
}
export type GuardName = keyof Guard;

export interface Route {
  /** A line, or an ending. */
  readonly to: string;
  readonly when: Guard | null;
}

export interface Reply {
  readonly id: string;
  readonly acts: readonly Act[];
  readonly routes: readonly Route[];
  readonly when: Guard | null;
  /** The mistake this reply tempts to, as the author sees it; the model judges by what happens. */
  readonly trap: Trap | null;
  readonly tone: Tone;
  /** Negative words in the text (catalogue 10.4), tagged by the author. */
  readonly negatives: number;
  readonly style: Style | null;
  /** How many options are laid out with `options`. */
  readonly options: number;
  /** The question says what it is for (TR-50). */
  readonly purpose: boolean;
  /** Back to basics, worded as the agent's wish to see the same thing (FI-18). */
  readonly framed: boolean;
  /** Parameter ids that are handed out or offered. */
  readonly gives: readonly string[];
  /** The promise that is made when the customer accepts, or at once with `free-hands`. */
  readonly promises: string | null;
  /** The item approval is fetched for. */
  readonly asks: string | null;
  /** The fact it goes by, where that matters; one that a card has made stale is wrong information (M-02, X-21). */
  readonly relies: string | null;
}

export interface Line {
  readonly id: string;
  readonly stage: string;
  /** Ids of the replies on offer, in the author's order. */
  readonly replies: readonly string[];
  /** The customer raises something new here: the loop starts again (catalogue M-18). */
  readonly again: boolean;
}

/** How an ending counts in R-3 (catalogue section 6). */
export const RESULTS = ['win-win', 'parting', 'partial', 'gave-in', 'unsolved'] as const;
export type Result = (typeof RESULTS)[number];

export interface Ending {
  readonly id: string;
  readonly result: Result;
  /** Nothing is settled, and the customer waits to see: the door stays open. */
  readonly open?: true;
}

/** One part of a letter, with the blocks that can be chosen for it, in the author's order. */
export interface Part {
  readonly part: LetterPart;
  readonly blocks: readonly string[];
}

/** What the channel makes of the talk (M-09); empty where everything goes on where it began, one sentence at a time. */
export interface Forms {
  /** Stages in which the contact goes on elsewhere (LV-60). */
  readonly channels: Readonly<Record<string, Channel>>;
  /** Lines at a counter that nobody else hears. */
  readonly aside: readonly string[];
  /** Colleagues at the table of a team call (M-23). */
  readonly seats: readonly string[];
  /** Replies that a colleague says, and from which seat. */
  readonly speakers: Readonly<Record<string, string>>;
  /** Lines that are answered with a letter, and its parts in the order they are read. */
  readonly letters: Readonly<Record<string, readonly Part[]>>;
  /** The blocks of all letters, each as if it were the whole reply. */
  readonly blocks: Readonly<Record<string, Reply>>;
}

export const GRANTS = ['can', 'cannot', 'approval'] as const;
export type Grant = (typeof GRANTS)[number];

export interface Scenario {
  readonly id: string;
  /** Id of the catalogue's card, SC-nn. */
  readonly card: string;
  readonly order: number;
  /** A first call: offered to newcomers, and played with every help there is (SC-28). */
  readonly tutorial: boolean;
  /** The talk of a customer who is in touch again; lent to whoever that is, and offered to nobody as it stands (SC-26). */
  readonly secondRound?: SecondRoundKind;
  /** Where the contact begins. */
  readonly channel: Channel;
  readonly industry: Industry;
  readonly role: Role;
  readonly angerType: AngerType;
  /** Name of the customer's look and voice; the stage knows how to draw and sound it. */
  readonly look: string;
  readonly start: Start;
  readonly traits: Traits;
  /** Turns of the reference play. */
  readonly par: number;
  /** Seconds of silence that count as dead air; null where silence costs nothing. */
  readonly silence: number | null;
  /** Goals to choose from in the briefing, and whether each puts the customer at the centre (TR-13). */
  readonly goals: Readonly<Record<string, boolean>>;
  readonly facts: readonly string[];
  /** Cards "what changed", and the fact that each has made stale (M-02, LV-28). */
  readonly changes: Readonly<Record<string, string>>;
  /** A voice note may be sent where people write: the matter is grave enough (M-13, ET-12). */
  readonly voiceNote: boolean;
  readonly parameters: Readonly<Record<string, Grant>>;
  readonly promises: Readonly<Record<string, Promised>>;
  readonly stages: readonly string[];
  readonly opening: string;
  /** Where a paused call is taken up again; null means at the line where it stopped. */
  readonly callBack: string | null;
  /** Where the call goes when the agent ends it. */
  readonly end: readonly Route[];
  /** By stage: where a transfer from any of its lines leads, to the next desk (M-16). */
  readonly handovers: Readonly<Record<string, readonly Route[]>>;
  readonly lines: Readonly<Record<string, Line>>;
  /** A letter is a reply for every way of choosing its blocks. */
  readonly replies: Readonly<Record<string, Reply>>;
  readonly forms: Forms;
  readonly endings: Readonly<Record<string, Ending>>;
}
