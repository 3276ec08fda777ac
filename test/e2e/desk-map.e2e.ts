/** What calls tell about a scenario, on the trainer’s desk; and experts who give their keys blind. */

import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { LEAFLET } from '../../src/server/attempts/test-attempts.ts';
import { PATIENCE } from './support/browser.ts';
import { downloadBy } from './support/download.ts';
import { ask, comeInFirst, versionOf } from './support/house.ts';
import { violations } from './support/rules.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

/** The administrator, signed in; gives the edition they look at. */
async function comeIn(page: Page, server: RunningServer): Promise<string> {
  await comeInFirst(page, server);
  return versionOf(page, LEAFLET.id);
}

const open = async (page: Page, address: string, place: string): Promise<void> => {
  await page.goto(`${address}#/desk/${place}`);
  await page.locator('.desk h1').waitFor();
};

const OPENING = textOf(LEAFLET.id, `lines.${LEAFLET.opening}`);

it('the map of a scenario is moved, opened and read by mouse and keyboard, and its list on a phone', async ({
  page,
  complaints,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  const version = await comeIn(page, server);
  await open(page, server.address, 'map');
  await page.locator(`a[href="#/desk/map/${version}"]`).click();
  await page.locator('.map-box').first().waitFor();
  expect(await page.locator('.map-box').count()).toBe(Object.keys(LEAFLET.lines).length);
  expect(await page.locator('.map-end').count()).toBe(Object.keys(LEAFLET.endings).length);
  expect(await violations(page)).toEqual([]);

  const place = () =>
    page.locator('.map-world').evaluate(({ style }) => (style as CSSStyleDeclaration).transform);
  const begun = await place();
  await page.locator('.map-window').focus();
  await page.keyboard.press('ArrowDown');
  expect(await place()).not.toBe(begun);
  const moved = await place();
  await page.locator('.map-buttons').getByText(word('map.larger'), { exact: true }).click();
  expect(await place()).not.toBe(moved);
  await page.locator('.map-window').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.map-panel blockquote', { hasText: OPENING }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.map-panel').waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe(LEAFLET.opening);

  const takeFile = () => page.getByRole('button', { name: word('map.csv') }).click();
  const file = await downloadBy(page, takeFile);
  expect(file.suggestedFilename()).toMatch(/^leaflet-figures-\d{4}-\d\d-\d\d\.csv$/);
  await page.getByText(word('desk-told.file-saved').replace('{{file}}', file.suggestedFilename())).waitFor();
  const figures = '**/api/scenarios/*/items/export*';
  await page.route(figures, (route) => route.abort());
  await takeFile();
  await page.getByText(word('desk-troubles.offline')).waitFor();
  await page.unroute(figures);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  const rows = page.locator('.map-list tbody tr');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(Object.keys(LEAFLET.lines).length);
  await rows.first().getByRole('button').click();
  await page.locator('.map-panel blockquote', { hasText: OPENING }).waitFor();
  expect(await violations(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  expect(complaints.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
});

/** Gives the answer at this place at every line, until the talk is over, and hands the key in. */
async function giveKey(page: Page, place: number): Promise<void> {
  const lines = page.locator('.expert-turns > li');
  const form = page.locator('.expert-form');
  for (let turn = 0; ; turn += 1) {
    await page.locator('#expert-asked, #expert-end').waitFor();
    if ((await form.count()) === 0) break;
    const choices = form.getByRole('radio');
    await choices.nth(place % (await choices.count())).check();
    await form.locator('textarea').fill('They have not been heard yet.');
    await form.getByRole('button').click();
    await lines.nth(turn).waitFor();
  }
  await page.getByRole('button', { name: word('expert.hand-in'), exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: word('expert.hand-in-now') }).click();
  await page.locator('.expert-figures').waitFor({ timeout: 60_000 });
}

async function secondExpert(browser: Browser, page: Page, address: string): Promise<Page> {
  const cohort = await ask<{ id: string }>(page, 'POST', '/cohorts', { name: 'Monday', timeZone: 'UTC' });
  const { code } = await ask<{ code: string }>(page, 'POST', `/cohorts/${cohort.id}/join-codes`, {
    days: 1,
    mostUses: 1,
  });
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en' });
  const other = await context.newPage();
  other.setDefaultTimeout(PATIENCE);
  await other.goto(address);
  await ask(other, 'POST', '/join', { code, displayName: 'Tom' });
  const { person } = await ask<{ person: { id: string } }>(other, 'GET', '/me');
  await ask(page, 'PUT', `/people/${person.id}/role`, { role: 'trainer' });
  // Who gets another role comes in anew.
  const link = await ask<{ token: string }>(page, 'POST', `/people/${person.id}/sign-in-link`);
  await ask(other, 'POST', '/sign-in-by-link', { token: link.token });
  await other.reload();
  return other;
}

it('two experts give their keys blind, and then see where they differ from each other and the model', {
  timeout: 180_000,
}, async ({ browser, page, complaints, onTestFinished }) => {
  const server = await startServer();
  onTestFinished(server.stop);
  const version = await comeIn(page, server);
  await open(page, server.address, `expert/${version}`);
  await page.locator('.expert-form button').click();
  await page.getByText(word('expert.missing')).waitFor();
  expect(await violations(page)).toEqual([]);
  await giveKey(page, 0);
  await page.getByText(word('expert.too-few-experts')).waitFor();
  expect(await violations(page)).toEqual([]);

  const other = await secondExpert(browser, page, server.address);
  onTestFinished(() => other.context().close());
  await open(other, server.address, `expert/${version}`);
  await other.locator('.expert-form').waitFor();
  expect(await other.getByText('They have not been heard yet.').count()).toBe(0);
  await giveKey(other, 0);
  await other.getByText(word('expert.experts_other').replace('{{count}}', '2')).waitFor();
  expect(await other.locator('.expert-reason').count()).toBeGreaterThan(2);
  expect(await violations(other)).toEqual([]);
  expect(complaints).toEqual([]);
});
