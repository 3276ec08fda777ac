/** What the table of a cohort's people shows, and what can be done with those who are ticked. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { CohortPart } from '../../../protocol/action.ts';
import type { Cohort } from '../../../protocol/cohort.ts';
import type { Person } from '../../../protocol/people.ts';
import type { Unread } from '../unread.ts';

export interface MembersFilter {
  readonly name: string;
  readonly part: CohortPart | null;
}

/** How far something is that is done to many, one after the other. */
export interface Under {
  readonly done: number;
  readonly all: number;
}

export interface MembersModel {
  readonly cohort: ReadonlySignal<Cohort>;
  /** As far as they were read; null until the first have come. */
  readonly members: ReadonlySignal<readonly Person[] | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  readonly more: ReadonlySignal<boolean>;
  readonly filter: ReadonlySignal<MembersFilter>;
  /** Ids of those who are ticked. */
  readonly chosen: Signal<ReadonlySet<string>>;
  readonly under: ReadonlySignal<Under | null>;
  /** Where they can be moved to. */
  readonly others: ReadonlySignal<readonly Cohort[]>;
  readonly unreadOthers: ReadonlySignal<Unread | null>;
  find(filter: MembersFilter): void;
  readonly readMore: () => void;
  readonly remove: () => void;
  move(to: Cohort): void;
  setPart(part: CohortPart): void;
  readonly makeLinks: () => void;
}

export const partIn = ({ id }: Pick<Cohort, 'id'>, { cohorts }: Person): CohortPart =>
  cohorts.find(({ cohort }) => cohort === id)?.part ?? 'trainee';

/** Links are for trainees; whoever trains, or runs the house, has a password or is helped by an administrator. */
export const mayHaveLink = (cohort: Pick<Cohort, 'id'>, person: Person): boolean =>
  person.role === 'trainee' && partIn(cohort, person) === 'trainee';
