/** From the first start to the result of a call that the server has stepped. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from './support/browser.ts';
import { assign, field, foundHouse, joinAs, press } from './support/house.ts';
import { planInputs } from './support/keyboard-plan.ts';
import { answerByMouse, pointsShown, replyButton, sendMessage, toDebrief } from './support/player.ts';
import { violations } from './support/rules.ts';
import { startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const SCENARIO = 'leaflet';

async function comeInFirst(page: Page, address: string, token: string): Promise<void> {
  await page.goto(`${address}#/first/${token}`);
  await field(page, 'organisation').fill('Tea & Sons');
  await field(page, 'displayName').fill('Ada');
  await field(page, 'login').fill('ada@example.org');
  await field(page, 'password').fill('short');
  await press(page, 'first.submit');
  await page.getByText(word('wrong.too-short')).waitFor();
  expect(await violations(page)).toEqual([]);
  await field(page, 'password').fill('correct horse battery');
  await press(page, 'first.submit');
  await page.getByRole('link', { name: 'Ada' }).waitFor();
}

it('an assigned call is played under the eyes of the server, through a reload and a lost connection', async ({
  browser,
  page,
  complaints,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await comeInFirst(page, server.address, server.firstLink);
  const code = await assign(page, SCENARIO, [{ title: 'First week' }]);

  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en' });
  onTestFinished(() => context.close());
  const trainee = await context.newPage();
  trainee.setDefaultTimeout(PATIENCE);
  await trainee.goto(`${server.address}#/join/${code}`);
  await field(trainee, 'displayName').fill('Robin');
  expect(await violations(trainee)).toEqual([]);
  await press(trainee, 'join.submit');
  await trainee.locator('.recovery-phrase').waitFor();
  await press(trainee, 'phrase.done');
  await trainee.getByRole('heading', { name: word('asked.title') }).waitFor();
  expect(await violations(trainee)).toEqual([]);
  await trainee.locator('.asked-items button').click();

  await trainee.locator('form.goals input[type=radio]').first().check();
  await trainee.locator('form.goals button[type=submit]').click();
  await replyButton(trainee, SCENARIO, null).first().waitFor();
  const replies = planInputs(SCENARIO, 'best').flatMap((input) => (input.type === 'reply' ? [input.id] : []));
  for (const [place, id] of replies.entries()) {
    if (place === 2) await trainee.reload();
    if (place === 4) await context.setOffline(true);
    await answerByMouse(trainee, SCENARIO, id);
    if (place !== 4) continue;
    await trainee.getByText(word('supervised.away')).waitFor();
    await context.setOffline(false);
    await trainee.getByText(word('supervised.away')).waitFor({ state: 'hidden' });
  }
  await press(trainee, 'call.go-on');
  await sendMessage(trainee);
  await toDebrief(trainee);
  const points = await pointsShown(trainee);
  expect(points).toBeGreaterThanOrEqual(90);

  await trainee.goto(server.address);
  await trainee.getByText(word('asked.all-done')).waitFor();
  await trainee.locator('.asked summary').click();
  await trainee.locator('.asked-items').getByText(word('asked.states.mastered')).waitFor();
  await trainee.getByText(word('asked.result').replace('{{points}}', String(Math.round(points)))).waitFor();
  expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
});

it('a call that went on on another device says so, and goes on from where it stands', async ({
  browser,
  page,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await foundHouse(page, server);
  const code = await assign(page, SCENARIO, [{ title: 'First week' }]);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en' });
  onTestFinished(() => context.close());
  const one = await context.newPage();
  one.setDefaultTimeout(PATIENCE);
  await joinAs(one, server.address, { code, name: 'Robin' });
  await one.locator('.asked-items button').click();
  await one.locator('form.goals input[type=radio]').first().check();
  await one.locator('form.goals button[type=submit]').click();
  await replyButton(one, SCENARIO, null).first().waitFor();
  const [first = '', second = '', third = ''] = planInputs(SCENARIO, 'best').flatMap((input) =>
    input.type === 'reply' ? [input.id] : [],
  );

  const other = await context.newPage();
  other.setDefaultTimeout(PATIENCE);
  await other.goto(one.url());
  await answerByMouse(other, SCENARIO, first);
  await replyButton(other, SCENARIO, second).waitFor();

  // What is said here is no answer to the line that stands there by now.
  const otherwise = one
    .locator('.replies .reply')
    .filter({ hasNotText: textOf(SCENARIO, `replies.${first}`) });
  await otherwise.first().click();
  await one.getByText(word('supervised.moved-on')).waitFor();
  await replyButton(one, SCENARIO, second).waitFor();
  expect(await one.locator('.replies .reply').allInnerTexts()).toEqual(
    await other.locator('.replies .reply').allInnerTexts(),
  );
  expect(await violations(one)).toEqual([]);
  await answerByMouse(one, SCENARIO, second);
  await replyButton(one, SCENARIO, third).waitFor();
  await one.getByText(word('supervised.moved-on')).waitFor({ state: 'hidden' });
});
