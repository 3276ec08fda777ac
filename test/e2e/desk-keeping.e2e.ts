/** What a trainer has typed and not sent is not lost: not by a failure, not on the way to another page, not with the window. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { foundHouse, makeCohort, press } from './support/house.ts';
import { startServer } from './support/server.ts';
import { ASKED, goToDesk, type Trained, trainedHouse } from './support/trained.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

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

interface Form {
  readonly place: (house: Trained) => string;
  /** On the way to the field that is written into. */
  readonly open?: (page: Page) => Promise<void>;
  readonly field: (page: Page) => Locator;
  readonly text: string;
}

const labelled = (page: Page, key: string) => page.getByLabel(word(key), { exact: true });
const rosterWay = (page: Page) => pressed(page, 'people-ways.roster.name');

/** What is typed at length, or has to be thought about. */
const FORMS: Readonly<Record<string, Form>> = {
  'a note': {
    place: ({ attempt }) => `attempt/${attempt}`,
    field: (page) => labelled(page, 'desk-attempt.note'),
    text: 'A calm beginning.',
  },
  'other points': {
    place: ({ attempt }) => `attempt/${attempt}`,
    open: async (page) => {
      const details = page.locator('details', { has: labelled(page, 'desk-attempt.points') });
      await page.locator('summary', { hasText: word('desk-attempt.set') }).waitFor();
      if ((await details.getAttribute('open')) === null)
        await page.locator('summary', { hasText: word('desk-attempt.set') }).click();
    },
    field: (page) => labelled(page, 'desk-attempt.points'),
    text: '41',
  },
  'an answer of an expert': {
    place: ({ version }) => `expert/${version}`,
    field: (page) => page.locator('.expert-form textarea'),
    text: 'They have not been heard yet.',
  },
  'an assignment': {
    place: ({ cohort }) => `assign/${cohort}`,
    field: (page) => labelled(page, 'assigning.name'),
    text: 'Second week',
  },
  'a team check': {
    place: ({ cohort }) => `new-check/${cohort}`,
    field: (page) => labelled(page, 'assigning.name'),
    text: 'Before the tournament',
  },
  'a list of people': {
    place: ({ cohort }) => `cohort/${cohort}/people`,
    open: rosterWay,
    field: (page) => labelled(page, 'roster.paste'),
    text: 'name\nKim',
  },
};

it('what was typed and not sent stays on the way to another page, and is asked about when the window closes', {
  timeout: 240_000,
}, async ({ browser, page, complaints, onTestFinished }) => {
  const house = await trainedHouse({ browser, page, onTestFinished });
  for (const [name, { place, open, field, text }] of Object.entries(FORMS)) {
    await goToDesk(page, house, place(house));
    await open?.(page);
    await field(page).waitFor();
    expect([name, await asksOnClose(page)]).toEqual([name, false]);
    await field(page).fill(text);
    expect([name, await asksOnClose(page)]).toEqual([name, true]);
    await page.getByRole('link', { name: word('desk.parts.house'), exact: true }).click();
    await page.locator('.members-table').waitFor();
    expect([name, await asksOnClose(page)]).toEqual([name, true]);
    await page.goBack();
    await open?.(page);
    await expect.poll(() => field(page).inputValue()).toBe(text);
    await field(page).fill('');
    expect([name, await asksOnClose(page)]).toEqual([name, false]);
  }
  expect(complaints).toEqual([]);
});

it('a team check keeps the scenarios and the questions that were chosen, until it is given out', {
  timeout: 120_000,
}, async ({ browser, page, complaints, onTestFinished }) => {
  const house = await trainedHouse({ browser, page, onTestFinished });
  await goToDesk(page, house, `new-check/${house.cohort}`);
  const source = page.getByRole('checkbox', { name: textOf(ASKED, 'title'), exact: true });
  const questions = page.locator('.check-choices input');
  const picked = () =>
    questions.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked).join());
  await source.check();
  await labelled(page, 'checking.count').selectOption('5');
  await questions.first().check();
  await labelled(page, 'checking.needed').selectOption('3');
  await labelled(page, 'assigning.name').fill('Level?');
  const before = await picked();
  await page.getByRole('link', { name: word('desk.parts.house'), exact: true }).click();
  await page.locator('.members-table').waitFor();
  await page.goBack();
  await questions.first().waitFor();
  await expect.poll(picked).toBe(before);
  expect(await source.isChecked()).toBe(true);
  expect(await labelled(page, 'checking.needed').inputValue()).toBe('3');
  await pressed(page, 'checking.give');
  await page.getByText(word('desk-told.assigned').replace('{{title}}', 'Level?')).waitFor();
  expect(await asksOnClose(page)).toBe(false);
  await page.getByRole('link', { name: word('checking.title'), exact: true }).click();
  await source.waitFor();
  expect(await source.isChecked()).toBe(false);
  expect(await labelled(page, 'assigning.name').inputValue()).toBe('');
  expect(complaints).toEqual([]);
});

const pressed = (page: Page, key: string) =>
  page
    .getByRole('button', { name: word(key), exact: true })
    .first()
    .click();
const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();

/** Everything on the desk that makes something: how one comes to its button. Each goes on where the one before has left off. */
const MAKING: Readonly<Record<string, (page: Page, house: Trained) => Promise<Locator>>> = {
  'a note': async (page, house) => {
    await goToDesk(page, house, `attempt/${house.attempt}`);
    await labelled(page, 'desk-attempt.note').fill('A calm beginning.');
    return named(page, word('desk-attempt.write'));
  },
  'other points': async (page) => {
    await page.locator('summary', { hasText: word('desk-attempt.set') }).click();
    await labelled(page, 'desk-attempt.points').fill('41');
    await labelled(page, 'desk-attempt.reason').fill('Read from the sheet.');
    return named(page, word('desk-attempt.set'));
  },
  'a code': async (page, house) => {
    await goToDesk(page, house, `cohort/${house.cohort}/people`);
    await pressed(page, 'people-ways.code.name');
    return named(page, word('codes.make-another'));
  },
  'a list of people': async (page) => {
    await rosterWay(page);
    await labelled(page, 'roster.paste').fill('name\nKim\nAlex');
    await pressed(page, 'roster.look');
    return named(page, word('roster.import_other').replace('{{many}}', '2'));
  },
  'a template': async (page, house) => {
    await goToDesk(page, house, `assign/${house.cohort}`);
    await labelled(page, 'templates.begin').selectOption('set before-lunch');
    await pressed(page, 'templates.keep');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(word('templates.name'), { exact: true }).fill('New hires');
    return dialog.getByRole('button', { name: word('templates.save') });
  },
  'an assignment': async (page) => named(page, word('assigning.send')),
  'a team check': async (page, house) => {
    await goToDesk(page, house, `new-check/${house.cohort}`);
    await page.getByRole('checkbox', { name: textOf(ASKED, 'title'), exact: true }).check();
    await page.locator('.draw-again').waitFor();
    await labelled(page, 'assigning.name').fill('Level?');
    return named(page, word('checking.give'));
  },
  'an answer of an expert': async (page, house) => {
    await goToDesk(page, house, `expert/${house.version}`);
    await page.locator('.expert-form input[type=radio]').first().check();
    await page.locator('.expert-form textarea').fill('They have not been heard yet.');
    return named(page, word('expert.keep'));
  },
  'an edition': async (page, house) => {
    await goToDesk(page, house, 'upload/start');
    await pressed(page, 'scenario-upload.check');
    return named(page, word('scenario-publish.publish'));
  },
  'its end': async (page, house) => {
    await goToDesk(page, house, 'scenarios');
    return page.getByRole('button', { name: new RegExp(`^${word('editions.retire')}: `) }).first();
  },
};

it('whatever is made by two presses is made once', { timeout: 240_000 }, async ({
  browser,
  page,
  complaints,
  onTestFinished,
}) => {
  const house = await trainedHouse({ browser, page, onTestFinished });
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  const made: Record<string, number> = {};
  for (const [name, comeTo] of Object.entries(MAKING)) {
    const button = await comeTo(page, house);
    await button.waitFor();
    sent.length = 0;
    const answered = page.waitForResponse((response) => response.request().method() !== 'GET');
    await button.dblclick({ timeout: 60_000 });
    await answered;
    await page.waitForTimeout(300);
    made[name] = sent.length;
  }
  expect(made).toEqual(Object.fromEntries(Object.keys(MAKING).map((name) => [name, 1])));
  expect(complaints).toEqual([]);
});
