/** Two nodes on one PostgreSQL: one is frozen in the middle of its work and wakes up; and PostgreSQL itself falls over. */
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { verifyAttempts } from '../../src/server/attempts/verify.ts';
import { migrate } from '../../src/server/database/migrate.ts';
import { type Database, openDatabase } from '../../src/server/database/open-database.ts';
import { startCluster } from '../postgres/cluster.ts';
import { Caller, type Played, type Stage, wait } from './support/caller.ts';
import { leafletIn, missing, type Player, players, startNode } from './support/nodes.ts';

const PLAYERS = 40;

interface World extends Stage {
  readonly database: Database;
  readonly people: readonly Player[];
}

async function world(): Promise<World> {
  const cluster = await startCluster();
  onTestFinished(() => cluster.stop());
  const url = `${cluster.url}/postgres`;
  const database = openDatabase({ engine: 'postgres', url });
  onTestFinished(() => database.destroy());
  await migrate(database);
  const nodes = [await startNode({ DATABASE_URL: url }), await startNode({ DATABASE_URL: url })] as const;
  return { database, nodes, people: await players(database, PLAYERS), version: await leafletIn(database) };
}

async function playAll(the: World, trouble: (played: Played) => Promise<void>): Promise<Played> {
  const played: Played = { acknowledged: [], refused: new Map(), late: [] };
  const calls = the.people.map((player, number) => new Caller(the, player, number, played).play());
  await trouble(played);
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
