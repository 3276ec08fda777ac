import { load } from 'virtual:scenarios';
import { effect, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { CallFlow } from '../../screens/call/call-flow.tsx';
import type { CallModel } from '../../screens/call/call-model.ts';
import { controlCall } from '../call/controller.ts';
import { listenToKeys } from '../call/keyboard.ts';
import { performCall } from '../call/performance.ts';
import { type Resumed, resume } from '../call/resume.ts';
import { countSilence } from '../call/silence.ts';
import { emptyWordBoxes, makeWordBoxes } from '../call/word-boxes.tsx';
import type { Page } from '../page.ts';
import { LANGUAGES, type Services } from '../services.ts';

/** Null where there is no such call, or none that can be played; the reader has been told why. */
export async function openCallPage(services: Services, id: string | null): Promise<Page | null> {
  const { store, words, notices } = services;
  const record = id ? await store.call(id) : ((await store.waiting())[0] ?? null);
  if (!record) {
    notices.tell('call-missing');
    return null;
  }
  const [scenario] = await Promise.all([load(record.scenario), words.need(`scenarios/${record.scenario}`)]);
  const resumed = resume(scenario, record);
  if (!resumed.ok) {
    await store.setAside(record.id, resumed.code);
    notices.tell(resumed.code);
    return null;
  }
  return showCall(services, resumed);
}

type Playable = Extract<Resumed, { ok: true }>;

function showCall(services: Services, { kept, replay }: Playable): Page {
  const { store, notices, settings, ui, sound, go } = services;
  const finished = signal<number | null>(null);
  const call = controlCall({
    store,
    notices,
    captions: (view, exchange) =>
      settings.value.captions ? (sound.captions.value?.(view, exchange) ?? []) : [],
    kept,
    replay,
    onLeave: () => go({ page: 'home' }),
    onFinished: (number) => {
      finished.value = number;
    },
  });
  const boxes = makeWordBoxes(call, ui);
  void fetchEnd(services);
  const stops = [
    listenToKeys(call, settings),
    countSilence(call, services),
    effect(() => {
      if (call.readOn.value && finished.value) go({ page: 'debrief', number: finished.value });
    }),
  ];
  const around = signal<ComponentType<{ call: CallModel }> | null>(null);
  openAround(services).then(
    (Around) => {
      around.value = Around;
    },
    () => notices.tell('load-failed'),
  );
  const perform = (place: HTMLElement, plain: HTMLElement) =>
    performCall(call, services, { place, plain, boxes });
  return {
    title: (texts) => `${texts.scenario(call.scenario.id, 'title')} – ${texts.t('app.name')}`,
    draw: () => <CallFlow call={call} boxes={boxes} Around={around.value} onMounted={perform} />,
    close: () => {
      for (const stop of stops) stop();
      emptyWordBoxes(boxes);
    },
  };
}

/** What the end needs comes now as well: from here on no network is wanted. */
async function fetchEnd({ words }: Services): Promise<void> {
  await Promise.allSettled([
    import('../call/finish.ts'),
    import('./debrief-page.tsx'),
    words.need('coach', 'debrief'),
  ]);
}

/** The dialogs and the pages between come behind the first line. */
async function openAround({ settings }: Services): Promise<ComponentType<{ call: CallModel }>> {
  const [{ AroundCall }, { MenuPanel }] = await Promise.all([
    import('../../screens/call/around-call.tsx'),
    import('../../screens/call/menu-panel.tsx'),
  ]);
  const Menu = (props: { call: CallModel; onClose(): void }) => (
    <MenuPanel {...props} settings={settings} languages={LANGUAGES} />
  );
  return ({ call }) => <AroundCall call={call} Menu={Menu} />;
}
