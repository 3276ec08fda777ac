/** What a trainer has settled holds in the call, and nobody loses a step of it by being signed out. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ask, assign, comeInFirst, field, joinAs, makeCode, press } from './support/house.ts';
import { planInputs } from './support/keyboard-plan.ts';
import { answerByMouse, replyButton } from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const SCENARIO = 'leaflet';
const VISITS = [
  { locale: 'en', width: 1280, height: 720 },
  { locale: 'fi', width: 390, height: 844 },
];

const REPLIES = planInputs(SCENARIO, 'best').flatMap((input) => (input.type === 'reply' ? [input.id] : []));

async function looksRight(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

const signedOut = (page: Page) => page.getByText(word('supervised.signed-out', 'lv'));

/** From another device, or because it was long ago. */
const endSession = (page: Page) => page.context().clearCookies();

async function comeBackInTheCall(page: Page, phrase: string): Promise<void> {
  await signedOut(page).waitFor();
  await page
    .locator('.supervised-note')
    .getByRole('button', { name: word('sign-in.submit', 'lv') })
    .click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByRole('button', { name: word('sign-in.to-phrase', 'lv') }).click();
  await field(page, 'phrase').fill(phrase);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: word('sign-in.submit', 'lv'), exact: true }).click();
  await signedOut(page).waitFor({ state: 'hidden' });
  await dialog.waitFor({ state: 'detached' });
}

describe.each(VISITS)('somebody who reads $locale, at $width × $height', ({ locale, ...viewport }) => {
  it('plays in the language and with the words that are settled, through the end of a session', async ({
    browser,
    page,
    onTestFinished,
  }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    await comeInFirst(page, server);
    const code = await assign(page, SCENARIO, [
      { title: 'In Latvian', terms: { locale: 'lv', mask: 'bleeped', mode: 'exam' } },
    ]);
    const context = await browser.newContext({ viewport, locale });
    onTestFinished(() => context.close());
    const trainee = await context.newPage();
    trainee.setDefaultTimeout(30_000);
    const phrase = await joinAs(trainee, server.address, { code, name: 'Robin' }, locale);
    const asked = trainee.locator('.asked');
    await asked.getByText(textOf(SCENARIO, 'title', locale)).waitFor();
    await looksRight(trainee);

    await asked.locator('.asked-items button').click();
    await trainee.getByRole('heading', { name: textOf(SCENARIO, 'title', 'lv') }).waitFor();
    expect(
      await trainee.locator('main').evaluate((main) => main.closest('[lang]')?.getAttribute('lang')),
    ).toBe('lv');
    await trainee.getByText(word('mode.exam.hint', 'lv')).waitFor();
    await looksRight(trainee);
    const banner = trainee.getByRole('banner');
    await banner.getByRole('button', { name: word('settings.title', locale) }).click();
    const settings = trainee.locator('dialog[open]');
    await settings.getByText(word('settings.swearing-modes.bleeped', locale)).waitFor();
    expect(await settings.getByText(word('settled.by-trainer', locale)).count()).toBe(2);
    expect(await settings.locator('select').count()).toBe(0);
    expect(await violations(trainee)).toEqual([]);
    await trainee.keyboard.press('Escape');

    await trainee.locator('form.goals input[type=radio]').first().check();
    await trainee.locator('form.goals button[type=submit]').click();
    const [first = '', second = '', third = ''] = REPLIES;
    await answerByMouse(trainee, SCENARIO, first, 'lv');
    await replyButton(trainee, SCENARIO, second, 'lv').waitFor();
    await endSession(trainee);
    await answerByMouse(trainee, SCENARIO, second, 'lv');
    await comeBackInTheCall(trainee, phrase);
    await replyButton(trainee, SCENARIO, third, 'lv').waitFor();

    await endSession(trainee);
    await trainee.reload();
    await field(trainee, 'name').waitFor();
    await trainee.getByRole('link', { name: word('sign-in.to-phrase', locale) }).click();
    await field(trainee, 'phrase').fill(phrase);
    await press(trainee, 'phrase.submit', locale);
    await replyButton(trainee, SCENARIO, third, 'lv').waitFor();
    await trainee.goto(server.address);
    await asked.getByText(word('asked.states.under-way', locale)).waitFor();
    expect(await trainee.locator('html').getAttribute('lang')).toBe(locale);
  });
});

it('plays with the goal and without the helps that a trainer has settled at the desk', async ({
  browser,
  page,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await comeInFirst(page, server);
  const { id: cohort } = await ask<{ id: string }>(page, 'POST', '/cohorts', {
    name: 'Monday',
    timeZone: 'Europe/Riga',
  });
  const code = await makeCode(page, cohort);
  await page.goto(`${server.address}#/desk/assign/${cohort}`);
  await page.getByRole('checkbox', { name: textOf(SCENARIO, 'title', 'en') }).check();
  await page.getByRole('radio', { name: word('mode.coach.name') }).check();
  await page.getByLabel(word('assign-terms.helps'), { exact: true }).selectOption('chosen');
  const helps = page.getByRole('group', { name: word('assign-terms.helps-shown') });
  for (const help of ['steps.title', 'coach.hints', 'meters.trust', 'drawer.title'])
    await helps.getByRole('checkbox', { name: word(help) }).uncheck();
  await page.getByText(word('assign-terms.goals'), { exact: true }).click();
  await page
    .getByLabel(textOf(SCENARIO, 'title', 'en'), { exact: true })
    .last()
    .selectOption('keep');
  await page.getByText(word('terms-told.no-helps')).waitFor();
  await page.getByText(word('assign-told.goals_one').replace('{{count}}', '1')).waitFor();
  await looksRight(page);
  await press(page, 'assigning.send');
  await page.getByRole('heading', { name: textOf(SCENARIO, 'title', 'en') }).waitFor();
  await page.getByText(word('terms-told.no-helps')).waitFor();
  await page.getByText(word('assigning.several_one').replace('{{count}}', '1')).click();
  await page.getByText(textOf(SCENARIO, 'goals.keep', 'en')).waitFor();

  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'fi' });
  onTestFinished(() => context.close());
  const trainee = await context.newPage();
  await joinAs(trainee, server.address, { code, name: 'Robin' }, 'fi');
  await trainee.locator('.asked-items button').click();
  await trainee.getByText(word('settled.no-helps', 'fi')).waitFor();
  await trainee.getByText(textOf(SCENARIO, 'goals.keep', 'fi')).waitFor();
  expect(await trainee.locator('form.goals input').count()).toBe(0);
  await looksRight(trainee);
  await trainee.locator('form.goals button[type=submit]').click();
  const [first = '', second = ''] = REPLIES;
  await answerByMouse(trainee, SCENARIO, first, 'fi');
  await replyButton(trainee, SCENARIO, second, 'fi').waitFor();
  const tool = (name: string) => trainee.getByRole('button', { name: word(`tools.${name}.name`, 'fi') });
  const instruments = trainee.locator('.instruments');
  await instruments.getByText(word('meters.composure', 'fi')).first().waitFor({ state: 'attached' });
  expect(await instruments.getByText(word('meters.trust', 'fi')).count()).toBe(0);
  expect(await trainee.locator('.steps').count()).toBe(0);
  expect(await tool('coach').count()).toBe(0);
  await tool('knowledge').click();
  const dialog = trainee.locator('dialog[open]');
  await dialog.getByText(textOf(SCENARIO, 'goals.keep', 'fi')).waitFor();
  expect(await dialog.locator('.drawer').count()).toBe(0);
  await looksRight(trainee);
});

it('sees first what is late, and the rest of a long list folded', async ({
  browser,
  page,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await comeInFirst(page, server);
  const later = ['Second', 'Third', 'Fourth', 'Fifth'].map((title, place) => ({
    title,
    due: `2199-01-0${place + 1}T17:00`,
  }));
  const code = await assign(page, SCENARIO, [...later, { title: 'First', due: '2020-02-01T17:00' }]);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en' });
  onTestFinished(() => context.close());
  const trainee = await context.newPage();
  await joinAs(trainee, server.address, { code, name: 'Robin' });
  const titles = trainee.locator('.asked h3');
  expect((await titles.allTextContents()).slice(0, 3)).toEqual(['First', 'Second', 'Third']);
  await trainee.getByText(word('asked.states.overdue')).waitFor();
  expect(await titles.nth(3).isVisible()).toBe(false);
  await trainee.getByText(word('asked.more_other').replace('{{count}}', '2')).click();
  await titles.nth(4).waitFor();
  await looksRight(trainee);
});

it('is told when nobody asks for anything, and erases themselves by writing their name', async ({
  browser,
  page,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await comeInFirst(page, server);
  expect(await page.locator('.asked').count()).toBe(0);
  const code = await assign(page, SCENARIO, []);
  const context = await browser.newContext({ locale: 'en' });
  onTestFinished(() => context.close());
  const trainee = await context.newPage();
  await joinAs(trainee, server.address, { code, name: 'Robin' });
  await trainee.getByText(word('asked.nothing')).waitFor();
  await eraseMyself(trainee, server.address);
  await trainee.getByRole('link', { name: word('account.to-sign-in') }).waitFor();
  const { people } = await ask<{ people: readonly { displayName: string }[] }>(page, 'GET', '/people');
  expect(people.map(({ displayName }) => displayName)).toEqual(['Ada']);
});

async function eraseMyself(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/account`);
  await page.getByText(word('me.erase-open')).click();
  await field(page, 'ownName').fill('Somebody else');
  await press(page, 'me.erase-do');
  await page.getByText(word('wrong.own-name')).waitFor();
  expect(await violations(page)).toEqual([]);
  await field(page, 'ownName').fill('Robin');
  await press(page, 'me.erase-do');
}

it('comes back to the desk from signing in, and from a press on the way to it', async ({
  page,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await comeInFirst(page, server);
  const signIn = async () => {
    await field(page, 'name').fill('ada@example.org');
    await field(page, 'secret').fill('correct horse battery');
    await press(page, 'sign-in.submit');
    await page.locator('main.desk').waitFor();
    expect(new URL(page.url()).hash).toBe('#/desk/house');
  };
  await page.goto(`${server.address}#/desk/house`);
  await page.locator('main.desk').waitFor();
  await endSession(page);
  await page.reload();
  await signIn();
  await endSession(page);
  await page.getByRole('link', { name: word('desk.parts.cohorts') }).click();
  await page.getByText(word('desk-troubles.sign-in-needed')).or(field(page, 'name')).first().waitFor();
});
