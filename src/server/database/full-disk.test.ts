import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_ROUTES } from '../../protocol/account.ts';
import { COHORT_ROUTES } from '../../protocol/cohort.ts';
import { administratorOf, type TestServer, testServer, type Visitor } from '../test-server.ts';

const pagesOf = async ({ database }: TestServer): Promise<number> => {
  const { rows } = await sql<{ pages: number }>`pragma page_count`.execute(database);
  return rows[0]?.pages ?? 0;
};

/** SQLite may not make its file larger: what it says then is what it says of a full disk. */
const limit = ({ database }: TestServer, pages: number) =>
  sql`pragma max_page_count = ${sql.lit(pages)}`.execute(database);

const make = (trainer: Visitor, number: number) =>
  trainer.try(COHORT_ROUTES.makeCohort, { body: { name: `Cohort ${number}`, timeZone: 'Europe/Riga' } });

const namesIn = async (trainer: Visitor): Promise<readonly string[]> =>
  (await trainer.ask(COHORT_ROUTES.listCohorts, {})).cohorts.map(({ name }) => name);

/** Until one is refused; gives how many were made, and the refusal. */
async function makeUntilRefused(trainer: Visitor) {
  for (let number = 0; number < 3000; number += 1) {
    const asked = await make(trainer, number);
    if ('problem' in asked) return { made: number, asked };
  }
  throw new Error('the disk was never full');
}

describe('a full disk', () => {
  it('refuses writes, gives what is there, loses nothing, and takes writes again once there is room', async () => {
    const server = await testServer('sqlite');
    const trainer = await administratorOf(server);
    await limit(server, (await pagesOf(server)) + 4);
    const { made, asked } = await makeUntilRefused(trainer);
    expect(asked).toMatchObject({ status: 503, problem: { code: 'busy', retryAfter: 2 } });
    expect(made).toBeGreaterThan(0);
    // Again and again: one refusal leaves nothing behind that spoils the next request.
    for (let again = 0; again < 3; again += 1) expect((await make(trainer, 9000)).status).toBe(503);
    expect(await namesIn(trainer)).toHaveLength(made);
    expect((await trainer.ask(ACCOUNT_ROUTES.readMe, {})).person.displayName).toBe('Ada Administrator');
    await limit(server, 1_000_000);
    expect((await make(trainer, 9000)).status).toBe(200);
    expect(await namesIn(trainer)).toHaveLength(made + 1);
    const { rows } = await sql<{ integrityCheck: string }>`pragma integrity_check`.execute(server.database);
    expect(rows[0]?.integrityCheck).toBe('ok');
  });
});
