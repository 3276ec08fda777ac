import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type Database, ENGINES, type Engine } from '../database/open-database.ts';
import { testDatabase } from '../database/test-database.ts';
import { transact } from '../database/transact.ts';
import { findTampered, findTamperedSince, record } from './audit.ts';
import { sealEnds, sealWith } from './end.ts';

const SECRET = Buffer.from('a secret that is not in the database');

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
  sealWith(database, SECRET);
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

const END_AT_3 = 'update audit_end set number = 3, hash = (select hash from audit where number = 3)';

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

  it('whose end was cut off tells where, and so does one that was taken away whole', async () => {
    const at = await kept(engine);
    await tamper(at, engine, 'delete from audit where number > 3');
    expect(await findTampered(at.database, at.organisationId)).toBe(4);
    await sql`delete from audit`.execute(at.database);
    expect(await findTampered(at.database, at.organisationId)).toBe(1);
  });

  it('whose end was cut off while it is turned over tells where', async () => {
    const at = await kept(engine);
    expect(await findTamperedSince(at.database, at.organisationId, 0)).toBeNull();
    await tamper(at, engine, 'delete from audit where number > 3');
    expect(await findTamperedSince(at.database, at.organisationId, 1)).toBe(4);
  });

  it.each([
    ['is forgotten', 'delete from audit_end', 1],
    ['is put where the log was cut', END_AT_3, 3],
    ['has no seal any more', 'update audit_end set seal = null', 5],
  ])('has an end that nobody makes without the secret: it %s', async (_how, change, number) => {
    const at = await kept(engine);
    await tamper(at, engine, change);
    if (change === END_AT_3) await sql`delete from audit where number > 3`.execute(at.database);
    expect(await findTampered(at.database, at.organisationId)).toBe(number);
  });

  it('is sealed once where it was not, as after an upgrade', async () => {
    const { database, organisationId } = await kept(engine);
    await sql`update audit_end set seal = null`.execute(database);
    expect(await sealEnds(database)).toEqual([organisationId]);
    expect(await findTampered(database, organisationId)).toBeNull();
    expect(await sealEnds(database)).toEqual([]);
  });

  it('is told from one that was sealed with another secret', async () => {
    const { database, organisationId } = await kept(engine);
    sealWith(database, Buffer.from('the secret of another installation'));
    expect(await findTampered(database, organisationId)).toBe(5);
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
