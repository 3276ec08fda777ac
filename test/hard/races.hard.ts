/** Two devices answer in one call at the same moment, a thousand times. */
import { describe, expect, it } from 'vitest';
import { ATTEMPT_ROUTES as routes } from '../../src/protocol/attempt.ts';
import { callOf, LEAFLET, written } from '../../src/server/attempts/test-attempts.ts';
import { ENGINES } from '../../src/server/database/open-database.ts';
import { registerRules } from '../../src/server/library/rules.ts';
import { publish } from '../../src/server/library/versions.ts';
import { administratorOf, testServer, type Visitor } from '../../src/server/test-server.ts';

const CALLS = 50;
/** The numbers of a call that are fought for: one is left for picking up. */
const RACES = 20;

/** Gives who was let through of the two: it must be one of them. */
async function race(player: Visitor, attempt: string, seq: number): Promise<number> {
  const send = (input: string) =>
    player.try(routes.sendInput, { params: { attempt }, body: { seq, input, locale: 'en' } });
  const both = await Promise.all([send('breathe breath'), send('hold')]);
  for (const one of both)
    if ('problem' in one) expect(['input-differs', 'input-refused']).toContain(one.problem.code);
  return both.filter((one) => 'answer' in one).length;
}

describe.each(ENGINES)('on %s', (engine) => {
  it('one of two devices is let through, whichever of a thousand times they meet', {
    timeout: 600_000,
  }, async () => {
    const server = await testServer(engine);
    const { database, clock } = server;
    const player = await administratorOf(server);
    await registerRules(database, clock.now);
    const version = await publish(
      database,
      { organisationId: null, scenario: LEAFLET, words: {} },
      clock.now,
    );
    const [pickUp = ''] = written(callOf(LEAFLET, []));
    let races = 0;
    for (let call = 0; call < CALLS; call += 1) {
      // One person for all of it: a minute, so that it is not too fast.
      clock.now += 60_000;
      const body = {
        key: `raced-call-${call}`,
        version,
        assignment: null,
        mode: 'practice',
        locale: 'en',
      } as const;
      const { attempt } = await player.ask(routes.openAttempt, { body });
      await player.ask(routes.sendInput, {
        params: { attempt },
        body: { seq: 1, input: pickUp, locale: 'en' },
      });
      for (let seq = 2; seq < 2 + RACES; seq += 1) {
        expect(await race(player, attempt, seq)).toBe(1);
        races += 1;
      }
    }
    expect(races).toBe(1000);
    const stored = await database.selectFrom('attemptInput').select('seq').execute();
    expect(stored).toHaveLength(CALLS * (1 + RACES));
    const calls = await database.selectFrom('attempt').select('lastSeq').execute();
    expect(new Set(calls.map(({ lastSeq }) => lastSeq))).toEqual(new Set([1 + RACES]));
  });
});
