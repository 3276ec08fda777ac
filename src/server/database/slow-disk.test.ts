import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ACCOUNT_ROUTES } from '../../protocol/account.ts';
import { COHORT_ROUTES } from '../../protocol/cohort.ts';
import { HEALTH_ROUTES } from '../../protocol/health.ts';
import { administratorOf, type TestServer, testServer, Visitor } from '../test-server.ts';
import type { Database } from './open-database.ts';
import { hold } from './test-held.ts';

async function fileOf(database: Database): Promise<string> {
  const { rows } = await sql<{ file: string }>`pragma database_list`.execute(database);
  return rows[0]?.file ?? '';
}

/** A disk that does not take a write until it is let go: another connection has the file's write lock. */
async function stuckDisk({ database }: TestServer): Promise<{ letGo(): void }> {
  const other = new DatabaseSync(await fileOf(database));
  onTestFinished(() => other.close());
  other.exec('begin immediate');
  return { letGo: () => other.exec('rollback') };
}

async function countPeople({ database }: TestServer): Promise<number> {
  const { people } = await database
    .selectFrom('person')
    .select(({ fn }) => fn.countAll<number>().as('people'))
    .executeTakeFirstOrThrow();
  return people;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const cohort = (name: string) => ({ body: { name, timeZone: 'Europe/Riga' } });

describe('while the disk is stuck', () => {
  it('nothing else of the process waits for it, and what was asked is done afterwards', async () => {
    const server = await testServer('sqlite');
    const trainer = await administratorOf(server);
    const disk = await stuckDisk(server);
    const writes = ['a', 'b', 'c'].map((name) => trainer.ask(COHORT_ROUTES.makeCohort, cohort(name)));
    const done: string[] = [];
    for (const write of writes) void write.then(({ name }) => done.push(name));
    // A process that waits for its disk would never answer these: the disk is let go of only afterwards.
    for (let ping = 0; ping < 40; ping += 1) {
      await new Visitor(server).ask(HEALTH_ROUTES.isLive, {});
      await wait(20);
    }
    expect(done).toEqual([]);
    disk.letGo();
    expect((await Promise.all(writes)).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('a queue is kept, and whoever comes behind its end is told to come back at once', async () => {
    const server = await testServer('sqlite');
    const trainer = await administratorOf(server);
    const { letGo, held } = await hold(server.database);
    const waiting = Array.from({ length: 2000 }, () => countPeople(server));
    const asked = await trainer.try(ACCOUNT_ROUTES.readMe, {});
    expect(asked).toMatchObject({ status: 503, problem: { code: 'busy', retryAfter: 2 } });
    letGo();
    await held;
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([1]));
    expect((await trainer.try(ACCOUNT_ROUTES.readMe, {})).status).toBe(200);
  });
});
