/** A finished call as the server hands it out, with words of its own: also where no file of ours knows its scenario. */
import { effect } from '@preact/signals';
import { EDITION } from '../../engine/edition.ts';
import { digest } from '../../engine/log/digest.ts';
import type { Log } from '../../engine/log/log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import { replay } from '../../engine/log/replay.ts';
import { NUMBERS } from '../../engine/numbers.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Debrief } from '../../engine/score/debrief.ts';
import { makeDebrief } from '../../engine/score/make-debrief.ts';
import { makeSheet } from '../../engine/score/make-sheet.ts';
import { debriefWithoutComposure } from '../../engine/score/without-composure.ts';
import type { AnswerOf, Ask, Told, Troubled } from '../server/client.ts';
import type { Services } from '../services.ts';
import { ALL_ALONE } from '../share/comparable.ts';
import type { Words } from '../words.ts';

type Handed = AnswerOf<'readReplay'>;

export interface Replayed {
  readonly handed: Handed;
  /** Under the name its words stand by here. */
  readonly scenario: Scenario;
  /** With the numbers it was played by, where they are not ours. */
  readonly log: Log;
  /** As it was played, under its scenario's own name. */
  readonly original: Log;
  /** Null where it was played on another edition of the rules as a program: then the stored sheet is all there is to show. */
  readonly debrief: Debrief | null;
}

/** What was told is given back where nothing was handed out. */
export const readReplayed = (services: Services, ask: Ask, id: string): Promise<Replayed | Troubled> =>
  readHanded(services, id, () => readIn(services.words, ask, id));

/** The same, however it is handed out. `id`: what its words stand by here, which is nobody else's. */
export async function readHanded(
  { words }: Services,
  id: string,
  read: () => Promise<Told<Handed>>,
): Promise<Replayed | Troubled> {
  const told = await read();
  if (!told.ok) return told;
  const handed = told.answer;
  const parsed = parseLog(handed.log);
  if (!parsed.ok) return { ok: false, code: 'unexpected', problem: null };
  const call = underName(handed, { ...parsed.log, ...numbersOf(handed) }, nameOf(handed, id));
  await addWords(words, call.scenario.id, handed);
  return { handed, ...call, original: parsed.log, debrief: explain(handed, call) };
}

export const isReplayed = (read: Awaited<ReturnType<typeof readReplayed>>): read is Replayed =>
  'handed' in read;

/** Of its debrief, what is the same for everybody: it stands alone, after no shift and beside no call on this device. */
export const alone = ({ scenario, log, handed }: Replayed, debrief: Debrief) => ({
  scenario,
  log,
  debrief,
  endedAt: handed.attempt.finished,
  previous: null,
  shift: null,
  comparable: ALL_ALONE,
  practice: null,
});

/** The words of a call follow the language of the moment; gives back how to stop. */
export function followLocale({ words }: Services, ask: Ask, { scenario, handed }: Replayed): () => void {
  let spoken = words.locale.peek();
  return effect(() => {
    const locale = words.locale.value;
    if (locale === spoken) return;
    spoken = locale;
    void readIn(words, ask, handed.attempt.id).then((told) => {
      if (told.ok) void addWords(words, scenario.id, told.answer);
    });
  });
}

const readIn = (words: Words, ask: Ask, id: string): Promise<Told<Handed>> =>
  ask('readReplay', { params: { attempt: id }, query: { locale: words.locale.peek() } });

/** What is made of two scenarios has its words here, and none on the server. */
const nameOf = ({ scenario, words }: Handed, id: string): string =>
  Object.keys(words).length === 0 ? scenario.id : `${scenario.id}@${id}`;

export const addWords = (words: Words, name: string, handed: Handed): Promise<void> =>
  name === handed.scenario.id
    ? words.need(`scenarios/${name}`)
    : words.add(`scenarios/${name}`, handed.words);

/** The same call; nothing in it depends on what it is called. */
function underName({ scenario }: Handed, log: Log, id: string): Pick<Replayed, 'scenario' | 'log'> {
  const named = { ...scenario, id };
  return { scenario: named, log: { ...log, scenario: id, digest: digest(named) } };
}

/** Ours go without saying: what is compiled for them is kept. */
const numbersOf = ({ rules: { numbers } }: Handed): Pick<Log, 'numbers'> =>
  JSON.stringify(numbers) === JSON.stringify(NUMBERS) ? {} : { numbers };

/** Null where it does not play here, or comes to something else than it did on the server. Told as whoever asked may know it. */
function explain(
  { sheet, rules, composure }: Handed,
  { scenario, log }: Pick<Replayed, 'scenario' | 'log'>,
): Debrief | null {
  if (rules.edition !== `${EDITION}`) return null;
  const replayed = replay(scenario, log);
  if (!replayed.ok || makeSheet(replayed.replay.state).total !== sheet.total) return null;
  const debrief = makeDebrief(replayed.replay);
  return composure ? debrief : debriefWithoutComposure(debrief);
}
