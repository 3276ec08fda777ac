/** What operators are told of personal data, and what people get of their own, is all there is. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { testDatabase } from '../database/test-database.ts';
import { playedWorld } from '../test-played.ts';

/** Columns that lead to somebody, or that have their name in them. */
const LEADS = /^(person|learner|giver|receiver|actor|author|host|maker)_id$|^(display|sort)_name$/;

async function personalTables(): Promise<readonly string[]> {
  const database = await testDatabase('sqlite');
  const { rows } = await sql<{ table: string; column: string }>`
    select tables.name as "table", columns.name as "column"
    from sqlite_master as tables, pragma_table_info(tables.name) as columns
    where tables.type = 'table'`.execute(database);
  return [...new Set(rows.filter(({ column }) => LEADS.test(column)).map(({ table }) => table))];
}

/** In the first cells of the table under its heading. */
function toldTables(): readonly string[] {
  const [, chapter = ''] = readFileSync('docs/operating.md', 'utf8').split('\n## Personal data\n');
  const cells = chapter.split('\n').flatMap((line) => /^\| ([^|]+) \|/.exec(line)?.[1] ?? []);
  return cells.flatMap((cell) => [...cell.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name ?? ''));
}

describe('the document for operators', () => {
  it('names every table that leads to somebody', async () => {
    const tables = await personalTables();
    expect(tables.length).toBeGreaterThan(20);
    const told = toldTables();
    expect(tables.filter((table) => !told.includes(table))).toEqual([]);
  });
});

/** Where people find of themselves what stands in each of those tables. */
const OWN: Readonly<Record<string, string>> = {
  person: 'person',
  identity: 'identities',
  session: 'sessions',
  cohort_member: 'cohorts',
  assignment_person: 'assignments',
  nudge: 'nudges',
  attempt: 'sheets',
  attempt_note: 'notes',
  attempt_override: 'notes',
  match_player: 'matches',
  match_voice: 'voices',
  match_baton: 'batons',
  match_call: 'matchCalls',
  day_player: 'days',
  season_player: 'seasons',
  season_rest: 'seasons',
  season_call: 'seasons',
  kudos: 'kudos',
  expert_key: 'expertKeys',
  expert_answer: 'expertAnswers',
  team_check_answer: 'checkAnswers',
};

/** What opens a door is told to nobody; the others say who has made what belongs to the house. */
const NOT_OWN = ['password', 'recovery_phrase', 'sign_in_link', 'audit', 'live_match', 'season'];

describe('one’s own data', () => {
  it('have everything that leads to oneself, and what was made of one’s calls', async () => {
    const { server, trainee } = await playedWorld('sqlite');
    const { id: attemptId } = await server.database
      .selectFrom('attempt')
      .select('id')
      .executeTakeFirstOrThrow();
    const decision = { attemptId, seq: 2, line: 'opening', move: '=x', led: 'other', regret: 90 };
    await server.database
      .insertInto('decision')
      .values({ ...decision, verdict: 'mistake' })
      .execute();
    const files = unzipSync(await trainee.visitor.download(CARE_ROUTES.exportMe, {}));
    const own = JSON.parse(strFromU8(files['person.json'] ?? new Uint8Array())) as Record<string, unknown>;
    const tables = await personalTables();
    expect(tables.filter((table) => !(table in OWN) && !NOT_OWN.includes(table))).toEqual([]);
    expect(Object.values(OWN).filter((name) => !(name in own))).toEqual([]);
    expect(own.decisions).toMatchObject([{ line: 'opening', verdict: 'mistake' }]);
    expect(own.sheets).toHaveLength(3);
    expect((own.sheets as object[])[0]).toMatchObject({ sheet: { dimensions: expect.anything() } });
  });
});
