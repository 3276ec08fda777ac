/** Two organisations with people of every kind, on a server of their own. For tests. */
import { randomUUID } from 'node:crypto';
import type { CohortPart, PersonRole } from '../protocol/action.ts';
import { makePerson } from './accounts/people.ts';
import type { ProviderSetting } from './accounts/providers.ts';
import type { Engine } from './database/open-database.ts';
import type { RoomLimits } from './matches/rooms.ts';
import { type TestServer, testServer } from './test-server.ts';

export interface World extends TestServer {
  readonly organisation: string;
  readonly elsewhere: string;
  /** Trained by `trainer`, learnt in by `trainee`. */
  readonly cohort: string;
  /** Trained by `otherTrainer`, learnt in by `otherTrainee`. */
  readonly otherCohort: string;
  /** Of the other organisation. */
  readonly foreignCohort: string;
  readonly administrator: string;
  readonly trainer: string;
  readonly otherTrainer: string;
  readonly trainee: string;
  readonly otherTrainee: string;
  readonly foreignAdministrator: string;
}

export async function testWorld(
  engine: Engine,
  providers: readonly ProviderSetting[] = [],
  limits: Partial<RoomLimits> = {},
): Promise<World> {
  const server = await testServer(engine, providers, limits);
  const organisation = await addOrganisation(server, 'Tea & Sons');
  const elsewhere = await addOrganisation(server, 'Coffee Ltd', 1);
  const [cohort, otherCohort, foreignCohort] = [
    await addCohort(server, organisation, 'Monday'),
    await addCohort(server, organisation, 'Tuesday'),
    await addCohort(server, elsewhere, 'Wednesday'),
  ];
  const add = (role: PersonRole, displayName: string, places: Places = {}) =>
    addPerson(server, organisation, role, displayName, places);
  return {
    ...server,
    organisation,
    elsewhere,
    cohort,
    otherCohort,
    foreignCohort,
    administrator: await add('administrator', 'Ada'),
    trainer: await add('trainer', 'Tom', { [cohort]: 'trainer' }),
    otherTrainer: await add('trainer', 'Tilda', { [otherCohort]: 'trainer' }),
    trainee: await add('trainee', 'Anna', { [cohort]: 'trainee' }),
    otherTrainee: await add('trainee', 'Otto', { [otherCohort]: 'trainee' }),
    foreignAdministrator: await addPerson(server, elsewhere, 'administrator', 'Fay', {
      [foreignCohort]: 'trainer',
    }),
  };
}

async function addOrganisation({ database, clock }: TestServer, name: string, later = 0): Promise<string> {
  const id = randomUUID();
  await database
    .insertInto('organisation')
    .values({ id, name, retentionDays: null, settings: '{}', createdMs: clock.now + later })
    .execute();
  return id;
}

async function addCohort(
  { database, clock }: TestServer,
  organisationId: string,
  name: string,
): Promise<string> {
  const id = randomUUID();
  const row = { id, organisationId, name, timeZone: 'Europe/Riga', archivedMs: null };
  await database
    .insertInto('cohort')
    .values({ ...row, createdMs: clock.now })
    .execute();
  return id;
}

/** What somebody is in which cohorts. */
type Places = Readonly<Record<string, CohortPart>>;

export async function addPerson(
  { database, clock }: TestServer,
  organisationId: string,
  role: PersonRole,
  displayName: string,
  places: Places = {},
): Promise<string> {
  const personId = await makePerson(database, { organisationId, displayName, role }, clock.now);
  for (const [cohortId, part] of Object.entries(places))
    await database
      .insertInto('cohortMember')
      .values({ cohortId, personId, part, joinedMs: clock.now })
      .execute();
  return personId;
}

/** Somebody new who learns in this cohort. */
export const addTrainee = (world: World, cohort: string, displayName = 'Nia'): Promise<string> =>
  addPerson(world, world.organisation, 'trainee', displayName, { [cohort]: 'trainee' });
