import { sql } from 'kysely';
import { describe, expect, inject, it } from 'vitest';
import { ACCOUNT_ROUTES } from '../../protocol/account.ts';
import { COHORT_ROUTES } from '../../protocol/cohort.ts';
import { HEALTH_ROUTES } from '../../protocol/health.ts';
import { administratorOf, type TestServer, testServer } from '../test-server.ts';
import { openDatabase } from './open-database.ts';

async function nameOf({ database }: TestServer): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database);
  return rows[0]?.name ?? '';
}

/** Ends every connection to a database, as an operator or a failing machine would. */
async function cutAll(name: string, url: string): Promise<number> {
  const operator = openDatabase({ engine: 'postgres', url });
  const ended = await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = ${name} and pid <> pg_backend_pid()`.execute(operator);
  await operator.destroy();
  return ended.rows.length;
}

const PATIENT = { timeout: 20_000 };

describe('a server whose connections to PostgreSQL are cut', () => {
  it('opens new ones, answers each request or tells it to come back, and has all it acknowledged', async () => {
    const url = `${inject('postgres')}/postgres`;
    const server = await testServer('postgres');
    const own = await nameOf(server);
    const trainer = await administratorOf(server);
    const acknowledged: string[] = [];
    let stopped = false;
    const statuses = new Set<number>();
    const writeOn = async (writer: number) => {
      for (let number = 0; !stopped; number += 1) {
        const name = `${writer}-${number}`;
        const asked = await trainer.try(COHORT_ROUTES.makeCohort, {
          body: { name, timeZone: 'Europe/Riga' },
        });
        statuses.add(asked.status);
        if ('answer' in asked) acknowledged.push(name);
        else expect(asked.problem).toMatchObject({ code: 'busy', retryAfter: 2 });
      }
    };
    const writers = [1, 2, 3, 4, 5, 6].map(writeOn);
    for (let cut = 0; cut < 8; cut += 1) {
      await expect.poll(() => acknowledged.length, PATIENT).toBeGreaterThan(5 * cut + 3);
      await expect.poll(() => cutAll(own, url), PATIENT).toBeGreaterThan(0);
    }
    stopped = true;
    await Promise.all(writers);
    expect(await trainer.ask(HEALTH_ROUTES.isReady, {})).toEqual({ ready: true });
    expect((await trainer.try(ACCOUNT_ROUTES.readMe, {})).status).toBe(200);
    const { cohorts } = await trainer.ask(COHORT_ROUTES.listCohorts, {});
    const names = new Set(cohorts.map(({ name }) => name));
    expect(acknowledged.filter((name) => !names.has(name))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(20);
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
  });
});
