/**
 * A match with its players at sockets of two nodes on one PostgreSQL: a node is killed, another one frozen, PostgreSQL falls over,
 * nodes are replaced; and two thousand people who lose their connection at the same moment.
 */
import { once } from 'node:events';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { callOf, LEAFLET, written } from '../../src/server/attempts/test-attempts.ts';
import { verifyAttempts } from '../../src/server/attempts/verify.ts';
import { migrate } from '../../src/server/database/migrate.ts';
import { type Database, openDatabase } from '../../src/server/database/open-database.ts';
import { Line } from '../../src/server/live/test-live.ts';
import { makeRoom } from '../../tools/bench/live/room.ts';
import { startCluster } from '../postgres/cluster.ts';
import { Caller, type Played, type Stage, wait } from './support/caller.ts';
import { missing, type Node, type Player, startNode } from './support/nodes.ts';
import { wireOf } from './support/wire.ts';

const PLAYERS = 60;
const CROWD = 2000;

interface Hall extends Stage {
  readonly database: Database;
  readonly people: readonly Player[];
  readonly match: string;
  start(): Promise<Node>;
}

async function hall(many: number): Promise<Hall> {
  const cluster = await startCluster();
  onTestFinished(() => cluster.stop());
  const url = `${cluster.url}/postgres`;
  const database = openDatabase({ engine: 'postgres', url });
  onTestFinished(() => database.destroy());
  await migrate(database);
  const start = (): Promise<Node> => startNode({ DATABASE_URL: url });
  const nodes: [Node, Node] = [await start(), await start()];
  const { match, tokens } = await makeRoom({ database, origin: nodes[0].origin }, many);
  return {
    database,
    nodes,
    start,
    match,
    people: tokens.map((token, number) => ({ token, inputs: inputsOf(number) })),
    opening: () => ({ path: `/matches/${match}/rounds/1/call`, body: { locale: 'en' } }),
    way: () => wireOf(match),
  };
}

const inputsOf = (number: number): readonly string[] =>
  written(
    callOf(
      LEAFLET,
      Array.from({ length: 8 }, (_, turn) => (number * 7 + turn * 3) % 5),
    ),
  );

/** They come one after the other, so that somebody is at it as long as there is trouble. */
async function playAll(the: Hall, trouble: (played: Played) => Promise<void>): Promise<Played> {
  const played: Played = { acknowledged: [], refused: new Map(), late: [] };
  const calls = the.people.map(async (player, number) => {
    await wait(number * 300);
    await new Caller(the, player, number, played).play();
  });
  await trouble(played);
  await Promise.all(calls);
  await Promise.all(played.late);
  return played;
}

async function underWay({ acknowledged }: Played): Promise<void> {
  const before = acknowledged.length;
  for (let tries = 0; tries < 300 && acknowledged.length < before + 15; tries += 1) await wait(100);
}

/** Nothing lost, nothing forked, and every score is what its inputs come to. */
async function expectWhole({ database }: Hall, { acknowledged, refused }: Played): Promise<void> {
  console.log(`${acknowledged.length} inputs acknowledged; refused: ${JSON.stringify([...refused])}`);
  expect(acknowledged.length).toBeGreaterThan(PLAYERS * 2);
  expect(await missing(database, acknowledged)).toEqual([]);
  expect((await verifyAttempts(database)).mismatches).toEqual([]);
  const calls = await database.selectFrom('matchCall').select('learnerId').execute();
  expect(new Set(calls.map(({ learnerId }) => learnerId)).size).toBe(calls.length);
}

it('players go on at the other node when theirs is killed, and a frozen one that wakes up overwrites nothing', async () => {
  const the = await hall(PLAYERS);
  const played = await playAll(the, async (so) => {
    await underWay(so);
    the.nodes[0].child.kill('SIGKILL');
    await underWay(so);
    the.nodes[0] = await the.start();
    await underWay(so);
    const frozen = the.nodes[1].child;
    frozen.kill('SIGSTOP');
    await wait(4000);
    frozen.kill('SIGCONT');
  });
  await expectWhole(the, played);
  expect(played.refused.get('no answer') ?? 0, 'nobody sat at the node that was killed').toBeGreaterThan(0);
});

it('players in a match wait while PostgreSQL recovers, and lose nothing', async () => {
  const the = await hall(PLAYERS);
  const played = await playAll(the, async (so) => {
    for (let time = 0; time < 2; time += 1) {
      await underWay(so);
      const { rows } = await sql<{ pid: number }>`
        select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
        order by random() limit 1`.execute(the.database);
      process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
      await wait(1000);
    }
  });
  await expectWhole(the, played);
  for (const { child, origin } of the.nodes) {
    expect(child.exitCode).toBeNull();
    expect((await fetch(`${origin}/api/health/ready`)).status).toBe(200);
  }
});

it('nodes are replaced in the middle of a match: everybody is told to come back, and no acknowledged input is lost', async () => {
  const the = await hall(PLAYERS);
  const played = await playAll(the, async (so) => {
    for (const place of [0, 1] as const) {
      await underWay(so);
      const { child } = the.nodes[place];
      child.kill('SIGTERM');
      expect(await once(child, 'exit')).toEqual([0, null]);
      the.nodes[place] = await the.start();
    }
  });
  await expectWhole(the, played);
});

it('two thousand who lose their connection at once are let in again, not all in the same second', async () => {
  const the = await hall(CROWD);
  const [{ origin }] = the.nodes;
  let sentAway = 0;
  /** As a page does it, but for its own patience: all at once is worse. */
  const enter = async (token: string): Promise<Line> => {
    for (;;) {
      const line = await Line.open({ origin, match: the.match, token }).catch(() => null);
      const first =
        line &&
        (line.heard[0] ?? (await Promise.race([line.find(() => true), line.closed.then(() => null)])));
      if (line && first?.frame === 'hello') return line;
      if (first?.frame === 'bye') sentAway += 1;
      await wait(first?.frame === 'bye' ? (first.retryAfter ?? 1) * 1000 : 500 + Math.random() * 1000);
    }
  };
  const everybody = () => Promise.all(the.people.map(({ token }) => enter(token)));
  const lines = await everybody();
  const before = sentAway;
  await Promise.all(lines.map((line) => line.hangUp()));
  const began = Date.now();
  const coming = everybody();
  expect((await fetch(`${origin}/api/health/ready`)).status).toBe(200);
  const again = await coming;
  console.log(
    `${again.length} back after ${Date.now() - began} ms, ${sentAway - before} of them sent away before`,
  );
  again[0]?.say({ frame: 'ping' });
  await again[0]?.next('pong');
  await Promise.all(again.map((line) => line.hangUp()));
});
