/** What the desk's pages of team checks are given. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { CheckReport, JudgedQuestion, ListedCheck } from '../../../protocol/check.ts';
import type { Cohort } from '../../../protocol/cohort.ts';
import type { Unread } from '../unread.ts';

export interface ChecksModel {
  /** Null until they have come. */
  readonly checks: ReadonlySignal<readonly ListedCheck[] | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  withdraw(check: Pick<ListedCheck, 'id' | 'title'>, withdrawn: boolean): void;
}

export interface ReportModel {
  readonly report: ReadonlySignal<CheckReport>;
  /** What the words of an edition are stored under. */
  nameOf(version: string): string;
}

/** A scenario that can be asked about. */
export interface Source {
  readonly version: string;
  readonly title: string;
}

/** What a chosen scenario can ask. */
export interface PosedSource extends Source {
  /** What its words are stored under. */
  readonly name: string;
  readonly questions: readonly JudgedQuestion[];
}

/** One question of one scenario. */
export interface Picked {
  readonly version: string;
  readonly line: string;
}

export interface NewCheckModel {
  readonly cohort: Cohort;
  /** Null until they have come. */
  readonly sources: ReadonlySignal<readonly Source[] | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  readonly chosen: ReadonlySignal<readonly string[]>;
  /** The title of the one whose questions are looked for just now. */
  readonly searching: ReadonlySignal<string | null>;
  /** In the order in which they were chosen. */
  readonly posed: ReadonlySignal<readonly PosedSource[]>;
  readonly count: ReadonlySignal<number>;
  readonly picked: ReadonlySignal<readonly Picked[]>;
  readonly needed: ReadonlySignal<number>;
  readonly title: Signal<string>;
  /** It was wanted to be given: from now on what is missing is said. */
  readonly tried: ReadonlySignal<boolean>;
  readonly sending: ReadonlySignal<boolean>;
  /** Whether the group has answered it in an earlier check. */
  isKnown(one: Picked): boolean;
  choose(version: string, on: boolean): void;
  setCount(count: number): void;
  setNeeded(needed: number): void;
  pick(one: Picked, on: boolean): void;
  /** By the rule, anew. */
  draw(): void;
  give(): void;
}
