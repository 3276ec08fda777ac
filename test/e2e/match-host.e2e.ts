/** A match as its host leads it: a room opened at the desk, two rounds on the big screen, and the debrief of the group. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { callOf, LEAFLET, written } from '../../src/server/attempts/test-attempts.ts';
import { PATIENCE } from './support/browser.ts';
import { ask, comeInFirst } from './support/house.ts';
import { comeByCode, type Phone } from './support/phone.ts';
import { lookAround, press, type Seat, say, write } from './support/seat.ts';
import { startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const BIG = { width: 1920, height: 1080 };
const WINDOWS = [BIG, { width: 1280, height: 720 }, { width: 390, height: 844 }];

/** Nothing is broken on any screen it may stand on; the big one is left as it was. */
async function lookAtAll(seat: Seat): Promise<void> {
  for (const size of WINDOWS.toReversed()) {
    await seat.page.setViewportSize(size);
    await lookAround(seat);
  }
}

/** Those that are opened from now on lead nowhere. */
function loseSockets(): void {
  const nowhere = new URL('nowhere', location.href.replace('http', 'ws'));
  window.WebSocket = class extends WebSocket {
    constructor() {
      super(nowhere);
    }
  };
}

const SCENARIOS = ['leaflet', 'trays'];

async function openRoom(seat: Seat): Promise<void> {
  const { page, address } = seat;
  await page.goto(`${address}#/desk/matches`);
  await page.getByRole('heading', { name: word('matches.none') }).waitFor();
  await lookAround(seat);
  await press(seat, 'matches.open', 'link');
  await press(seat, 'new-match.open');
  await page.getByText(word('match-faults.no-name')).waitFor();
  await write(seat, 'new-match.name', 'Friday at four');
  await write(seat, 'new-match.teams', 'North\nSouth');
  // What was written is still there after another page.
  await page.goto(`${address}#/desk/matches`);
  await press(seat, 'matches.open', 'link');
  expect(await page.getByLabel(word('new-match.name'), { exact: true }).inputValue()).toBe('Friday at four');
  for (const scenario of SCENARIOS)
    await page
      .locator('.choosable')
      .getByLabel(textOf(scenario, 'title', 'en'))
      .check();
  await lookAround(seat);
  await page.getByRole('button', { name: word('new-match.open') }).dblclick();
  await page.locator('.hall-code').waitFor();
}

/** The call of a round by every phone, each as far as it is told to go. */
const playAll = (phones: readonly Phone[], round: number, choices: readonly (readonly number[])[]) =>
  Promise.all(
    phones.map((phone, place) => phone.play(round, written(callOf(LEAFLET, choices[place] ?? [])))),
  );

/** They pick up, and answer the first line differently. */
const DIFFERENT = [
  [0, 3, 0],
  [0, 3, 1],
  [0, 3, 2],
  [0, 3, 0],
];

const matchOf = (page: Page): string => new URL(page.url()).hash.split('/').at(-1) ?? '';

describe('the host of a match', () => {
  it('opens a room, leads two rounds and the debrief on the big screen, and is told when somebody else was quicker', {
    timeout: 360_000,
  }, async ({ browser, page, complaints, onTestFinished }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    const { address } = server;
    const host: Seat = { page, locale: 'en', address, complaints, close: async () => {} };
    await comeInFirst(page, server);
    await page.setViewportSize(BIG);
    await openRoom(host);
    const { matches } = await ask<{ matches: readonly { match: string }[] }>(page, 'GET', '/matches');
    expect(matches).toHaveLength(1);
    const match = matchOf(page);
    expect(match).toBe(matches[0]?.match);

    // The lobby fills.
    const code = (await page.locator('.hall-code').textContent()) ?? '';
    const names = ['Ann', 'Ben', 'Cil', 'Dan'];
    const phones: Phone[] = [];
    for (const name of names) phones.push(await comeByCode(address, code, name));
    await page.getByRole('heading', { name: say(host, 'hall.people_other', { count: 4 }) }).waitFor();
    await page.locator('.hall-names').getByText('Dan').waitFor();
    expect(await page.locator('.hall-teams b').allTextContents()).toEqual(['2', '2']);
    await lookAtAll(host);

    // A round, by keys alone; a pause holds it.
    await page.keyboard.press('s');
    await page.getByRole('heading', { name: textOf('leaflet', 'title') }).waitFor();
    await page.keyboard.press('p');
    await page.getByText(word('hall.paused'), { exact: true }).waitFor();
    await page.keyboard.press('p');
    await page.getByText(word('hall.paused'), { exact: true }).waitFor({ state: 'hidden' });
    await playAll(phones, 1, DIFFERENT);
    await page.getByText(say(host, 'hall.finished', { number: 4, all: 4 })).waitFor();
    expect(await page.locator('.race-names li').count()).toBe(2);
    expect(await page.locator('.team-line').first().getAttribute('points')).not.toBe('');
    await lookAtAll(host);
    await page.keyboard.press('e');
    await page.getByRole('heading', { name: word('hall.best-people') }).waitFor();
    // One of two teams has a place, and the upper half of four people.
    expect(await page.locator('.board-rows .board-place', { hasText: /\d/ }).allTextContents()).toEqual([
      '1',
      '1',
      '2',
    ]);
    await lookAtAll(host);
    expect(complaints).toEqual([]);

    // Somebody else leads on while this page hears nothing: it says so, and shows how it stands.
    await page.route('**/live*', (route) => route.abort());
    await page.evaluate(loseSockets);
    await page.evaluate(() => window.dispatchEvent(new Event('offline')));
    const { deed } = await ask<{ deed: number }>(page, 'GET', `/matches/${match}`);
    await ask(page, 'POST', `/matches/${match}/deeds`, { deed, does: 'begin-round' });
    await page.keyboard.press('s');
    await page.getByText(word('desk-troubles.match-moved-on')).waitFor();
    await page.getByRole('heading', { name: textOf('trays', 'title') }).waitFor();
    await page.unroute('**/live*');

    // Whoever only looks on has the same screen, and no deeds.
    const context = await browser.newContext({ viewport: BIG, locale: 'fi' });
    onTestFinished(() => context.close());
    const [name = '', value = ''] = (phones[0]?.cookie ?? '').split('=');
    await context.addCookies([{ name, value, url: address }]);
    const watching = await context.newPage();
    watching.setDefaultTimeout(PATIENCE);
    await watching.goto(`${address}#/desk/match/${match}`);
    await watching
      .getByText(say({ ...host, locale: 'fi' }, 'matches.round', { round: 2, rounds: 2 }))
      .waitFor();
    expect(await watching.locator('.deeds button').count()).toBe(0);
    await lookAround({ ...host, page: watching });

    // A round that is ended while somebody plays is asked about first.
    await phones[0]?.play(2, ['pick-up']);
    await page.getByText(say(host, 'hall.playing_one', { count: 1 })).waitFor();
    await page.keyboard.press('e');
    const sure = page.getByRole('dialog');
    await sure.getByText(say(host, 'hall.sure-end-round_one', { count: 1 })).waitFor();
    await lookAround(host);
    await sure.getByRole('button', { name: word('hall.deeds.end-round'), exact: true }).click();
    await page.locator('.board-rows').first().waitFor();
    await page.keyboard.press('w');
    await page.locator('.podium-step').waitFor();
    await lookAtAll(host);
    await page.keyboard.press('d');
    await page.getByRole('heading', { name: word('hall.split-most') }).waitFor();
    expect(await page.locator('.split-people').allTextContents()).toEqual([
      say(host, 'hall.chose_other', { count: 2 }),
      say(host, 'hall.chose_one', { count: 1 }),
      say(host, 'hall.chose_one', { count: 1 }),
    ]);
    await lookAtAll(host);
    await watching.locator('.split-line').waitFor();

    // The best call of the round, on the stage and back again.
    await page.locator('.best-calls a').first().click();
    await page.locator('[data-stage-ready]').waitFor({ timeout: 120_000 });
    await page.goBack();
    await page.locator('.split-line').waitFor();
    await page.keyboard.press('x');
    await sure.getByRole('button', { name: word('hall.deeds.end'), exact: true }).click();
    await page.getByText(word('hall.thanks')).waitFor();
    expect(await page.locator('.deeds button').count()).toBe(0);
  });
});
