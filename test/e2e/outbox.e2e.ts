/** Calls that were played on a device find their way into an account. */
import { expect } from 'vitest';
import { ALONE } from '../../src/app/store/store.ts';
import { startServer } from './support/server.ts';
import { planLog, plant } from './support/store.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

it('what was played before signing in is taken into the account when its owner says so, and is there once', async ({
  page,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await page.goto(server.address);
  await page.locator('.scenario').first().waitFor();
  await plant(page, 'finished', {
    ...ALONE,
    number: 1,
    call: 'an-early-call',
    scenario: 'leaflet',
    log: planLog('leaflet', 'best'),
    total: 950,
    tier: 'delighted',
    endedAt: 1,
    shared: false,
  });
  await page.goto(`${server.address}#/first/${server.firstLink}`);
  for (const [name, text] of [
    ['organisation', 'Tea & Sons'],
    ['displayName', 'Ada'],
    ['login', 'ada@example.org'],
    ['password', 'correct horse battery'],
  ])
    await page.locator(`.account-form input[name=${name}]`).fill(text ?? '');
  await page.getByRole('button', { name: word('first.submit') }).click();
  await page.getByRole('link', { name: 'Ada' }).click();
  const take = page.getByRole('button', { name: word('me.take'), exact: true });
  await take.click();
  await take.waitFor({ state: 'hidden' });
  const mine = () =>
    page.evaluate(async () => {
      const response = await fetch('/api/me/attempts');
      const { attempts } = (await response.json()) as { attempts: { supervised: boolean }[] };
      return attempts.map(({ supervised }) => supervised);
    });
  await expect.poll(mine).toEqual([false]);
  await page.reload();
  await page.locator('.devices li').first().waitFor();
  expect(await take.count()).toBe(0);
  expect(await mine()).toEqual([false]);
});
