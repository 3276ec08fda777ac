/** The table of progress: it remembers what was looked for, and stays light with as many people as a group can have. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ask, assignTo, foundHouse, makeCohort } from './support/house.ts';
import { overflow, violations } from './support/rules.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const grid = (page: Page) => page.getByRole('grid');
const rows = async (page: Page) => Number(await grid(page).getAttribute('aria-rowcount')) - 1;
const nameField = (page: Page) => page.getByLabel(word('progress-desk.name'));
const assignmentField = (page: Page) => page.getByLabel(word('progress-desk.assignment'));
const group = (page: Page, name: string) =>
  page.locator('.finding').getByRole('button', { name: new RegExp(`^${word(`state-groups.${name}`)}`) });

async function openProgress(page: Page, { address }: RunningServer, cohort: string): Promise<void> {
  await page.goto(`${address}#/desk/cohort/${cohort}`);
  await page.reload();
  await grid(page).waitFor();
}

it('what a trainer looks for is still there after a reload and on the way back from a person', async ({
  page,
  complaints,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await foundHouse(page, server);
  const cohort = await makeCohort(page, ['Anna Saar', 'Emre Yılmaz', 'Öykü Tamm']);
  const [, second = ''] = await assignTo(page, cohort, 'leaflet', [{ title: 'First' }, { title: 'Second' }]);
  await openProgress(page, server, cohort);

  await nameField(page).fill('a');
  await assignmentField(page).selectOption(second);
  await group(page, 'not-begun').click();
  const head = grid(page).getByRole('columnheader', { name: word('progress-desk.person') });
  await head.getByRole('button').click();
  const looksAsBefore = async () => {
    await expect.poll(() => rows(page)).toBe(3);
    expect(await nameField(page).inputValue()).toBe('a');
    expect(await assignmentField(page).inputValue()).toBe(second);
    expect(await group(page, 'not-begun').getAttribute('aria-pressed')).toBe('true');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await grid(page).getByRole('rowheader').allTextContents()).toEqual([
      'Öykü Tamm',
      'Emre Yılmaz',
      'Anna Saar',
    ]);
  };
  await looksAsBefore();
  await page.reload();
  await looksAsBefore();
  await grid(page).getByRole('link', { name: 'Emre Yılmaz' }).click();
  await page.getByRole('heading', { name: 'Emre Yılmaz', exact: true }).waitFor();
  await page.goBack();
  await looksAsBefore();

  // Another group is looked at with fresh eyes.
  const other = await makeCohort(page, ['Kim Berg'], 'Tuesday');
  await assignTo(page, other, 'leaflet', [{ title: 'Third' }]);
  await openProgress(page, server, other);
  expect(await nameField(page).inputValue()).toBe('');

  // What is not there any more is not looked for.
  await ask(page, 'PUT', `/assignments/${second}/withdrawn`, { withdrawn: true });
  await openProgress(page, server, cohort);
  await expect.poll(() => assignmentField(page).inputValue()).toBe('');
  expect(await nameField(page).inputValue()).toBe('a');
  expect(complaints).toEqual([]);
});

const MANY = 2000;
const nameOf = (place: number) => `Trainee ${String(place).padStart(4, '0')}`;
const EVERYBODY = Array.from({ length: MANY }, (_, place) => nameOf(place + 1));

/** As many as fill a window and a little around it, however many people there are. */
const FEW = 60;
const MOST_ELEMENTS = 2500;

async function staysLight(page: Page, drawn: string): Promise<void> {
  expect(await page.locator(drawn).count()).toBeLessThan(FEW);
  expect(await page.locator('main *').count()).toBeLessThan(MOST_ELEMENTS);
}

it('two thousand people are gone through by keys, found by name, and are never all on the page', {
  timeout: 180_000,
}, async ({ page, complaints, onTestFinished }) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await foundHouse(page, server);
  const cohort = await makeCohort(page, EVERYBODY);
  await assignTo(page, cohort, 'leaflet', [{ title: 'First' }, { title: 'Second' }]);
  await openProgress(page, server, cohort);
  await expect.poll(() => rows(page)).toBe(MANY);
  await staysLight(page, '.grid-row');

  const at = () =>
    page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const row = focused.closest('.grid-row')?.querySelector('.grid-name')?.textContent?.replace(/[▲▼]/, '');
      const { top, bottom } = focused.getBoundingClientRect();
      const seen = top >= 0 && bottom <= window.innerHeight;
      return `${focused.dataset.at} ${row} ${seen ? 'seen' : 'out of sight'}`;
    });
  await grid(page)
    .getByRole('link', { name: nameOf(1) })
    .focus();
  for (const [key, place, who] of [
    ['Control+End', '2000-4', nameOf(2000)],
    ['ArrowUp', '1999-4', nameOf(1999)],
    ['ArrowUp', '1998-4', nameOf(1998)],
    ['ArrowDown', '1999-4', nameOf(1999)],
    ['PageUp', '1989-4', nameOf(1989)],
    ['Home', '1989-0', nameOf(1989)],
    ['ArrowRight', '1989-1', nameOf(1989)],
    ['End', '1989-4', nameOf(1989)],
    ['ArrowLeft', '1989-3', nameOf(1989)],
    ['Control+Home', '1-0', nameOf(1)],
    ['ArrowUp', '0-0', ''],
    ['ArrowDown', '1-0', nameOf(1)],
    ['PageDown', '11-0', nameOf(11)],
  ] as const) {
    await page.keyboard.press(key);
    await expect
      .poll(at, { message: key })
      .toBe(place === '0-0' ? `0-0 ${word('progress-desk.person')} seen` : `${place} ${who} seen`);
    await staysLight(page, '.grid-row');
  }

  await nameField(page).fill('trainee 190');
  const found = EVERYBODY.filter((name) => name.includes('190'));
  const last = found.at(-1) ?? '';
  await expect.poll(() => rows(page)).toBe(found.length);
  await grid(page)
    .getByRole('link', { name: nameOf(1900) })
    .focus();
  await page.keyboard.press('Control+End');
  await expect.poll(at).toBe(`${found.length}-4 ${last} seen`);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: last, exact: true }).waitFor();
  await page.goBack();
  await expect.poll(() => rows(page)).toBe(found.length);
  await nameField(page).fill('');
  await expect.poll(() => rows(page)).toBe(MANY);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('.people-cards li').first().waitFor();
  await staysLight(page, '.people-cards > li');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
  await page.locator('.people-cards > li', { hasText: nameOf(1000) }).waitFor();
  await staysLight(page, '.people-cards > li');
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
});

it('of twenty columns those in the window are drawn, and the one the keyboard is at', async ({
  page,
  complaints,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await foundHouse(page, server);
  const cohort = await makeCohort(page, EVERYBODY.slice(0, 12));
  const weeks = Array.from({ length: 20 }, (_, place) => ({ title: `Week ${place + 1}` }));
  await assignTo(page, cohort, 'leaflet', weeks);
  await openProgress(page, server, cohort);
  const first = page.locator('.grid-body .grid-row').first();
  const focused = () =>
    page.evaluate(() => {
      const { dataset, textContent } = document.activeElement as HTMLElement;
      return `${dataset.at} ${textContent}`;
    });
  const NOT_BEGUN = word('cell-states.not-begun');
  await expect.poll(() => first.getByRole('gridcell').count()).toBeLessThan(14);
  await first.getByRole('link').focus();
  await page.keyboard.press('End');
  await expect.poll(focused).toBe(`1-22 ${NOT_BEGUN}`);
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe(`2-22 ${NOT_BEGUN}`);

  // Every column stands below its head, wherever the table is scrolled to.
  const heads = page.locator('.grid-head .grid-item');
  const cell = page.locator('[data-at="2-22"]');
  const leftOf = async (part: typeof cell) => Math.round((await part.boundingBox())?.x ?? -1);
  expect(await leftOf(cell)).toBe(await leftOf(heads.last()));
  await page.keyboard.press('Control+Home');
  await expect.poll(focused).toBe('1-0 ');
  for (const place of ['1-1', '1-2', '1-3']) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toContain(place);
  }
  expect(await leftOf(page.locator('[data-at="1-3"]'))).toBe(await leftOf(heads.first()));
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('on paper everybody and everything asked of them stands there, with nothing that is pressed', async ({
  page,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await foundHouse(page, server);
  const people = EVERYBODY.slice(0, 120);
  const cohort = await makeCohort(page, people);
  const titles = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh'];
  await assignTo(
    page,
    cohort,
    'leaflet',
    titles.map((title) => ({ title })),
  );
  await openProgress(page, server, cohort);
  expect(await page.getByRole('rowheader').count()).toBeLessThan(people.length);

  // What the printer is given is what stands there when the page has heard that it is printed.
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () =>
      queueMicrotask(() => {
        const tables = [...document.querySelectorAll('.progress-paper')];
        document.documentElement.dataset.printed = tables
          .map(
            (table) =>
              `${table.querySelectorAll('tbody tr').length} × ${table.querySelectorAll('thead th').length}`,
          )
          .join(', ');
      }),
    );
  });
  await page.pdf({ preferCSSPageSize: true });
  expect(await page.evaluate(() => document.documentElement.dataset.printed)).toBe('120 × 8, 120 × 3');
  await grid(page).waitFor();

  await page.emulateMedia({ media: 'print' });
  for (const left of ['.page-bar', '.desk-parts', '.desk-tabs', '.finding button', '.desk-head .buttons'])
    expect(await page.locator(left).first().isVisible(), left).toBe(false);
});
