/** From an empty group to an assignment, the table of progress, and a word to whoever has something left to do. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ask, makeCode, press } from './support/house.ts';
import { overflow, violations } from './support/rules.ts';
import { startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const PEOPLE = ['Anna Saar', 'Emre Yılmaz', 'Öykü Tamm'];

interface Group {
  readonly cohort: string;
  readonly code: string;
}

/** Somebody who may sit at the desk, and a group of three. */
async function makeGroup(page: Page, address: string, token: string): Promise<Group> {
  await page.goto(address);
  const who = { displayName: 'Ada', login: 'ada@example.org', password: 'correct horse battery' };
  await ask(page, 'POST', '/first-administrator', { token, organisation: 'Tea & Sons', ...who });
  const { id: cohort } = await ask<{ id: string }>(page, 'POST', '/cohorts', {
    name: 'Monday',
    timeZone: 'Europe/Riga',
  });
  await ask(page, 'POST', `/cohorts/${cohort}/roster/import`, { csv: `name\n${PEOPLE.join('\n')}\n` });
  return { cohort, code: await makeCode(page, cohort) };
}

const filled = (key: string, values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{{${name}}}`, String(value)),
    word(key),
  );

const said = (page: Page, text: string) => page.getByText(text).first().waitFor();

/** What is broken in a wide window and in one of a phone. */
async function brokenAt(page: Page): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.waitForTimeout(300);
    broken.push(...(await violations(page)).map((rule) => `${width}: ${rule}`));
    if ((await overflow(page)) > 0) broken.push(`${width}: wider than the window`);
  }
  return broken;
}

it('a trainer assigns a set, sees everybody, and reminds one of them, who reads it', async ({
  browser,
  page,
  complaints,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  const { cohort, code } = await makeGroup(page, server.address, server.firstLink);

  await page.goto(`${server.address}#/desk/cohort/${cohort}`);
  await page.reload();
  await page.getByRole('link', { name: word('progress-empty.no-assignments.do') }).click();
  await page.locator('.assigning').waitFor();

  // Everything that is missing is said, and what nobody could fulfil at once.
  await press(page, 'assigning.send');
  await said(page, word('assign-faults.no-scenarios'));
  await page.getByLabel(word('assign-terms.mastery')).selectOption('two-days');
  await page.getByLabel(word('assign-terms.counts')).selectOption('first');
  await said(page, word('assign-faults.two-days-of-first'));
  expect(await brokenAt(page)).toEqual([]);
  await page.getByLabel(word('assign-terms.counts')).selectOption('best');

  // A set, kept as a template, and given out.
  await page.getByLabel(word('templates.begin')).selectOption('set before-lunch');
  expect(await page.getByLabel(word('assigning.name'), { exact: true }).inputValue()).toBe(
    word('templates.before-lunch'),
  );
  await press(page, 'templates.keep');
  await page.getByRole('dialog').getByLabel(word('templates.name'), { exact: true }).fill('New hires');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: word('templates.save') })
    .click();
  await said(page, filled('desk-told.template-kept', { name: 'New hires' }));
  await page.getByLabel(word('assigning.name'), { exact: true }).fill('First week');
  await press(page, 'assigning.send');

  // It is listed, can be taken back, and that can be undone.
  await page.getByRole('heading', { name: 'First week' }).waitFor();
  await said(page, filled('assignments.mastered', { count: 0, all: 3 }));
  await page.getByRole('button', { name: `${word('assignments.withdraw')}: First week` }).click();
  await said(page, word('assignments.withdrawn'));
  await press(page, 'desk.undo');
  await page.getByText(word('assignments.withdrawn'), { exact: true }).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: `${word('assignments.change')}: First week` }).click();
  await page.getByLabel(word('assigning.name'), { exact: true }).fill('Week one');
  await press(page, 'assignments.save');
  await page.getByRole('heading', { name: 'Week one' }).waitFor();
  expect(await brokenAt(page)).toEqual([]);

  // Somebody joins, and the table has them all.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'fi' });
  onTestFinished(() => context.close());
  const trainee = await context.newPage();
  await trainee.goto(server.address);
  await ask(trainee, 'POST', '/join', { code, displayName: 'Robin Marsh' });
  await page.goto(`${server.address}#/desk/cohort/${cohort}`);
  const grid = page.getByRole('grid');
  await grid.getByRole('rowheader', { name: 'Robin Marsh' }).waitFor();
  expect(await grid.getAttribute('aria-rowcount')).toBe('5');
  expect(await brokenAt(page)).toEqual([]);

  // Arrow keys go through it, Enter opens a person.
  const at = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.at);
  await grid.getByRole('link', { name: 'Anna Saar' }).focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'End', 'ArrowUp', 'Home', 'Control+End'])
    await page.keyboard.press(key);
  await expect.poll(at).toBe('4-6');
  await page.keyboard.press('Control+Home');
  await expect.poll(at).toBe('1-0');

  // Found without accents, chosen with the space bar, reminded, taken back, and reminded again.
  const find = page.getByLabel(word('progress-desk.name'));
  await find.fill('oyku');
  await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('2');
  await find.fill('robin');
  await grid.getByRole('link', { name: 'Robin Marsh' }).focus();
  await page.keyboard.press(' ');
  await press(page, 'reminding.remind');
  await said(page, filled('desk-told.reminded', { count: 1 }));
  await press(page, 'desk.undo');
  await said(page, filled('desk-told.reminder-back', { count: 1 }));
  await grid.getByRole('checkbox', { name: filled('reminding.choose', { name: 'Robin Marsh' }) }).check();
  await press(page, 'reminding.remind');
  await said(page, filled('desk-told.reminded', { count: 1 }));

  // It is there in the trainee's language; once it was seen, nobody takes it back.
  await trainee.reload();
  await said(trainee, word('asked.nudged', 'fi'));
  expect(await violations(trainee)).toEqual([]);
  await press(page, 'desk.undo');
  await said(page, filled('desk-told.reminder-some-back', { count: 0, seen: 1 }));
  expect(complaints).toEqual([]);
});
