/** A team check that one's trainer has given: answered question by question, each of them kept at once. */
import { effect, signal } from '@preact/signals';
import type { MyCheck } from '../../protocol/check.ts';
import type { CheckModel } from '../../screens/account/check-model.ts';
import { TeamCheck } from '../../screens/account/team-check.tsx';
import type { InterfaceKey } from '../../screens/texts.ts';
import type { Opened } from '../page.ts';
import { DEBRIEF_WORDS } from '../pages/debrief-words.ts';
import type { Told } from '../server/client.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';

/** Nothing where there is no such check any more; the reader has been told. */
export async function openCheckPage(services: Services, side: ServerSide, id: string): Promise<Opened> {
  const { words, notices } = services;
  const [first] = await Promise.all([read(services, side, id), words.need(...DEBRIEF_WORDS, 'check')]);
  if (!first.ok) {
    if (first.code === 'sign-in-needed') return { elsewhere: { page: 'sign-in', argument: '' } };
    notices.tell(first.code === 'not-found' ? 'call-missing' : 'load-failed');
    return null;
  }
  await addWords(services, first.answer);
  const { model, close } = makeCheck(services, side, first.answer);
  return {
    title: ({ t }) => `${first.answer.title} – ${t('app.name')}`,
    draw: () => <TeamCheck model={model} />,
    close,
  };
}

const read = (services: Services, { ask }: ServerSide, check: string) =>
  ask('readMyCheck', { params: { check }, query: { locale: services.words.locale.peek() } });

const nameOf: CheckModel['nameOf'] = ({ scenario, version }) => `${scenario}@${version}`;

async function addWords({ words }: Services, { next, result, words: told }: MyCheck): Promise<void> {
  for (const one of [...(next ? [next] : []), ...(result ?? [])]) {
    const texts = told.find(({ version }) => version === one.version);
    if (texts) await words.add(`scenarios/${nameOf(one)}`, texts.words);
  }
}

function makeCheck(services: Services, side: ServerSide, first: MyCheck) {
  const check = signal(first);
  const busy = signal(false);
  const trouble = signal<InterfaceKey | null>(null);
  const take = async (told: Told<MyCheck>) => {
    trouble.value = told.ok ? null : (TROUBLES[told.code] ?? 'check.not-sent');
    if (!told.ok) return;
    await addWords(services, told.answer);
    check.value = told.answer;
  };
  const answer = async (choice: string) => {
    if (busy.peek()) return;
    busy.value = true;
    const { id, answered } = check.peek();
    const query = { locale: services.words.locale.peek() };
    const told = await side.ask('answerQuestion', {
      params: { check: id, place: answered },
      query,
      body: { choice },
    });
    // On another device it went on: here is where it stands.
    await take(isElsewhere(told) ? await read(services, side, id) : told);
    busy.value = false;
  };
  const close = followLocale(services, () => void read(services, side, first.id).then(take));
  const model: CheckModel = { check, busy, trouble, nameOf, onAnswer: (choice) => void answer(choice) };
  return { model, close };
}

const TROUBLES: Readonly<Partial<Record<string, InterfaceKey>>> = {
  'not-found': 'check.taken-back',
  'sign-in-needed': 'wrong.sign-in-needed',
};

const isElsewhere = (told: Told<MyCheck>): boolean => !told.ok && told.code === 'already-answered';

/** Gives how to stop. */
function followLocale({ words }: Services, onChange: () => void): () => void {
  let spoken = words.locale.peek();
  return effect(() => {
    const locale = words.locale.value;
    if (locale !== spoken) onChange();
    spoken = locale;
  });
}
