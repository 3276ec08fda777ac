/** Every table with its key, each after those it refers to; a new one does not compile until it stands here. */
import type { Kysely } from 'kysely';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';

const KEYS: { readonly [Table in keyof Tables]: readonly (keyof Tables[Table] & string)[] } = {
  organisation: ['id'],
  learner: ['id'],
  person: ['id'],
  password: ['personId'],
  recoveryPhrase: ['personId'],
  identity: ['issuer', 'subject'],
  session: ['id'],
  firstLink: ['tokenHash'],
  signInLink: ['tokenHash'],
  cohort: ['id'],
  cohortMember: ['cohortId', 'personId'],
  joinCode: ['id'],
  audit: ['organisationId', 'number'],
  auditEnd: ['organisationId'],
  job: ['id'],
  rules: ['hash'],
  scenarioVersion: ['id'],
  assignment: ['id'],
  assignmentItem: ['assignmentId', 'position'],
  assignmentPerson: ['assignmentId', 'personId'],
  assignmentTemplate: ['id'],
  liveMatch: ['id'],
  matchRound: ['matchId', 'round'],
  matchTeam: ['id'],
  matchPlayer: ['matchId', 'learnerId'],
  attempt: ['id'],
  attemptInput: ['attemptId', 'seq'],
  decision: ['attemptId', 'seq'],
  attemptNote: ['id'],
  attemptOverride: ['attemptId'],
  expertAnswer: ['scenarioVersionId', 'learnerId', 'line'],
  expertKey: ['scenarioVersionId', 'learnerId'],
  phrase: ['id'],
  nudge: ['id'],
  matchCall: ['attemptId'],
  matchRace: ['matchId', 'round', 'atMs'],
  matchBaton: ['attemptId', 'stretch'],
  matchVoice: ['attemptId', 'seq'],
  dayCall: ['organisationId', 'day'],
  dayPlayer: ['organisationId', 'day', 'learnerId'],
  season: ['id'],
  seasonRound: ['seasonId', 'round'],
  seasonTeam: ['seasonId', 'cohortId'],
  seasonPlayer: ['seasonId', 'learnerId'],
  seasonRest: ['seasonId', 'round', 'learnerId'],
  seasonCall: ['attemptId'],
  kudos: ['id'],
  teamCheck: ['id'],
  teamCheckQuestion: ['checkId', 'position'],
  teamCheckAnswer: ['checkId', 'position', 'learnerId'],
};

export const TABLE_NAMES = Object.keys(KEYS) as readonly (keyof Tables)[];

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;
/** The database as whoever copies it whole sees it: rows are rows. */
export type AnyTable = Kysely<Record<string, Record<string, Cell>>>;
export const asAnyTable = (database: Database): AnyTable => database as unknown as AnyTable;

const PAGE = 500;

/** All rows of a table, a page at a time, in the order of its key. */
export async function* pagesOf(database: Database, table: keyof Tables): AsyncGenerator<readonly Row[]> {
  const keys: readonly string[] = KEYS[table];
  let after: Row | null = null;
  for (;;) {
    const page: readonly Row[] = await pageAfter(asAnyTable(database), table, keys, after);
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1) ?? null;
  }
}

function pageAfter(
  database: AnyTable,
  table: string,
  keys: readonly string[],
  after: Row | null,
): Promise<readonly Row[]> {
  let query = database.selectFrom(table).selectAll().limit(PAGE);
  for (const key of keys) query = query.orderBy(key);
  if (!after) return query.execute();
  return query
    .where((build) =>
      build(
        build.refTuple(...(keys as [string, string])),
        '>',
        build.tuple(...(keys.map((key) => after[key] ?? null) as [Cell, Cell])),
      ),
    )
    .execute();
}
