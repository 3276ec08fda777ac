/**
 * The room one is in. Its stream tells that something has changed; what it is, is read then: by everybody at another moment,
 * and of people who come and go not more often than anybody could read.
 */
import { batch, effect, type Signal, signal } from '@preact/signals';
import type { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import type { Feat } from '../../protocol/board.ts';
import type { Match } from '../../protocol/match.ts';
import type { Standings } from '../../protocol/match-board.ts';
import type { Sent } from '../../protocol/route.ts';
import type { MatchModel } from '../../screens/match/match-model.ts';
import type { InterfaceKey } from '../../screens/texts.ts';
import type { Ask, Told } from '../server/client.ts';
import type { ServerSide } from '../server/server-side.ts';
import { listenToRoom } from './listen-to-room.ts';
import { type CrewSide, followCrew } from './read-crew.ts';
import type { RoomPlaces, RoomStream } from './room-stream.ts';
import { toldPhrase } from './told-phrase.ts';

/** Milliseconds within which everybody reads what the host has done. */
const DEED_SPREAD = 400;
/** And who has come. */
const PEOPLE_SPREAD = 4000;

export interface Room {
  readonly model: MatchModel;
  readonly trouble: Signal<InterfaceKey | null>;
  /** The server's routes; inputs go over the socket of the room, where there is one. */
  readonly ask: Ask;
  readonly crew: CrewSide;
  /** One's own call of the round is over: there is nothing to wait for before that is shown. */
  readonly finished: () => void;
  /** Plays without a limit of time, or with it again. */
  untime(untimed: boolean): Promise<void>;
  close(): void;
}

interface RoomOptions extends Pick<RoomPlaces, 'stands' | 'moved'> {
  readonly onAgain: () => void;
}

export function openRoom(side: ServerSide, first: Match, { onAgain, ...own }: RoomOptions): Room {
  const { ask, me } = side;
  const { match: id } = first;
  const params = { match: id };
  const stream = listenToRoom(id, own);
  const match = signal(first);
  const standings = signal<Standings | null>(null);
  const feats = signal<readonly Feat[]>([]);
  const trouble = signal<InterfaceKey | null>(null);
  const crew = followCrew(side, { match, frame: stream.frame, trouble });
  const readPoints = async () => {
    if (!hasPoints(match.peek())) return;
    const [stood, done] = await Promise.all([ask('readStandings', { params }), ask('readFeats', { params })]);
    batch(() => {
      if (stood.ok) standings.value = stood.answer;
      if (done.ok) feats.value = done.answer.feats;
    });
  };
  const read = async () => {
    const told = await ask('readMatch', { params });
    if (told.ok) match.value = told.answer;
    await readPoints();
  };
  const change = async (asked: Promise<Told<Match>>) => {
    const told = await asked;
    trouble.value = told.ok ? null : (TROUBLES[told.code] ?? 'match.not-done');
    if (told.ok) match.value = told.answer;
    else await read();
  };
  const untime = (untimed: boolean) => change(ask('changeOwnTime', { params, body: { untimed } }));
  const stop = follow({ stream, match, me }, read);
  void readPoints();
  return {
    trouble,
    ask: overSocket(stream, ask),
    untime,
    crew,
    finished: () => {
      const { own } = match.peek();
      if (own) match.value = { ...match.peek(), own: { ...own, finished: true } };
      void read();
    },
    close: () => {
      stop();
      crew.close();
      stream.close();
    },
    model: {
      match,
      frame: stream.frame,
      way: stream.way,
      standings,
      feats,
      trouble,
      crew: crew.model,
      phrase: toldPhrase(id),
      sit: (team, named) => void change(ask('changeSeat', { params, body: { team, named } })),
      leave: (left) => void change(ask('leaveMatch', { params, body: { left } })),
      untime: (untimed) => void untime(untimed),
      handOn: async (card) => (await import('../share/hand-on-card.ts')).handOnCard(card),
      again: onAgain,
    },
  };
}

const overSocket = ({ send }: Pick<RoomStream, 'send'>, ask: Ask): Ask =>
  ((name, sent) => {
    if (name !== 'sendInput') return ask(name, sent);
    const { params, body } = sent as unknown as Sent<typeof ATTEMPT_ROUTES.sendInput>;
    return send({ ...params, ...body }) ?? ask(name, sent);
  }) as Ask;

const TROUBLES: Readonly<Partial<Record<string, InterfaceKey>>> = {
  'match-closed': 'match.settled',
  'sign-in-needed': 'wrong.sign-in-needed',
  offline: 'wrong.offline',
};

/** A round is over. */
const hasPoints = ({ phase, round }: Match): boolean => round > 1 || (round === 1 && phase !== 'round');

interface Followed extends Pick<ServerSide, 'me'> {
  readonly stream: RoomStream;
  readonly match: Signal<Match>;
}

/** Reads again whatever is not as it was read; gives how to stop. */
function follow({ stream, match, me }: Followed, read: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const readWithin = (milliseconds: number) => {
    timer ??= setTimeout(() => {
      timer = null;
      void read();
    }, Math.random() * milliseconds);
  };
  const stops = [
    effect(() => {
      const frame = stream.frame.value;
      const known = match.peek();
      if (!frame) return;
      if (frame.deed !== known.deed || frame.phase !== known.phase) readWithin(DEED_SPREAD);
      else if (frame.phase === 'lobby' && frame.people !== known.people) readWithin(PEOPLE_SPREAD);
    }),
    // What happened meanwhile was told to nobody here.
    effect(() => {
      if (stream.way.value === 'back') readWithin(DEED_SPREAD);
    }),
    effect(() => {
      if (me.value && stream.way.peek() === 'signed-out') stream.again();
    }),
  ];
  return () => {
    if (timer !== null) clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
