/** The players, in a process of their own: each hears the room, and answers once in a while without waiting for anybody. */
import { told } from '../server/load.ts';
import { type Ear, openEar, type Way } from './ears.ts';
import type { Room } from './room.ts';

export interface Playing extends Room {
  readonly way: Way;
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
  /** The processor that the players themselves took, of one. */
  readonly share: number;
}

/** Done at the same time, before anything is measured: calls that are opened, and people who come in. */
const AT_ONCE = 20;
/** Times that somebody comes late, which everybody hears. */
const LATE = 5;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

process.once('message', (playing: Playing) => {
  void play(playing).then((heard) => process.send?.(heard, () => process.exit(0)));
});

async function play(playing: Playing): Promise<Heard> {
  const { tokens, warm, window, match, way } = playing;
  const ears = await all(tokens, (token, number) =>
    openEar(way, { match, token, origin: originOf(playing, number) }),
  );
  const attempts =
    way === 'echo' ? tokens : await all(tokens, (token, number) => openCall(playing, token, number));
  const [acks, refused] = [[] as number[], {} as Record<string, number>];
  const end = performance.now() + warm + window;
  const players = ears.map((ear, number) =>
    answer(playing, { ear, attempt: attempts[number] ?? '', end }, acks, refused),
  );
  await pause(warm);
  process.send?.('warm');
  acks.length = 0;
  const before = process.cpuUsage();
  const boards = await comeLate(playing, ears);
  const { user, system } = process.cpuUsage(before);
  const share = (user + system) / 1000 / window;
  await Promise.all(players);
  return { acks, boards, refused, share };
}

const originOf = ({ origins }: Playing, number: number): string => origins[number % origins.length] ?? '';

async function all<Made>(
  tokens: readonly string[],
  make: (token: string, number: number) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  let next = 0;
  const one = async () => {
    for (let number = next++; number < tokens.length; number = next++)
      made[number] = await make(tokens[number] ?? '', number);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return made;
}

async function openCall(playing: Playing, token: string, number: number): Promise<string> {
  const path = `/matches/${playing.match}/rounds/1/call`;
  const opened = await told<{ attempt: string }>(originOf(playing, number), token, path, { locale: 'en' });
  return opened.attempt;
}

/** As long as is measured. */
async function comeLate(playing: Playing, ears: readonly Ear[]): Promise<readonly number[]> {
  const boards: number[] = [];
  const { origins, code, window, way } = playing;
  const end = performance.now() + window;
  for (let time = 0; time < (way === 'echo' ? 0 : LATE); time += 1) {
    await pause(window / (LATE + 1));
    await told(origins[0] ?? '', '', '/join-match', { code, displayName: `Late ${time}`, named: false });
    const changed = performance.now();
    for (const ear of ears) ear.waits = (at) => boards.push(at - changed);
  }
  await pause(Math.max(0, end - performance.now()));
  return boards;
}

interface Player {
  readonly ear: Ear;
  readonly attempt: string;
  readonly end: number;
}

async function answer(
  { inputs, every }: Playing,
  { ear, attempt, end }: Player,
  acks: number[],
  refused: Record<string, number>,
): Promise<void> {
  await pause(Math.random() * every);
  for (const [index, input] of inputs.entries()) {
    const began = performance.now();
    if (began > end) return;
    const came = await ear.send({ attempt, seq: index + 1, input, locale: 'en' });
    const took = performance.now() - began;
    if (came === 'ok') acks.push(took);
    else refused[came] = (refused[came] ?? 0) + 1;
    await pause(Math.max(0, every - took));
  }
}
