/** Plays a scenario as its players would meet it, in any of its languages; nothing of it is kept anywhere. */
import { effect, signal } from '@preact/signals';
import { parseLog } from '../../../engine/log/parse-log.ts';
import { replay } from '../../../engine/log/replay.ts';
import type { Scenario } from '../../../engine/scenario/scenario.ts';
import { makeDebrief } from '../../../engine/score/make-debrief.ts';
import type { Mode } from '../../../engine/vocabulary.ts';
import { Briefing } from '../../../screens/briefing.tsx';
import { CallFlow } from '../../../screens/call/call-flow.tsx';
import { isNextDay, isTalk } from '../../../screens/call/call-model.ts';
import { DebriefPage } from '../../../screens/debrief/debrief-page.tsx';
import type { Awaited } from '../../../screens/debrief/verdicts.ts';
import type { WordLocale } from '../../../screens/desk/scenarios/languages.ts';
import { PlayEnd, PlayMenu, PlayNote } from '../../../screens/desk/scenarios/play-parts.tsx';
import { pageAnalyst } from '../../analysis/page-analyst.ts';
import { toldOf } from '../../analysis/told.ts';
import { askInstinct } from '../../call/ask-instinct.ts';
import { beginCall } from '../../call/begin.ts';
import { controlCall } from '../../call/controller.ts';
import { listenToKeys } from '../../call/keyboard.ts';
import { bringForms } from '../../call/need-forms.ts';
import { performCall } from '../../call/performance.ts';
import { resume } from '../../call/resume.ts';
import { countSilence } from '../../call/silence.ts';
import { isRung } from '../../call/voice.ts';
import { emptyWordBoxes, makeWordBoxes } from '../../call/word-boxes.tsx';
import type { Page } from '../../page.ts';
import { DEBRIEF_WORDS } from '../../pages/debrief-words.ts';
import type { Services } from '../../services.ts';

export interface Played {
  readonly scenario: Scenario;
  readonly words: Readonly<Record<string, string>>;
  /** The page speaks it as long as this is played. */
  readonly locale: WordLocale;
  readonly mode: Mode;
  onLeave(): void;
}

/** What a preview is at the moment. */
type Act = Pick<Page, 'draw' | 'close'> & { readonly fills: () => boolean };

let previews = 0;

export async function openPlay(services: Services, played: Played): Promise<Page> {
  const { words, sound } = services;
  const before = words.locale.peek();
  // The words of each preview are its own: the next one may have fewer of them.
  previews += 1;
  const scenario = { ...played.scenario, id: `${played.scenario.id}-preview-${previews}` };
  await words.speak(played.locale);
  await Promise.all([
    words.need(...DEBRIEF_WORDS, 'desk/scenarios'),
    bringForms(words, scenario.tutorial),
    sound.fetch(),
    words.add(`scenarios/${scenario.id}`, played.words),
  ]);
  const stage = { services, played: { ...played, scenario } };
  const act = signal<Act>(showBriefing(stage, (next) => change(next)));
  const change = (next: Act) => {
    act.peek().close();
    act.value = next;
  };
  return {
    title: (texts) => `${texts.t('scenario-preview.title')}: ${texts.scenario(scenario.id, 'title')}`,
    fillsWindow: () => act.value.fills(),
    draw: () => act.value.draw(),
    close: () => {
      act.peek().close();
      void words.speak(before);
    },
  };
}

interface Stage {
  readonly services: Services;
  readonly played: Played;
}
type Change = (next: Act) => void;

function showBriefing(stage: Stage, change: Change): Act {
  const { services, played } = stage;
  const { scenario, onLeave } = played;
  const openedAt = Date.now();
  const begin = async (goal: string | null) => change(await showCall(stage, change, goal, openedAt));
  return {
    fills: () => false,
    draw: () => (
      <Briefing
        scenario={scenario}
        difficulty={null}
        measured={null}
        note={<PlayNote onLeave={onLeave} />}
        rings={isRung(scenario.channel)}
        mode={null}
        onBegin={(goal) => void begin(goal)}
        onSettings={services.settingsDoor.open}
      />
    ),
    close: () => {},
  };
}

async function showCall(stage: Stage, change: Change, goal: string | null, openedAt: number): Promise<Act> {
  const { services } = stage;
  const { call, stop } = await openCall(stage, change, goal, openedAt);
  const boxes = makeWordBoxes(call, services.ui);
  const { openAround } = await import('../../call/open-around.tsx');
  const Around = await openAround(services, null, PlayMenu);
  const perform = (place: HTMLElement, plain: HTMLElement) =>
    performCall(call, services, { place, plain, boxes });
  return {
    fills: () => isTalk(call),
    draw: () => <CallFlow call={call} boxes={boxes} Around={Around} onMounted={perform} />,
    close: () => {
      stop();
      emptyWordBoxes(boxes);
    },
  };
}

async function openCall(stage: Stage, change: Change, goal: string | null, openedAt: number) {
  const { services, played } = stage;
  const { settings, sound, words, notices } = services;
  const { scenario, locale, mode, onLeave } = played;
  const { memoryStore } = await import('../../store/memory-store.ts');
  const store = memoryStore();
  const id = await beginCall({ store, scenario, locale, mode, goal, openedAt, carried: null });
  const record = await store.call(id);
  const resumed = record && resume(scenario, record);
  if (!resumed?.ok) throw new Error('a preview that has just begun does not play');
  const end = signal<Act | null>(null);
  const call = controlCall({
    store,
    notices,
    captions: (view, exchange) =>
      settings.value.captions ? (sound.captions.value?.(view, exchange, words.texts.value) ?? []) : [],
    kept: resumed.kept,
    replay: resumed.replay,
    words: async () => {},
    leadsTo: 'debrief',
    onLeave,
    onExplain: () => end.value && change(end.value),
    onFinished: () => {
      void store.finished().then(([finished]) => {
        end.value = showEnd(stage, change, finished?.log ?? '');
      });
    },
  });
  const stops = [
    listenToKeys(call, settings),
    countSilence(call, services),
    askInstinct(call),
    effect(() => {
      if (!isTalk(call) && !isNextDay(call) && end.value) call.explain();
    }),
  ];
  return {
    call,
    stop: () => {
      for (const each of stops) each();
    },
  };
}

function showEnd(stage: Stage, change: Change, text: string): Act {
  const { scenario, onLeave } = stage.played;
  const parsed = parseLog(text);
  const replayed = parsed.ok ? replay(scenario, parsed.log) : null;
  if (!parsed.ok || !replayed?.ok) throw new Error('a preview does not play again');
  const analysis = signal<Awaited>({ phase: 'under-way' });
  const { answer, cancel } = pageAnalyst.ask({ about: 'call', scenario, log: parsed.log });
  void answer.then((told) => {
    analysis.value = toldOf(told, scenario);
  });
  const again = () => change(showBriefing(stage, change));
  return {
    fills: () => false,
    draw: () => (
      <DebriefPage
        scenario={scenario.id}
        debrief={makeDebrief(replayed.replay)}
        endedAt={null}
        previous={null}
        analysis={analysis}
        practice={null}
        shift={null}
        top={<PlayNote onLeave={onLeave} />}
        ways={<PlayEnd onAgain={again} onLeave={onLeave} />}
      />
    ),
    close: cancel,
  };
}
