/** Whoever waits for the disk is told after ten seconds to come back. */
import { expect, it } from 'vitest';
import { ACCOUNT_ROUTES } from '../../src/protocol/account.ts';
import { hold } from '../../src/server/database/test-held.ts';
import { administratorOf, testServer } from '../../src/server/test-server.ts';

it('nobody waits for the disk for ever', async () => {
  const server = await testServer('sqlite');
  const trainer = await administratorOf(server);
  const { letGo, held } = await hold(server.database);
  const began = Date.now();
  const asked = await trainer.try(ACCOUNT_ROUTES.readMe, {});
  expect(asked).toMatchObject({ status: 503, problem: { code: 'busy', retryAfter: 2 } });
  const waited = Date.now() - began;
  expect(waited).toBeGreaterThan(9_000);
  expect(waited).toBeLessThan(20_000);
  letGo();
  await held;
  expect((await trainer.try(ACCOUNT_ROUTES.readMe, {})).status).toBe(200);
});
