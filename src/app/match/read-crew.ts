/** One's team on the one call it has: read whenever something has happened in it, and taken over where nothing does. */
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Match } from '../../protocol/match.ts';
import type { RoomFrame } from '../../protocol/race.ts';
import type { Crew } from '../../protocol/team-call.ts';
import type { CrewModel } from '../../screens/match/crew-model.ts';
import type { InterfaceKey } from '../../screens/texts.ts';
import type { Told } from '../server/client.ts';
import type { ServerSide } from '../server/server-side.ts';

interface Around {
  readonly match: Signal<Match>;
  readonly frame: ReadonlySignal<RoomFrame | null>;
  readonly trouble: Signal<InterfaceKey | null>;
}

export interface CrewSide {
  readonly model: CrewModel;
  /** Counts on with everything that happens in the team’s call; null where there is none. */
  readonly step: ReadonlySignal<number | null>;
  readonly read: () => Promise<void>;
  close(): void;
}

export function followCrew({ ask }: ServerSide, { match, frame, trouble }: Around): CrewSide {
  const crew = signal<Crew | null>(null);
  const mayTake = signal(false);
  const failed = signal(false);
  const step = signal<number | null>(null);
  const params = () => ({ match: match.peek().match, round: Math.max(1, match.peek().round) });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = (told: Told<Crew>) => {
    if (!told.ok) return;
    crew.value = told.answer;
    clearTimeout(timer);
    const { takeIn } = told.answer;
    mayTake.value = takeIn === 0;
    if (takeIn) timer = setTimeout(() => void read(), takeIn * 1000);
  };
  const read = async () => {
    if (isShared(match.peek())) take(await ask('readCrew', { params: params() }));
  };
  const takeOver = async () => {
    const told = await ask('takeCall', { params: params() });
    // Whoever had it is back, or somebody was quicker: the strip says so.
    failed.value = !told.ok && told.code !== 'not-your-turn';
    take(told);
    await read();
  };
  const stops = [
    effect(() => {
      const team = match.value.own?.team;
      step.value = frame.value?.lanes.find((lane) => lane.team === team)?.step ?? null;
    }),
    effect(() => {
      void [step.value, match.value.own?.team, match.value.people, match.value.round, frame.value?.people];
      void read();
    }),
  ];
  return {
    step,
    read,
    model: {
      crew,
      mayTake,
      failed,
      take: () => void takeOver(),
      go: (turn) => void goTo(ask, { match, trouble }, turn).then(read),
    },
    close: () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
}

export const isShared = ({ form, own }: Match): boolean =>
  form !== 'own' && own !== null && own.team !== null;

async function goTo(
  ask: ServerSide['ask'],
  { match, trouble }: Pick<Around, 'match' | 'trouble'>,
  turn: number,
): Promise<void> {
  const params = { match: match.peek().match };
  const told = await ask('changeTurn', { params, body: { turn } });
  trouble.value = told.ok ? null : told.code === 'match-closed' ? 'match.settled' : 'match.not-done';
  if (told.ok) match.value = told.answer;
}
