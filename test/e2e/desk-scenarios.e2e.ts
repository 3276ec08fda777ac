/** A scenario of one's own, from the first empty page to an edition; and the team's phrase book, from both sides. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from './support/browser.ts';
import { comeInFirst, field } from './support/house.ts';
import { planInputs } from './support/keyboard-plan.ts';
import { answerByMouse, readOn, replyButton, stage } from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { startServer } from './support/server.ts';
import { records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const EXAMPLE = 'tutorial-teapot';
const TITLE = textOf(EXAMPLE, 'title');

const button = (page: Page, key: string) =>
  page.locator('main').getByRole('button', { name: word(key), exact: true });
const editor = (page: Page) => page.locator('.editor textarea');

/** Rules broken on the page as it stands, on a desk and on a telephone. */
async function brokenRules(page: Page): Promise<readonly string[]> {
  const wide = await violations(page);
  await page.setViewportSize({ width: 390, height: 844 });
  const narrow = await violations(page);
  const over = await overflow(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  return [...wide, ...narrow, ...(over > 0 ? [`${over} px too wide`] : [])];
}

/** Writes something wrong into the example, is told where, and mends it. */
async function checkAndMend(page: Page): Promise<void> {
  const good = await editor(page).inputValue();
  await editor(page).fill(good.replace('channel: phone', 'channel: pigeon'));
  await button(page, 'scenario-upload.check').click();
  await page.getByText(word('scenario-report.not-read')).waitFor();
  expect(await page.locator('.report .line').textContent()).toContain('channel: pigeon');
  await page.locator('.meaning summary').click();
  await page.locator('.meaning .prose').waitFor();
  expect(await brokenRules(page)).toEqual([]);
  await page.locator('.report .place').click();
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString() ?? '')).toContain('pigeon');
  await editor(page).fill(good);
  await button(page, 'scenario-upload.check-again').click();
  await button(page, 'scenario-publish.publish').waitFor({ timeout: 60_000 });
}

async function playToEnd(page: Page): Promise<void> {
  await page.locator('form.goals input[type=radio]').first().check();
  await page.locator('form.goals button[type=submit]').click();
  for (const input of planInputs(EXAMPLE, 'best'))
    if (input.type === 'reply') await answerByMouse(page, EXAMPLE, input.id);
  await readOn(page);
  await page.locator('.rubric').waitFor();
  await button(page, 'scenario-preview.leave').first().click();
}

it('a trainer writes a scenario, is told what to mend, and publishes it', async ({
  page,
  complaints,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await comeInFirst(page, server);
  await page.goto(`${server.address}#/desk/scenarios`);
  await page.getByText(word('editions.first.begin')).waitFor();
  expect(await brokenRules(page)).toEqual([]);
  await page.getByRole('link', { name: word('editions.first.try') }).click();
  await editor(page).waitFor();
  await checkAndMend(page);
  expect(await brokenRules(page)).toEqual([]);
  await button(page, 'scenario-publish.publish').click();
  await page.getByText(word('desk-told.edition-published').replace('{{number}}', '1')).waitFor();
  await page.goto(`${server.address}#/desk/scenarios`);
  await page.getByRole('button', { name: `${word('editions.retire')}: ${TITLE}` }).click();
  await page.getByText(word('desk-told.edition-retired')).waitFor();
  expect(
    await page
      .locator('.edition')
      .filter({ hasText: word('editions.number').replace('{{number}}', '1') })
      .count(),
  ).toBe(0);
  await button(page, 'desk.undo').click();
  await page.getByText(word('desk-told.edition-back')).waitFor();
  expect(complaints).toEqual([]);
}, 120_000);

it('every scenario can be tried in every language, to its debrief, and leaves no trace', async ({
  page,
  complaints,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await comeInFirst(page, server);
  await page.goto(`${server.address}#/desk/scenarios`);
  await page.getByRole('link', { name: `${word('editions.preview')}: ${TITLE}` }).click();
  await button(page, 'scenario-preview.play').waitFor();
  expect(await brokenRules(page)).toEqual([]);
  await button(page, 'scenario-preview.play').click();
  await page.getByText(word('scenario-preview.note')).waitFor();
  await playToEnd(page);
  await page.getByRole('radio', { name: /^Finnish/ }).check();
  await button(page, 'scenario-preview.play').click();
  await page.getByText(word('scenario-preview.note', 'fi')).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.locator('form.goals input[type=radio]').first().check();
  await page.locator('form.goals button[type=submit]').click();
  await replyButton(page, EXAMPLE, null, 'fi').first().waitFor();
  await stage(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: word('scenario-preview.leave', 'fi') }).click();
  await button(page, 'scenario-preview.play').waitFor();
  expect(await records(page, 'finished')).toEqual([]);
  expect(await records(page, 'calls')).toEqual([]);
  expect(complaints).toEqual([]);
});

it('what the team says stands in everybody’s phrase book, and anybody may add to it', async ({
  page,
  browser,
  complaints,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await comeInFirst(page, server);
  await page.goto(`${server.address}#/desk/house/phrases`);
  const warning = page.locator('.desk section').filter({ hasText: word('phrase-book.warning.name') });
  await warning.getByRole('textbox').fill('I will ring you back at three.');
  await warning.getByRole('button', { name: word('team-book.add') }).click();
  await warning.locator('.phrase-list').getByText('I will ring you back at three.').waitFor();
  expect(await brokenRules(page)).toEqual([]);

  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en' });
  onTestFinished(() => context.close());
  const trainee = await context.newPage();
  trainee.setDefaultTimeout(PATIENCE);
  await trainee.goto(`${server.address}#/join/${await joinCode(page)}`);
  await field(trainee, 'displayName').fill('Robin');
  await trainee.locator('.account-form button[type=submit]').click();
  await trainee.locator('.recovery-phrase').waitFor();
  await trainee.goto(`${server.address}#/briefing/joint-account`);
  await trainee.locator('form.goals input[type=radio]').first().check();
  await trainee.locator('input[name=mode]').nth(1).check();
  await trainee.locator('form.goals button[type=submit]').click();
  await replyButton(trainee, 'joint-account', null).first().waitFor();
  await trainee.keyboard.press('P');
  const book = trainee.getByRole('dialog');
  await book.getByText('I will ring you back at three.').waitFor();
  expect(await violations(trainee)).toEqual([]);
  await book
    .getByLabel(`${word('phrase-book.own')}: ${word('phrase-book.personal.name')}`)
    .fill('That was about me. Let us talk about the parcel.');
  await trainee.keyboard.press('Tab');
  await book.getByRole('button', { name: word('team-phrases.offer') }).click();
  await book.getByText(word('team-phrases.offered')).waitFor();

  await page.reload();
  await button(page, 'team-book.take').click();
  await page.locator('.phrase-entry').getByText('That was about me. Let us talk about the parcel.').waitFor();
  await page.goto(`${server.address}#/desk/house/trade`);
  await page.getByLabel(word('house-trade.industry')).selectOption('retail-shop');
  expect(await brokenRules(page)).toEqual([]);
  await button(page, 'house-trade.save').click();
  await page.getByText(word('desk-told.saved')).waitFor();
  expect(complaints).toEqual([]);
});

/** A code by which one joins a new cohort. */
const joinCode = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const post = async (path: string, body: object) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`/api${path}`, { method: 'POST', body: JSON.stringify(body), headers });
      return (await response.json()) as { readonly id: string; readonly code: string };
    };
    const { id } = await post('/cohorts', { name: 'Monday', timeZone: 'Europe/Riga' });
    return (await post(`/cohorts/${id}/join-codes`, { days: 7, mostUses: 30 })).code;
  });
