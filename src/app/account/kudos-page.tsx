/** Kudos from colleagues and for colleagues. */
import { batch, signal } from '@preact/signals';
import type { Craft } from '../../contest/kudos.ts';
import type { ColleagueCall, MyKudos } from '../../protocol/kudos.ts';
import {
  KUDOS_TROUBLES,
  type KudosDone,
  type KudosModel,
  type KudosTrouble,
} from '../../screens/kudos/kudos-model.ts';
import { KudosPage } from '../../screens/kudos/kudos-page.tsx';
import type { Opened } from '../page.ts';
import type { AnswerOf, Ask, Told, Troubled } from '../server/client.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';

type Calls = AnswerOf<'listColleagueCalls'>;

export async function openKudos(services: Services, { ask }: ServerSide): Promise<Opened> {
  const [mine, calls] = await Promise.all([
    ask('readMyKudos', {}),
    ask('listColleagueCalls', {}),
    services.words.need('kudos'),
  ]);
  if (!mine.ok) return notThere(services, mine);
  if (!calls.ok) return notThere(services, calls);
  const model = makeModel(ask, mine.answer, calls.answer);
  // Whoever is here has them before their eyes.
  void ask('seeKudos', { body: { until: newest(mine.answer) } });
  return {
    title: ({ t }) => `${t('kudos.title')} – ${t('app.name')}`,
    draw: () => <KudosPage model={model} />,
    close: () => {},
  };
}

const newest = ({ received }: MyKudos): number => received[0]?.given ?? 0;

function makeModel(ask: Ask, first: MyKudos, shown: Calls): KudosModel {
  const mine = signal(first);
  const calls = signal<readonly ColleagueCall[]>(shown.calls);
  const next = signal(shown.before);
  const moreCalls = signal(shown.before !== null);
  const trouble = signal<KudosTrouble | null>(null);
  const done = signal<KudosDone | null>(null);
  const busy = signal(false);
  const read = async () => {
    const [told, listed] = await Promise.all([ask('readMyKudos', {}), ask('listColleagueCalls', {})]);
    if (told.ok) mine.value = told.answer;
    if (listed.ok) show(listed.answer, []);
  };
  const show = (told: Calls, before: readonly ColleagueCall[]) =>
    batch(() => {
      calls.value = [...before, ...told.calls];
      next.value = told.before;
      moreCalls.value = told.before !== null;
    });
  /** One press at a time; how it is now is read again whatever became of it. */
  const press = async (does: () => Promise<Told<unknown>>, said: KudosDone | null) => {
    if (busy.peek()) return;
    busy.value = true;
    done.value = null;
    const told = await does();
    if (told.ok || told.code !== 'offline') await read();
    batch(() => {
      busy.value = false;
      trouble.value = told.ok ? null : troubleOf(told);
      done.value = told.ok ? said : null;
      // A box that was ticked goes back to what the server knows.
      if (!told.ok) mine.value = { ...mine.peek() };
    });
  };
  const older = async () => {
    const before = mine.peek().received.at(-1)?.given;
    const told = await ask('readMyKudos', { query: { before } });
    trouble.value = told.ok ? null : troubleOf(told);
    if (!told.ok) return;
    const { received, more } = told.answer;
    mine.value = { ...mine.peek(), more, received: [...mine.peek().received, ...received] };
  };
  const readMoreCalls = async () => {
    const told = await ask('listColleagueCalls', { query: { before: next.peek() ?? undefined } });
    trouble.value = told.ok ? null : troubleOf(told);
    if (told.ok) show(told.answer, calls.peek());
  };
  return {
    mine,
    calls,
    moreCalls,
    trouble,
    done,
    busy,
    give: ({ attempt, name }, craft: Craft) =>
      void press(() => ask('giveKudos', { params: { attempt }, body: { craft } }), {
        key: 'kudos.given-now',
        name,
      }),
    takeBack: ({ id, to }) =>
      void press(() => ask('withdrawKudos', { params: { kudos: id } }), {
        key: 'kudos.taken-back',
        name: to,
      }),
    accept: (takes) => void press(() => ask('acceptKudos', { body: { takes } }), null),
    older: () => void older(),
    readMoreCalls: () => void readMoreCalls(),
  };
}

const troubleOf = ({ code }: Troubled): KudosTrouble =>
  KUDOS_TROUBLES.find((known) => known === code) ?? 'other';

function notThere({ notices }: Services, { code }: Troubled): Opened {
  if (code === 'sign-in-needed') return { elsewhere: { page: 'sign-in', argument: '' } };
  notices.tell('load-failed');
  return null;
}
