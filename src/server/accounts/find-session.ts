/** Who is signed in behind a token: those who ask at one moment are looked for in one go. */
import type { Actor } from '../authority/can.ts';
import { Gatherer } from '../database/gather.ts';
import type { Database } from '../database/open-database.ts';
import { hashToken } from './secrets.ts';
import { IDLE, seePerson } from './sessions.ts';

/** `seen` is written no more often than this, so that reading does not write. */
const SEEN_STEP = 10 * 60 * 1000;

export interface SignedIn {
  readonly sessionId: string;
  readonly actor: Actor;
}

interface Asked {
  readonly hash: string;
  readonly now: number;
}

export class Sessions {
  readonly #database: Database;
  readonly #asked: Gatherer<Asked, SignedIn | null>;

  constructor(database: Database) {
    this.#database = database;
    this.#asked = new Gatherer((all) => findAll(database, all));
  }

  /** Null where the token opens nothing, or nothing any more. */
  find(token: string, now: number): Promise<SignedIn | null> {
    return this.#asked.ask({ hash: hashToken(token), now });
  }

  /** Those of these sessions that are still there. */
  async stillOpen(ids: readonly string[], now: number): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.#database
      .selectFrom('session')
      .select('id')
      .where('id', 'in', ids)
      .where('expiresMs', '>', now)
      .where('seenMs', '>', now - IDLE)
      .execute();
    return new Set(rows.map(({ id }) => id));
  }
}

async function findAll(database: Database, all: readonly Asked[]): Promise<readonly (SignedIn | null)[]> {
  const rows = Map.groupBy(await rowsOf(database, all), ({ tokenHash }) => tokenHash);
  const found = all.map(({ hash, now }) => signedIn(rows.get(hash) ?? [], now));
  for (const [place, { now }] of all.entries()) await touch(database, found[place], now);
  return found.map((known) => known?.signedIn ?? null);
}

/** A row for each cohort, or one without. */
const rowsOf = (database: Database, all: readonly Asked[]) =>
  database
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.personId')
    .leftJoin('cohortMember', 'cohortMember.personId', 'person.id')
    .select([
      'session.id as sessionId',
      'session.seenMs',
      'expiresMs',
      'tokenHash',
      'person.id as personId',
      'person.learnerId',
      'person.organisationId',
      'person.role',
      'cohortId',
      'part',
    ])
    .where('tokenHash', 'in', [...new Set(all.map(({ hash }) => hash))])
    .execute();

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

interface Found {
  readonly signedIn: SignedIn;
  readonly seenMs: number;
}

function signedIn(rows: readonly Row[], now: number): Found | null {
  const [first] = rows;
  if (!first || first.expiresMs <= now || first.seenMs <= now - IDLE) return null;
  const { sessionId, seenMs, personId, learnerId, organisationId, role } = first;
  const actor = { personId, learnerId, organisationId, role, ...cohortsIn(rows) };
  return { signedIn: { sessionId, actor }, seenMs };
}

async function touch(database: Database, found: Found | null | undefined, now: number): Promise<void> {
  if (!found || now - found.seenMs <= SEEN_STEP) return;
  const { sessionId, actor } = found.signedIn;
  await database.updateTable('session').set({ seenMs: now }).where('id', '=', sessionId).execute();
  await seePerson(database, actor.personId, now);
}

interface Membership {
  readonly cohortId: string | null;
  readonly part: string | null;
}

function cohortsIn(memberships: readonly Membership[]): Pick<Actor, 'trains' | 'learnsIn'> {
  const those = (wanted: string): readonly string[] =>
    memberships.flatMap(({ cohortId, part }) => (cohortId !== null && part === wanted ? [cohortId] : []));
  return { trains: those('trainer'), learnsIn: those('trainee') };
}
