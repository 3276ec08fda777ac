/** People read a page at a time, as they are looked for. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PeoplePage, Person } from '../../../protocol/people.ts';

export interface Paging {
  readonly limit: number;
  readonly after: string | undefined;
}

interface Pages<Filter> {
  /** As far as they were read; null until the first have come. */
  readonly items: ReadonlySignal<readonly Person[] | null>;
  readonly more: ReadonlySignal<boolean>;
  readonly filter: ReadonlySignal<Filter>;
  readonly read: () => Promise<void>;
  readonly readMore: () => void;
  find(filter: Filter): void;
}

const PAGE = 100;
/** Milliseconds without another letter, after which a name is looked for. */
const PAUSE = 250;

/** `readPage` gives null where it was refused; the reader has been told. */
export function makePages<Filter>(
  none: Filter,
  readPage: (filter: Filter, paging: Paging) => Promise<PeoplePage | null>,
): Pages<Filter> {
  const items = signal<readonly Person[] | null>(null);
  const next = signal<string | null>(null);
  const filter = signal(none);
  let asked = 0;
  let pause = 0;
  const readFrom = async (after?: string) => {
    asked += 1;
    const mine = asked;
    const told = await readPage(filter.peek(), { limit: PAGE, after });
    // Something else is looked for by now.
    if (!told || mine !== asked) return;
    items.value = after ? [...(items.peek() ?? []), ...told.people] : told.people;
    next.value = told.next;
  };
  return {
    items,
    filter,
    more: computed(() => next.value !== null),
    read: () => readFrom(),
    readMore: () => void readFrom(next.peek() ?? undefined),
    find: (wanted) => {
      filter.value = wanted;
      window.clearTimeout(pause);
      pause = window.setTimeout(() => void readFrom(), PAUSE);
    },
  };
}
