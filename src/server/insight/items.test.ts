import { sql } from 'kysely';
import { describe, expect, it, vi } from 'vitest';
import { parseInput } from '../../engine/log/input-text.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { SCENARIO_ROUTES as routes } from '../../protocol/scenario.ts';
import { callOf, LEAFLET, textOfCall } from '../attempts/test-attempts.ts';
import { byOlderEdition, byOtherNumbers } from '../attempts/test-old-rules.ts';
import { faultOf } from '../database/faults.ts';
import { type Database, ENGINES, type Engine } from '../database/open-database.ts';
import { registerRules } from '../library/rules.ts';
import { publish } from '../library/versions.ts';
import { cohortIn, somebody } from '../test-people.ts';
import { administratorOf, type TestServer, testServer, type Visitor } from '../test-server.ts';
import { weighFinished } from './weigh.ts';

interface Seen {
  readonly server: TestServer;
  readonly version: string;
  readonly cohort: string;
  readonly administrator: Visitor;
}

/** Two trainees of one cohort and one of none have each played a call to its end. */
async function played(engine: Engine): Promise<Seen> {
  const server = await testServer(engine);
  const administrator = await administratorOf(server);
  await registerRules(server.database, server.clock.now);
  const edition = { organisationId: null, scenario: LEAFLET, words: {} };
  const version = await publish(server.database, edition, server.clock.now);
  const cohort = await cohortIn(server);
  const people = [
    await somebody(server, 'trainee', [cohort]),
    await somebody(server, 'trainee', [cohort]),
    await somebody(server, 'trainee'),
  ];
  for (const [number, { visitor }] of people.entries()) {
    const log = textOfCall(LEAFLET, callOf(LEAFLET, [0, number, 1, 0, 2]));
    await visitor.ask(ATTEMPT_ROUTES.bringCall, { body: { key: 'one-call', log } });
  }
  return { server, version, cohort, administrator };
}

describe.each(ENGINES)('what calls tell about a scenario on %s', (engine) => {
  it('is weighed once, and counted for those who may see it', async () => {
    const { server, version, cohort, administrator } = await played(engine);
    const now = () => server.clock.now;
    const failures: unknown[] = [];
    const failed = (error: unknown) => failures.push(error);
    const asked = { params: { version } };
    expect(await administrator.ask(routes.readItems, asked)).toMatchObject({ calls: 0, waiting: 3 });
    const turns = [false, true];
    expect(await weighFinished(server.database, now, failed, () => turns.shift() ?? true)).toBe(1);
    expect(await administrator.ask(routes.readItems, asked)).toMatchObject({ calls: 1, waiting: 2 });
    const trains = await somebody(server, 'trainer', [cohort]);
    const ofTheirs = await trains.visitor.ask(routes.readItems, asked);
    expect(ofTheirs.calls + ofTheirs.waiting).toBe(2);
    expect(await weighFinished(server.database, now, failed)).toBe(2);
    expect(await weighFinished(server.database, now, failed)).toBe(0);
    expect(failures).toEqual([]);
    const params = { version };
    const all = await administrator.ask(routes.readItems, { params });
    expect(all).toMatchObject({ calls: 3, waiting: 0 });
    const opening = all.items.find(({ line }) => line === LEAFLET.opening);
    expect(opening?.calls).toBe(3);
    expect(opening?.flags).toEqual(['too-few']);
    const own = await somebody(server, 'trainer', [cohort]);
    expect((await own.visitor.ask(routes.readItems, { params })).calls).toBe(2);
    const stranger = await somebody(server, 'trainer');
    expect((await stranger.visitor.ask(routes.readItems, { params })).calls).toBe(0);
    expect(await stranger.visitor.refused(routes.readItems, { params, query: { cohort } })).toBe('not-found');
    const trainee = await somebody(server, 'trainee', [cohort]);
    expect(await trainee.visitor.refused(routes.readItems, { params })).toBe('not-allowed');
  });

  it('counts the reply of whoever listened or took a breath first, and shows where a call ended that was hung up', async () => {
    const server = await testServer(engine);
    const administrator = await administratorOf(server);
    await registerRules(server.database, server.clock.now);
    const edition = { organisationId: null, scenario: LEAFLET, words: {} };
    const version = await publish(server.database, edition, server.clock.now);
    const { visitor } = await somebody(server, 'trainee');
    const calls = [
      'pick-up|breathe breath|listen|=so-sorry|end|end',
      'pick-up|=so-sorry|end|call-back|end|end',
    ];
    for (const [number, words] of calls.entries()) {
      const inputs = words.split('|').flatMap((word) => parseInput(word) ?? []);
      const body = { key: `listened-${number}`, log: textOfCall(LEAFLET, inputs) };
      await visitor.ask(ATTEMPT_ROUTES.bringCall, { body });
    }
    await weighFinished(
      server.database,
      () => server.clock.now,
      (error) => expect(error).toBeUndefined(),
    );
    const { items } = await administrator.ask(routes.readItems, { params: { version } });
    const [opening, next] = items;
    expect(opening).toMatchObject({ line: LEAFLET.opening, calls: 2 });
    expect(opening?.moves.map(({ move, chosen }) => [move, chosen])).toEqual([['=so-sorry', 2]]);
    expect(opening?.tools.map(({ tool, calls: used }) => [tool, used])).toEqual([
      ['breathe', 1],
      ['listen', 1],
    ]);
    const ended = next?.moves.find(({ move }) => move === 'end');
    expect(ended?.led).toMatchObject([{ to: 'abandoned', calls: 2 }]);
    expect(ended?.meanRegret).toBeGreaterThan(0);
  });

  it('is weighed by the numbers each was played by, and not at all where the program is another one', async () => {
    const { server, version, administrator } = await played(engine);
    const { database } = server;
    const [one, other] = await database.selectFrom('attempt').select('id').orderBy('id').execute();
    await byOtherNumbers(database, one?.id ?? '');
    await byOlderEdition(database, other?.id ?? '');
    const failures: unknown[] = [];
    await weighFinished(
      database,
      () => server.clock.now,
      (error) => failures.push(error),
    );
    expect(failures).toEqual([]);
    const waiting = database.selectFrom('attempt').select('id').where('analysedMs', 'is', null);
    expect(await waiting.execute()).toEqual([{ id: other?.id }]);
    // What is never weighed is not promised either.
    expect(await administrator.ask(routes.readItems, { params: { version } })).toMatchObject({ waiting: 0 });
    const weighed = database
      .selectFrom('decision')
      .select('seq')
      .where('attemptId', '=', one?.id ?? '');
    expect(await weighed.execute()).not.toEqual([]);
  });

  it('marks a call that takes too much as one that cannot be weighed, and does not try it again', async () => {
    const { server } = await played(engine);
    const failed: unknown[] = [];
    const weighed = (longest: number) =>
      weighFinished(
        server.database,
        () => server.clock.now,
        (error) => failed.push(error),
        () => false,
        { longest, megabytes: 512 },
      );
    expect(await weighed(1)).toBe(3);
    expect(failed).toMatchObject([{ code: 'too-slow' }, { code: 'too-slow' }, { code: 'too-slow' }]);
    expect(await weighed(120_000)).toBe(0);
    expect(await server.database.selectFrom('decision').selectAll().execute()).toEqual([]);
  });

  it('goes on past a call that does not play any more, and tells of it', async () => {
    const { server, version, administrator } = await played(engine);
    const { id } = await server.database.selectFrom('attempt').select('id').executeTakeFirstOrThrow();
    await server.database
      .updateTable('attemptInput')
      .set({ input: 'no such thing' })
      .where('attemptId', '=', id)
      .where('seq', '=', 2)
      .execute();
    const failed: string[] = [];
    await weighFinished(
      server.database,
      () => server.clock.now,
      (_, attempt) => failed.push(attempt),
    );
    expect(failed).toEqual([id]);
    const opening = (await administrator.ask(routes.readItems, { params: { version } })).items[0];
    expect(opening?.calls).toBe(2);
  });
});

describe('PostgreSQL that is lost in the middle of it', () => {
  it('marks nothing: the call is weighed the next time', async () => {
    const { server } = await played('postgres');
    const { database } = server;
    const failed: unknown[] = [];
    const weigh = () =>
      weighFinished(
        database,
        () => server.clock.now,
        (error) => failed.push(error),
      );
    const cut = await database.transaction().execute(async (within) => {
      await sql`lock table attempt_input in access exclusive mode`.execute(within);
      const weighing = weigh().catch((error: unknown) => error);
      await vi.waitFor(() => cutWhoWaits(database), 10_000);
      return weighing;
    });
    expect(faultOf(cut)).toBe('lost');
    expect(failed).toEqual([]);
    expect(await weigh()).toBe(3);
    expect(failed).toEqual([]);
    const decided = database.selectFrom('decision').select('attemptId').distinct();
    expect(await decided.execute()).toHaveLength(3);
  });
});

/** Ends the connection that waits for a lock; throws where none does yet. Asked by another one: a transaction sees only its moment. */
async function cutWhoWaits(database: Database): Promise<void> {
  const { rows } = await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(database);
  expect(rows).toHaveLength(1);
}
