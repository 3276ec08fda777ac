/** What people make has an end. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { USUAL_TERMS } from '../../course/terms.ts';
import { ASSIGNMENT_ROUTES } from '../../protocol/assignment.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { CHECK_ROUTES } from '../../protocol/check.ts';
import { COHORT_ROUTES } from '../../protocol/cohort.ts';
import { COMING_IN_ROUTES } from '../../protocol/coming-in.ts';
import { MATCH_ROUTES } from '../../protocol/match.ts';
import { REMARK_ROUTES } from '../../protocol/remark.ts';
import { ROSTER_ROUTES } from '../../protocol/roster.ts';
import { SEASON_ROUTES } from '../../protocol/season.ts';
import { TEMPLATE_ROUTES } from '../../protocol/template.ts';
import { LEAFLET } from '../attempts/test-attempts.ts';
import { asAnyTable } from '../backup/tables.ts';
import { checkOf } from '../checks/test-checks.ts';
import { publishOwn } from '../library/publish-own.ts';
import { playedWorld } from '../test-played.ts';
import { Visitor } from '../test-server.ts';
import { MOST, type MostName } from './most.ts';
import { type Database, ENGINES, type Engine } from './open-database.ts';

type Ways = Readonly<Record<MostName, () => Promise<string>>>;

/** In a house where somebody has played: each way to make another one of what people make. */
async function house(
  engine: Engine,
): Promise<{ database: Database; ways: Ways; join: () => Promise<string> }> {
  const { server, cohort, administrator: ada, trainee } = await playedWorld(engine);
  const { database, clock } = server;
  const { attempts } = await trainee.visitor.ask(ATTEMPT_ROUTES.listMyAttempts, {});
  const [call] = attempts;
  if (!call) throw new Error('nothing was played');
  const { id: organisationId } = await database
    .selectFrom('organisation')
    .select('id')
    .executeTakeFirstOrThrow();
  const by = { organisationId, actorId: null, request: 'test' };
  let made = 0;
  const publish = (title: string) =>
    publishOwn(database, { organisationId, scenario: LEAFLET, words: { en: { title } } }, by, clock.now);
  const asked = { title: 'First week', terms: USUAL_TERMS };
  const scenarios = [{ scenario: call.scenario, own: false }];
  const versions = [call.version];
  const opens = '2026-11-23T09:00';
  const inCohort = { params: { cohort } };
  const noted = { params: { attempt: call.id }, body: { text: 'Well done' } };
  const other = await ada.ask(COHORT_ROUTES.makeCohort, { body: { name: 'Other', timeZone: 'UTC' } });
  const ways: Ways = {
    people: () =>
      told(ada.try(ROSTER_ROUTES.importRoster, { ...inCohort, body: { csv: `name\nNew ${made++}\n` } })),
    cohorts: () =>
      told(ada.try(COHORT_ROUTES.makeCohort, { body: { name: 'More', timeZone: 'Europe/Riga' } })),
    templates: () => {
      const pattern = { ...asked, scenarios, days: 7 };
      return told(ada.try(TEMPLATE_ROUTES.makeTemplate, { body: { name: 'More', pattern } }));
    },
    matches: () => {
      const body = { name: 'Friday', versions, teams: null, bestOf: 1, lateUntil: 0 };
      return told(ada.try(MATCH_ROUTES.makeMatch, { body }));
    },
    seasons: () => {
      const rounds = [{ version: call.version, from: '2026-11-26', to: '2026-11-26' }];
      const rules = { kind: 'ladder', bestOf: 1, moving: 0, after: null } as const;
      const body = { name: 'Spring', ...rules, rounds, leagues: [[cohort, other.id]] };
      return told(ada.try(SEASON_ROUTES.makeSeason, { body }));
    },
    editions: () =>
      publish(`Number ${made++}`).then(
        () => 'made',
        ({ code, more }) => `${code} ${more.detail}`,
      ),
    'join-codes': () =>
      told(ada.try(COHORT_ROUTES.makeJoinCode, { ...inCohort, body: { days: 1, mostUses: 1 } })),
    assignments: () => {
      const body = { ...asked, versions, people: null, opens, due: null };
      return told(ada.try(ASSIGNMENT_ROUTES.assign, { ...inCohort, body }));
    },
    checks: async () =>
      told(ada.try(CHECK_ROUTES.makeCheck, { ...inCohort, body: await checkOf(call.version) })),
    notes: () => told(ada.try(REMARK_ROUTES.writeNote, noted)),
  };
  const { code } = await ada.ask(COHORT_ROUTES.makeJoinCode, { ...inCohort, body: { days: 1, mostUses: 9 } });
  const join = () =>
    told(new Visitor(server).try(COMING_IN_ROUTES.join, { body: { code, displayName: 'Robin' } }));
  return { database, ways, join };
}

async function told(
  asked: Promise<{
    readonly status: number;
    readonly problem?: { code: string; detail?: string | undefined };
  }>,
): Promise<string> {
  const { problem } = await asked;
  return problem ? `${problem.code} ${problem.detail}` : 'made';
}

/** What differs from one copy to the next, as SQL over their number `i`. */
const DIFFERS: Readonly<Record<string, string>> = {
  id: "'more-' || i",
  code: "'more-' || i",
  learner_id: "'more-' || i",
  content_hash: "'more-' || i",
  number: 'i + 10',
  login: 'null',
  // Taken away: there is a narrower limit on what can be looked through.
  removed_ms: '1',
};

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Copies one row so often. */
async function copy(database: Database, name: string, of: string, times: number): Promise<void> {
  const [table, owner] = [snake(name), snake(of)];
  const [first] = await asAnyTable(database).selectFrom(name).selectAll().limit(1).execute();
  const columns = Object.keys(first ?? {}).map(snake);
  await sql
    .raw(
      `insert into ${table} (${columns.join(', ')})
       with recursive copies (i) as (select 1 union all select i + 1 from copies where i < ${times})
       select ${columns.map((column) => DIFFERS[column] ?? column).join(', ')}
       from copies, (select * from ${table} where ${owner} is not null limit 1) as one`,
    )
    .execute(database);
}

describe.each(ENGINES)('on %s', (engine) => {
  it('nobody makes more of anything than there may be, and is told of what', async () => {
    const { database, ways, join } = await house(engine);
    for (const name of Object.keys(MOST) as MostName[]) {
      expect([name, await ways[name]()]).toEqual([name, 'made']);
      const { table, of, most } = MOST[name];
      if (table === 'person') await copy(database, 'learner', of, most - 1);
      await copy(database, table, of, most - 1);
      expect(await ways[name]()).toBe(`full ${name}`);
      if (name === 'people') expect(await join()).toBe('full people');
    }
  });
});
