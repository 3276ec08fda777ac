import { expect, it } from 'vitest';
import type { Told, Troubled } from '../server/client.ts';
import { makeAccountTroubles } from './account-troubles.ts';

const done: Told<null> = { ok: true, answer: null };
const lost: Troubled = { ok: false, code: 'offline', problem: null };

it('what does not get through is said where it was pressed, until it is pressed again', async () => {
  const { troubles, at } = makeAccountTroubles();
  await at('device', Promise.resolve(lost));
  await at('sign-out', Promise.resolve(lost), 'wrong.still-signed-in');
  expect(troubles.value).toEqual({ device: 'wrong.offline', 'sign-out': 'wrong.still-signed-in' });
  const again = at('device', Promise.resolve(done));
  expect(troubles.value).toEqual({ 'sign-out': 'wrong.still-signed-in' });
  expect(await again).toBe(done);
  expect(troubles.value).toEqual({ 'sign-out': 'wrong.still-signed-in' });
});
