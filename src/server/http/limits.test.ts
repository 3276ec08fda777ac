/** How much somebody may do in an hour. */
import { describe, expect, it } from 'vitest';
import { ASSIGNMENT_ROUTES } from '../../protocol/assignment.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { RECORD_ROUTES } from '../../protocol/record.ts';
import { ENGINES } from '../database/open-database.ts';
import type { Somebody } from '../test-people.ts';
import { playedWorld } from '../test-played.ts';
import type { TestServer } from '../test-server.ts';
import type { LimitName } from './limits.ts';
import { PACES } from './paces.ts';

/** As `times` deeds of theirs would be counted. */
async function use(
  { server: { limits } }: TestServer,
  name: LimitName,
  personId: string,
  times: number,
): Promise<void> {
  for (let left = times; left > 0; left -= 100)
    await Promise.all(Array.from({ length: Math.min(left, 100) }, () => limits.count(name, personId)));
}

/** Opens a call of theirs; gives how its first input is sent. */
async function callFor({ visitor }: Somebody, { database }: TestServer) {
  const { id: version } = await database.selectFrom('scenarioVersion').select('id').executeTakeFirstOrThrow();
  const { attempt } = await visitor.ask(ATTEMPT_ROUTES.openAttempt, {
    body: { key: 'to-be-paced', version, assignment: null, mode: 'exam', locale: 'en' },
  });
  return (input: string) =>
    visitor.try(ATTEMPT_ROUTES.sendInput, { params: { attempt }, body: { seq: 1, input, locale: 'en' } });
}

describe.each(ENGINES)('somebody without end, on %s', (engine) => {
  it('begins sixty calls an hour, and goes on with those', async () => {
    const { server, trainee, trainer } = await playedWorld(engine);
    const { attempts } = await trainee.visitor.ask(ATTEMPT_ROUTES.listMyAttempts, {});
    const version = attempts[0]?.version ?? '';
    const begin = (key: string) =>
      ({ body: { key, version, assignment: null, mode: 'exam', locale: 'en' } }) as const;
    const { attempt } = await trainee.visitor.ask(ATTEMPT_ROUTES.openAttempt, begin('the-first'));
    await use(server, 'begin-by-person', trainee.id, 59);
    expect(await trainee.visitor.refused(ATTEMPT_ROUTES.openAttempt, begin('one-more'))).toBe(
      'too-many-requests',
    );
    const body = { seq: 1, input: 'pick-up', locale: 'en' };
    await trainee.visitor.ask(ATTEMPT_ROUTES.sendInput, { params: { attempt }, body });
    await trainer.visitor.ask(ATTEMPT_ROUTES.openAttempt, begin('somebody-else'));
  });

  it('writes so much in an hour, whatever it is, and may read on', async () => {
    const { server, trainee } = await playedWorld(engine);
    const share = () => trainee.visitor.try(RECORD_ROUTES.shareComposure, { body: { shares: true } });
    expect(await share()).toMatchObject({ status: 200 });
    // Three calls were brought by them before.
    await use(server, 'deed-by-person', trainee.id, 1500 - 4);
    expect(await share()).toMatchObject({ status: 429, problem: { code: 'too-many-requests' } });
    expect((await trainee.visitor.ask(ATTEMPT_ROUTES.listMyAttempts, {})).attempts).toHaveLength(3);
  });

  it('sends so many inputs at once and some each second, refused ones too, and keeps nobody else from playing', async () => {
    const { server, trainee, trainer } = await playedWorld(engine);
    const playing = await callFor(trainee, server);
    for (let number = 0; number < PACES.call.atOnce; number += 1)
      expect(await playing('end')).toMatchObject({ problem: { code: 'input-refused' } });
    expect(await playing('pick-up')).toMatchObject({
      status: 429,
      problem: { code: 'too-many-requests', retryAfter: 1 },
    });
    expect(await (await callFor(trainer, server))('pick-up')).toMatchObject({ status: 200 });
    server.clock.now += 1000;
    expect(await playing('pick-up')).toMatchObject({ status: 200 });
  });

  it('reads so many figures at once and some each second, and goes on with all else', async () => {
    const { server, trainer, cohort } = await playedWorld(engine);
    const read = () => trainer.visitor.try(ASSIGNMENT_ROUTES.readProgress, { params: { cohort } });
    for (let number = 0; number < PACES.figures.atOnce; number += 1)
      expect(await read()).toMatchObject({ status: 200 });
    expect(await read()).toMatchObject({ status: 429, problem: { retryAfter: 1 } });
    const params = { person: trainer.id };
    const record = () => trainer.visitor.try(RECORD_ROUTES.readRecord, { params, query: { locale: 'en' } });
    expect(await record()).toMatchObject({ status: 429 });
    expect(await (await callFor(trainer, server))('pick-up')).toMatchObject({ status: 200 });
    server.clock.now += 1000;
    expect(await record()).toMatchObject({ status: 200 });
  });
});
