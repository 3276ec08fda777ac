/** Calls that were played on a device find their way into an account. */

import { expect } from 'vitest';
import { ALONE } from '../../src/app/store/store.ts';
import { downloadBy } from './support/download.ts';
import { ask, assign, comeInFirst, joinAs, press } from './support/house.ts';
import { overflow, violations } from './support/rules.ts';
import { startServer } from './support/server.ts';
import { planLog, plant } from './support/store.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const EARLY = {
  ...ALONE,
  scenario: 'leaflet',
  total: 950,
  tier: 'delighted',
  endedAt: 1,
  shared: false,
} as const;

it('what was played before signing in is taken into the account when its owner says so, and is there once', async ({
  page,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await page.goto(server.address);
  await page.locator('.scenario').first().waitFor();
  await plant(page, 'finished', {
    ...EARLY,
    number: 1,
    call: 'an-early-call',
    log: planLog('leaflet', 'best'),
  });
  await comeInFirst(page, server);
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

it('what somebody has taken is nobody else’s on the same device, and what the server refuses is told once', async ({
  page,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await comeInFirst(page, server);
  const code = await assign(page, 'leaflet', []);
  const strange = JSON.parse(planLog('leaflet', 'best')) as object;
  for (const [number, call, log] of [
    [1, 'an-early-call', planLog('leaflet', 'best')],
    [2, 'a-strange-call', JSON.stringify({ ...strange, digest: '0123456789abcdef' })],
  ] as const)
    await plant(page, 'finished', { ...EARLY, number, call, log });
  await page.goto(`${server.address}#/account`);
  await page.reload();
  await page.getByRole('button', { name: word('me.take'), exact: true }).click();
  const told = page.locator('.refused-calls');
  await told.getByText(word('not-taken.reasons.unknown-edition')).waitFor();
  expect(await told.locator('li').count()).toBe(1);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
  const file = await downloadBy(page, () =>
    told.getByRole('button', { name: word('not-taken.download') }).click(),
  );
  expect(file.suggestedFilename()).toBe('leaflet-1970-01-01.json');
  await told.getByRole('button', { name: word('app.understood') }).click();
  await told.waitFor({ state: 'detached' });

  await press(page, 'account.sign-out');
  await page.getByRole('link', { name: word('account.to-sign-in') }).waitFor();
  await joinAs(page, server.address, { code, name: 'Robin' });
  await page.goto(`${server.address}#/account`);
  await page.getByRole('heading', { name: 'Robin' }).waitFor();
  await page.locator('.devices li').first().waitFor();
  expect(await page.getByRole('button', { name: word('me.take'), exact: true }).count()).toBe(0);
  expect(await told.count()).toBe(0);
  expect(await ask(page, 'GET', '/me/attempts')).toMatchObject({ attempts: [] });
});
