/** A database with an organisation in which somebody has played. For tests of what happens to data. */
import { ATTEMPT_ROUTES } from '../protocol/attempt.ts';
import { callOf, LEAFLET, textOfCall } from './attempts/test-attempts.ts';
import { record } from './audit/audit.ts';
import type { Database, Engine } from './database/open-database.ts';
import { registerRules } from './library/rules.ts';
import { publish } from './library/versions.ts';
import { cohortIn, type Somebody, somebody } from './test-people.ts';
import { administratorOf, type TestServer, testServer, type Visitor } from './test-server.ts';

export interface PlayedWorld {
  readonly server: TestServer;
  readonly administrator: Visitor;
  readonly cohort: string;
  readonly trainer: Somebody;
  readonly trainee: Somebody;
}

/** A trainer and a trainee of one cohort; the trainee has brought three calls. */
export async function playedWorld(engine: Engine): Promise<PlayedWorld> {
  const server = await testServer(engine);
  const { database, clock } = server;
  await registerRules(database, clock.now);
  await publish(database, { organisationId: null, scenario: LEAFLET, words: {} }, clock.now);
  const administrator = await administratorOf(server);
  const cohort = await cohortIn(server);
  const trainer = await somebody(server, 'trainer', [cohort]);
  const trainee = await somebody(server, 'trainee', [cohort]);
  for (const choice of [0, 1, 2]) await bring(trainee, choice);
  await note(database, clock.now);
  return { server, administrator, cohort, trainer, trainee };
}

const bring = ({ visitor }: Somebody, choice: number) =>
  visitor.ask(ATTEMPT_ROUTES.bringCall, {
    body: { key: `played-${choice}`, log: textOfCall(LEAFLET, callOf(LEAFLET, [choice, 1, 0, 2, 0])) },
  });

/** An entry of the log, so that there is a chain. */
async function note(database: Database, now: number): Promise<void> {
  const { id } = await database.selectFrom('organisation').select('id').executeTakeFirstOrThrow();
  const deed = { organisationId: id, actorId: null, action: 'run-organisation', object: id } as const;
  await record(database, { ...deed, change: {}, request: 'test' }, now);
}
