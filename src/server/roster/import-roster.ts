/** What an import of a roster would do, and doing it: all of it or nothing. */
import type { Transaction } from 'kysely';
import { ROSTER_DEEDS, type RosterOutcome } from '../../protocol/roster.ts';
import { makePeople } from '../accounts/people.ts';
import { type By, record } from '../audit/audit.ts';
import type { Actor } from '../authority/can.ts';
import { faultOf } from '../database/faults.ts';
import { partsOf } from '../database/in-parts.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { TryAgain, transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { mustBeActive } from '../people/cohorts.ts';
import { setName } from '../people/put-right.ts';
import { knownPeople } from './known-people.ts';
import { planRoster, type RosterEntry } from './plan-roster.ts';
import { type RosterFault, readRoster } from './read-roster.ts';

/** Within a transaction or without: the plan of an import is made of what its transaction sees. */
export async function previewRoster(
  database: Database,
  actor: Actor,
  cohortId: string,
  csv: string,
): Promise<RosterOutcome> {
  const { lines, ignored, faults } = readRoster(csv);
  const plan = planRoster(lines, await knownPeople(database, actor, cohortId, lines));
  return {
    entries: [...plan.entries],
    ignored: [...ignored],
    faults: [...faults, ...plan.faults].sort((one, other) => one.line - other.line),
  };
}

/** Throws `roster-refused` with the faults where there are any. */
export function importRoster(
  database: Database,
  actor: Actor,
  cohortId: string,
  csv: string,
  by: By,
  now: number,
): Promise<RosterOutcome> {
  return transact(database, async (within) => {
    await followOneAnother(within, cohortId);
    await mustBeActive(within, cohortId);
    const planned = await previewRoster(within, actor, cohortId, csv);
    if (planned.faults.length > 0) throw refused(planned.faults);
    const place = { cohortId, organisationId: actor.organisationId, now };
    const entries = await carryOut(within, planned.entries, place);
    const logins = entries.filter(({ getsLogin }) => getsLogin).length;
    const names = entries.filter(({ calledBefore }) => calledBefore !== null).length;
    const change = { roster: { ...countDeeds(entries), logins, names } };
    await record(within, { ...by, action: 'run-cohort', object: cohortId, change }, now);
    return { ...planned, entries };
  });
}

const countDeeds = (entries: readonly RosterEntry[]) =>
  Object.fromEntries(
    ROSTER_DEEDS.map((deed) => [deed, entries.filter((entry) => entry.deed === deed).length]),
  );

/** The same file twice at the same moment: the second waits here, and then finds everybody there. */
async function followOneAnother(within: Transaction<Tables>, cohortId: string): Promise<void> {
  await within
    .updateTable('cohort')
    .set(({ eb }) => ({ imports: eb('imports', '+', 1) }))
    .where('id', '=', cohortId)
    .execute();
}

const MOST_FAULTS_TOLD = 200;

const refused = (faults: readonly RosterFault[]): Failed =>
  new Failed('roster-refused', {
    faults: faults.slice(0, MOST_FAULTS_TOLD).map(({ line, code }) => ({ path: `line ${line}`, code })),
  });

interface Place {
  readonly cohortId: string;
  readonly organisationId: string;
  readonly now: number;
}

async function carryOut(
  within: Transaction<Tables>,
  entries: readonly RosterEntry[],
  place: Place,
): Promise<RosterEntry[]> {
  try {
    const done = await withPeople(within, entries, place);
    await takeIn(within, done, place);
    for (const entry of done) if (entry.deed === 'change') await changePart(within, entry, place);
    for (const entry of done) if (entry.getsLogin) await giveLogin(within, entry);
    for (const { person, displayName, calledBefore } of done)
      if (person !== null && calledBefore !== null) await setName(within, { personId: person, displayName });
    return done;
  } catch (error) {
    // Somebody has come in between, by a code or in another cohort's import: planned anew with them.
    throw faultOf(error) === 'duplicate' ? new TryAgain() : error;
  }
}

/** Makes those who are not there yet, and gives all with their ids. */
async function withPeople(
  within: Transaction<Tables>,
  entries: readonly RosterEntry[],
  { organisationId, now }: Place,
): Promise<RosterEntry[]> {
  const wanted = entries.filter(({ deed }) => deed === 'make');
  const people = wanted.map(({ displayName, login, part }) => ({
    organisationId,
    displayName,
    login,
    role: part,
  }));
  const ids = await makePeople(within, people, now);
  const made = new Map(wanted.map((entry, index) => [entry, ids[index] ?? null]));
  return entries.map((entry) => ({ ...entry, person: entry.person ?? made.get(entry) ?? null }));
}

async function takeIn(
  within: Transaction<Tables>,
  entries: readonly RosterEntry[],
  { cohortId, now }: Place,
): Promise<void> {
  const rows = entries.flatMap(({ deed, person, part }) =>
    person !== null && (deed === 'make' || deed === 'add')
      ? [{ cohortId, personId: person, part, joinedMs: now }]
      : [],
  );
  for (const some of partsOf(rows)) await within.insertInto('cohortMember').values(some).execute();
}

async function changePart(
  within: Transaction<Tables>,
  { person, part }: RosterEntry,
  { cohortId }: Place,
): Promise<void> {
  await within
    .updateTable('cohortMember')
    .set({ part })
    .where('cohortId', '=', cohortId)
    .where('personId', '=', person)
    .execute();
}

/** Whoever has chosen one meanwhile keeps it, and the list is looked at anew. */
async function giveLogin(within: Transaction<Tables>, { person, login }: RosterEntry): Promise<void> {
  const { numUpdatedRows } = await within
    .updateTable('person')
    .set({ login })
    .where('id', '=', person)
    .where('login', 'is', null)
    .executeTakeFirst();
  if (!numUpdatedRows) throw new TryAgain();
}
