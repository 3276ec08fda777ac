import { effect, signal } from '@preact/signals';
import { CallFlow } from '../../screens/call/call-flow.tsx';
import { isNextDay, isTalk } from '../../screens/call/call-model.ts';
import type { ErrorCode } from '../../screens/notice.tsx';
import { askInstinct, passOver } from '../call/ask-instinct.ts';
import { controlCall } from '../call/controller.ts';
import { listenToKeys } from '../call/keyboard.ts';
import { loadWithForms } from '../call/need-forms.ts';
import { performCall } from '../call/performance.ts';
import { type Resumed, resume } from '../call/resume.ts';
import { countSilence } from '../call/silence.ts';
import { emptyWordBoxes, makeWordBoxes } from '../call/word-boxes.tsx';
import { fetchLater } from '../fetch-later.ts';
import type { Opened, Page } from '../page.ts';
import type { Route } from '../route.ts';
import type { Services } from '../services.ts';
import { isCallRecord } from '../store/records.ts';
import type { CallRecord, Origin } from '../store/store.ts';
import type { Words } from '../words.ts';
import { DEBRIEF_WORDS } from './debrief-words.ts';

/** A call that is over leads to what came of it. Nothing where there is none that can be played; the reader has been told. */
export async function openCallPage(services: Services, id: string | null): Promise<Opened> {
  const { store, words, notices } = services;
  const record = id ? await store.call(id) : ((await store.waiting())[0] ?? null);
  if (!record) {
    const over = id === null ? undefined : (await store.finished()).find(({ call }) => call === id);
    if (over) return { elsewhere: endOf(over.number, await shiftOf(store, over)) };
    notices.tell('call-missing');
    return null;
  }
  // Every code after this one needs the scenario, and a record that is none may name anything.
  if (!isCallRecord(record)) return refuse(services, record, 'log-corrupt');
  const begun = record.revision > 1 || record.branchOf !== null;
  const [scenario, shift] = await Promise.all([
    loadWithForms(words, record.scenario),
    shiftOf(store, record),
    words.need(`${begun ? 'scenarios' : 'openings'}/${record.scenario}`, ...(record.shift ? ['shift'] : [])),
  ]);
  const resumed = resume(scenario, record);
  // What was said with a tool is shown at once where the call is taken up; without these words, it still goes on.
  if (begun) await Promise.allSettled([words.need('later')]);
  return resumed.ok ? showCall(services, resumed, shift) : refuse(services, record, resumed.code);
}

/** The shift that the end of this call leads back to; one that is over by then waits for nothing. */
async function shiftOf(store: Services['store'], { shift }: Origin): Promise<string | null> {
  const record = shift === null ? null : await store.shift(shift);
  return record && !record.done ? record.id : null;
}

async function refuse({ store, notices }: Services, { id }: CallRecord, code: ErrorCode): Promise<null> {
  await store.setAside(id, code);
  notices.tell(code);
  return null;
}

/** Where a call that is over leads. */
const endOf = (number: number, shift: string | null): Route =>
  shift ? { page: 'shift', id: shift } : { page: 'debrief', number };

type Playable = Extract<Resumed, { ok: true }>;

function showCall(services: Services, playable: Playable, shift: string | null): Page {
  const { call, stop } = openCall(services, playable, shift);
  const boxes = makeWordBoxes(call, services.ui);
  const around = fetchLater(
    async () =>
      (await import('../call/open-around.tsx')).openAroundKept(services, call, boxes, playable.kept.record),
    () => {
      services.notices.tell('load-failed');
      passOver(call);
    },
  );
  void fetchEnd(services, shift);
  const perform = (place: HTMLElement, plain: HTMLElement) =>
    performCall(call, services, { place, plain, boxes });
  return {
    title: (texts) => `${texts.scenario(call.scenario.id, 'title')} – ${texts.t('app.name')}`,
    fillsWindow: () => isTalk(call),
    draw: () => <CallFlow call={call} boxes={boxes} Around={around.value} onMounted={perform} />,
    close: () => {
      stop();
      emptyWordBoxes(boxes);
    },
  };
}

/** The call with all that listens to it, and how to stop that. */
function openCall(services: Services, { kept, replay }: Playable, shift: string | null) {
  const { store, notices, settings, sound, words, go, settle } = services;
  const end = signal<Route | null>(null);
  const explain = () => {
    if (end.value) go(end.value);
  };
  const call = controlCall({
    store,
    notices,
    captions: (view, exchange) =>
      settings.value.captions ? (sound.captions.value?.(view, exchange, words.texts.value) ?? []) : [],
    kept,
    replay,
    words: restOf(words, replay.state.scenario.id),
    leadsTo: shift ? 'shift' : 'debrief',
    onLeave: () => go({ page: 'home' }),
    onExplain: explain,
    onFinished: (number) => {
      const route = endOf(number, shift);
      // The call's own address leads nowhere any more; who has read the next day goes on to this one.
      settle('call', route);
      end.value = route;
    },
  });
  const stops = [
    listenToKeys(call, settings),
    countSilence(call, services),
    askInstinct(call),
    effect(() => {
      if (!isTalk(call) && !isNextDay(call)) explain();
    }),
  ];
  const stop = () => {
    for (const each of stops) each();
  };
  return { call, stop };
}

/** The words that are not read before the first reply; where they could not be had, they are asked for again. */
function restOf(words: Words, scenario: string): () => Promise<void> {
  let asked: Promise<void> | null = null;
  return () => {
    asked ??= words.need('later', `scenarios/${scenario}`).catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
}

/** What the end needs comes now as well: from here on no network is wanted. */
async function fetchEnd({ words }: Services, shift: string | null): Promise<void> {
  await Promise.allSettled([
    import('../call/finish.ts'),
    import('./debrief-page.tsx'),
    words.need(...DEBRIEF_WORDS),
    ...(shift ? [import('./shift-page.tsx'), words.need('cards')] : []),
  ]);
}
