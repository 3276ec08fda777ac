/** Twenty thousand hostile requests on a running server: no crash, no unexpected error, and memory does not grow with them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openSession } from '../../src/server/accounts/sessions.ts';
import { attack, hostile } from '../../src/server/http/test-hostile.ts';
import { administratorOf, testServer } from '../../src/server/test-server.ts';

const ATTACKS = 20_000;
const WARM = 5000;
const MEGABYTE = 1024 * 1024;

it(`answers ${ATTACKS} hostile requests and stays as it was`, async () => {
  const server = await testServer('sqlite');
  await administratorOf(server);
  const { id } = await server.database.selectFrom('person').select('id').executeTakeFirstOrThrow();
  const { token } = await openSession(server.database, id, 'hostile', server.clock.now);
  let count = 0;
  let warm = 0;
  await fc.assert(
    fc.asyncProperty(hostile, fc.boolean(), async (request, signedIn) => {
      count += 1;
      if (count === WARM) warm = process.memoryUsage().heapUsed;
      const code = await attack(server.app, request, signedIn ? `simmerdown=${token}` : '');
      expect(code).not.toBe('unexpected');
    }),
    { numRuns: ATTACKS },
  );
  const grown = (process.memoryUsage().heapUsed - warm) / MEGABYTE;
  console.log(`${ATTACKS} attacks, heap grown by ${Math.round(grown)} MB after the first ${WARM}`);
  expect(grown).toBeLessThan(100);
});
