/**
 * Two nodes on one PostgreSQL: one is frozen in the middle of its work and wakes up; PostgreSQL itself falls over, or gives its
 * place to another one; and the nodes are replaced one after the other.
 */
import { once } from 'node:events';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { verifyAttempts } from '../../src/server/attempts/verify.ts';
import { migrate } from '../../src/server/database/migrate.ts';
import { type Database, openDatabase } from '../../src/server/database/open-database.ts';
import { type Cluster, startCluster } from '../postgres/cluster.ts';
import { addressOf, promote, standbyOf } from '../postgres/standby.ts';
import { Caller, type Played, practice, type Stage, wait } from './support/caller.ts';
import { leafletIn, missing, type Node, type Player, players, startNode } from './support/nodes.ts';

const PLAYERS = 40;

interface World extends Stage {
  readonly database: Database;
  readonly people: readonly Player[];
  /** One more node. */
  start(): Promise<Node>;
}

async function primary(): Promise<Cluster> {
  const cluster = await startCluster();
  onTestFinished(() => cluster.stop());
  return cluster;
}

async function world(at?: string): Promise<World> {
  const url = `${at ?? (await primary()).url}/postgres`;
  const database = openDatabase({ engine: 'postgres', url });
  onTestFinished(() => database.destroy());
  await migrate(database);
  const start = (): Promise<Node> => startNode({ DATABASE_URL: url });
  const nodes: [Node, Node] = [await start(), await start()];
  return {
    database,
    nodes,
    start,
    people: await players(database, PLAYERS),
    opening: practice(await leafletIn(database)),
  };
}

async function playAll(the: World, trouble: (played: Played) => Promise<void>): Promise<Played> {
  const played: Played = { acknowledged: [], refused: new Map(), late: [] };
  const calls = the.people.map((player, number) => new Caller(the, player, number, played).play());
  await trouble(played);
  await Promise.all(calls);
  await Promise.all(played.late);
  return played;
}

/** So many go on from call to call; more would only make a small machine slow. */
const PLAYING_ON = 12;

/** As long as there is trouble they begin another call when one is over. */
async function playOn(the: World, trouble: (played: Played) => Promise<void>): Promise<Played> {
  const played: Played = { acknowledged: [], refused: new Map(), late: [] };
  let over = false;
  const calls = the.people.slice(0, PLAYING_ON).map(async (player, number) => {
    for (let round = 0; !over; round += 1)
      await new Caller(the, player, number + round * 1000, played).play();
  });
  await trouble(played);
  await underWay(played);
  over = true;
  await Promise.all(calls);
  await Promise.all(played.late);
  return played;
}

/** Until everybody has sent something since the last time, however slow the machine is. */
async function underWay({ acknowledged }: Played): Promise<void> {
  const before = acknowledged.length;
  for (let tries = 0; tries < 300 && acknowledged.length < before + PLAYERS; tries += 1) await wait(50);
}

async function expectWhole({ database }: World, { acknowledged, refused }: Played): Promise<void> {
  console.log(`${acknowledged.length} inputs acknowledged; refused: ${JSON.stringify([...refused])}`);
  expect(acknowledged.length).toBeGreaterThan(PLAYERS * 2);
  expect(await missing(database, acknowledged)).toEqual([]);
  expect((await verifyAttempts(database)).mismatches).toEqual([]);
}

it('a node that is frozen in the middle and wakes up overwrites nothing', async () => {
  const the = await world();
  const [frozen] = the.nodes;
  const played = await playAll(the, async (so) => {
    for (let time = 0; time < 3; time += 1) {
      await underWay(so);
      frozen.child.kill('SIGSTOP');
      await wait(4_000);
      frozen.child.kill('SIGCONT');
    }
  });
  await expectWhole(the, played);
  const stale = played.refused.get('input-differs') ?? 0;
  expect(stale, 'nothing stale was ever sent: this test would be blind').toBeGreaterThan(0);
});

it('PostgreSQL that loses a process of its own and recovers has everything, and the nodes go on', async () => {
  const the = await world();
  const played = await playAll(the, async (so) => {
    for (let time = 0; time < 3; time += 1) {
      await underWay(so);
      const { rows } = await sql<{ pid: number }>`
        select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
        order by random() limit 1`.execute(the.database);
      process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
      await wait(1_000);
    }
  });
  await expectWhole(the, played);
  expect(played.refused.get('busy') ?? 0).toBeGreaterThan(0);
  for (const { child, origin } of the.nodes) {
    expect(child.exitCode).toBeNull();
    expect((await fetch(`${origin}/api/health/ready`)).status).toBe(200);
  }
});

it('nodes that are replaced one after the other answer what is under way, are gone in ten seconds, and nothing is lost', async () => {
  const the = await world();
  const took: number[] = [];
  const played = await playOn(the, async (so) => {
    for (const place of [0, 1] as const) {
      await underWay(so);
      const { child } = the.nodes[place];
      const began = Date.now();
      child.kill('SIGTERM');
      const left = await once(child, 'exit');
      took.push(Date.now() - began);
      expect(left, `after ${took.at(-1)} ms`).toEqual([0, null]);
      the.nodes[place] = await the.start();
    }
  });
  console.log(`gone after ${took.join(' and ')} ms`);
  await expectWhole(the, played);
  expect(Math.max(...took)).toBeLessThan(10_000);
  expect(played.refused.get('no answer') ?? 0, 'nobody met a node that was gone').toBeGreaterThan(0);
});

it('a standby that takes the place of a PostgreSQL that was killed has everything, and the nodes go on', async () => {
  const first = await primary();
  const address = await addressOf(first);
  const the = await world(address.url);
  const standby = await standbyOf(first);
  onTestFinished(() => standby.stop());
  const played = await playOn(the, async (so) => {
    await underWay(so);
    first.postmaster.kill('SIGKILL');
    await wait(1_000);
    await promote(standby);
    address.leadTo(standby);
  });
  await expectWhole(the, played);
  expect(played.refused.get('busy') ?? 0, 'nobody noticed').toBeGreaterThan(0);
  for (const { child, origin } of the.nodes) {
    expect(child.exitCode).toBeNull();
    expect((await fetch(`${origin}/api/health/ready`)).status).toBe(200);
  }
});
