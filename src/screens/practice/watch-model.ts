/** A call that is watched: nobody answers, a clock does. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Input } from '../../engine/chart/input.ts';
import type { CallModel } from '../call/call-model.ts';
import type { InterfaceKey } from '../texts.ts';

/** As it was played, as well as it can be played, as badly as it can be played. */
export type LineName = 'own' | 'best' | 'worst';

/** Times the pace of a reader. */
export const SPEEDS = [0.5, 1, 2, 4] as const;

/** How a room has answered a line: how many of how many chose what. */
export interface CrowdAnswers {
  readonly people: number;
  readonly replies: readonly { readonly reply: string; readonly people: number }[];
}

export interface WatchModel {
  readonly call: CallModel;
  /** What is watched, in words. */
  readonly title: InterfaceKey;
  /** Where the explanation of the call stands. */
  readonly debrief: string;
  /** Where a call of one's own is played beside it; null where it is not. */
  readonly beside: string | null;
  /** What is about to be said or done; null while the customer has the word. */
  readonly chosen: ReadonlySignal<Input | null>;
  /** What could be done before, between and after the talk; empty while there are replies. */
  readonly choices: ReadonlySignal<readonly Input[]>;
  /** How others have answered the line that stands there; null where that is not told. */
  readonly crowd: ReadonlySignal<CrowdAnswers | null>;
  /** The last picture stands. */
  readonly over: ReadonlySignal<boolean>;
  /** The first picture stands. */
  readonly atStart: ReadonlySignal<boolean>;
  /** What the line comes to, in tenths of a point. */
  readonly total: number;
  readonly playing: Signal<boolean>;
  readonly speed: Signal<(typeof SPEEDS)[number]>;
  /** To the next picture: an answer is picked, or given. */
  step(): void;
  /** To the picture before, and no further by itself. */
  back(): void;
  restart(): void;
}
