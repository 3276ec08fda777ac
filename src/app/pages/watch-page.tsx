import { effect, signal } from '@preact/signals';
import type { Analysis } from '../../engine/analysis/analysis.ts';
import { Bubble } from '../../screens/call/bubble.tsx';
import type { CallModel } from '../../screens/call/call-model.ts';
import { Instruments } from '../../screens/call/instruments.tsx';
import { type Awaiting, AwaitingPage } from '../../screens/practice/awaiting-page.tsx';
import { ShownReplies } from '../../screens/practice/shown-replies.tsx';
import { WatchControls } from '../../screens/practice/watch-controls.tsx';
import type { CrowdAnswers, WatchModel } from '../../screens/practice/watch-model.ts';
import { WatchPage } from '../../screens/practice/watch-page.tsx';
import type { InterfaceKey } from '../../screens/texts.ts';
import { pageAnalyst } from '../analysis/page-analyst.ts';
import { performCall } from '../call/performance.ts';
import { emptyWordBoxes, makeWordBoxes } from '../call/word-boxes.tsx';
import type { Page } from '../page.ts';
import { makeFilm } from '../practice/film.ts';
import { type FinishedCall, openFinished } from '../practice/finished-call.ts';
import { project, runClock } from '../practice/projector.ts';
import { listenToWatchKeys } from '../practice/watch-keys.ts';
import { makeRoute, type Route, type WatchRoute } from '../route.ts';
import type { Services } from '../services.ts';

/** Null where there is no such call; the reader has been told. */
export async function openWatch(services: Services, route: WatchRoute): Promise<Page | null> {
  const finished = await openFinished(services, route.number);
  const { line, from, number } = route;
  return finished && watchCall(services, finished, { line, from, debrief: { page: 'debrief', number } });
}

type Finished = Pick<FinishedCall, 'scenario' | 'log'>;

interface Watched extends Pick<WatchRoute, 'line' | 'from'> {
  /** Where the explanation of the call stands. */
  readonly debrief: Route;
  /** What it is called; else as one's own. */
  readonly title?: InterfaceKey;
  /** How a room has answered each line, where that is told. */
  readonly crowd?: (line: string) => CrowdAnswers | null;
  /** Where a call of one's own is played beside it, where it can be. */
  readonly beside?: Route;
  /** It is not for whoever watches to know. */
  readonly hidesComposure?: boolean;
}

const titleOf = ({ line, title = `practice.watch.${line}` }: Watched): InterfaceKey => title;

/** A call on its stage, wherever it comes from; its words are there already. */
export async function watchCall(services: Services, finished: Finished, route: Watched): Promise<Page> {
  const { AroundCall } = await import('../../screens/call/around-call.tsx');
  await services.sound.fetch();
  const showing = signal<Showing | Awaiting>({ phase: 'under-way' });
  const show = (analysis: Analysis | null) => {
    showing.value = open(services, finished, route, analysis) ?? { phase: 'missing', code: 'no-such-line' };
  };
  const stop = route.line === 'own' ? noWait(show) : awaitAnalysis(finished, show, showing);
  return {
    title: ({ t }) => t(titleOf(route)),
    fillsWindow: () => showing.value.phase === 'there',
    draw: () => {
      const now = showing.value;
      if (now.phase !== 'there')
        return <AwaitingPage state={now} debrief={makeRoute(route.debrief)} line={route.line} />;
      return <WatchPage model={now.model} Around={AroundCall} boxes={now.boxes} onMounted={now.perform} />;
    },
    close: () => {
      stop();
      const now = showing.value;
      if (now.phase === 'there') now.close();
    },
  };
}

type Showing = { readonly phase: 'there' } & ReturnType<typeof openModel>;

const noWait = (show: (analysis: null) => void): (() => void) => {
  show(null);
  return () => {};
};

function awaitAnalysis(
  { scenario, log }: Finished,
  show: (analysis: Analysis) => void,
  showing: { value: Showing | Awaiting },
): () => void {
  const { answer, cancel } = pageAnalyst.ask({ about: 'call', scenario, log });
  void answer.then((told) => {
    if (told.ok) show(told.analysis);
    else if (told.code !== 'cancelled') showing.value = { phase: 'missing', code: told.code };
  });
  return cancel;
}

function open(
  services: Services,
  finished: Finished,
  route: Watched,
  analysis: Analysis | null,
): Showing | null {
  const film = makeFilm(finished.scenario, finished.log, route, analysis);
  if (!film) return null;
  const { sound, settings, words, ui, go } = services;
  const model = project({
    film,
    mode: finished.log.mode,
    debrief: makeRoute(route.debrief),
    title: titleOf(route),
    ...(route.crowd && { crowd: route.crowd }),
    ...(route.beside && { beside: makeRoute(route.beside) }),
    // Whoever asked for less motion starts it when they are ready.
    playing: !ui.calmMotion.peek(),
    captions: (view, exchange) =>
      settings.value.captions ? (sound.captions.value?.(view, exchange, words.texts.value) ?? []) : [],
    onLeave: () => go(route.debrief),
  });
  return { phase: 'there', ...openModel(services, model, route) };
}

function openModel(services: Services, model: WatchModel, { hidesComposure = false }: Watched) {
  const { call } = model;
  const boxes = makeWordBoxes(call, services.ui, groupsOf(model, hidesComposure));
  const stops = [
    runClock(model, () => services.words.texts.value),
    listenToWatchKeys(model),
    effect(() => {
      if (model.over.value) model.playing.value = false;
    }),
  ];
  return {
    model,
    boxes,
    perform: (place: HTMLElement, plain: HTMLElement) => performCall(call, services, { place, plain, boxes }),
    close: () => {
      for (const stop of stops) stop();
      emptyWordBoxes(boxes);
    },
  };
}

type Props = { readonly call: CallModel };

/** The boxes of a call, with what is watched in the place of what is pressed. */
const groupsOf = (model: WatchModel, hidesComposure: boolean) => ({
  instruments: ({ call }: Props) => <Instruments call={call} hidesComposure={hidesComposure} />,
  // Before the talk nobody has said anything, and there is no bubble to say it in.
  bubble: ({ call }: Props) => (call.view.value.phase === 'briefing' ? null : <Bubble call={call} />),
  replies: () => <ShownReplies model={model} />,
  tools: () => <WatchControls model={model} />,
});
