/** A running call as its words need it. The app fills it; the components only read it and send inputs. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Cue } from '../../engine/chart/cues.ts';
import type { Input } from '../../engine/chart/input.ts';
import type { RefusalCode } from '../../engine/chart/refusal.ts';
import type { Brief } from '../../engine/view/brief.ts';
import type { Speech, View } from '../../engine/view/view.ts';
import type { InterfaceKey } from '../texts.ts';
import type { Panel } from './panels.ts';

/** One exchange: what the agent did, what happened, and what the customer said to it. */
export interface Exchange {
  /** Null where the call was taken up from the store: nothing has happened since. */
  readonly input: Input | null;
  readonly cues: readonly Cue[];
  readonly speech: Speech | null;
}

/** A letter that is being put together: which block was chosen for each part, and which part lies open (M-09). */
export interface LetterDraft {
  /** By place of the part; what was chosen earlier and is no longer offered counts as not chosen. */
  readonly chosen: readonly (string | undefined)[];
  /** Place of the open part; past the last one where all are folded. */
  readonly open: number;
}

export const BLANK_LETTER: LetterDraft = { chosen: [], open: 0 };

export interface CallModel {
  /** Of a call that a server steps, no more than has come up. */
  readonly scenario: Brief;
  readonly view: ReadonlySignal<View>;
  /** Everything so far, the last exchange at the end. */
  readonly exchanges: ReadonlySignal<readonly Exchange[]>;
  /** Captions of the sounds to be heard now; empty while the reader does not want them. */
  readonly captions: ReadonlySignal<readonly InterfaceKey[]>;
  /** Why the last input was not taken, if it was not. */
  readonly refusal: ReadonlySignal<RefusalCode | null>;
  /** The dialog that lies open. */
  readonly panel: Signal<Panel | null>;
  /** The whole line stands in the bubble. */
  readonly lineComplete: Signal<boolean>;
  /** The letter that is being put together, where a line is answered with one. */
  readonly letter: Signal<LetterDraft>;
  /** The last words have been read: what comes after the talk may be shown. */
  readonly readOn: Signal<boolean>;
  /** Where a call that is over leads. */
  readonly leadsTo: 'debrief' | 'shift' | 'match';
  /** Whether it is being played: not what the call cannot take, nor what comes while the last one is being kept. */
  send(input: Input): boolean;
  leave(): void;
  /** Opens what a call that is over leads to. */
  explain(): void;
}

/** What the button there says. */
export const WAY_ON = {
  debrief: 'call.to-debrief',
  shift: 'shift.back',
  match: 'match.back',
} as const satisfies Readonly<Record<CallModel['leadsTo'], InterfaceKey>>;

/** The talk is going on, or its last words still stand; after that, pages follow each other. */
export function isTalk(call: CallModel): boolean {
  return call.view.value.phase === 'live' || !call.readOn.value;
}

/** The first instinct comes before the choices: there are none until it was told or skipped (M-34). */
export function isHeld(call: CallModel): boolean {
  return call.view.value.coach?.asksInstinct ?? false;
}

/** The message after the call was written, or not, and what became of the promises has not been read yet. */
export function isNextDay(call: CallModel): boolean {
  return call.view.value.phase === 'done' && lastExchange(call)?.input?.type === 'follow-up';
}

/** How often the customer has spoken: what they say now is new when it rises. */
export function timesSpoken(call: CallModel): number {
  return call.exchanges.value.filter(({ speech }) => speech !== null).length;
}

export function lastExchange(call: CallModel): Exchange | undefined {
  return call.exchanges.value.at(-1);
}
