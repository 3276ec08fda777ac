/**
 * A room with large boards, in which two hundred people never read what they are told. Half of them give no sign of life either;
 * the others go on talking. What their node keeps for them has an end, whoever reads is told everything meanwhile, and nobody
 * loses an input.
 */
import { randomUUID } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { verifyAttempts } from '../../src/server/attempts/verify.ts';
import { migrate } from '../../src/server/database/migrate.ts';
import { type Database, openDatabase } from '../../src/server/database/open-database.ts';
import { Line } from '../../src/server/live/test-live.ts';
import { makeRoom } from '../../tools/bench/live/room.ts';
import { told } from '../../tools/bench/server/load.ts';
import { freePort, startCluster } from '../postgres/cluster.ts';
import { type Figures, figuresAt } from './support/figures.ts';
import { type Acknowledged, missing, startNode } from './support/nodes.ts';

const HALF = 100;
/** Their lanes make a board of some 170 kB. */
const TEAMS = 1000;
/** Bytes for each who does not read: boards wait at 64 kB, and what is done until 1 MB; one more may be on its way then. */
const KEPT = { board: 400_000, phase: 1_500_000 };
/** Megabytes by which the process may grow: a board is written down once for everybody who waits for it. */
const GROWN = 200;
/** So many boards are told while somebody does not read, at the longest; of what is done, so many. */
const MOST_BOARDS = 400;
const MOST_DEEDS = 20;

interface Hall {
  readonly database: Database;
  readonly origin: string;
  readonly match: string;
  readonly host: string;
  readonly tokens: readonly string[];
  readonly inputs: readonly string[];
  figures(): Promise<Figures>;
}

/** Two more than do not read: one who does, and one who has no call and comes and goes. */
async function openHall(): Promise<Hall> {
  const cluster = await startCluster();
  onTestFinished(() => cluster.stop());
  const url = `${cluster.url}/postgres`;
  const database = openDatabase({ engine: 'postgres', url });
  onTestFinished(() => database.destroy());
  await migrate(database);
  const port = await freePort();
  const { origin } = await startNode({ DATABASE_URL: url, METRICS_PORT: `${port}` });
  const { match, host, tokens, inputs } = await makeRoom({ database, origin }, 2 * HALF + 2);
  const teams = Array.from({ length: TEAMS }, (_, position) => ({
    id: randomUUID(),
    matchId: match,
    position,
    name: `Team ${position}`,
  }));
  await database.insertInto('matchTeam').values(teams).execute();
  return { database, origin, match, host, tokens, inputs, figures: () => figuresAt(port) };
}

/** Somebody of the room with a call of the round, on which the first input is acknowledged. */
class Player {
  readonly attempt: string;
  readonly #hall: Hall;
  readonly #token: string;
  readonly #acknowledged: Acknowledged[];
  line: Line;

  private constructor(hall: Hall, token: string, attempt: string, line: Line, acknowledged: Acknowledged[]) {
    this.#hall = hall;
    this.#token = token;
    this.attempt = attempt;
    this.line = line;
    this.#acknowledged = acknowledged;
  }

  static async sitDown(hall: Hall, token: string, acknowledged: Acknowledged[]): Promise<Player> {
    const { origin, match } = hall;
    const path = `/matches/${match}/rounds/1/call`;
    const { attempt } = await told<{ attempt: string }>(origin, token, path, { locale: 'en' });
    const line = await Line.open({ origin, match, token });
    await line.next('hello');
    const player = new Player(hall, token, attempt, line, acknowledged);
    await player.answer(1);
    return player;
  }

  say(seq: number): void {
    const { attempt } = this;
    this.line.say({ frame: 'choice', attempt, seq, input: this.#hall.inputs[seq - 1] ?? '', locale: 'en' });
  }

  async answer(seq: number): Promise<void> {
    this.say(seq);
    await this.line.next('ack', (ack) => ack.seq === seq);
    this.#acknowledged.push({ attempt: this.attempt, seq, input: this.#hall.inputs[seq - 1] ?? '' });
  }

  /** Says an input whose answer it does not hear. */
  stopReading(): void {
    this.line.socket.pause();
    this.say(2);
  }

  /** With the last number it has heard; the input that went unanswered has counted, and the next one does. */
  async comeBack(): Promise<void> {
    await this.line.hangUp();
    const { origin, match } = this.#hall;
    this.line = await Line.open({ origin, match, token: this.#token });
    await this.line.next('hello');
    this.line.say({ frame: 'hello', resume: { attempt: this.attempt, seq: 1 } });
    expect((await this.line.next('resync')).seq).toBe(2);
    await this.answer(3);
  }
}

/** The board moves: somebody who has no call comes or goes. */
async function whoComesAndGoes({ database, match }: Hall) {
  const { learnerId } = await database
    .selectFrom('matchPlayer')
    .select('learnerId')
    .where('matchId', '=', match)
    .where('learnerId', 'not in', (build) => build.selectFrom('matchCall').select('learnerId'))
    .executeTakeFirstOrThrow();
  return (there: boolean) =>
    database
      .updateTable('matchPlayer')
      .set({ leftMs: there ? null : Date.now() })
      .where('matchId', '=', match)
      .where('learnerId', '=', learnerId)
      .execute();
}

/** What is kept for those who do not read, and how large the node is: never more than there may be. */
function watchFigures(hall: Hall, before: Figures) {
  const most = { memory: before.memory, waiting: 0 };
  const look = async (what: keyof typeof KEPT): Promise<Figures> => {
    const now = await hall.figures();
    most.memory = Math.max(most.memory, now.memory);
    most.waiting = Math.max(most.waiting, now.waiting);
    expect(now.waiting).toBeLessThan(2 * HALF * KEPT[what]);
    expect(now.memory - before.memory).toBeLessThan(GROWN);
    return now;
  };
  return { most, look };
}

it('two hundred who never read are cut off, take no memory without end, and lose nothing; the others hear everything meanwhile', async () => {
  const hall = await openHall();
  const acknowledged: Acknowledged[] = [];
  const people: Player[] = [];
  for (const token of hall.tokens.slice(1)) people.push(await Player.sitDown(hall, token, acknowledged));
  const [reader, ...others] = people;
  if (!reader) throw new Error('nobody reads');
  const [silent, talking] = [others.slice(0, HALF), others.slice(HALF)];
  const comeAndGo = await whoComesAndGoes(hall);
  const before = await hall.figures();
  const { most, look } = watchFigures(hall, before);
  for (const each of others) each.stopReading();

  let now = before;
  let boards = 0;
  for (; now.silent < HALF || now.skipped < HALF; boards += 1) {
    expect(boards).toBeLessThan(MOST_BOARDS);
    const there = boards % 2 === 1;
    await comeAndGo(there);
    await reader.line.next('board', ({ room }) => room.people === people.length + (there ? 1 : 0));
    for (const { line } of talking) line.say({ frame: 'ping' });
    now = await look('board');
  }
  await reader.answer(2);
  expect(now.slow).toBe(0);

  let deeds = 0;
  for (; now.slow < HALF || deeds % 2 === 1; deeds += 1) {
    expect(deeds).toBeLessThan(MOST_DEEDS);
    await lead(hall, deeds % 2 === 0 ? 'pause' : 'resume');
    await reader.line.next('phase', ({ room }) => room.paused === (deeds % 2 === 0));
    now = await look('phase');
  }
  console.log(
    `${boards} boards, ${now.skipped} of them skipped for somebody; ${deeds} deeds; memory ${before.memory.toFixed(0)} MB, at most ${most.memory.toFixed(0)} MB; at most ${(most.waiting / 1e6).toFixed(1)} MB waited`,
  );
  expect(now).toMatchObject({ silent: HALF, slow: HALF });

  for (const each of [...silent, ...talking]) await each.comeBack();
  await reader.answer(3);
  expect(acknowledged).toHaveLength(3 + 2 * 2 * HALF);
  expect(await missing(hall.database, acknowledged)).toEqual([]);
  expect((await verifyAttempts(hall.database)).mismatches).toEqual([]);
  for (const { line } of people) await line.hangUp();
});

async function lead({ origin, match, host }: Hall, does: 'pause' | 'resume'): Promise<void> {
  const { deed } = await told<{ deed: number }>(origin, host, `/matches/${match}`);
  await told(origin, host, `/matches/${match}/deeds`, { deed, does });
}
