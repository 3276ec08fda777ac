/** The players, in a process of their own: each hears the room, and answers once in a while without waiting for anybody. */
import { Agent, request } from 'node:http';
import { ask, told } from '../server/load.ts';
import type { Room } from './room.ts';

export interface Playing extends Room {
  /** Nodes; players take turns at them. */
  readonly origins: readonly string[];
  /** Milliseconds between two answers of a player. */
  readonly every: number;
  readonly warm: number;
  readonly window: number;
}

export interface Heard {
  /** Milliseconds until an input was acknowledged. */
  readonly acks: readonly number[];
  /** Milliseconds from the end of the request that changed the room until each listener had heard of it. */
  readonly boards: readonly number[];
  readonly refused: Readonly<Record<string, number>>;
}

/** Calls that are opened at the same time, before anything is measured. */
const OPENING = 20;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

process.once('message', (playing: Playing) => {
  void play(playing).then((heard) => process.send?.(heard, () => process.exit(0)));
});

async function play(playing: Playing): Promise<Heard> {
  const { tokens, warm, window, origins } = playing;
  const boards: number[] = [];
  const ears = tokens.map((token, number) => listen(originOf(playing, number), token, playing));
  const attempts = await openAll(playing);
  const [acks, refused] = [[] as number[], {} as Record<string, number>];
  const end = performance.now() + warm + window;
  const players = attempts.map((attempt, number) => answer(playing, { attempt, number, end }, acks, refused));
  await pause(warm);
  process.send?.('warm');
  acks.length = 0;
  for (let time = 0; time < 5; time += 1) {
    await pause(window / 6);
    const body = { code: playing.code, displayName: `Late ${time}`, named: false };
    await told(origins[0] ?? '', '', '/join-match', body);
    const changed = performance.now();
    for (const ear of ears) ear.waits = (at) => boards.push(at - changed);
  }
  await Promise.all(players);
  return { acks, boards, refused };
}

const originOf = ({ origins }: Playing, number: number): string => origins[number % origins.length] ?? '';

interface Ear {
  waits: ((at: number) => void) | null;
}

const streams = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/** Tells of the first frame in which there is one more in the room than before. */
function listen(origin: string, token: string, { match }: Room): Ear {
  const ear: Ear = { waits: null };
  let people = 0;
  const headers = { cookie: `simmerdown=${token}` };
  const url = `${origin}/api/matches/${match}/live?seconds=300`;
  request(url, { agent: streams, headers }, (answer) => {
    answer.setEncoding('utf8');
    answer.on('data', (text: string) => {
      const [, count] = /"people":(\d+),"lanes"/.exec(text) ?? [];
      if (count === undefined || Number(count) === people) return;
      people = Number(count);
      ear.waits?.(performance.now());
      ear.waits = null;
    });
  }).end();
  return ear;
}

async function openAll(playing: Playing): Promise<readonly string[]> {
  const attempts: string[] = [];
  const { tokens, match } = playing;
  let next = 0;
  const one = async () => {
    for (let number = next++; number < tokens.length; number = next++) {
      const path = `/matches/${match}/rounds/1/call`;
      const body = { locale: 'en' };
      attempts[number] = (
        await told<{ attempt: string }>(originOf(playing, number), tokens[number] ?? '', path, body)
      ).attempt;
    }
  };
  await Promise.all(Array.from({ length: OPENING }, one));
  return attempts;
}

interface Player {
  readonly attempt: string;
  readonly number: number;
  readonly end: number;
}

async function answer(
  playing: Playing,
  { attempt, number, end }: Player,
  acks: number[],
  refused: Record<string, number>,
): Promise<void> {
  const { tokens, inputs, every } = playing;
  await pause(Math.random() * every);
  for (const [index, input] of inputs.entries()) {
    if (performance.now() > end) return;
    const body = { seq: index + 1, input, locale: 'en' };
    const path = `/attempts/${attempt}/inputs`;
    const { status, took } = await ask(originOf(playing, number), tokens[number] ?? '', path, body);
    if (status === 200) acks.push(took);
    else refused[status] = (refused[status] ?? 0) + 1;
    await pause(Math.max(0, every - took));
  }
}
