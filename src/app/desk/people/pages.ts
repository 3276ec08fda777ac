/** People read a page at a time, as they are looked for. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PeoplePage, Person } from '../../../protocol/people.ts';
import type { Unread } from '../../../screens/desk/unread.ts';
import type { Told } from '../../server/client.ts';
import type { Desk } from '../desk.ts';
import { makeReading } from '../reading.ts';

export interface Paging {
  readonly limit: number;
  readonly after: string | undefined;
}

interface Pages<Filter> {
  /** As far as they were read; null until the first have come. */
  readonly items: ReadonlySignal<readonly Person[] | null>;
  /** Why the first of them have not come. */
  readonly unread: ReadonlySignal<Unread | null>;
  readonly more: ReadonlySignal<boolean>;
  readonly filter: ReadonlySignal<Filter>;
  readonly read: () => Promise<void>;
  readonly readMore: () => void;
  find(filter: Filter): void;
}

const PAGE = 100;
/** Milliseconds without another letter, after which a name is looked for. */
const PAUSE = 250;

export function makePages<Filter>(
  desk: Desk,
  none: Filter,
  askPage: (filter: Filter, paging: Paging) => Promise<Told<PeoplePage>>,
): Pages<Filter> {
  const items = signal<readonly Person[] | null>(null);
  const next = signal<string | null>(null);
  const filter = signal(none);
  let asked = 0;
  let pause = 0;
  let after: string | undefined;
  const { read, unread } = makeReading(
    desk,
    async () => {
      asked += 1;
      const mine = { number: asked, after };
      const told = await askPage(filter.peek(), { limit: PAGE, after });
      return told.ok ? { ...told, answer: { ...told.answer, mine } } : told;
    },
    ({ people, next: later, mine }) => {
      // Something else is looked for by now.
      if (mine.number !== asked) return;
      items.value = mine.after ? [...(items.peek() ?? []), ...people] : people;
      next.value = later;
    },
  );
  const readFrom = (from?: string) => {
    after = from;
    return read();
  };
  return {
    items,
    unread,
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
