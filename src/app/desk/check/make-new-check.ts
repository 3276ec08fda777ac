/** What the page of a new team check works with. */
import { computed, signal } from '@preact/signals';
import { drawQuestions, FEWEST_QUESTIONS, MOST_QUESTIONS, usualNeeded } from '../../../course/team-check.ts';
import type { Cohort } from '../../../protocol/cohort.ts';
import type { NewCheckModel, Picked, PosedSource, Source } from '../../../screens/desk/check/check-model.ts';
import { askOnce } from '../../server/ask-once.ts';
import type { Desk } from '../desk.ts';
import { type Editions, titleIn } from '../edition-titles.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { both, makeReading } from '../reading.ts';
import { keepCheck } from './kept-check.ts';
import { makePosing } from './posing.ts';
import { withdraw } from './withdraw.ts';

export function makeNewCheck(desk: Desk, cohort: Cohort): { model: NewCheckModel; close(): void } {
  const kept = keepCheck(desk, cohort);
  const { title, chosen, count, picked, wanted } = kept;
  const posing = makePosing(desk, chosen);
  const { posed } = posing;
  const { sources, unread, isKnown } = readAround(desk, cohort, (all) => void goOn(kept, posing, all));
  const tried = signal(false);
  const needed = computed(() =>
    Math.min(wanted.value ?? usualNeeded(picked.value.length), picked.value.length),
  );
  const draw = () => {
    const pools = posed
      .peek()
      .map(({ version, questions }) => questions.map(({ line }) => ({ version, line })));
    picked.value = drawQuestions({ pools, count: count.peek(), isKnown });
  };
  const give = onceAtATime(async () => {
    const questions = inOrder(posed.peek(), picked.peek());
    const body = { title: title.peek().trim(), needed: needed.peek(), questions };
    if (await giveCheck(desk, cohort, body)) kept.forget();
  }, undefined);
  const model: NewCheckModel = {
    cohort,
    sources,
    unread,
    chosen,
    searching: posing.searching,
    posed,
    count,
    picked,
    needed,
    title,
    tried,
    sending: give.busy,
    isKnown,
    choose: (version, on) => {
      const source = sources.peek()?.find((one) => one.version === version);
      if (source) void posing.choose(source, on).then(draw);
    },
    setCount: (next) => {
      count.value = next;
      draw();
    },
    setNeeded: (next) => (wanted.value = next),
    pick: (one, on) => {
      const rest = picked.peek().filter((each) => !isSame(each, one));
      picked.value = on ? [...rest, one] : rest;
    },
    draw,
    give: () => {
      tried.value = true;
      const { length } = picked.peek();
      const fits = length >= FEWEST_QUESTIONS && length <= MOST_QUESTIONS;
      if (fits && title.peek().trim() !== '') void give();
    },
  };
  const close = () => {
    kept.stop();
    posing.close();
  };
  return { model, close };
}

const isSame = (one: Picked, other: Picked): boolean =>
  one.version === other.version && one.line === other.line;

/** As the scenarios were chosen, and each in the order of its talk. */
const inOrder = (posed: readonly PosedSource[], picked: readonly Picked[]): Picked[] =>
  posed
    .flatMap(({ version, questions }) => questions.map(({ line }) => ({ version, line })))
    .filter((one) => picked.some((each) => isSame(each, one)));

interface Given {
  readonly title: string;
  readonly needed: number;
  readonly questions: Picked[];
}

async function giveCheck(desk: Desk, { id: cohort }: Cohort, body: Given): Promise<boolean> {
  const made = desk.heard(await askOnce(desk.ask, 'makeCheck', { params: { cohort }, body }));
  if (!made) return false;
  desk.goTo('cohort', cohort, 'checks');
  const { title } = body;
  const onUndo = () => void withdraw(desk, { id: made.id, title }, true);
  desk.tell({ kind: 'done', text: 'desk-told.assigned', values: { title }, onUndo });
  return true;
}

const sourcesOf = (editions: Editions, locale: string): readonly Source[] =>
  editions
    .map((edition) => ({ version: edition.version, title: titleIn(edition, locale) }))
    .toSorted((one, other) => one.title.localeCompare(other.title, locale));

/** With what was chosen before: its questions are looked for again, and what is not there any more is left out. */
async function goOn(
  { chosen, picked }: ReturnType<typeof keepCheck>,
  { bring, posed }: ReturnType<typeof makePosing>,
  all: readonly Source[],
): Promise<void> {
  chosen.value = chosen.peek().filter((version) => all.some((source) => source.version === version));
  await Promise.all(all.filter(({ version }) => chosen.peek().includes(version)).map(bring));
  picked.value = inOrder(posed.peek(), picked.peek());
}

/** What can be asked about, and what the group has been asked already; `onRead` is told once both are there. */
function readAround(desk: Desk, cohort: Cohort, onRead: (sources: readonly Source[]) => void) {
  const sources = signal<readonly Source[] | null>(null);
  const known = signal<readonly Picked[]>([]);
  // Without what was asked already, questions would be drawn that everybody knows.
  const { read, unread } = makeReading(
    desk,
    () => both(desk.ask('listScenarios', {}), desk.ask('listChecks', { params: { cohort: cohort.id } })),
    ([{ editions }, { checks }]) => {
      known.value = checks.flatMap(({ questions }) => questions);
      const all = sourcesOf(editions, desk.services.words.locale.peek());
      sources.value = all;
      onRead(all);
    },
  );
  void read();
  return { sources, unread, isKnown: (one: Picked) => known.value.some((each) => isSame(each, one)) };
}
