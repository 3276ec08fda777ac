import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Database, ENGINES } from './open-database.ts';
import { testDatabase } from './test-database.ts';
import { TryAgain, transact } from './transact.ts';

const ROW = {
  kind: 'count',
  body: '',
  runMs: 0,
  claimedUntilMs: null,
  tries: 0,
  doneMs: null,
  problem: null,
};

async function counters(database: Database, names: readonly string[]): Promise<void> {
  const rows = names.map((id) => ({ ...ROW, id, uniqueKey: id }));
  await database.insertInto('job').values(rows).execute();
}

const countUp = (database: Database, id: string) =>
  database
    .updateTable('job')
    .set(({ eb }) => ({ tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .execute();

const countOf = async (database: Database, id: string): Promise<number> =>
  (await database.selectFrom('job').select('tries').where('id', '=', id).executeTakeFirstOrThrow()).tries;

describe.each(ENGINES)('many at once on %s', (engine) => {
  it('count to as many as they are', async () => {
    const database = await testDatabase(engine);
    await counters(database, ['one']);
    await Promise.all(Array.from({ length: 20 }, () => countUp(database, 'one')));
    expect(await countOf(database, 'one')).toBe(20);
  });

  it('who take the same two things in opposite order all get them in the end', async () => {
    const database = await testDatabase(engine);
    await counters(database, ['left', 'right']);
    let tries = 0;
    const take = (first: string, second: string) =>
      transact(database, async (within) => {
        tries += 1;
        await countUp(within, first);
        await new Promise((resolve) => setTimeout(resolve, 30));
        await countUp(within, second);
      });
    await Promise.all([take('left', 'right'), take('right', 'left')]);
    expect([await countOf(database, 'left'), await countOf(database, 'right')]).toEqual([2, 2]);
    // One transaction at a time cannot lock another one out; PostgreSQL ends one of the two, and it is done again.
    expect(tries).toBe(engine === 'sqlite' ? 2 : 3);
  });

  it('who read before they write notice that somebody came in between, and try again', async () => {
    const database = await testDatabase(engine);
    await counters(database, ['one']);
    const add = () =>
      transact(database, async (within) => {
        const tries = await countOf(within, 'one');
        const { numUpdatedRows } = await within
          .updateTable('job')
          .set({ tries: tries + 1 })
          .where('id', '=', 'one')
          .where('tries', '=', tries)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) throw new TryAgain();
      });
    const done = await Promise.allSettled(Array.from({ length: 20 }, add));
    const added = done.filter(({ status }) => status === 'fulfilled').length;
    expect(await countOf(database, 'one')).toBe(added);
    for (const one of done)
      if (one.status === 'rejected') expect(String(one.reason)).toContain('too much to do');
    expect(added).toBeGreaterThanOrEqual(6);
  });

  it('with the same key are one', async () => {
    const database = await testDatabase(engine);
    const insert = () =>
      database
        .insertInto('job')
        .values({ ...ROW, id: randomUUID(), uniqueKey: 'mine' })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
    const done = await Promise.all(Array.from({ length: 20 }, insert));
    expect(done.filter(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows === 1n)).toHaveLength(1);
  });
});
