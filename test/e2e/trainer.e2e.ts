/** A trainer's Monday from the first start to the numbers, and in the midst of it a trainee's first call. */

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { downloadBy } from './support/download.ts';
import { planInputs } from './support/keyboard-plan.ts';
import { follow, hasAllOfCall } from './support/network.ts';
import { answerByMouse, inMode, replyButton, sendMessage } from './support/player.ts';
import { field, lookAround, press, type Seat, say, sitDown, write } from './support/seat.ts';
import { startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { textOf } from './support/words.ts';

const SCENARIO = 'leaflet';
const COHORT = 'Monday starters';
const ASSIGNMENT = 'First week';
/** Somebody who knows what spreadsheets do with a name like this. */
const TRAINEE = '=Robin';
const ROSTER = 'name,login\nAnna Ozoliņa,anna@example.org\nÇağla Yılmaz,\nMärt Tamm,mart@example.org';
const REPLIES = planInputs(SCENARIO, 'best').flatMap((input) => (input.type === 'reply' ? [input.id] : []));
const DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };

async function comeInFirst(trainer: Seat, token: string): Promise<void> {
  const { page, address } = trainer;
  await page.goto(`${address}#/first/${token}`);
  await field(trainer, 'organisation').fill('Tea & Sons');
  await field(trainer, 'displayName').fill('Ada');
  await field(trainer, 'login').fill('ada@example.org');
  await field(trainer, 'password').fill('correct horse battery');
  await lookAround(trainer);
  await press(trainer, 'first.submit');
  await page.locator('.desk-sign').click();
}

/** The first group of an empty desk, from a list that is looked at before it is taken in. */
async function makeCohort(trainer: Seat): Promise<void> {
  const { page } = trainer;
  await page.locator('.first-steps').waitFor();
  await lookAround(trainer);
  await press(trainer, 'first-steps.begin');
  await write(trainer, 'new-cohort.name', COHORT);
  await lookAround(trainer);
  await press(trainer, 'new-cohort.make');
  await press(trainer, 'people-ways.roster.name');
  await write(trainer, 'roster.paste', ROSTER);
  await press(trainer, 'roster.look');
  const importAll = page.getByRole('button', { name: say(trainer, 'roster.import_other', { many: 3 }) });
  await importAll.waitFor();
  await lookAround(trainer);
  await importAll.click();
  await page.getByText(say(trainer, 'roster.done_other', { many: 3 })).waitFor();
  await page.getByRole('link', { name: 'Çağla Yılmaz' }).waitFor();
  await lookAround(trainer);
}

async function assign(trainer: Seat): Promise<void> {
  const { page, locale } = trainer;
  await press(trainer, 'cohort-tabs.assignments', 'link');
  await press(trainer, 'assigning.title', 'link');
  await page.getByRole('checkbox', { name: textOf(SCENARIO, 'title', locale) }).check();
  await write(trainer, 'assigning.name', ASSIGNMENT);
  await lookAround(trainer);
  await press(trainer, 'assigning.send');
  await page.getByRole('heading', { name: ASSIGNMENT }).waitFor();
  await lookAround(trainer);
}

/** Gives the address that stands beside the code. */
async function makeCode(trainer: Seat): Promise<string> {
  const { page } = trainer;
  await press(trainer, 'cohort-tabs.people', 'link');
  await press(trainer, 'people-ways.code.name');
  await press(trainer, 'codes.make');
  const address = page.getByLabel(say(trainer, 'codes.address'), { exact: true });
  await address.waitFor();
  await lookAround(trainer);
  return address.inputValue();
}

async function join(trainee: Seat, address: string): Promise<void> {
  const { page } = trainee;
  await page.goto(address);
  await field(trainee, 'displayName').fill(TRAINEE);
  await lookAround(trainee);
  await press(trainee, 'join.submit');
  await page.locator('.recovery-phrase').waitFor();
  await lookAround(trainee);
  await press(trainee, 'phrase.done');
  await page.getByRole('heading', { name: ASSIGNMENT }).waitFor();
  await lookAround(trainee);
}

/** In the middle of it the way to the server is lost, and found again. */
async function play(trainee: Seat): Promise<void> {
  const { page, locale } = trainee;
  await page.locator('.asked-items button').click();
  await page.locator('form.goals input[type=radio]').first().check();
  await lookAround(trainee);
  await page.locator('form.goals button[type=submit]').click();
  await replyButton(trainee.page, SCENARIO, null).first().waitFor();
  await lookAround(trainee);
  for (const [place, id] of REPLIES.entries()) {
    if (place === 2) await page.context().setOffline(true);
    await answerByMouse(page, SCENARIO, id, locale);
    if (place === 2) await comeBack(trainee);
  }
  await endCall(trainee);
}

/** From the customer's last words to the debrief. */
async function endCall(trainee: Seat): Promise<void> {
  await press(trainee, 'call.go-on');
  await sendMessage(trainee.page);
  await trainee.page.locator('.outcomes').waitFor();
  await press(trainee, 'call.to-debrief');
  await trainee.page.locator('.rubric').waitFor();
}

/**
 * What is asked is stepped by the server, an answer at a time, and so it waits for a network. Practice does not: the way is
 * lost in the middle of the call, which is finished and explained all the same, and brought there later.
 */
async function practise(trainee: Seat): Promise<void> {
  const { page, locale } = trainee;
  await follow(page, `#/briefing/${SCENARIO}`);
  await page.locator('form.goals input[type=radio]').first().check();
  await inMode(page, 'practice');
  await page.locator('form.goals button[type=submit]').click();
  await replyButton(page, SCENARIO, null).first().waitFor();
  await hasAllOfCall(page);
  for (const [place, id] of REPLIES.entries()) {
    if (place === 2) await page.context().setOffline(true);
    await answerByMouse(page, SCENARIO, id, locale);
  }
  await endCall(trainee);
  await lookAround(trainee);
  await follow(page, '#/');
  const unsent = page.locator('main').getByText(say(trainee, 'outbox.waiting_one', { count: 1 }));
  await unsent.waitFor();
  await lookAround(trainee);
  await page.context().setOffline(false);
  await unsent.waitFor({ state: 'detached' });
}

/** The answer is not lost, and the page says so calmly. */
async function comeBack(trainee: Seat): Promise<void> {
  const note = trainee.page.getByText(say(trainee, 'supervised.away'));
  await note.waitFor();
  await lookAround(trainee);
  await trainee.page.context().setOffline(false);
  await note.waitFor({ state: 'hidden' });
}

/** Whole points, as the trainee is told them. */
async function resultOf(trainee: Seat): Promise<number> {
  const { page, address } = trainee;
  await page.locator('.rubric').waitFor();
  await lookAround(trainee);
  await page.goto(address);
  const told = page.locator('.asked-items li').filter({ hasText: say(trainee, 'asked.states.mastered') });
  const pattern = new RegExp(say(trainee, 'asked.result', { points: '(\\d+)' }));
  await expect.poll(() => told.textContent()).toMatch(pattern);
  return Number(pattern.exec((await told.textContent()) ?? '')?.[1]);
}

/** What the server has of them is theirs. */
async function takeOwnData(trainee: Seat): Promise<void> {
  const { page, address } = trainee;
  await page.goto(`${address}#/account`);
  await page.getByRole('heading', { name: say(trainee, 'me.data'), exact: true }).waitFor();
  await lookAround(trainee);
  const file = await downloadBy(page, () => press(trainee, 'me.data-take'));
  expect(file.suggestedFilename()).toMatch(/\.zip$/);
}

/** Opens a call of this kind, and its replay on the stage. */
async function watch(trainer: Seat, kind: string): Promise<void> {
  const { page } = trainer;
  const told = page.getByText(new RegExp(`^${say(trainer, kind)},`));
  const row = page.locator('.calls-table tbody tr').filter({ has: told });
  await row.getByRole('link').click();
  await press(trainer, 'desk-attempt.watch-own', 'link');
  await page.locator('[data-stage-ready]').waitFor();
  await page.locator('.watch-controls').waitFor();
  await lookAround(trainer);
}

/** From the table of everybody to one call on its stage, and a word beside it. */
async function lookAtCall(trainer: Seat, points: number): Promise<void> {
  const { page } = trainer;
  await press(trainer, 'cohort-tabs.progress', 'link');
  const row = page.getByRole('row').filter({ hasText: TRAINEE });
  await row.getByText(say(trainer, 'progress-desk.best', { points })).waitFor();
  await row.getByText(say(trainer, 'cell-states.mastered')).waitFor();
  await lookAround(trainer);
  await row.getByRole('link', { name: TRAINEE }).click();
  const calls = page.locator('.calls-table tbody tr');
  await calls.first().waitFor();
  expect(await calls.count()).toBe(2);
  await lookAround(trainer);
  // The one that was finished without a network is here too, and is told from the other.
  await watch(trainer, 'call-filters.alone');
  await page.goBack();
  await page.goBack();
  await watch(trainer, 'call-filters.supervised');
  await page.goBack();
  await write(trainer, 'desk-attempt.note', 'Heard first, then solved.');
  await press(trainer, 'desk-attempt.write');
  await page.getByText(say(trainer, 'desk-told.note-written')).waitFor();
  await lookAround(trainer);
}

/** The lines of the file of attempts. */
async function takeAway(trainer: Seat): Promise<readonly string[]> {
  const { page, address } = trainer;
  await page.goto(`${address}#/desk`);
  await page.getByRole('link', { name: COHORT }).click();
  await press(trainer, 'cohort-tabs.people', 'link');
  await press(trainer, 'take-away.title');
  const file = await downloadBy(page, () => press(trainer, 'take-away.take'));
  expect(file.suggestedFilename()).toMatch(/^Monday-starters-attempts-[\d-]+\.csv$/);
  await lookAround(trainer);
  return readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
}

async function seats(browser: Browser, address: string, locale: string): Promise<readonly [Seat, Seat]> {
  const sit = (size: typeof DESK) => sitDown(browser, { address, locale, size });
  return [await sit(DESK), await sit(PHONE)];
}

/** Being away is complained of by the browser itself. */
const AWAY = /ERR_INTERNET_DISCONNECTED|Failed to fetch/;

it.for(['en', 'fi'])(
  'a trainer invites, assigns, sees what was played through a lost connection and what was finished without one, and takes the numbers away (%s)',
  { timeout: 480_000 },
  async (locale, { browser, onTestFinished }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    const [trainer, trainee] = await seats(browser, server.address, locale);
    onTestFinished(async () => {
      await trainer.close();
      await trainee.close();
    });
    await comeInFirst(trainer, server.firstLink);
    await makeCohort(trainer);
    await assign(trainer);
    await join(trainee, await makeCode(trainer));
    await play(trainee);
    const points = await resultOf(trainee);
    expect(points).toBeGreaterThanOrEqual(90);
    await practise(trainee);
    await takeOwnData(trainee);
    await lookAtCall(trainer, points);
    const [head = '', ...rows] = await takeAway(trainer);
    expect(head).toContain('scenario');
    const column = (row: string, name: string) => row.split(',')[head.split(',').indexOf(name)];
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map((row) => column(row, 'supervised')))).toEqual(new Set(['no', 'yes']));
    for (const row of rows) {
      expect(row).toContain(`'${TRAINEE}`);
      expect(column(row, 'scenario')).toBe(SCENARIO);
      expect(Number(column(row, 'total'))).toBeGreaterThanOrEqual(90);
    }
    expect([...trainer.complaints, ...trainee.complaints].filter((told) => !AWAY.test(told))).toEqual([]);
  },
);
