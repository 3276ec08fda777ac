/** How much somebody may do in an hour. */
import { describe, expect, it } from 'vitest';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { RECORD_ROUTES } from '../../protocol/record.ts';
import { ENGINES } from '../database/open-database.ts';
import { playedWorld } from '../test-played.ts';
import type { TestServer } from '../test-server.ts';
import type { LimitName } from './limits.ts';

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
});
