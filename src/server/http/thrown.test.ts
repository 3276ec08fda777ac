import { describe, expect, it, onTestFinished } from 'vitest';
import { HEALTH_ROUTES } from '../../protocol/health.ts';
import type { Route } from '../../protocol/route.ts';
import { ROUTES, type RouteName } from '../../protocol/routes.ts';
import { CASES, type Case, type Matrix, makeMatrix } from '../authority/test-matrix.ts';
import { HANDLERS } from '../routes/handlers.ts';
import { Visitor } from '../test-server.ts';
import type { Handler } from './handler.ts';
import { makeApp } from './make-app.ts';

const NAMES = Object.keys(ROUTES) as RouteName[];
const INSIDE = 'planted: something of the inside';

/** What somebody did not foresee, in every handler there is. */
const breakInAnswer = (thrown: unknown): readonly Handler[] =>
  HANDLERS.map(({ route, answering }) => ({
    route,
    answering: { ...answering, answer: () => Promise.reject(thrown) },
  }));

const breakInOwner: readonly Handler[] = HANDLERS.map(({ route, answering }) => ({
  route,
  answering: {
    ...answering,
    owner: () => {
      throw new Error(INSIDE);
    },
  },
}));

async function broken(matrix: Matrix, handlers: readonly Handler[]) {
  const { server } = matrix.world;
  const app = await makeApp(server, { game: null, logLevel: 'silent', behindProxy: false }, handlers);
  onTestFinished(() => app.close());
  return app;
}

/** Asks as somebody who may. */
async function askEvery(matrix: Matrix, handlers: readonly Handler[]): Promise<readonly string[]> {
  const world = { ...matrix.world, app: await broken(matrix, handlers) };
  const wrong: string[] = [];
  for (const name of NAMES) {
    const [one] = CASES[name] as unknown as readonly [Case<Route>];
    const [kind = 'nobody'] = one.may;
    const person = kind === 'nobody' ? null : matrix.people[kind];
    const visitor = person === null ? new Visitor(world) : await Visitor.as(world, person);
    const asked = await visitor.try(ROUTES[name], (await one.sent(matrix, person)) as never);
    const told = JSON.stringify(asked);
    const clear = 'problem' in asked && asked.problem.code === 'unexpected' && asked.problem.request;
    if (!clear || told.includes('planted')) wrong.push(`${name}: ${told}`);
  }
  return wrong;
}

describe('whatever is thrown inside a handler', { timeout: 120_000 }, () => {
  it.each([
    ['while it answers', breakInAnswer(new Error(INSIDE))],
    ['while it looks whose it is', breakInOwner],
    ['and is no error at all', breakInAnswer(INSIDE)],
    ['and is nothing', breakInAnswer(undefined)],
  ])('%s is a coded problem that tells nothing of the inside, on every route', async (_, handlers) => {
    const matrix = await makeMatrix('sqlite');
    expect(await askEvery(matrix, handlers)).toEqual([]);
    // The database has not heard of it, and a server with the right handlers goes on.
    expect(await new Visitor(matrix.world).ask(HEALTH_ROUTES.isReady, {})).toEqual({ ready: true });
  });
});
