/** What the page of a cohort's assignments is given. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ListedAssignment } from '../../../protocol/assignment.ts';
import type { Unread } from '../unread.ts';

export interface Changed {
  readonly title: string;
  /** Local times of the cohort; without a due time, an empty one. */
  readonly opens: string;
  readonly due: string;
}

type Item = ListedAssignment['items'][number];

export interface AssignmentsModel {
  /** Null until they have come. */
  readonly listed: ReadonlySignal<{
    readonly zone: string;
    readonly assignments: readonly ListedAssignment[];
  } | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  /** The one that is being changed. */
  readonly changing: Signal<string | null>;
  titleOf(item: Item): string;
  /** The goal that is set for everybody, as it is put; nothing where none is. */
  goalOf(item: Item): string;
  /** As the clock of the cohort shows it, in the words of a field for times. */
  localOf(moment: number): string;
  withdraw(assignment: ListedAssignment, withdrawn: boolean): void;
  change(assignment: string, changed: Changed): void;
}
