/** An input is anything that changes a call. Whoever sends it stamps its time in the log; no rule reads the time. */
import type { Message } from '../customer/message.ts';
import {
  HANDOVERS,
  type HandoverBlock,
  type Hunch,
  type Reframe,
  type Style,
  type Wish,
} from '../vocabulary.ts';

export const LIMIT_RUNGS = ['pass', 'name', 'line', 'warn'] as const;
export type LimitRung = (typeof LIMIT_RUNGS)[number];

/** The transfer desk: a customer is handed on, or told what that costs (M-16). */
export const TRANSFERS = [...HANDOVERS, 'cost'] as const;
export type Transfer = (typeof TRANSFERS)[number];

/** What a voice note can be about (M-13): an acknowledgement, or facts, which the recorder refuses. */
export const NOTE_WORDS = ['facts', 'mirror', 'validate', 'empathise', 'apologise'] as const;
export type NoteWords = (typeof NOTE_WORDS)[number];
export const NOTE_TONES = ['bright', 'calm', 'flat'] as const;
export type NoteTone = (typeof NOTE_TONES)[number];
export const NOTE_LENGTHS = ['long', 'short'] as const;
export type NoteLength = (typeof NOTE_LENGTHS)[number];

export interface Note {
  readonly words: NoteWords;
  readonly tone: NoteTone;
  readonly length: NoteLength;
}

/** A first guess at what is behind the anger, and at what would help (M-34). */
export interface Instinct {
  readonly hunch: Hunch;
  readonly wish: Wish;
}

export type Input =
  /** Chooses the goal in the briefing (M-01). */
  | { readonly type: 'goal'; readonly goal: string }
  | { readonly type: 'pick-up' }
  | { readonly type: 'reply'; readonly id: string }
  /** Listens on without a word of one's own, with small signs of listening (T-01). */
  | { readonly type: 'listen' }
  /** Nothing was said for as long as the scenario allows. */
  | { readonly type: 'silence' }
  | { readonly type: 'hold' }
  | { readonly type: 'breathe'; readonly how: Reframe }
  | { readonly type: 'phrase-book' }
  | { readonly type: 'limit'; readonly rung: LimitRung }
  | { readonly type: 'approval'; readonly item: string }
  /** `summary`: what the colleague was told with a warm handover; without one, as in older logs, they know it all. */
  | { readonly type: 'transfer'; readonly how: Transfer; readonly summary?: readonly HandoverBlock[] }
  /** Says it with the voice, in a written channel (T-09). */
  | ({ readonly type: 'voice-note' } & Note)
  /** Reads how the customer likes to be shown things (T-18). */
  | { readonly type: 'style'; readonly style: Style }
  /** The first instinct, before the first answer: not scored, only shown again in the debrief (M-34); null: skipped. */
  | { readonly type: 'instinct'; readonly guess: Instinct | null }
  | { readonly type: 'end' }
  | { readonly type: 'call-back' }
  /** `message`: how it was put together; without it, as in older logs, nothing is wrong with it. */
  | { readonly type: 'follow-up'; readonly sent: boolean; readonly message?: Message };
export type InputType = Input['type'];

/** Tools that cost no turn: they make ready for what is said or done. */
export const FREE_TOOLS = [
  'breathe',
  'phrase-book',
  'style',
  'instinct',
] as const satisfies readonly InputType[];

export const isFree = ({ type }: Pick<Input, 'type'>): boolean =>
  (FREE_TOOLS as readonly InputType[]).includes(type);
