/** What the desk's pages of seasons are given. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Cohort } from '../../../protocol/cohort.ts';
import type { Season, SeasonHead } from '../../../protocol/season.ts';
import type { SeasonBoards } from '../../../protocol/season-board.ts';
import type { Choosable } from '../assign/assign-model.ts';
import type { Unread } from '../unread.ts';
import type { SeasonDraft, SeasonFault } from './season-draft.ts';

export interface SeasonsModel {
  /** Newest first; null until they have come. */
  readonly seasons: ReadonlySignal<readonly SeasonHead[] | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  /** There are earlier ones. */
  readonly more: ReadonlySignal<boolean>;
  readonly readMore: () => void;
}

export interface NewSeasonModel {
  readonly draft: Signal<SeasonDraft>;
  /** The season it goes on from. */
  readonly before: Season | null;
  /** Null until they have come. */
  readonly scenarios: ReadonlySignal<readonly Choosable[] | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  /** Those that are not put away. */
  readonly cohorts: readonly Cohort[];
  readonly today: string;
  readonly faults: ReadonlySignal<readonly SeasonFault[]>;
  /** It was wanted to be made: from now on what is missing is said. */
  readonly tried: ReadonlySignal<boolean>;
  readonly sending: ReadonlySignal<boolean>;
  change(part: Partial<SeasonDraft>): void;
  choose(version: string, chosen: boolean): void;
  readonly make: () => void;
}

export interface SeasonModel {
  readonly season: ReadonlySignal<Season>;
  /** Null until they have come. */
  readonly boards: ReadonlySignal<SeasonBoards | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  readonly withdraw: (withdrawn: boolean) => void;
}
