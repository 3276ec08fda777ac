/** The room of a match on a player's phone: lobby, one's own call, what it came to, the end. */
import { computed, effect, signal } from '@preact/signals';
import type { Step } from '../../protocol/attempt.ts';
import { sceneOf } from '../../screens/match/match-model.ts';
import { MatchPage } from '../../screens/match/match-page.tsx';
import { type StagedCall, stageCall } from '../account/call-stage.tsx';
import type { Opened } from '../page.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import { isShared } from './read-crew.ts';
import { openRoom, type Room } from './room.ts';
import { followTeam, teamStage, withCrewStrip } from './team-stage.tsx';

export async function openRoomPage(services: Services, side: ServerSide, id: string): Promise<Opened> {
  const told = await side.ask('readMatch', { params: { match: id } });
  if (!told.ok) {
    if (told.code === 'sign-in-needed') return { elsewhere: { page: 'sign-in', argument: '' } };
    services.notices.tell(told.code === 'not-found' ? 'call-missing' : 'load-failed');
    return null;
  }
  const room = openRoom(side, told.answer, {
    onAgain: () => void call.open(),
    stands: () => call.staged.peek()?.stands() ?? null,
    moved: () => void call.staged.peek()?.reread(),
  });
  const call = openCallOfRound(services, side, room);
  const { seconds, own } = told.answer;
  // Who has switched off the clock of every call wants none here either.
  if (seconds !== null && own && !own.untimed && !services.settings.peek().clock) void room.untime(true);
  const { model } = room;
  const close = arriveAtScenes(room);
  return {
    title: ({ t }) => `${model.match.value.name} – ${t('app.name')}`,
    fillsWindow: () => call.staged.value?.fillsWindow?.() ?? false,
    draw: () => call.staged.value?.draw() ?? <MatchPage model={model} />,
    close: () => {
      close();
      call.close();
      room.close();
    },
  };
}

/** One's own call of the round, on the stage as long as it is to be played. */
function openCallOfRound(services: Services, side: ServerSide, room: Room) {
  const { model, trouble } = room;
  const staged = signal<StagedCall | null>(null);
  const due = computed(() => (sceneOf(model.match.value) === 'call' ? model.match.value.round : null));
  const paused = computed(() => model.frame.value?.paused ?? model.match.value.paused);
  const put = (next: StagedCall | null) => {
    staged.peek()?.close();
    staged.value = next;
  };
  const open = async () => {
    const round = due.peek();
    if (round === null) return put(null);
    trouble.value = null;
    const told = await askForCall(services, side, room, round);
    if (due.peek() !== round) return undefined;
    if (!told.ok) {
      trouble.value = 'match.not-opened';
      return undefined;
    }
    const page = await stageIt(told.answer, round);
    if (due.peek() === round) put(page);
    else page.close();
  };
  const stageIt = (step: Step, round: number): Promise<StagedCall> => {
    const team = isShared(model.match.peek()) ? teamStage(room) : null;
    const around = team ? withCrewStrip(services, room, team) : services;
    return stageCall(around, { ...side, ask: room.ask }, step, {
      onLeave: () => services.go({ page: 'home' }),
      onExplain: room.finished,
      match: {
        match: model.match,
        paused,
        resumed: () => resumed(room, round),
        untime: () => room.untime(true),
      },
      ...(team && { team }),
    });
  };
  const stops = [
    effect(() => {
      if (due.value === null) queueMicrotask(() => put(null));
      else queueMicrotask(() => void open());
    }),
    rereadWhenSeen(() => void staged.peek()?.reread()),
    followTeam(room, () => staged.peek()),
  ];
  return {
    staged,
    open,
    close: () => {
      for (const stop of stops) stop();
      put(null);
    },
  };
}

/** The one of the round, of oneself or of the team: then who has it is known before it is shown. */
async function askForCall(services: Services, side: ServerSide, { model, crew }: Room, round: number) {
  const body = { locale: services.words.locale.peek() };
  const params = { match: model.match.peek().match, round };
  const told = await side.ask('openMatchCall', { params, body });
  if (isShared(model.match.peek())) await crew.read();
  return told;
}

/** Milliseconds after which a pause has been heard of here too. */
const HEARD = 800;

/** The round takes inputs again, or is over. */
async function resumed({ model: { frame } }: Room, round: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, HEARD));
  return new Promise((resolve) => {
    const stop = effect(() => {
      const now = frame.value;
      if (now && now.phase === 'round' && now.round === round && now.paused) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}

/** A phone that was put away may come back to a call that went on elsewhere. */
function rereadWhenSeen(reread: () => void): () => void {
  const seen = () => document.visibilityState === 'visible' && reread();
  document.addEventListener('visibilitychange', seen);
  return () => document.removeEventListener('visibilitychange', seen);
}

/** Whatever comes next begins at its top, and a screen reader with it. */
function arriveAtScenes({ model }: Room): () => void {
  let last = sceneOf(model.match.peek());
  return effect(() => {
    const scene = sceneOf(model.match.value);
    if (scene === last) return;
    last = scene;
    requestAnimationFrame(() => {
      window.scrollTo(0, 0);
      document.getElementById('content')?.focus({ preventScroll: true });
    });
  });
}
