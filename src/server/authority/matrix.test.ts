import { describe, expect, it } from 'vitest';
import { ACTIONS, type Action, PERSON_ROLES } from '../../protocol/action.ts';
import type { Asked, Route } from '../../protocol/route.ts';
import { ROUTES, type RouteName } from '../../protocol/routes.ts';
import { ENGINES } from '../database/open-database.ts';
import { HANDLERS } from '../routes/handlers.ts';
import { testServer, Visitor } from '../test-server.ts';
import { type Actor, can, NOTHING, type Owned } from './can.ts';
import { CASES, type Case, KINDS, type Kind, type Matrix, makeMatrix } from './test-matrix.ts';

const NAMES = Object.keys(ROUTES) as RouteName[];

/** What whoever may not is told, and nobody else. */
const REFUSALS: readonly string[] = ['sign-in-needed', 'not-allowed', 'not-found', 'not-assigned'];

interface Asking {
  readonly name: RouteName;
  readonly route: Route;
  readonly kind: Kind;
  readonly one: Case<Route>;
  readonly number: number;
}

const ASKINGS: readonly Asking[] = NAMES.flatMap((name) =>
  (CASES[name] as unknown as readonly Case<Route>[]).flatMap((one, number) =>
    KINDS.map((kind) => ({ name, route: ROUTES[name], kind, one, number })),
  ),
);

const told = ({ name, kind, number }: Asking): string => `${name} ${number}: ${kind}`;

const personOf = ({ people }: Matrix, kind: Kind): string | null => (kind === 'nobody' ? null : people[kind]);

const visitorOf = (matrix: Matrix, person: string | null): Promise<Visitor> | Visitor =>
  person === null ? new Visitor(matrix.world) : Visitor.as(matrix.world, person);

/** Whether the server lets them: anything but a refusal. */
async function isLet(matrix: Matrix, { route, kind, one }: Asking): Promise<boolean> {
  const person = personOf(matrix, kind);
  const sent = await one.sent(matrix, person);
  const asked = await (await visitorOf(matrix, person)).try(route, sent);
  if ('problem' in asked && ['bad-request', 'unexpected', 'too-many-requests'].includes(asked.problem.code))
    throw new Error(`${route.method} ${route.path}: ${JSON.stringify(asked.problem)}`);
  return !('problem' in asked && REFUSALS.includes(asked.problem.code));
}

/** Whether the rules let them, given what the handler says whose it is. */
async function isPermitted(matrix: Matrix, { route, kind, one }: Asking): Promise<boolean> {
  const { server, clock } = matrix.world;
  const person = personOf(matrix, kind);
  const sent = (await one.sent(matrix, person)) as unknown as Asked<Route>;
  const handler = HANDLERS.find((known) => known.route === route);
  if (!handler) throw new Error(`${route.path} has no handler`);
  const token = (await visitorOf(matrix, person)).cookies.simmerdown;
  const actor = token ? ((await server.sessions.find(token, clock.now))?.actor ?? null) : null;
  const { answering } = handler;
  const owned = answering.owner ? await answering.owner(server, sent, actor) : NOTHING;
  return owned !== null && can(actor, route.action, owned);
}

describe('the routes', () => {
  it('are all answered, each by one, and each has its cases', () => {
    expect(HANDLERS.map(({ route }) => route)).toHaveLength(NAMES.length);
    expect(new Set(HANDLERS.map(({ route }) => route))).toEqual(new Set(Object.values(ROUTES)));
    expect(Object.keys(CASES).toSorted()).toEqual(NAMES.toSorted());
    for (const name of NAMES) expect(CASES[name].length, name).toBeGreaterThan(0);
    const places = NAMES.map((name) => `${ROUTES[name].method} ${ROUTES[name].path}`);
    expect(new Set(places).size).toBe(NAMES.length);
  });
});

describe.each(ENGINES)('every route, asked by everybody, on %s', (engine) => {
  it('is answered to those who may, and to nobody else', { timeout: 300_000 }, async () => {
    const matrix = await makeMatrix(engine);
    const wrong: string[] = [];
    for (const asking of ASKINGS) {
      const may = asking.one.may.includes(asking.kind);
      if ((await isLet(matrix, asking)) !== may)
        wrong.push(`${told(asking)} ${may ? 'is refused' : 'is let'}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the rules', () => {
  it('never refuse whom the server lets, and refuse everybody whom it does not', {
    timeout: 300_000,
  }, async () => {
    const matrix = await makeMatrix('sqlite');
    const wrong: string[] = [];
    for (const asking of ASKINGS) {
      // A deed with two objects has the second one looked at by its handler; the rules see the first.
      const may = asking.one.may.includes(asking.kind);
      const permitted = await isPermitted(matrix, asking);
      if (asking.number === 0 ? permitted !== may : may && !permitted) wrong.push(told(asking));
    }
    expect(wrong).toEqual([]);
  });

  const actorOf = (role: Actor['role']): Actor => ({
    personId: 'p',
    learnerId: 'l',
    organisationId: 'o',
    role,
    trains: ['c'],
    learnsIn: ['c'],
  });
  const objectOf = (action: Action, more: Partial<Owned> = {}): Owned => ({
    kind: ACTIONS[action],
    organisationId: 'o',
    cohorts: ['c'],
    learnerId: 'l',
    role: 'trainee',
    ...more,
  });
  const ALL = Object.keys(ACTIONS) as Action[];

  it.each(ALL)('let nobody %s in another organisation, or do it to a thing of another kind', (action) => {
    for (const role of PERSON_ROLES) {
      const actor = actorOf(role);
      const kind = ACTIONS[action] === 'scenario' ? 'cohort' : 'scenario';
      expect(can(actor, action, objectOf(action, { kind }))).toBe(false);
      const abroad = objectOf(action, { organisationId: 'x' });
      expect(can(actor, action, abroad)).toBe(ACTIONS[action] === 'nothing');
      expect(can(actor, action, { ...abroad, organisationId: null })).toBe(ACTIONS[action] === 'nothing');
    }
  });

  it('let nobody who is not signed in do anything but look around and sign in', () => {
    const open = ALL.filter((action) => can(null, action, objectOf(action)));
    expect(open).toEqual(['look-around', 'sign-in']);
    expect(ALL.filter((action) => can(null, action, objectOf(action, { organisationId: null })))).toEqual(
      open,
    );
  });
});

describe('every route that is not safe', () => {
  const UNSAFE = NAMES.map((name) => ROUTES[name] as Route).filter(({ method }) => method !== 'GET');
  const cases = UNSAFE.map((route) => [route.method, route.path] as const);

  it.each(cases)('refuses %s %s of a page of another origin, and of forms', async (method, path) => {
    const { app } = await testServer('sqlite');
    const url = `/api${path.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000')}`;
    const cookie = `simmerdown=${'A'.repeat(43)}`;
    const codeOf = async (headers: Record<string, string>, payload?: string): Promise<string> => {
      const sent = payload === undefined ? {} : { payload };
      const response = await app.inject({ method, url, headers: { host: 'localhost', ...headers }, ...sent });
      return response.json<{ code: string }>().code;
    };
    for (const origin of [
      'https://evil.example',
      'https://localhost',
      'http://localhost:81',
      'http://localhost.evil.example',
      'http://evil.example/http://localhost',
      'HTTP://LOCALHOST.',
      'null',
      '',
    ])
      expect(await codeOf({ origin, cookie }), origin).toBe('foreign-origin');
    expect(await codeOf({ cookie })).toBe('foreign-origin');
    expect(await codeOf({ origin: 'http://localhost', cookie, host: 'evil.example' })).toBe('foreign-origin');
    const ours = { origin: 'http://localhost', cookie };
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'text/json',
    ])
      expect(await codeOf({ ...ours, 'content-type': type }, '{}'), type).toBe('json-only');
  });
});
