/** What the page of progress is given. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Unread } from '../unread.ts';
import type { Column, Group, PersonRow, Sort } from './progress-table.ts';
import type { VirtualRows } from './virtual-rows.ts';

export interface NamedAssignment {
  readonly id: string;
  readonly title: string;
}

export interface ProgressModel {
  readonly cohort: string;
  /** Everybody, in the order of names; null until they have come. */
  readonly everybody: ReadonlySignal<readonly PersonRow[] | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  readonly assignments: ReadonlySignal<readonly NamedAssignment[]>;
  /** What the reader looks for. */
  readonly name: Signal<string>;
  readonly group: Signal<Group | null>;
  readonly assignment: Signal<string | null>;
  readonly sort: Signal<Sort>;
  /** What comes of that. */
  readonly columns: ReadonlySignal<readonly Column[]>;
  readonly shown: ReadonlySignal<readonly PersonRow[]>;
  /** People of each state, whatever state is looked for. */
  readonly counts: ReadonlySignal<Readonly<Record<Group, number>>>;
  /** The same whatever is looked for. */
  readonly everywhere: ReadonlySignal<Readonly<Record<Group, number>>>;
  readonly chosen: Signal<ReadonlySet<string>>;
  /** The page is too narrow for a table. */
  readonly narrow: ReadonlySignal<boolean>;
  readonly rows: VirtualRows;
  readonly cards: VirtualRows;
  choose(person: string, chosen: boolean): void;
  chooseShown(chosen: boolean): void;
  readonly chooseOverdue: () => void;
  readonly remind: () => void;
  /** A word is on its way to them. */
  readonly reminding: ReadonlySignal<boolean>;
  open(person: string): void;
}
