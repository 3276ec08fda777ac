/** What a trainer has typed and not sent is not lost: not by a failure, not on the way to another page, not with the window. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { foundHouse, makeCohort, press } from './support/house.ts';
import { startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const can = (page: Page) => page.getByLabel(word('house-trade.parameters.can'), { exact: true });
const save = (page: Page) => page.getByRole('button', { name: word('house-trade.save'), exact: true });

/** Whether the browser asks before the page goes. */
async function asksOnClose(page: Page): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

it('the form of the trade keeps what was typed until it is saved', async ({
  page,
  complaints,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await foundHouse(page, server);
  await page.goto(`${server.address}#/desk/house/trade`);
  await page.reload();
  await can(page).waitFor();
  expect(await asksOnClose(page)).toBe(false);
  await can(page).fill('A voucher\nA refund');
  expect(await asksOnClose(page)).toBe(true);

  // Another page and back.
  await page.goto(`${server.address}#/desk/house/phrases`);
  await page.getByRole('heading', { name: word('team-book.title'), exact: true }).waitFor();
  expect(await asksOnClose(page)).toBe(true);
  await page.goBack();
  await expect.poll(() => can(page).inputValue()).toBe('A voucher\nA refund');

  // What is too much is said, and none of it cut off.
  const many = Array.from({ length: 13 }, (_, place) => `Thing ${place + 1}`).join('\n');
  await can(page).fill(many);
  await page.getByText(word('house-trade.too-many').replace('{{most}}', '12')).waitFor();
  expect(await save(page).isDisabled()).toBe(true);
  expect(await can(page).inputValue()).toBe(many);
  await can(page).fill('A voucher\nA refund');

  // The server is away while it is saved.
  await page.route('**/api/organisation/trade', (route) => route.abort());
  await save(page).click();
  await page.getByText(word('desk-troubles.offline')).waitFor();
  expect(await can(page).inputValue()).toBe('A voucher\nA refund');
  expect(await asksOnClose(page)).toBe(true);
  await page.unroute('**/api/organisation/trade');

  // Pressed twice it is sent once, and taken back at will.
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'PUT' && sent.push(request.url()));
  await save(page).dblclick();
  await page.getByText(word('desk-told.saved')).waitFor();
  expect(sent.length).toBe(1);
  expect(await asksOnClose(page)).toBe(false);
  await page.reload();
  await expect.poll(() => can(page).inputValue()).toBe('A voucher\nA refund');
  await can(page).fill('A voucher');
  await save(page).click();
  await page.getByText(word('desk-told.saved')).waitFor();
  await press(page, 'desk.undo');
  await expect.poll(() => can(page).inputValue()).toBe('A voucher\nA refund');
  expect(complaints.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
});

it('a new group that is asked for by two presses is made once', async ({ page, onTestFinished }) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await foundHouse(page, server);
  await makeCohort(page, [], 'Tuesday');
  await page.goto(`${server.address}#/desk/`);
  await page.reload();
  await press(page, 'new-cohort.title');
  await page.getByLabel(word('new-cohort.name')).fill('Monday');
  const made: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && made.push(request.url()));
  await page.getByRole('button', { name: word('new-cohort.make'), exact: true }).dblclick();
  await page.locator('.people-ways').waitFor();
  expect(made.length).toBe(1);
});
