import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { USUAL_TERMS } from '../../course/terms.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { ONCE_ROUTES, type OnceRoute } from '../../protocol/once.ts';
import type { Route, Sent } from '../../protocol/route.ts';
import { ROUTES } from '../../protocol/routes.ts';
import { callOf, LEAFLET, textOfCall } from '../attempts/test-attempts.ts';
import { checkOf } from '../checks/test-checks.ts';
import { type Database, ENGINES, type Engine } from '../database/open-database.ts';
import { registerRules } from '../library/rules.ts';
import { publish } from '../library/versions.ts';
import { Visitor } from '../test-server.ts';
import { testWorld, type World } from '../test-world.ts';

interface Desk {
  readonly world: World;
  readonly trainer: Visitor;
  /** An edition of the leaflet, and a call of the trainee on it. */
  readonly version: string;
  readonly attempt: string;
}

async function desk(engine: Engine): Promise<Desk> {
  const world = await testWorld(engine);
  const { database, clock } = world;
  await registerRules(database, clock.now);
  const version = await publish(database, { organisationId: null, scenario: LEAFLET, words: {} }, clock.now);
  const trainee = await Visitor.as(world, world.trainee);
  const log = textOfCall(LEAFLET, callOf(LEAFLET, [0]));
  const { id } = await trainee.ask(ATTEMPT_ROUTES.bringCall, { body: { key: randomUUID(), log } });
  return { world, trainer: await Visitor.as(world, world.trainer), version, attempt: id };
}

interface Asked {
  readonly params?: Readonly<Record<string, string>>;
  readonly body: object;
}

interface Making {
  readonly table: Parameters<Database['selectFrom']>[0] & string;
  /** What is sent, without the key; `name`: what it is called, or says. */
  readonly sent: (desk: Desk, name: string) => Promise<Asked> | Asked;
}

const inCohort = ({ world }: Desk) => ({ cohort: world.cohort });
const PHRASE = { situation: 'warning', locale: 'en' } as const;

const PATTERN = {
  title: 'First week',
  scenarios: [{ scenario: 'leaflet', own: false }],
  terms: USUAL_TERMS,
  days: 7,
};

const MAKING: Readonly<Record<OnceRoute, Making>> = {
  assign: {
    table: 'assignment',
    sent: (at, title) => ({
      params: inCohort(at),
      body: {
        title,
        versions: [at.version],
        people: null,
        opens: '2026-11-23T09:00',
        due: null,
        terms: USUAL_TERMS,
      },
    }),
  },
  makeCohort: { table: 'cohort', sent: (_, name) => ({ body: { name, timeZone: 'Europe/Riga' } }) },
  makeJoinCode: {
    table: 'joinCode',
    sent: (at, name) => ({ params: inCohort(at), body: { days: 2, mostUses: name.length } }),
  },
  makeTemplate: { table: 'assignmentTemplate', sent: (_, name) => ({ body: { name, pattern: PATTERN } }) },
  makeCheck: {
    table: 'teamCheck',
    sent: async (at, title) => ({ params: inCohort(at), body: await checkOf(at.version, title) }),
  },
  makeMatch: {
    table: 'liveMatch',
    sent: ({ version }, name) => ({
      body: { name, versions: [version], teams: ['North', 'South'], bestOf: 1, lateUntil: 1 },
    }),
  },
  makeSeason: {
    table: 'season',
    sent: async ({ world, version, trainer }, name) => {
      const body = { name: 'Beside it', timeZone: 'Europe/Riga' };
      const { id } = await trainer.ask(ROUTES.makeCohort, { body });
      const rounds = [{ version, from: '2026-11-24', to: '2026-11-25' }];
      const leagues = [[world.cohort, id]];
      return { body: { name, kind: 'ladder', rounds, leagues, after: null, bestOf: 1, moving: 0 } };
    },
  },
  writeNote: {
    table: 'attemptNote',
    sent: ({ attempt }, text) => ({ params: { attempt }, body: { text } }),
  },
  writePhrase: { table: 'phrase', sent: (_, text) => ({ body: { ...PHRASE, text } }) },
  offerPhrase: { table: 'phrase', sent: (_, text) => ({ body: { ...PHRASE, text } }) },
};

const countOf = async ({ world: { database } }: Desk, table: Making['table']): Promise<number> =>
  (await database.selectFrom(table).selectAll().execute()).length;

const including = ({ body, ...rest }: Asked, more: object): Asked => ({
  ...rest,
  body: { ...body, ...more },
});

/** Another name, or whatever it has in the place of one. */
const otherwise = (name: OnceRoute): object => {
  if (name === 'makeJoinCode') return { mostUses: 3 };
  if (name === 'assign' || name === 'makeCheck') return { title: 'Friday' };
  return PROSE.includes(name) ? { text: 'Friday' } : { name: 'Friday' };
};
const PROSE: readonly OnceRoute[] = ['writeNote', 'writePhrase', 'offerPhrase'];

describe.each(ENGINES)('what is asked for again because its answer was lost, on %s', (engine) => {
  it.each(ONCE_ROUTES)('%s: is made once and written into the log once, and told again', async (name) => {
    const at = await desk(engine);
    const { table, sent } = MAKING[name];
    const monday = await sent(at, 'Monday');
    const ask = (asked: Asked) => at.trainer.ask(ROUTES[name] as Route, asked as Sent<Route>);
    const [before, logged] = [await countOf(at, table), await countOf(at, 'audit')];
    const made = async () => (await countOf(at, table)) - before;
    const asked = including(monday, { key: randomUUID() });
    await Promise.all([ask(asked), ask(asked)]);
    const told = await ask(asked);
    expect(await made()).toBe(1);
    expect((await countOf(at, 'audit')) - logged).toBe(name === 'offerPhrase' ? 0 : 1);
    expect(await ask(asked)).toEqual(told);
    // With other words, with another key, without one.
    await ask(including(asked, otherwise(name)));
    await ask(including(monday, { key: randomUUID() }));
    await ask(monday);
    expect(await made()).toBe(4);
  });
});
