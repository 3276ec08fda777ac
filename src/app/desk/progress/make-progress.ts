/** What the page of progress works with: people as they were read, and what the reader looks for among them. */
import { batch, computed, effect, signal, untracked } from '@preact/signals';
import { countGroups, foldName, inOrder, isIn } from '../../../screens/desk/progress/groups.ts';
import type { ProgressModel } from '../../../screens/desk/progress/progress-model.ts';
import type { Column, PersonRow } from '../../../screens/desk/progress/progress-table.ts';
import type { AnswerOf } from '../../server/client.ts';
import type { Desk } from '../desk.ts';
import { askEditions, type Editions, titleIn } from '../edition-titles.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { both, makeReading } from '../reading.ts';
import { fitting, keepLook, type Look, lookIn } from './kept-look.ts';
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
  const { wanted, fitTo, stop } = keptLook(desk, cohort);
  const { sort, ...asked } = wanted;
  const chosen = signal<ReadonlySet<string>>(new Set());
  const seen = look(desk, read, wanted);
  const reading = makeReading(
    desk,
    () => both(desk.ask('readProgress', { params: { cohort } }), askEditions(desk)),
    ([progress, { editions }]) => {
      read.value = { progress, editions };
      fitTo(seen.all.peek());
    },
  );
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
    unread: reading.unread,
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
  void reading.read();
  const close = () => {
    stop();
    narrow.close();
  };
  return { model, close };
}

type Wanted = Pick<ProgressModel, 'name' | 'group' | 'assignment' | 'sort'>;

/** What this reader looked for in this cohort last, and every change of it. */
function keptLook(desk: Desk, cohort: string) {
  const place = `simmerdown-progress ${desk.me.person.id} ${cohort}`;
  const kept = lookIn(place);
  const wanted: Wanted = {
    name: signal(kept.name),
    group: signal(kept.group),
    assignment: signal(kept.assignment),
    sort: signal(kept.sort),
  };
  const { name, group, assignment, sort } = wanted;
  const now = (): Look => ({
    name: name.value,
    group: group.value,
    assignment: assignment.value,
    sort: sort.value,
  });
  const fitTo = (columns: readonly Column[]) =>
    batch(() => {
      const fits = fitting(untracked(now), columns);
      assignment.value = fits.assignment;
      sort.value = fits.sort;
    });
  return { wanted, fitTo, stop: effect(() => keepLook(place, now())) };
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
    all,
    columns,
    assignments: computed(() => read.value?.progress.assignments ?? []),
    counts: computed(() => countGroups(named.value, columns.value)),
    everywhere: computed(() => countGroups(everybody.value ?? [], all.value)),
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
