import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_ROUTES } from '../../protocol/account.ts';
import { CARE_ROUTES as routes } from '../../protocol/care.ts';
import { EXPERT_ROUTES } from '../../protocol/expert.ts';
import { SCENARIO_ROUTES } from '../../protocol/scenario.ts';
import { LEAFLET } from '../attempts/test-attempts.ts';
import { pagesOf, TABLE_NAMES } from '../backup/tables.ts';
import { type Database, ENGINES, type Engine } from '../database/open-database.ts';
import { somebody } from '../test-people.ts';
import { type PlayedWorld, playedWorld } from '../test-played.ts';
import { Visitor } from '../test-server.ts';

const NAME = 'Wilhelmina Zebrowska';

/** The trainee has this name, a password’s login, a provider’s address, and a note about them. */
async function named(engine: Engine): Promise<PlayedWorld> {
  const world = await playedWorld(engine);
  const { database } = world.server;
  const personId = world.trainee.id;
  const names = {
    displayName: NAME,
    sortName: NAME.toLowerCase(),
    login: `${NAME.split(' ')[1]}@example.org`,
  };
  await database.updateTable('person').set(names).where('id', '=', personId).execute();
  await database.insertInto('identity').values({ issuer: 'https://id', subject: NAME, personId }).execute();
  const attempt = await database.selectFrom('attempt').select('id').executeTakeFirstOrThrow();
  const note = { attemptId: attempt.id, authorId: world.trainer.id, createdMs: 1 };
  await database
    .insertInto('attemptNote')
    .values({ ...note, id: personId, text: `${NAME} did well` })
    .execute();
  await database
    .insertInto('attemptOverride')
    .values({ ...note, total: 50, reason: `because ${NAME}` })
    .execute();
  return world;
}

async function everything(database: Database): Promise<string> {
  let text = '';
  for (const table of TABLE_NAMES)
    for await (const page of pagesOf(database, table)) text += JSON.stringify(page);
  return text;
}

const isNamed = (text: string): boolean => /wilhelmina|zebrowska/i.test(text);

async function bytesOf(database: Database): Promise<string> {
  const { rows } = await sql<{ file: string }>`pragma database_list`.execute(database);
  const file = rows[0]?.file ?? '';
  return readFileSync(file, 'latin1') + readFileSync(`${file}-wal`, 'latin1');
}

describe.each(ENGINES)('an erased person on %s', (engine) => {
  it('has a name nowhere, and results that stay', async () => {
    const { server, administrator, trainee, cohort, trainer } = await named(engine);
    const { database } = server;
    expect(isNamed(await everything(database))).toBe(true);
    await administrator.ask(routes.erasePerson, { params: { person: trainee.id } });
    expect(isNamed(await everything(database))).toBe(false);
    if (engine === 'sqlite') expect(isNamed(await bytesOf(database))).toBe(false);
    for (const as of ['csv', 'json'] as const) {
      const file = await trainer.visitor.download(routes.exportCohort, {
        params: { cohort },
        query: { what: 'attempts', as },
      });
      expect(isNamed(file.toString())).toBe(false);
    }
    const attempts = await database.selectFrom('attempt').select(['total', 'state']).execute();
    expect(attempts).toHaveLength(3);
    expect(attempts.every(({ total, state }) => total !== null && state === 'finished')).toBe(true);
    expect(await trainee.visitor.refused(ACCOUNT_ROUTES.readMe, {})).toBe('sign-in-needed');
    expect(await administrator.refused(routes.erasePerson, { params: { person: trainee.id } })).toBe(
      'not-found',
    );
  });

  it('may be oneself, and then one is signed out; a trainer erases nobody', async () => {
    const { trainer, trainee } = await named(engine);
    const person = { params: { person: trainee.id } };
    expect(await trainer.visitor.refused(routes.erasePerson, person)).toBe('not-allowed');
    await trainee.visitor.ask(routes.erasePerson, person);
    expect(trainee.visitor.cookies).toEqual({});
  });

  it('is never the last administrator, however many are erased at once', async () => {
    const { server, administrator } = await playedWorld(engine);
    const other = await somebody(server, 'administrator');
    const { person } = await administrator.ask(ACCOUNT_ROUTES.readMe, {});
    const asked = await Promise.all([
      administrator.try(routes.erasePerson, { params: { person: other.id } }),
      other.visitor.try(routes.erasePerson, { params: { person: person.id } }),
    ]);
    const left = await server.database
      .selectFrom('person')
      .select('id')
      .where('role', '=', 'administrator')
      .execute();
    expect(left).toHaveLength(1);
    expect(asked.filter(({ status }) => status === 204)).toHaveLength(1);
    const last = left[0]?.id === person.id ? administrator : other.visitor;
    expect(await last.refused(routes.erasePerson, { params: { person: left[0]?.id ?? '' } })).toBe(
      'last-administrator',
    );
  });

  it('is in the log by number, not by name', async () => {
    const { administrator, trainee } = await named(engine);
    await administrator.ask(routes.erasePerson, { params: { person: trainee.id } });
    const { entries, tampered } = await administrator.ask(routes.readAudit, {});
    expect(tampered).toBeNull();
    expect(entries[0]).toMatchObject({
      action: 'erase-person',
      object: trainee.id,
      change: { by: 'administrator' },
    });
    expect(await trainee.visitor.refused(routes.readAudit, {})).toBe('sign-in-needed');
  });
});

describe.each(ENGINES)('one’s own data on %s', (engine) => {
  it('are all in one file, without a secret', async () => {
    const { trainee } = await named(engine);
    const files = unzipSync(await trainee.visitor.download(routes.exportMe, {}));
    expect(Object.keys(files).sort()).toEqual([
      'attempts.csv',
      'attempts.json',
      'inputs.csv',
      'inputs.json',
      'person.json',
    ]);
    const texts = Object.values(files).map((file) => strFromU8(file));
    expect(texts.join()).not.toMatch(/hash|argon2/i);
    const person = JSON.parse(strFromU8(files['person.json']!)) as Record<string, Record<string, unknown>>;
    expect(person.person).toMatchObject({ displayName: NAME });
    expect(person.notes).toMatchObject({
      notes: [{ text: `${NAME} did well`, createdMs: 1 }],
      overrides: [{ total: 50, reason: `because ${NAME}` }],
    });
    expect(JSON.parse(strFromU8(files['attempts.json']!))).toHaveLength(3);
  });

  it('have the key that somebody gave as an expert, and when it was handed in', async () => {
    const { server, trainer } = await named(engine);
    const [edition] = (await trainer.visitor.ask(SCENARIO_ROUTES.listScenarios, {})).editions;
    const version = edition?.version ?? '';
    const [[line, { replies }] = ['', { replies: [''] }]] = Object.entries(LEAFLET.lines);
    const answer = { choice: replies[0] ?? '', reason: 'First the feeling' };
    const params = { version };
    await trainer.visitor.ask(EXPERT_ROUTES.answerLine, { params: { version, line }, body: answer });
    server.clock.now += 1000;
    await trainer.visitor.ask(EXPERT_ROUTES.handInKey, { params });
    const files = unzipSync(await trainer.visitor.download(routes.exportMe, {}));
    expect(JSON.parse(strFromU8(files['person.json']!))).toMatchObject({
      expertKeys: [{ scenarioVersionId: version, handedMs: server.clock.now }],
      expertAnswers: [{ scenarioVersionId: version, line, ...answer }],
    });
  });

  it('are nobody else’s', async () => {
    const { server, trainer, cohort } = await named(engine);
    const other = await somebody(server, 'trainee', [cohort]);
    for (const visitor of [trainer.visitor, other.visitor]) {
      const files = unzipSync(await visitor.download(routes.exportMe, {}));
      expect(
        isNamed(
          Object.values(files)
            .map((file) => strFromU8(file))
            .join(),
        ),
      ).toBe(false);
    }
    expect(await new Visitor(server).refused(routes.exportMe, {})).toBe('sign-in-needed');
  });

  it('are given out ten times a minute at most', async () => {
    const { trainee } = await named(engine);
    for (let times = 0; times < 10; times += 1) await trainee.visitor.download(routes.exportMe, {});
    expect(await trainee.visitor.refused(routes.exportMe, {})).toBe('too-many-requests');
  });
});

describe.each(ENGINES)('retention on %s', (engine) => {
  it('is set by administrators only, within reason, and stands in the log', async () => {
    const { administrator, trainer } = await playedWorld(engine);
    expect(await administrator.ask(routes.readRetention, {})).toEqual({ days: null });
    await administrator.ask(routes.setRetention, { body: { days: 400 } });
    expect(await administrator.ask(routes.readRetention, {})).toEqual({ days: 400 });
    expect(await administrator.refused(routes.setRetention, { body: { days: 1 } })).toBe('bad-request');
    expect(await trainer.visitor.refused(routes.setRetention, { body: { days: 400 } })).toBe('not-allowed');
    const { entries } = await administrator.ask(routes.readAudit, {});
    expect(entries[0]?.change).toEqual({ retentionDays: [null, 400] });
  });
});
