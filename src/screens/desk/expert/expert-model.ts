/** What the pages of an expert key are given. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Kappa } from '../../../course/agreement.ts';
import type { Verdict } from '../../../engine/analysis/verdict.ts';
import type { PartView, Speech } from '../../../engine/view/view.ts';
import type { DeskTroubleKey } from '../told.ts';

/** One turn of the talk so far. */
export interface Turn {
  readonly line: string;
  readonly speech: Speech | null;
  readonly choice: string;
  readonly reason: string;
}

/** The line that is asked about. */
export interface Question {
  readonly line: string;
  readonly speech: Speech | null;
  readonly replies: readonly string[];
  /** The parts of a letter; null where a reply answers. */
  readonly letter: readonly PartView[] | null;
  /** As it is being answered; where it is asked again, it begins with what was said before. */
  readonly draft: Signal<AnswerDraft>;
}

export interface AnswerDraft {
  /** Of one reply, or of each part of a letter as far as it was chosen. */
  readonly chosen: readonly (string | undefined)[];
  readonly reason: string;
}

export interface PlayModel {
  /** What the scenario's words are stored under. */
  readonly scenario: string;
  readonly turns: ReadonlySignal<readonly Turn[]>;
  /** Null: the talk has come to its end. */
  readonly question: ReadonlySignal<Question | null>;
  /** The last words, or none where the talk goes in circles. */
  readonly ending: ReadonlySignal<Speech | null>;
  readonly busy: ReadonlySignal<boolean>;
  onAnswer(line: string, choice: string, reason: string): void;
  /** Asks about a line once more. */
  onChange(line: string): void;
  onHandIn(): void;
}

/** What experts chose at one line, most often chosen first. */
export interface LineKey {
  readonly line: string;
  readonly standing: LineStanding;
  readonly choices: readonly ChoiceKey[];
  /** What the model holds for best where most experts stood; null where that is what they chose. */
  readonly best: string | null;
  /** Tenths of a point, on average over the experts. */
  readonly regret: number;
}

/** From what authors should look at first to what needs nothing. */
export const LINE_STANDINGS = ['against-model', 'apart', 'alone', 'as-one'] as const;
export type LineStanding = (typeof LINE_STANDINGS)[number];

export interface ChoiceKey {
  readonly choice: string;
  readonly experts: number;
  readonly own: boolean;
  /** Those that were given; erased people leave none. */
  readonly reasons: readonly string[];
  readonly verdict: Verdict;
  /** Tenths of a point: in the middle of what the search leaves open, and for certain. */
  readonly regret: number;
  readonly lost: number;
}

export interface Agreement {
  readonly experts: number;
  /** Null: too few of them, or too few lines that they share. */
  readonly between: Kappa | null;
  readonly withModel: Kappa | null;
  readonly lines: readonly LineKey[];
}

/** How many keys are weighed by now. */
export interface Weighing {
  readonly done: number;
  readonly of: number;
}

/** Why the keys could not be read; null where they were read and could not be weighed. */
export interface NotWeighed {
  readonly unread: DeskTroubleKey | null;
}

export interface AgreementModel {
  readonly scenario: string;
  readonly version: string;
  readonly agreement: ReadonlySignal<Agreement | Weighing | NotWeighed>;
  /** Reads and weighs them once more. */
  again(): void;
}
