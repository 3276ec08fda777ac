/** A trainer opens a person, a call of theirs, its replay; writes beside it; and the person reads it. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { USUAL_TERMS } from '../../src/course/terms.ts';
import { makeInput } from '../../src/engine/log/input-text.ts';
import { PATIENCE } from './support/browser.ts';
import { ask, makeCode, versionOf } from './support/house.ts';
import { planInputs } from './support/keyboard-plan.ts';
import { overflow, violations } from './support/rules.ts';
import { startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const SCENARIO = 'leaflet';
/** An id that nobody has. */
const NOBODY = '00000000-0000-4000-8000-000000000000';
const NAME = 'Robin Wilhelmsson-Õunapuu';

interface World {
  readonly cohort: string;
  readonly assignment: string;
  readonly version: string;
  readonly code: string;
}

const TERMS = { ...USUAL_TERMS, passMark: 95 };

/** An administrator who trains a cohort that is asked to play one scenario. */
async function setUp(page: Page, token: string): Promise<World> {
  await ask(page, 'POST', '/first-administrator', {
    token,
    organisation: 'Tea & Sons',
    displayName: 'Ada',
    login: 'ada@example.org',
    password: 'correct horse battery',
  });
  const { id: cohort } = await ask<{ id: string }>(page, 'POST', '/cohorts', {
    name: 'Monday',
    timeZone: 'Europe/Riga',
  });
  const version = await versionOf(page, SCENARIO);
  const { id: assignment } = await ask<{ id: string }>(page, 'POST', `/cohorts/${cohort}/assignments`, {
    title: 'First week',
    versions: [version],
    people: null,
    opens: '2020-01-01T09:00',
    due: '2199-01-01T17:00',
    terms: TERMS,
  });
  return { cohort, assignment, version, code: await makeCode(page, cohort) };
}

/** Plays a plan under the eyes of the server; gives the call's id. */
async function playSupervised(page: Page, { version, assignment }: World, plan: string): Promise<string> {
  const opening = { key: `call-of-${plan}`, version, assignment, mode: 'practice', locale: 'en' };
  const { attempt } = await ask<{ attempt: string }>(page, 'POST', '/attempts', opening);
  const inputs = planInputs(SCENARIO, plan);
  for (const [place, input] of inputs.entries())
    await ask(page, 'POST', `/attempts/${attempt}/inputs`, {
      seq: place + 1,
      input: makeInput(input),
      locale: 'en',
    });
  return attempt;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const button = (page: Page, key: string) =>
  page.locator('main').getByRole('button', { name: word(key), exact: true });

/** Nothing on the page breaks a rule, at either width. */
async function isSound(page: Page): Promise<void> {
  for (const [width, height] of [
    [390, 844],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
}

/** What wears people down in a game is theirs to tell. */
const tellsNoComposure = async (page: Page): Promise<void> =>
  expect(await page.locator('main').textContent()).not.toMatch(/composure|collected/i);

const pagesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ??
  0;

/** Puts other points in the place of the 41 there are, and then none, and takes both back. */
async function undoPoints(page: Page, attempt: string): Promise<void> {
  const stand = async () => {
    const remarks = await ask<{ override: { total: number } | null }>(
      page,
      'GET',
      `/attempts/${attempt}/remarks`,
    );
    return remarks.override?.total ?? null;
  };
  const given = (points: number) => page.getByText(new RegExp(`\\b${points}\\b`)).first();
  await page.locator('summary', { hasText: word('desk-attempt.change') }).click();
  await page.getByLabel(word('desk-attempt.points'), { exact: true }).fill('55');
  await button(page, 'desk-attempt.set').click();
  await given(55).waitFor();
  expect(await stand()).toBe(55);
  await button(page, 'desk.undo').click();
  await page.getByText(word('desk-told.undone')).waitFor();
  expect(await stand()).toBe(41);
  await button(page, 'desk-attempt.unset').click();
  await button(page, 'desk-attempt.unset').waitFor({ state: 'detached' });
  expect(await stand()).toBeNull();
  await button(page, 'desk.undo').click();
  await button(page, 'desk-attempt.unset').waitFor();
  expect(await stand()).toBe(41);
}

async function traineeIn(context: BrowserContext, address: string, code: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address);
  await ask(page, 'POST', '/join', { code, displayName: NAME });
  return page;
}

it('a trainer reads a person, watches a call and writes beside it, and the person sees whose word is whose', {
  timeout: 180_000,
}, async ({ browser, page, complaints, onTestFinished }) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await page.goto(server.address);
  const world = await setUp(page, server.firstLink);

  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en' });
  onTestFinished(() => context.close());
  const trainee = await traineeIn(context, server.address, world.code);
  const me = await ask<{ person: { id: string } }>(trainee, 'GET', '/me');

  const person = `#/desk/person/${me.person.id}/${world.cohort}`;
  await page.goto(`${server.address}${person}`);
  await page.reload();
  await heading(page, word('desk-person.empty-title')).waitFor();
  await isSound(page);
  const attempt = await playSupervised(trainee, world, 'best');
  await page.reload();
  await heading(page, word('progress.skills')).waitFor();
  await heading(page, word('desk-person.attempts')).waitFor();
  await isSound(page);
  await button(page, 'person-name.open').click();
  await page.getByLabel(word('person-name.field'), { exact: true }).fill('Robin W');
  await page.getByRole('button', { name: word('person-name.save') }).click();
  await heading(page, 'Robin W').waitFor();
  await isSound(page);
  await button(page, 'desk.undo').click();
  await heading(page, NAME).waitFor();
  await page.locator('.call-filters select').last().selectOption('alone');
  await page.getByText(word('call-filters.none')).waitFor();
  await page.locator('.call-filters select').last().selectOption('supervised');

  await page.locator('.calls-table tbody a').click();
  await heading(page, word('desk-attempt.notes')).waitFor();
  await page.locator('.rubric').waitFor();
  await isSound(page);
  await tellsNoComposure(page);
  const told = await page.locator('main').textContent();
  expect(told).toContain(`${NAME}:`);
  expect(told).not.toContain(`${word('debrief.you-did')}:`);
  expect(await page.locator('.rubric > li').count()).toBe(6);
  await page.emulateMedia({ media: 'print' });
  await page.locator('.print-points').waitFor();
  expect(await page.locator('.print-points > li').count()).toBe(6);
  await page.emulateMedia({ media: null });
  await page.getByLabel(word('desk-attempt.note'), { exact: true }).fill('A calm beginning.\nKeep it.');
  await button(page, 'desk-attempt.write').click();
  await page.getByText('A calm beginning.').first().waitFor();
  await page.locator('summary', { hasText: word('desk-attempt.set') }).click();
  await page.getByLabel(word('desk-attempt.points'), { exact: true }).fill('101');
  await button(page, 'desk-attempt.set').click();
  await page.getByText(word('desk-attempt.wrong-points')).waitFor();
  await page.getByLabel(word('desk-attempt.points'), { exact: true }).fill('41');
  await page.getByLabel(word('desk-attempt.reason'), { exact: true }).fill('Read from the sheet.');
  await button(page, 'desk-attempt.set').click();
  await page.getByText(word('desk-told.points-set')).waitFor();
  await isSound(page);
  await undoPoints(page, attempt);

  await trainee.goto(`${server.address}#/result/${attempt}`);
  await trainee.getByText('Read from the sheet.').waitFor();
  expect(await trainee.locator('.rubric > li').count()).toBe(7);
  await trainee.getByText('A calm beginning.').waitFor();
  expect(await violations(trainee)).toEqual([]);
  expect(await overflow(trainee)).toBeLessThanOrEqual(0);

  await button(page, 'desk-attempt.remove').click();
  await button(page, 'desk.undo').click();
  await page.getByText('A calm beginning.').first().waitFor();

  await page.getByRole('link', { name: word('desk-attempt.watch-own') }).click();
  await page.locator('.watch-controls').waitFor();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await page.locator('.shown-replies .picked').waitFor();
  await page.getByText(NAME, { exact: true }).first().waitFor();
  await page.locator('.instruments').waitFor();
  expect(await page.locator('.gauge-composure').count()).toBe(0);
  await page.locator('.watch-controls a.button').first().click();
  await page.locator('.rubric').waitFor();

  await ask(trainee, 'PUT', '/me/composure', { shares: true });
  await page.reload();
  await page.locator('.rubric > li:nth-child(7)').waitFor();
  await page.getByRole('link', { name: word('desk-attempt.watch-own') }).click();
  await page.locator('.gauge-composure').waitFor();

  // What is not there leads to the groups, where it is said, and said no longer a place on.
  const lost = await page.context().newPage();
  const notThere = lost.getByText(word('desk-troubles.not-found'));
  const nowhere = [
    `person/${NOBODY}`,
    `person/${NOBODY}/-/report`,
    'attempt/nonsense',
    'nonsense',
    'constructor',
  ];
  for (const place of nowhere) {
    await lost.goto(`${server.address}#/desk/${place}`);
    await lost.getByText('Monday').first().waitFor();
    await notThere.waitFor();
    await lost.goto(`${server.address}#/desk/scenarios`);
    await notThere.waitFor({ state: 'detached' });
  }
  await lost.close();

  await page.goto(`${server.address}${person}/report`);
  await page.locator('.report-sheet table').first().waitFor();
  await page.getByText('41 by trainer').first().waitFor();
  await isSound(page);
  expect(await pagesOf(page)).toBe(1);
  await page.goto(`${server.address}#/desk/cohort/${world.cohort}/report`);
  await page.locator('.report-sheet table').first().waitFor();
  await isSound(page);
  expect(await pagesOf(page)).toBe(1);
  expect(await page.locator('.report-sheet').textContent()).not.toContain('Robin');
  expect(complaints).toEqual([]);
});

it('wear is a word to oneself, and to one’s trainer only once it is allowed', async ({
  page,
  complaints,
  onTestFinished,
}) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await page.goto(server.address);
  await setUp(page, server.firstLink);
  await page.goto(`${server.address}#/account`);
  await page.reload();
  const allows = page.getByRole('checkbox', { name: word('composure.share') });
  expect(await allows.isChecked()).toBe(false);
  await isSound(page);
  await allows.click();
  await expect.poll(() => allows.isChecked()).toBe(true);
  await page.reload();
  await expect.poll(() => allows.isChecked()).toBe(true);
  expect(complaints).toEqual([]);
});
