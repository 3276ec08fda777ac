/** What the desk's pages of matches are given. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Form } from '../../../contest/crew.ts';
import type { ListedMatch } from '../../../protocol/match.ts';
import type { Choosable } from '../assign/assign-model.ts';
import type { Unread } from '../unread.ts';
import type { MatchDraft, MatchFault } from './match-draft.ts';

export interface MatchesModel {
  /** Newest first; null until they have come. */
  readonly matches: ReadonlySignal<readonly ListedMatch[] | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  /** There are earlier ones. */
  readonly more: ReadonlySignal<boolean>;
  readonly readMore: () => void;
}

export interface NewMatchModel {
  readonly draft: Signal<MatchDraft>;
  /** Null until they have come. */
  readonly scenarios: ReadonlySignal<readonly Choosable[] | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  readonly faults: ReadonlySignal<readonly MatchFault[]>;
  /** It was wanted to be opened: from now on what is missing is said. */
  readonly tried: ReadonlySignal<boolean>;
  readonly sending: ReadonlySignal<boolean>;
  change(part: Partial<MatchDraft>): void;
  choose(version: string, chosen: boolean): void;
  /** In this form; scenarios that it cannot be played with are no longer chosen. */
  play(form: Form): void;
  readonly open: () => void;
}
