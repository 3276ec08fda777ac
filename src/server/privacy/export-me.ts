/** Everything that is stored about somebody, for themselves. */
import { strToU8, zipSync } from 'fflate';
import type { Actor } from '../authority/can.ts';
import { asAnyTable } from '../backup/tables.ts';
import type { Database } from '../database/open-database.ts';
import {
  ATTEMPT_COLUMNS,
  attemptPages,
  INPUT_COLUMNS,
  inputPages,
  TOLD_DIMENSIONS,
} from '../exports/pages.ts';
import { csvOf, type ExportRow } from '../exports/write.ts';
import { underWraps } from '../matches/under-wraps.ts';

/** A zip; hashes of passwords and tokens are nobody's to read, theirs neither. */
export async function exportMe(database: Database, { personId, learnerId }: Actor): Promise<Uint8Array> {
  const whose = { learner: learnerId };
  const hidden = await hiddenOf(database, learnerId);
  const attempts = (await all(attemptPages(database, whose))).map((row) =>
    hidden.has(String(row.attempt)) ? { ...row, ...NOTHING_TOLD } : row,
  );
  const inputs = await all(inputPages(database, whose));
  const person = {
    ...(await aboutPerson(database, personId, learnerId)),
    ...(await whatCallsCameTo(database, learnerId, hidden)),
  };
  return zipSync({
    'person.json': json(person),
    'attempts.json': json(attempts),
    'attempts.csv': strToU8(csvOf(ATTEMPT_COLUMNS, attempts, true)),
    'inputs.json': json(inputs),
    'inputs.csv': strToU8(csvOf(INPUT_COLUMNS, inputs, true)),
  });
}

/** What a call came to. */
const NOTHING_TOLD = Object.fromEntries(
  ['total', 'tier', 'accuracy', ...TOLD_DIMENSIONS].map((column) => [column, null]),
);

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);

async function all(pages: AsyncIterable<readonly ExportRow[]>): Promise<readonly ExportRow[]> {
  const rows: ExportRow[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

async function aboutPerson(database: Database, personId: string, learnerId: string) {
  const rows = (table: 'identity' | 'session' | 'cohortMember' | 'assignmentPerson' | 'nudge') =>
    asAnyTable(database).selectFrom(table).selectAll().where('personId', '=', personId).execute();
  const sessions = await rows('session');
  return {
    person: await database.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst(),
    identities: await rows('identity'),
    sessions: sessions.map(({ tokenHash: _secret, ...session }) => session),
    cohorts: await rows('cohortMember'),
    assignments: await rows('assignmentPerson'),
    nudges: await rows('nudge'),
    notes: await aboutAttempts(database, learnerId),
    matches: await database
      .selectFrom('matchPlayer')
      .selectAll()
      .where('learnerId', '=', learnerId)
      .execute(),
    voices: await database.selectFrom('matchVoice').selectAll().where('learnerId', '=', learnerId).execute(),
    batons: await database.selectFrom('matchBaton').selectAll().where('learnerId', '=', learnerId).execute(),
    days: await database.selectFrom('dayPlayer').selectAll().where('learnerId', '=', learnerId).execute(),
    seasons: await aboutSeasons(database, learnerId),
    kudos: await aboutKudos(database, learnerId),
    expertKeys: await database
      .selectFrom('expertKey')
      .selectAll()
      .where('learnerId', '=', learnerId)
      .execute(),
    expertAnswers: await database
      .selectFrom('expertAnswer')
      .selectAll()
      .where('learnerId', '=', learnerId)
      .execute(),
    checkAnswers: await database
      .selectFrom('teamCheckAnswer')
      .selectAll()
      .where('learnerId', '=', learnerId)
      .execute(),
  };
}

/** Of rounds that still go on nobody reads what calls came to, oneself neither. */
const hiddenOf = async (database: Database, learnerId: string): Promise<ReadonlySet<string>> =>
  underWraps(
    database,
    await database
      .selectFrom('attempt')
      .select(['id', 'matchId'])
      .where('learnerId', '=', learnerId)
      .execute(),
  );

async function whatCallsCameTo(database: Database, learnerId: string, hidden: ReadonlySet<string>) {
  const attempts = await database
    .selectFrom('attempt')
    .select(['id', 'accuracy', 'sheet', 'measures'])
    .where('learnerId', '=', learnerId)
    .where('sheet', 'is not', null)
    .execute();
  const shown = ({ id }: { readonly id: string }) => !hidden.has(id);
  const mine = database.selectFrom('attempt').select('id').where('learnerId', '=', learnerId);
  const decisions = await database
    .selectFrom('decision')
    .selectAll()
    .where('attemptId', 'in', mine)
    .execute();
  const calls = await database
    .selectFrom('matchCall')
    .selectAll()
    .where('learnerId', '=', learnerId)
    .execute();
  return {
    sheets: attempts.filter(shown).map(({ id, accuracy, sheet, measures }) => ({
      attempt: id,
      accuracy: accuracy === null ? null : accuracy / 1000,
      sheet: parsed(sheet),
      measures: parsed(measures),
    })),
    decisions: decisions.filter(({ attemptId: id }) => shown({ id })),
    matchCalls: calls.filter(({ attemptId: id }) => shown({ id })),
  };
}

const parsed = (stored: string | null): unknown => (stored === null ? null : JSON.parse(stored));

async function aboutSeasons(database: Database, learnerId: string) {
  const rows = (table: 'seasonPlayer' | 'seasonRest' | 'seasonCall') =>
    asAnyTable(database).selectFrom(table).selectAll().where('learnerId', '=', learnerId).execute();
  return {
    seats: await rows('seasonPlayer'),
    recoveries: await rows('seasonRest'),
    calls: await rows('seasonCall'),
  };
}

async function aboutKudos(database: Database, learnerId: string) {
  const rows = (side: 'giverId' | 'receiverId') =>
    database
      .selectFrom('kudos')
      .select(['attemptId', 'craft', 'answer', 'givenMs', 'seenMs', 'takenMs'])
      .where(side, '=', learnerId)
      .execute();
  return { received: await rows('receiverId'), given: await rows('giverId') };
}

/** What trainers have written beside their attempts is about them too. */
async function aboutAttempts(database: Database, learnerId: string) {
  const theirs = database.selectFrom('attempt').select('id').where('learnerId', '=', learnerId);
  return {
    notes: await database
      .selectFrom('attemptNote')
      .select(['attemptId', 'text', 'createdMs', 'changedMs'])
      .where('attemptId', 'in', theirs)
      .execute(),
    overrides: await database
      .selectFrom('attemptOverride')
      .select(['attemptId', 'total', 'reason', 'createdMs'])
      .where('attemptId', 'in', theirs)
      .execute(),
  };
}
