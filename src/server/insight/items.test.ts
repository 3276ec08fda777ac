import { describe, expect, it } from 'vitest';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { SCENARIO_ROUTES as routes } from '../../protocol/scenario.ts';
import { callOf, LEAFLET, textOfCall } from '../attempts/test-attempts.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { registerRules } from '../library/rules.ts';
import { publish } from '../library/versions.ts';
import { cohortIn, somebody } from '../test-people.ts';
import { administratorOf, type TestServer, testServer, type Visitor } from '../test-server.ts';
import { weighFinished } from './weigh.ts';

interface Seen {
  readonly server: TestServer;
  readonly version: string;
  readonly cohort: string;
  readonly administrator: Visitor;
}

/** Two trainees of one cohort and one of none have each played a call to its end. */
async function played(engine: Engine): Promise<Seen> {
  const server = await testServer(engine);
  const administrator = await administratorOf(server);
  await registerRules(server.database, server.clock.now);
  const edition = { organisationId: null, scenario: LEAFLET, words: {} };
  const version = await publish(server.database, edition, server.clock.now);
  const cohort = await cohortIn(server);
  const people = [
    await somebody(server, 'trainee', [cohort]),
    await somebody(server, 'trainee', [cohort]),
    await somebody(server, 'trainee'),
  ];
  for (const [number, { visitor }] of people.entries()) {
    const log = textOfCall(LEAFLET, callOf(LEAFLET, [0, number, 1, 0, 2]));
    await visitor.ask(ATTEMPT_ROUTES.bringCall, { body: { key: 'one-call', log } });
  }
  return { server, version, cohort, administrator };
}

describe.each(ENGINES)('what calls tell about a scenario on %s', (engine) => {
  it('is weighed once, and counted for those who may see it', async () => {
    const { server, version, cohort, administrator } = await played(engine);
    const now = () => server.clock.now;
    expect(await weighFinished(server.database, now)).toBe(3);
    expect(await weighFinished(server.database, now)).toBe(0);
    const params = { version };
    const all = await administrator.ask(routes.readItems, { params });
    expect(all.calls).toBe(3);
    const opening = all.items.find(({ line }) => line === LEAFLET.opening);
    expect(opening?.calls).toBe(3);
    expect(opening?.flags).toEqual(['too-few']);
    const own = await somebody(server, 'trainer', [cohort]);
    expect((await own.visitor.ask(routes.readItems, { params })).calls).toBe(2);
    const stranger = await somebody(server, 'trainer');
    expect((await stranger.visitor.ask(routes.readItems, { params })).calls).toBe(0);
    expect(await stranger.visitor.refused(routes.readItems, { params, query: { cohort } })).toBe('not-found');
    const trainee = await somebody(server, 'trainee', [cohort]);
    expect(await trainee.visitor.refused(routes.readItems, { params })).toBe('not-allowed');
  });
});
