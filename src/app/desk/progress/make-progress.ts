/** What the page of progress works with: people as they were read, and what the reader looks for among them. */
import { computed, signal } from '@preact/signals';
import { countGroups, foldName, inOrder, isIn } from '../../../screens/desk/progress/groups.ts';
import type { ProgressModel } from '../../../screens/desk/progress/progress-model.ts';
import {
  BY_NAME,
  type Column,
  type Group,
  type PersonRow,
  type Sort,
} from '../../../screens/desk/progress/progress-table.ts';
import type { AnswerOf } from '../../server/client.ts';
import type { Desk } from '../desk.ts';
import { type Editions, readEditions, titleIn } from '../edition-titles.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { columnsOf, rowsOf } from './read-rows.ts';
import { remind } from './remind.ts';
import { makeVirtualRows } from './virtual-rows.ts';

interface Read {
  readonly progress: AnswerOf<'readProgress'>;
  readonly editions: Editions;
}

/** Below this a table of people and scenarios cannot be read. */
const NARROW = '(max-width: 48rem)';

export function makeProgress(desk: Desk, cohort: string): { model: ProgressModel; close(): void } {
  const read = signal<Read | null>(null);
  const asked = {
    name: signal(''),
    group: signal<Group | null>(null),
    assignment: signal<string | null>(null),
  };
  const sort = signal<Sort>({ by: BY_NAME, down: false });
  const chosen = signal<ReadonlySet<string>>(new Set());
  const seen = look(desk, read, { ...asked, sort });
  const narrow = watchNarrow();
  const count = computed(() => seen.shown.value.length);
  const keyOf = (index: number) => seen.shown.peek()[index]?.person ?? String(index);
  const choose = (people: readonly string[], on: boolean) => {
    const these = new Set(people);
    const rest = [...chosen.peek()].filter((person) => !these.has(person));
    chosen.value = new Set(on ? [...rest, ...people] : rest);
  };
  const shownPeople = () => seen.shown.peek().map(({ person }) => person);
  const remindChosen = onceAtATime(async () => {
    if (await remind(desk, cohort, [...chosen.peek()], asked.assignment.peek())) chosen.value = new Set();
  }, undefined);
  const model: ProgressModel = {
    cohort,
    ...asked,
    ...seen,
    sort,
    chosen,
    narrow: narrow.now,
    rows: makeVirtualRows(count, { row: 3.75, ahead: 5, keyOf }),
    cards: makeVirtualRows(count, { row: 7.5, ahead: 6, keyOf }),
    choose: (person, on) => choose([person], on),
    chooseShown: (on) => choose(shownPeople(), on),
    chooseOverdue: () => {
      asked.group.value = 'overdue';
      choose(shownPeople(), true);
    },
    remind: () => void remindChosen(),
    reminding: remindChosen.busy,
    open: (person) => desk.goTo('person', person, cohort),
  };
  void readAll(desk, cohort).then((all) => {
    read.value = all;
  });
  return { model, close: narrow.close };
}

async function readAll(desk: Desk, cohort: string): Promise<Read | null> {
  const [told, editions] = await Promise.all([
    desk.ask('readProgress', { params: { cohort } }),
    readEditions(desk),
  ]);
  const progress = desk.heard(told);
  return progress && { progress, editions };
}

interface Wanted {
  readonly name: { readonly value: string };
  readonly group: { readonly value: Group | null };
  readonly assignment: { readonly value: string | null };
  readonly sort: { readonly value: Sort };
}

/** Everything that follows from what was read and what is looked for; each is computed when something of it changes. */
function look(desk: Desk, read: { readonly value: Read | null }, wanted: Wanted) {
  const everybody = computed<readonly PersonRow[] | null>(() => read.value && rowsOf(read.value.progress));
  const all = computed<readonly Column[]>(() => {
    if (!read.value) return [];
    const { progress, editions } = read.value;
    const byVersion = new Map(editions.map((edition) => [edition.version, edition]));
    const locale = desk.services.words.locale.value;
    return columnsOf(progress, (version, scenario) =>
      titleIn(byVersion.get(version) ?? { titles: {}, scenario }, locale),
    );
  });
  const columns = computed(() => {
    const { value } = wanted.assignment;
    return value === null ? all.value : all.value.filter(({ assignment }) => assignment === value);
  });
  const named = computed(() => {
    const words = foldName(wanted.name.value).split(/\s+/);
    return (everybody.value ?? []).filter(({ folded }) => words.every((word) => folded.includes(word)));
  });
  return {
    everybody,
    columns,
    assignments: computed(() => read.value?.progress.assignments ?? []),
    counts: computed(() => countGroups(named.value, columns.value)),
    shown: computed(() => {
      const group = wanted.group.value;
      const rows = group ? named.value.filter((row) => isIn(row, group, columns.value)) : named.value;
      return inOrder(rows, wanted.sort.value, columns.value);
    }),
  };
}

function watchNarrow() {
  const query = window.matchMedia(NARROW);
  const now = signal(query.matches);
  const heed = () => {
    now.value = query.matches;
  };
  query.addEventListener('change', heed);
  return { now, close: () => query.removeEventListener('change', heed) };
}
