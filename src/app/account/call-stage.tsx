/** A call that the server steps, on the stage: its briefing, its talk, and what there is to say of the way to the server. */
import { effect } from '@preact/signals';
import type { Phase } from '../../engine/chart/standing.ts';
import type { Bound, Step } from '../../protocol/attempt.ts';
import { SettledGoal, SettledMode, SettledNote } from '../../screens/account/settled-note.tsx';
import { Briefing } from '../../screens/briefing.tsx';
import { CallFlow } from '../../screens/call/call-flow.tsx';
import { type CallModel, isNextDay, isTalk } from '../../screens/call/call-model.ts';
import { MatchNote } from '../../screens/match/match-note.tsx';
import { askInstinct } from '../call/ask-instinct.ts';
import { listenToKeys } from '../call/keyboard.ts';
import { bringForms } from '../call/need-forms.ts';
import { performCall } from '../call/performance.ts';
import { countSilence } from '../call/silence.ts';
import { isRung } from '../call/voice.ts';
import { emptyWordBoxes, makeWordBoxes } from '../call/word-boxes.tsx';
import { fetchLater } from '../fetch-later.ts';
import { showClock } from '../match/show-clock.tsx';
import type { Page } from '../page.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import { type BoundServices, bindServices } from './bound-services.ts';
import type { CallEnds, MatchEnds } from './call-ends.ts';
import { InWords } from './in-words.tsx';
import { CallNote, makeSignInDoor, type SignInDoor } from './sign-in-again.tsx';
import { type Supervised, superviseCall } from './supervise.ts';
import { again, until } from './waits.ts';

export interface StagedCall extends Page {
  /** Asks how it stands: it may have gone on elsewhere. */
  reread(): Promise<void>;
  /** How far it has come here; null while an answer is on its way. */
  stands(): { readonly attempt: string; readonly seq: number } | null;
}

export async function stageCall(
  own: Services,
  side: ServerSide,
  first: Step,
  ends: CallEnds,
): Promise<StagedCall> {
  const name = `${first.brief.id}@${first.attempt}`;
  const bound = await bindServices(own, first.bound ?? settledIn(ends));
  const { services } = bound;
  const { words } = services;
  await Promise.all([
    words.need('later', 'guidance', ...(ends.match ? (['match'] as const) : [])),
    bringForms(words, first.brief.tutorial),
    words.add(`scenarios/${name}`, first.words),
  ]);
  const supervised = supervise(services, side, { first, name, ends });
  const page = showAttempt(bound, { supervised, ends, bound: first.bound, signIn: makeSignInDoor(side) });
  return { ...page, reread: supervised.reread, stands: supervised.stands };
}

/** How swear words are shown in a match, where its host has settled that; the language is everybody's own. */
const settledIn = ({ match }: CallEnds): Pick<Bound, 'locale' | 'mask'> | null =>
  match ? { locale: null, mask: match.match.peek().mask } : null;

interface Staging {
  readonly first: Step;
  readonly name: string;
  readonly ends: CallEnds;
}

function supervise(services: Services, { ask, me }: ServerSide, { first, name, ends }: Staging): Supervised {
  const { settings, sound, words } = services;
  const { onLeave, onExplain, onOvertaken, match, team } = ends;
  return superviseCall({
    ask,
    first,
    name,
    locale: () => words.locale.peek(),
    words: (told) => words.add(`scenarios/${name}`, told),
    captions: (view, exchange) =>
      settings.value.captions ? (sound.captions.value?.(view, exchange, words.texts.value) ?? []) : [],
    onLeave,
    onExplain,
    ...(onOvertaken && { onOvertaken }),
    again,
    signedIn: () => until(me),
    ...(match && { resumed: match.resumed }),
    ...(team && { share: team.share }),
  });
}

interface Shown {
  readonly supervised: Supervised;
  readonly ends: CallEnds;
  readonly bound: Bound | null;
  readonly signIn: SignInDoor;
}

function showAttempt(
  { services, hold, close }: BoundServices,
  { supervised, ends, bound, signIn }: Shown,
): Page {
  const { call } = supervised;
  const { texts } = services.words;
  hold();
  const boxes = makeWordBoxes(call, services.ui);
  const stop = listenAll(services, supervised);
  const clock = ends.match && showClock(supervised, ends.match);
  const around = fetchLater(
    async () => (await import('../call/open-around.tsx')).openAround(services, null),
    () => services.notices.tell('load-failed'),
  );
  void services.sound.fetch();
  const perform = (place: HTMLElement, plain: HTMLElement) =>
    performCall(call, services, { place, plain, boxes });
  const isBriefing = () => call.view.value.phase === 'briefing';
  const Listening = ends.team?.Listening;
  const listens = () => isOthers(ends, call) && BETWEEN.includes(call.view.value.phase) && !isShown(call);
  return {
    title: () => `${texts.value.scenario(call.scenario.id, 'title')} – ${texts.value.t('app.name')}`,
    fillsWindow: () => !isBriefing() && isTalk(call),
    draw: () => (
      <InWords services={services}>
        {Listening && listens() ? (
          <Listening call={call} />
        ) : isBriefing() ? (
          <Brief services={services} supervised={supervised} bound={bound} match={ends.match} />
        ) : (
          <CallFlow call={call} boxes={boxes} Around={around.value} onMounted={perform} />
        )}
        <CallNote
          call={call}
          paused={ends.match?.paused.value ?? false}
          trouble={supervised.trouble}
          signIn={signIn}
        />
        {clock?.draw()}
      </InWords>
    ),
    close: () => {
      stop();
      clock?.close();
      close();
      emptyWordBoxes(boxes);
    },
  };
}

/** What one of a team does for all: picking up, the pause, the message afterwards. */
const BETWEEN: readonly Phase[] = ['briefing', 'paused', 'follow-up'];

const isOthers = ({ team }: CallEnds, { exchanges }: CallModel): boolean =>
  team !== undefined && team.share(exchanges.value) !== 'everything';

/** The last words of the talk still stand. */
const isShown = (call: CallModel): boolean => call.view.value.phase !== 'briefing' && isTalk(call);

interface BriefProps {
  readonly services: Services;
  readonly supervised: Supervised;
  readonly bound: Bound | null;
  readonly match: MatchEnds | undefined;
}

function Brief({ services, supervised, bound, match }: BriefProps) {
  const { scenario } = supervised.call;
  const begin = (goal: string | null) =>
    void supervised.begin([...(goal ? [{ type: 'goal', goal } as const] : []), { type: 'pick-up' }]);
  return (
    <Briefing
      scenario={scenario}
      difficulty={null}
      measured={null}
      note={bound ? <SettledNote bound={bound} /> : match && <MatchNote match={match.match.value} />}
      rings={isRung(scenario.channel)}
      mode={bound && <SettledMode bound={bound} />}
      goal={bound?.goal ? <SettledGoal scenario={scenario.id} goal={bound.goal} /> : null}
      onBegin={begin}
      onSettings={services.settingsDoor.open}
    />
  );
}

/** Keys, silence, and what follows the talk; gives back how to stop all of it. */
function listenAll(services: Services, supervised: Supervised): () => void {
  const { call } = supervised;
  let spoken = services.words.locale.peek();
  const stops = [
    listenToKeys(call, services.settings),
    countSilence(call, services),
    askInstinct(call),
    effect(() => {
      const { phase } = call.view.value;
      if (phase !== 'briefing' && !isTalk(call) && !isNextDay(call) && phase === 'done') call.explain();
    }),
    effect(() => {
      const locale = services.words.locale.value;
      if (locale !== spoken) void supervised.reread();
      spoken = locale;
    }),
    supervised.close,
  ];
  return () => {
    for (const each of stops) each();
  };
}
