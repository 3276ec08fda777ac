import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { faultOf } from './faults.ts';
import { isMigrated, migrate } from './migrate.ts';
import { type Database, ENGINES } from './open-database.ts';
import { testDatabase } from './test-database.ts';
import { TryAgain, transact } from './transact.ts';

const organisation = (name: string) => ({
  id: randomUUID(),
  name,
  retentionDays: null,
  settings: '{}',
  createdMs: 1_800_000_000_000,
});

const names = async (database: Database): Promise<readonly string[]> =>
  (await database.selectFrom('organisation').select('name').execute()).map(({ name }) => name);

const fault = async (work: Promise<unknown>) =>
  faultOf(await work.then(() => null).catch((error: unknown) => error));

describe.each(ENGINES)('a database on %s', (engine) => {
  it('is brought up to date once, and then there is nothing to do', async () => {
    const database = await testDatabase(engine);
    expect(await isMigrated(database)).toBe(true);
    expect(await migrate(database)).toEqual([]);
  });

  it('gives times back as the numbers they were', async () => {
    const database = await testDatabase(engine);
    await database.insertInto('organisation').values(organisation('Tea')).execute();
    const { createdMs } = await database
      .selectFrom('organisation')
      .select('createdMs')
      .executeTakeFirstOrThrow();
    expect(createdMs).toBe(1_800_000_000_000);
  });

  it('tells what is there already, and what refers to nothing, in one set of words', async () => {
    const database = await testDatabase(engine);
    const one = organisation('Tea');
    await database.insertInto('organisation').values(one).execute();
    expect(await fault(database.insertInto('organisation').values(one).execute())).toBe('duplicate');
    const stray = { id: randomUUID(), organisationId: randomUUID() };
    expect(await fault(database.insertInto('learner').values(stray).execute())).toBe('reference');
  });

  it('keeps nothing of a transaction that fails', async () => {
    const database = await testDatabase(engine);
    const work = transact(database, async (within) => {
      await within.insertInto('organisation').values(organisation('Tea')).execute();
      throw new Error('on purpose');
    });
    await expect(work).rejects.toThrow('on purpose');
    expect(await names(database)).toEqual([]);
  });

  it('does a transaction again where somebody came in between, and gives up in the end', async () => {
    const database = await testDatabase(engine);
    let tries = 0;
    await transact(database, async (within) => {
      tries += 1;
      await within
        .insertInto('organisation')
        .values(organisation(`try ${tries}`))
        .execute();
      if (tries < 3) throw new TryAgain();
    });
    expect(await names(database)).toEqual(['try 3']);
    const never = transact(database, async () => Promise.reject(new TryAgain()));
    await expect(never).rejects.toThrow('too much to do');
  });

  it('serves reads and transactions side by side without mixing them up', async () => {
    const database = await testDatabase(engine);
    const writes = Array.from({ length: 20 }, (_, number) =>
      transact(database, async (within) => {
        await within
          .insertInto('organisation')
          .values(organisation(`half ${number}`))
          .execute();
        if (number % 2 === 1) throw new Error('undone');
        return number;
      }).catch(() => null),
    );
    const reads = Array.from({ length: 20 }, () => names(database));
    const done = (await Promise.all(writes)).filter((number) => number !== null);
    await Promise.all(reads);
    const expected = done.map((number) => `half ${number}`);
    expect((await names(database)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      expected.toSorted((a, b) => (a < b ? -1 : 1)),
    );
  });
});
