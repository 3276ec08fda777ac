/** Presses on the pages of an account, and what is read there, with a server that does not answer: each says so. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PLANS } from '../../src/engine/analysis/test-plans.ts';
import { PATIENCE } from './support/browser.ts';
import { downloadBy } from './support/download.ts';
import { ask, assign, foundHouse, joinAs, press } from './support/house.ts';
import { finishedRecord } from './support/progress.ts';
import { overflow, violations } from './support/rules.ts';
import { startServer } from './support/server.ts';
import { plant } from './support/store.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

/** From now on these have no answer; gives what lets them through again. */
async function silence(page: Page, path: RegExp): Promise<() => Promise<void>> {
  await page.route(path, (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', title: 'busy', status: 503, code: 'busy' }),
    }),
  );
  return () => page.unroute(path);
}

/** Somebody who is asked to play, in a house of their own. */
async function joined({ page, onTestFinished }: Needs) {
  const server = await startServer();
  onTestFinished(server.stop);
  await foundHouse(page, server);
  const code = await assign(page, 'leaflet', [{ title: 'First week' }]);
  await ask(page, 'POST', '/sign-out');
  await page.goto('about:blank');
  await joinAs(page, server.address, { code, name: 'Robin' });
  return { server, code };
}

interface Needs {
  readonly page: Page;
  readonly onTestFinished: (tidy: () => Promise<void>) => void;
}

const says = (page: Page, key: string) => page.locator('main').getByText(word(key)).waitFor();

it('each press on one’s account that does not get through says so where it was pressed, and gets through later', {
  timeout: 240_000,
}, async ({ page, browser, onTestFinished }) => {
  const { server } = await joined({ page, onTestFinished });
  const words = await ask<{ recoveryPhrase: string }>(page, 'POST', '/me/recovery-phrase');
  const other = await (await browser.newContext()).newPage();
  await other.goto(server.address);
  await ask(other, 'POST', '/recover', { phrase: words.recoveryPhrase });
  await other.context().close();

  const readable = await silence(page, /\/api\/me\/sessions/);
  await page.goto(`${server.address}#/account`);
  await says(page, 'wrong.unread');
  await readable();
  await press(page, 'account.again');
  await page.locator('.devices li').nth(1).waitFor();

  const well = await silence(page, /\/api\//);
  await page.locator('.devices button').click();
  const devices = page.locator('section').filter({ has: page.locator('.devices') });
  await devices.getByText(word('wrong.unexpected')).waitFor();
  await page.getByText(word('phrase.renew-open')).click();
  await press(page, 'phrase.renew');
  await says(page, 'wrong.phrase-unsure');
  await page.locator('.share-composure input').click();
  await page
    .locator('section')
    .filter({ has: page.locator('.share-composure') })
    .getByText(word('wrong.unexpected'))
    .waitFor();
  await press(page, 'account.sign-out');
  await says(page, 'wrong.still-signed-in');
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }

  await well();
  await page.locator('.devices button').click();
  const closed = devices.getByRole('status');
  await expect.poll(() => closed.textContent()).toContain(word('me.signed-out-device').split('{{')[0]);
  expect(await closed.evaluate((line) => line === document.activeElement)).toBe(true);
  expect(await page.locator('.devices li').count()).toBe(1);
  await press(page, 'phrase.renew');
  await page.locator('.recovery-phrase').waitFor();
  await press(page, 'phrase.done');
  await press(page, 'account.sign-out');
  await page.getByRole('link', { name: word('account.to-sign-in') }).waitFor();
});

it('what is asked and cannot be read is not taken for nothing, and one part of it keeps no other one away', {
  timeout: 240_000,
}, async ({ page, onTestFinished }) => {
  const { server } = await joined({ page, onTestFinished });
  const asked = page.locator('.asked');
  const checks = await silence(page, /\/api\/me\/checks/);
  await page.goto('about:blank');
  await page.goto(server.address);
  await asked.getByText(word('asked.unread')).waitFor();
  await asked.getByRole('heading', { name: 'First week' }).waitFor();
  await checks();
  // It comes by itself as soon as there is a network again.
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await asked.getByText(word('asked.unread')).waitFor({ state: 'detached' });

  const assignments = await silence(page, /\/api\/me\/assignments/);
  await page.goto('about:blank');
  await page.goto(server.address);
  await asked.getByText(word('asked.unread')).waitFor();
  expect(await asked.getByText(word('asked.nothing')).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await assignments();
  await asked.getByRole('button', { name: word('account.again') }).click();
  await asked.getByRole('heading', { name: 'First week' }).waitFor();
  expect(await asked.getByText(word('asked.unread')).count()).toBe(0);

  const taking = await silence(page, /\/api\/attempts$/);
  await page.locator('.asked-items button').click();
  await asked.getByText(word('asked.refused.other')).waitFor();
  expect(await ask(page, 'GET', '/me/attempts')).toMatchObject({ attempts: [] });
  await taking();
  await page.locator('.asked-items button').click();
  await page.locator('form.goals').waitFor();
});

it('a server that was ill when the page came is found once it is well, without anybody doing anything', async ({
  page,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  const well = await silence(page, /\/api\/server/);
  await page.goto(server.address);
  await page.locator('.scenario').first().waitFor();
  expect(await page.locator('.account-sign').count()).toBe(0);
  await well();
  await page.locator('.account-sign').waitFor();
});

it('one’s own data say how far they are, that they did not come, and that they are here', {
  timeout: 240_000,
}, async ({ page, onTestFinished }) => {
  const { server } = await joined({ page, onTestFinished });
  await page.goto(`${server.address}#/account`);
  const part = page.locator('section').filter({ hasText: word('me.data-line') });

  const path = /\/api\/me\/export/;
  const well = await silence(page, path);
  await press(page, 'me.data-take');
  await part.getByRole('alert').getByText(word('wrong.unexpected')).waitFor();
  await well();
  await page.context().setOffline(true);
  await press(page, 'me.data-take');
  await part.getByRole('alert').getByText(word('wrong.unread')).waitFor();
  await page.context().setOffline(false);

  // It is stopped while nobody answers, and nothing is kept of it.
  await page.route(path, () => {});
  await press(page, 'me.data-take');
  await part.getByRole('status').getByText(word('me.data-coming')).waitFor();
  expect(await violations(page)).toEqual([]);
  await press(page, 'me.data-stop');
  const take = part.getByRole('button', { name: word('me.data-take') });
  await take.waitFor();
  expect(await take.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.unroute(path);

  const file = await downloadBy(page, () => press(page, 'me.data-take'));
  expect(file.suggestedFilename()).toMatch(/^simmerdown-[\d-]+\.zip$/);
  const saved = word('me.data-saved').replace('{{file}}', file.suggestedFilename());
  await part.getByRole('status').getByText(saved).waitFor();
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
});

const WORN = PLANS.findIndex(({ name }) => name.includes('swallowed'));

it('whoever’s calls have worn at them reads so at home, before the next one', async ({
  page,
  onTestFinished,
}) => {
  const { server } = await joined({ page, onTestFinished });
  const home = async () => {
    await page.goto('about:blank');
    await page.goto(server.address);
    await page.locator('.asked').waitFor();
  };
  for (const number of [1, 2, 3])
    await plant(page, 'finished', { ...finishedRecord(number, WORN, 0), call: `worn-call-${number}` });
  await home();
  await expect
    .poll(() => ask(page, 'GET', '/me/wear'), { timeout: PATIENCE })
    .toEqual({
      wear: { calls: 3, low: 3 },
    });
  await home();
  const news = page.locator('.wear-news');
  await news.getByText(word('composure.private')).waitFor();
  expect(await news.innerText()).toContain(
    word('composure.wear').replace('{{low}}', '3').replace('{{calls}}', '3'),
  );
  expect(await violations(page)).toEqual([]);
  await news.getByRole('link').click();
  await page.locator('.share-composure').waitFor();
});
