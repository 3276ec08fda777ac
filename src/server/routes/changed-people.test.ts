/** Whatever changes who there is, or who gets in, stands in the log. */
import { expect, it } from 'vitest';
import { ACCOUNT_ROUTES } from '../../protocol/account.ts';
import { COHORT_ROUTES } from '../../protocol/cohort.ts';
import { MATCH_ROUTES } from '../../protocol/match.ts';
import { PEOPLE_ROUTES } from '../../protocol/people.ts';
import type { Route, Sent } from '../../protocol/route.ts';
import { ROUTES, type RouteName } from '../../protocol/routes.ts';
import { makeFirstLink } from '../accounts/first-administrator.ts';
import { CASES, type Case, type Matrix, makeMatrix } from '../authority/test-matrix.ts';
import type { Database } from '../database/open-database.ts';
import { Visitor } from '../test-server.ts';
import { addTrainee } from '../test-world.ts';

/** Why these need no entry, though they change something. */
const NEEDS_NONE: Readonly<Partial<Record<RouteName, string>>> = {
  signIn: 'a new session stands in the list of one’s own devices until it is closed',
  signInByLink: 'the entry was written when the link was made; the session is in the list of devices',
  recover: 'the session is in the list of devices; where new words are made, that is told',
};

const PASSWORD = 'long enough to be one';

/** The ways in, as they go well: what the matrix sends opens nothing. */
const WAYS_IN: Readonly<Partial<Record<RouteName, (matrix: Matrix) => Promise<unknown>>>> = {
  makeFirstAdministrator: async ({ world: { database, clock } }) => {
    await database
      .updateTable('person')
      .set({ role: 'trainer' })
      .where('role', '=', 'administrator')
      .execute();
    const token = await makeFirstLink(database, clock.now);
    const names = { organisation: 'New', displayName: 'Nora', login: 'nora@example.org' };
    return { body: { ...names, token, password: PASSWORD } };
  },
  signIn: async ({ world }) => {
    const body = { login: 'tilda', password: PASSWORD, current: null };
    await (await Visitor.as(world, world.otherTrainer)).ask(ACCOUNT_ROUTES.setPassword, { body });
    return { body: { login: 'tilda', password: PASSWORD } };
  },
  join: async ({ world }) => {
    const trainer = await Visitor.as(world, world.trainer);
    const params = { cohort: world.cohort };
    const { code } = await trainer.ask(COHORT_ROUTES.makeJoinCode, {
      params,
      body: { days: 1, mostUses: 5 },
    });
    return { body: { code, displayName: 'Nia' } };
  },
  recover: async ({ world }) => {
    const trainee = await Visitor.as(world, world.otherTrainee);
    const { recoveryPhrase } = await trainee.ask(PEOPLE_ROUTES.renewRecoveryPhrase, {});
    return { body: { phrase: recoveryPhrase } };
  },
  signInByLink: async ({ world }) => {
    const trainer = await Visitor.as(world, world.trainer);
    const person = await addTrainee(world, world.cohort);
    const { token } = await trainer.ask(PEOPLE_ROUTES.makeSignInLink, { params: { person } });
    return { body: { token } };
  },
  joinMatch: async ({ world, version }) => {
    const trainer = await Visitor.as(world, world.trainer);
    const body = { name: 'Friday', versions: [version], teams: null, bestOf: 1, lateUntil: 0 };
    const { code } = await trainer.ask(MATCH_ROUTES.makeMatch, { body });
    return { body: { code, displayName: 'Noa', named: false, watches: false } };
  },
};

/** Everything that says who there is and who gets in, but not when they were there last. */
async function peopleIn(database: Database): Promise<string> {
  const people = await database.selectFrom('person').selectAll().orderBy('id').execute();
  const sessions = await database.selectFrom('session').select(['id', 'personId']).orderBy('id').execute();
  const others = [
    'cohortMember',
    'password',
    'identity',
    'recoveryPhrase',
    'signInLink',
    'joinCode',
  ] as const;
  const rows = await Promise.all(others.map((table) => database.selectFrom(table).selectAll().execute()));
  const written = rows.map((all) =>
    all.map((row) => JSON.stringify(row)).toSorted((a, b) => (a < b ? -1 : 1)),
  );
  return JSON.stringify([people.map((person) => ({ ...person, seenMs: 0 })), sessions, written]);
}

const entriesIn = async (database: Database): Promise<number> =>
  (await database.selectFrom('audit').select('number').execute()).length;

interface Asking {
  readonly visitor: Visitor;
  readonly sent: unknown;
}

async function askingFor(matrix: Matrix, name: RouteName): Promise<Asking> {
  const { world, people } = matrix;
  const wayIn = WAYS_IN[name];
  if (wayIn) return { visitor: new Visitor(world), sent: await wayIn(matrix) };
  const [one] = CASES[name] as unknown as readonly Case<Route>[];
  const kind = one?.may.find((known) => known !== 'nobody');
  if (!one || !kind) throw new Error(`nobody may ${name}`);
  const person = people[kind as Exclude<typeof kind, 'nobody'>];
  const sent = await one.sent(matrix, person);
  return { visitor: await Visitor.as(world, person), sent };
}

const placeOf = (name: RouteName): number => (name === 'makeFirstAdministrator' ? 1 : 0);

/** The first administrator comes last: there must be no other one. */
const CHANGING = (Object.keys(ROUTES) as RouteName[])
  .filter((name) => ROUTES[name].method !== 'GET')
  .toSorted((one, other) => placeOf(one) - placeOf(other));

it('the log tells of every route that changes people or sessions, but for those named with the reason', {
  timeout: 300_000,
}, async () => {
  const matrix = await makeMatrix('sqlite');
  const { database } = matrix.world;
  const seen: RouteName[] = [];
  const silent: RouteName[] = [];
  for (const name of CHANGING) {
    const { visitor, sent } = await askingFor(matrix, name);
    const [people, entries] = [await peopleIn(database), await entriesIn(database)];
    await visitor.try(ROUTES[name] as Route, sent as Sent<Route>);
    if ((await peopleIn(database)) === people) continue;
    seen.push(name);
    if ((await entriesIn(database)) === entries) silent.push(name);
  }
  expect(silent.toSorted()).toEqual(Object.keys(NEEDS_NONE).toSorted());
  expect(seen).toEqual(expect.arrayContaining([...Object.keys(WAYS_IN), 'closeSession', 'renameMe']));
});
