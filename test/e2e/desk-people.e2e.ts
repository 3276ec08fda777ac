/** A trainer's first morning: a group, people in it by code and by list, links on paper, numbers taken away, and the log. */

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { downloadBy } from './support/download.ts';
import { overflow, violations } from './support/rules.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const press = (page: Page, key: string, values: Readonly<Record<string, string>> = {}) =>
  page
    .getByRole('button', { name: filled(key, values), exact: true })
    .first()
    .click();

const filled = (key: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{{${name}}}`, value), word(key));

/** The first administrator, at an empty desk. */
async function firstMorning(page: Page, { address, firstLink }: RunningServer): Promise<void> {
  await page.goto(`${address}#/first/${firstLink}`);
  const fields = {
    organisation: 'Tea & Sons',
    displayName: 'Ada',
    login: 'ada@example.org',
    password: 'correct horse battery',
  };
  for (const [name, text] of Object.entries(fields))
    await page.locator(`.account-form input[name=${name}]`).fill(text);
  await press(page, 'first.submit');
  await page.getByRole('link', { name: word('account.desk'), exact: true }).click();
  await page.locator('.first-steps').waitFor();
}

async function makeGroup(page: Page): Promise<void> {
  await press(page, 'first-steps.begin');
  await page.getByLabel(word('new-cohort.name')).fill('Monday');
  await page.getByLabel(word('new-cohort.zone')).fill('riga');
  await press(page, 'new-cohort.make');
  await page.locator('.people-ways').waitFor();
}

/** Somebody with a phone points it at the wall. */
async function joins(browser: Browser, link: string, name: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'fi' });
  const phone = await context.newPage();
  await phone.goto(link);
  await phone.locator('.account-form input[name=displayName]').fill(name);
  await phone.locator('.account-form button[type=submit]').click();
  await phone.locator('.recovery-phrase').waitFor();
  await context.close();
}

const names = (page: Page) => page.locator('.members-table tbody th').allTextContents();

async function look(page: Page, broken: Record<string, unknown>, where: string): Promise<void> {
  const found = [
    ...(await violations(page)),
    ...((await overflow(page)) > 0 ? ['wider than the window'] : []),
  ];
  if (found.length > 0) broken[where] = found;
}

describe.each([
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])('the desk at $width × $height', (viewport) => {
  it('brings a group together by a code and a list, prints links, gives numbers, and tells in the log who did it', async ({
    browser,
    page,
    complaints,
    onTestFinished,
  }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    await page.setViewportSize(viewport);
    const broken: Record<string, unknown> = {};
    await firstMorning(page, server);
    await look(page, broken, 'empty desk');
    await makeGroup(page);
    await look(page, broken, 'empty group');

    await press(page, 'people-ways.code.name');
    await press(page, 'codes.make');
    await page.locator('.join-code').waitFor();
    await look(page, broken, 'code');
    const link = await page.getByLabel(word('codes.address')).inputValue();
    await press(page, 'codes.show');
    await page.locator('.wall').waitFor();
    await look(page, broken, 'wall');
    await joins(browser, link, 'Robin');
    await page.keyboard.press('Escape');
    await page.reload();
    await expect.poll(() => names(page)).toEqual(expect.arrayContaining([expect.stringContaining('Robin')]));

    await press(page, 'people-ways.roster.name');
    const paste = page.getByLabel(word('roster.paste'));
    await paste.fill('name,login,part\nKim,kim@example.org,boss\nAlex,,trainee');
    await press(page, 'roster.look');
    await page.locator('.roster-faults').waitFor();
    await look(page, broken, 'faults');
    expect(await page.locator('.roster-faults').textContent()).toContain(word('roster-faults.part-unknown'));
    await press(page, 'roster.other');
    await paste.fill('name,login,part\nKim,kim@example.org,trainee\nAlex,,trainee');
    await press(page, 'roster.look');
    await press(page, 'roster.import_other', { many: '2' });
    await press(page, 'roster.links_other', { many: '2' });
    await page.locator('.slip').nth(1).waitFor();
    await look(page, broken, 'slips');
    expect(await page.locator('.slip h2').allTextContents()).toEqual(['Kim', 'Alex']);
    await press(page, 'slips.back');

    await page.getByRole('checkbox', { name: 'Alex', exact: true }).check();
    await look(page, broken, 'ticked');
    await press(page, 'members.remove');
    await expect.poll(async () => (await names(page)).join()).not.toContain('Alex');
    await press(page, 'desk.undo');
    await expect.poll(async () => (await names(page)).join()).toContain('Alex');
    expect((await names(page)).join()).toContain(word('members.not-come'));
    await page
      .locator('.desk-parts')
      .getByRole('link', { name: word('desk.parts.cohorts') })
      .click();
    const notCome = page.getByRole('link', { name: filled('cohort-standing.notCome', { many: '2' }) });
    await notCome.waitFor();
    await look(page, broken, 'a group that stands somewhere');
    await notCome.click();
    await page.locator('.members-table').waitFor();

    await press(page, 'take-away.title');
    const download = await downloadBy(page, () => press(page, 'take-away.take'));
    expect(download.suggestedFilename()).toMatch(/^Monday-attempts-\d{4}-\d\d-\d\d\.csv$/);
    expect(readFileSync(await download.path(), 'utf8')).toContain('attempt,learner,name');
    await look(page, broken, 'numbers');

    await page.getByRole('link', { name: word('desk.parts.house') }).click();
    await page.locator('.members-table').waitFor();
    await look(page, broken, 'people of the house');
    const manage = (name: string) =>
      page.getByRole('button', { name: filled('house-people.manage-one', { name }) }).click();
    await manage('Kim');
    await look(page, broken, 'somebody');
    await press(page, 'manage.out-do');
    await press(page, 'manage.out-sure');
    await page.getByText(filled('desk-told.person-signed-out', { name: 'Kim' })).waitFor();
    await manage('Kim');
    await page.getByLabel(word('person-name.field'), { exact: true }).fill('Kim Lepp');
    await press(page, 'person-name.save');
    await expect.poll(async () => (await names(page)).join()).toContain('Kim Lepp');
    await press(page, 'desk.undo');
    await expect.poll(async () => (await names(page)).join()).not.toContain('Lepp');
    await manage('Kim');
    await press(page, 'manage.erase-do');
    await page.getByText(word('manage.erase-wrong')).waitFor();
    await page.getByLabel(filled('manage.erase-type', { name: 'Kim' })).fill('Kim');
    await press(page, 'manage.erase-do');
    await expect.poll(async () => (await names(page)).join()).not.toContain('Kim');
    await page.getByRole('link', { name: word('house-tabs.log') }).click();
    await page.locator('.house-log').waitFor();
    await look(page, broken, 'log');
    expect(await page.locator('.house-log b').first().textContent()).toBe(word('deeds.erased'));
    await page.getByText(word('house-log.whole')).waitFor();
    expect(broken).toEqual({});
    expect(complaints).toEqual([]);
  });
});

it('an administrator keeps people for as long as the house says, and takes it back', async ({
  page,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await firstMorning(page, server);
  await page.goto(`${server.address}#/desk/house/data`);
  await page.getByLabel(word('house-data.erase-after')).check();
  await page.getByLabel(word('house-data.days')).fill('90');
  await press(page, 'house-data.save');
  const days = () =>
    page.evaluate(
      async () => ((await (await fetch('/api/organisation/retention')).json()) as { days: number }).days,
    );
  await expect.poll(days).toBe(90);
  await press(page, 'desk.undo');
  await expect.poll(days).toBeNull();
  const file = await downloadBy(page, () => press(page, 'house-data.own-take'));
  expect(file.suggestedFilename()).toMatch(/^Ada-data-.*\.zip$/);
});

it('a group gets another name and another time zone, and has the old ones again', async ({
  page,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await firstMorning(page, server);
  await makeGroup(page);
  await page.goto(`${server.address}#/desk`);
  const card = page.locator('.cohort-card');
  const zone = page.getByRole('combobox', { name: word('new-cohort.zone') });
  await press(page, 'change-cohort.title', { name: 'Monday' });
  await page.getByLabel(word('new-cohort.name')).fill('Tuesday');
  await zone.fill('nowhere');
  await press(page, 'change-cohort.save');
  await page.getByText(word('new-cohort.zone-unknown')).waitFor();
  await zone.fill('istanbul');
  expect(await violations(page)).toEqual([]);
  await press(page, 'change-cohort.save');
  await expect.poll(() => card.textContent()).toContain('Europe/Istanbul');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^change-/);
  expect(await card.getByRole('heading').textContent()).toBe('Tuesday');
  await press(page, 'desk.undo');
  await expect.poll(() => card.textContent()).toContain('Europe/Riga');
  expect(await card.getByRole('heading').textContent()).toBe('Monday');
});

it('who takes a device over from somebody signs them out and joins under a name of their own', async ({
  browser,
  page,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await firstMorning(page, server);
  await makeGroup(page);
  await press(page, 'people-ways.code.name');
  await press(page, 'codes.make');
  const link = await page.getByLabel(word('codes.address')).inputValue();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  onTestFinished(() => context.close());
  const tablet = await context.newPage();
  const join = async (name: string) => {
    await tablet.locator('.account-form input[name=displayName]').fill(name);
    await press(tablet, 'join.submit');
    await tablet.locator('.recovery-phrase').waitFor();
  };
  await tablet.goto(link);
  await join('Anna');
  await tablet.goto('about:blank');
  await tablet.goto(link);
  await tablet.getByText(filled('join.as-me', { name: 'Anna' })).waitFor();
  expect(await violations(tablet)).toEqual([]);
  await press(tablet, 'account.sign-out');
  await tablet.getByText(word('me.seen-by-trainers')).waitFor();
  await join('Berta');
  await page.reload();
  await expect
    .poll(async () => (await names(page)).map((name) => name.replace(/\W.*/, '')).toSorted())
    .toEqual(expect.arrayContaining(['Anna', 'Berta']));
});

it('whose session has run out is told so at home, and nobody who has signed out', async ({
  page,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await firstMorning(page, server);
  await page.context().clearCookies();
  await page.goto(`${server.address}#/`);
  await page.reload();
  await page.getByText(word('asked.signed-out')).waitFor();
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole('main')
    .getByRole('link', { name: word('account.to-sign-in') })
    .click();
  await page.locator('.account-form input[name=name]').fill('ada@example.org');
  await page.locator('.account-form input[name=secret]').fill('correct horse battery');
  await press(page, 'sign-in.submit');
  await page.goto(`${server.address}#/account`);
  await press(page, 'account.sign-out');
  await page.locator('.scenario').first().waitFor();
  expect(await page.getByText(word('asked.signed-out')).count()).toBe(0);
});
