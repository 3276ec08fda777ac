/** Somebody is erased in the very moment in which they are answered: what they asked for is not there any more. */
import { randomUUID } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import type { Route } from '../../protocol/route.ts';
import { ROUTES, type RouteName } from '../../protocol/routes.ts';
import { CASES, type Case, type Matrix, makeMatrix } from '../authority/test-matrix.ts';
import { ENGINES } from '../database/open-database.ts';
import { erase } from '../privacy/erase.ts';
import { HANDLERS } from '../routes/handlers.ts';
import { Visitor } from '../test-server.ts';
import { addPerson } from '../test-world.ts';
import type { Handler } from './handler.ts';
import { makeApp } from './make-app.ts';

const ROLES = ['trainee', 'trainer', 'administrator'] as const;

/** Every handler, each with an administrator before it who erases whoever asks. */
function erasing(erased: Set<string>): readonly Handler[] {
  return HANDLERS.map(({ route, answering }) => ({
    route,
    answering: {
      ...answering,
      answer: async (call) => {
        const { personId, organisationId } = call.actor;
        const deed = { personId, organisationId, actorId: null, request: randomUUID() };
        if (personId && (await erase(call.server.database, deed, call.server.now()))) erased.add(personId);
        return answering.answer(call);
      },
    },
  }));
}

/** Somebody new who may ask for it; null where nobody has to be signed in. */
async function somebodyWhoMay({ world }: Matrix, { may }: Case<Route>): Promise<string | null> {
  const role = ROLES.find((one) => may.includes(one));
  if (!role || may.includes('nobody')) return null;
  const part = role === 'trainee' ? 'trainee' : 'trainer';
  return addPerson(world, world.organisation, role, 'Passing', { [world.cohort]: part });
}

it.each(ENGINES)(
  'whoever is erased while they ask gets a coded answer on every route on %s',
  async (engine) => {
    const matrix = await makeMatrix(engine);
    const erased = new Set<string>();
    const options = { game: null, logLevel: 'silent', behindProxy: false } as const;
    const app = await makeApp(matrix.world.server, options, erasing(erased));
    onTestFinished(() => app.close());
    const codes = new Map<string, RouteName[]>();
    for (const name of Object.keys(ROUTES) as RouteName[]) {
      const [one] = CASES[name] as unknown as readonly [Case<Route>];
      const person = await somebodyWhoMay(matrix, one);
      if (person === null) continue;
      const visitor = await Visitor.as({ ...matrix.world, app }, person);
      const asked = await visitor.try(ROUTES[name], (await one.sent(matrix, person)) as never);
      const code = 'problem' in asked ? asked.problem.code : 'answered';
      codes.set(code, [...(codes.get(code) ?? []), name]);
    }
    expect(codes.get('unexpected')).toBeUndefined();
    expect(erased.size).toBeGreaterThan(50);
    expect(codes.get('not-found')).toContain('readMe');
  },
);
