import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSession } from '../accounts/sessions.ts';
import { ENGINES } from '../database/open-database.ts';
import { administratorOf, testServer } from '../test-server.ts';
import { attack, hostile } from './test-hostile.ts';

/** Twenty thousand of them: `npm run test:hard`. */
const ATTACKS = 400;

describe.each(ENGINES)('a server on %s', (engine) => {
  it('answers whatever it is sent with a coded problem, and never falls over', async () => {
    const server = await testServer(engine);
    const { app, database, clock } = server;
    await administratorOf(server);
    const { id } = await database.selectFrom('person').select('id').executeTakeFirstOrThrow();
    const { token } = await openSession(database, id, 'hostile', clock.now);
    const codes = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(hostile(), fc.boolean(), async (request, signedIn) => {
        const code = await attack(app, request, signedIn ? `simmerdown=${token}` : '');
        codes.set(code, (codes.get(code) ?? 0) + 1);
        expect(code).not.toBe('unexpected');
      }),
      { numRuns: ATTACKS },
    );
    expect(codes.get('bad-request')).toBeGreaterThan(0);
    expect(codes.get('bad-json')).toBeGreaterThan(0);
  });
});
