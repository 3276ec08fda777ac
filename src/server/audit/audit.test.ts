import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type Database, ENGINES, type Engine } from '../database/open-database.ts';
import { testDatabase } from '../database/test-database.ts';
import { transact } from '../database/transact.ts';
import { findTampered, findTamperedSince, record } from './audit.ts';

interface Kept {
  readonly database: Database;
  readonly organisationId: string;
}

const deed = (organisationId: string, number: number) =>
  ({
    organisationId,
    actorId: randomUUID(),
    action: 'run-cohort',
    object: randomUUID(),
    change: { number },
    request: randomUUID(),
  }) as const;

const write = ({ database, organisationId }: Kept, number: number): Promise<void> =>
  transact(database, (within) => record(within, deed(organisationId, number), 1000 + number));

async function kept(engine: Engine): Promise<Kept> {
  const database = await testDatabase(engine);
  const organisationId = randomUUID();
  const organisation = { id: organisationId, name: 'Tea', retentionDays: null, settings: '{}', createdMs: 1 };
  await database.insertInto('organisation').values(organisation).execute();
  for (let number = 1; number <= 5; number += 1) await write({ database, organisationId }, number);
  return { database, organisationId };
}

/** As somebody would who has the database in their hands. */
async function tamper({ database }: Kept, engine: Engine, change: string): Promise<void> {
  const disarm =
    engine === 'sqlite'
      ? ['drop trigger audit_no_update', 'drop trigger audit_no_delete']
      : ['alter table audit disable trigger user'];
  for (const text of [...disarm, change]) await sql.raw(text).execute(database);
}

describe.each(ENGINES)('the audit log on %s', (engine) => {
  it('holds together as it was written', async () => {
    const { database, organisationId } = await kept(engine);
    expect(await findTampered(database, organisationId)).toBeNull();
  });

  it('has one chain, however many write at once', async () => {
    const at = await kept(engine);
    await Promise.all([6, 7, 8, 9].map((number) => write(at, number)));
    expect(await findTampered(at.database, at.organisationId)).toBeNull();
    const entries = await at.database.selectFrom('audit').select('number').execute();
    expect(entries).toHaveLength(9);
  });

  it.each(["update audit set action = 'sign-in' where number = 3", 'delete from audit where number = 3'])(
    'cannot be altered: %s',
    async (change) => {
      const { database } = await kept(engine);
      await expect(sql.raw(change).execute(database)).rejects.toThrow('append-only');
    },
  );

  it.each([
    ["update audit set action = 'sign-in' where number = 3", 3],
    ['delete from audit where number = 2', 2],
    ["update audit set change = '{}' where number = 5", 5],
  ])('that was altered all the same tells where: %s', async (change, number) => {
    const at = await kept(engine);
    await tamper(at, engine, change);
    expect(await findTampered(at.database, at.organisationId)).toBe(number);
  });

  it('is looked through from where it was right before, and all of it again after a day', async () => {
    const at = await kept(engine);
    const { database, organisationId } = at;
    const since = (now: number) => findTamperedSince(database, organisationId, now);
    expect(await since(0)).toBeNull();
    await write(at, 6);
    await tamper(at, engine, "update audit set change = '{}' where number = 2");
    expect(await since(1)).toBeNull();
    expect(await findTampered(database, organisationId)).toBe(2);
    await write(at, 7);
    await sql.raw("update audit set change = '{}' where number = 7").execute(database);
    expect(await since(2)).toBe(7);
    expect(await since(3)).toBe(2);
  });

  it('that ends before where it was right is looked through from its beginning', async () => {
    const at = await kept(engine);
    expect(await findTamperedSince(at.database, at.organisationId, 0)).toBeNull();
    await tamper(at, engine, 'update audit set number = 7 where number = 5');
    expect(await findTamperedSince(at.database, at.organisationId, 1)).toBe(5);
  });

  it('leaves no entry of a deed that was undone', async () => {
    const { database, organisationId } = await kept(engine);
    const undone = transact(database, async (within) => {
      await record(within, deed(organisationId, 6), 2000);
      throw new Error('on purpose');
    });
    await expect(undone).rejects.toThrow('on purpose');
    expect(await database.selectFrom('audit').select('number').execute()).toHaveLength(5);
  });
});
