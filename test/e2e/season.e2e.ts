/** A season over three days: made at the desk, played from home, and gone on from when it is over. */
import { describe, expect } from 'vitest';
import { makeInput } from '../../src/engine/log/input-text.ts';
import type { Season } from '../../src/protocol/season.ts';
import { ask, foundHouse, joinAs, makeCode, makeCohort } from './support/house.ts';
import { planInputs } from './support/keyboard-plan.ts';
import { keepPicture } from './support/picture.ts';
import { turnTheSeason } from './support/season.ts';
import { lookAround, press, type Seat, say, sitDown, write } from './support/seat.ts';
import { startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };
const NAME = 'Autumn cup';

/** Today, where the window is. */
const todayIn = ({ page }: Seat): Promise<string> =>
  page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date()));

const mine = async ({ page }: Seat): Promise<Season> => {
  const { seasons } = await ask<{ seasons: Season[] }>(page, 'GET', '/me/seasons');
  const [season] = seasons;
  if (!season) throw new Error('there is no season');
  return season;
};

const card = ({ page }: Seat) => page.locator('.day-call', { hasText: NAME });

async function openMine(seat: Seat): Promise<void> {
  await seat.page.goto(seat.address);
  await seat.page.reload();
  await card(seat)
    .getByRole('link', { name: say(seat, 'season.look') })
    .click();
  await seat.page.locator('h1', { hasText: NAME }).waitFor();
}

/** Takes the call of this round at the page, and plays it by the plan. */
async function play(seat: Seat, key: string, round: number, plan: string): Promise<void> {
  await press(seat, key);
  await seat.page.waitForURL(/#\/attempt\//);
  const told = (await mine(seat)).list[round - 1];
  const attempt = told?.own?.calls.at(-1)?.attempt;
  for (const [place, input] of planInputs(told?.scenario ?? '', plan).entries())
    await ask(seat.page, 'POST', `/attempts/${attempt}/inputs`, {
      seq: place + 1,
      input: makeInput(input),
      locale: seat.locale,
    });
}

/** Three rounds of a day each, from today on: a round that follows is as long as the one before. */
async function fillIn(host: Seat): Promise<void> {
  const { page } = host;
  await write(host, 'new-season.name', NAME);
  for (const team of ['North', 'South']) await page.getByLabel(team, { exact: true }).check();
  const scenarios = page
    .locator('fieldset', { hasText: word('new-season.rounds-hint') })
    .locator('.choosable input');
  await scenarios.nth(0).check();
  await page.getByLabel(word('new-season.to'), { exact: true }).fill(await todayIn(host));
  await scenarios.nth(1).check();
  await scenarios.nth(2).check();
}

describe('a season', () => {
  it('is made at the desk, played over three days, and gone on from when it is over', {
    timeout: 300_000,
  }, async ({ browser, onTestFinished }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    const sit = async (locale: string, size: typeof DESK) => {
      const seat = await sitDown(browser, { address: server.address, locale, size });
      onTestFinished(seat.close);
      return seat;
    };
    const host = await sit('en', DESK);
    await foundHouse(host.page, server);
    const north = await makeCode(host.page, await makeCohort(host.page, [], 'North'));
    const south = await makeCode(host.page, await makeCohort(host.page, [], 'South'));

    // No season yet: the page says what one is. What is missing is said, and what was written stays.
    await host.page.goto(`${server.address}#/desk/seasons`);
    await host.page.reload();
    await host.page.getByText(word('seasons.none-line')).waitFor();
    await lookAround(host);
    await press(host, 'seasons.make', 'link');
    await press(host, 'new-season.make');
    await host.page.getByText(word('season-faults.no-name')).waitFor();
    await fillIn(host);
    await host.page.goto(`${server.address}#/desk/seasons`);
    await host.page.getByText(word('seasons.none-line')).waitFor();
    await press(host, 'seasons.make', 'link');
    await host.page.locator('.season-round').nth(2).waitFor();
    await lookAround(host);
    await press(host, 'new-season.make');
    await host.page.locator('h1', { hasText: NAME }).waitFor();
    await host.page.getByText(word('season.boards-later')).waitFor();
    await lookAround(host);

    // The first day: one plays twice and wants to be named, the other takes the round off.
    const aino = await sit('fi', PHONE);
    await joinAs(aino.page, server.address, { code: north, name: 'Aino' }, 'fi');
    await card(aino).waitFor();
    await lookAround(aino);
    await openMine(aino);
    await aino.page.getByLabel(say(aino, 'season.named')).check();
    await lookAround(aino);
    await play(aino, 'day.play', 1, 'every-trap');
    await openMine(aino);
    await play(aino, 'season.again', 1, 'best');
    await openMine(aino);
    expect(await aino.page.locator('.own-calls').first().locator('a').count()).toBe(2);
    await lookAround(aino);
    // A third one has the same customer, and answers as the first did.
    const maris = await sit('lv', DESK);
    await joinAs(maris.page, server.address, { code: south, name: 'Māris' }, 'lv');
    await openMine(maris);
    await play(maris, 'day.play', 1, 'every-trap');
    const robin = await sit('en', NARROW);
    await joinAs(robin.page, server.address, { code: south, name: 'Robin' }, 'en');
    await card(robin).waitFor();
    await openMine(robin);
    await press(robin, 'season.rest');
    await robin.page.getByText(say(robin, 'season.states.recovery')).waitFor();
    await lookAround(robin);
    const { season } = await mine(robin);
    await robin.page.goto(`${server.address}#/account/season/${season}/best/1`);
    await robin.page.getByText(word('errors.call-missing')).waitFor();

    // The second day: the first round is on both boards, and its best call on the stage.
    turnTheSeason(server);
    await openMine(robin);
    await robin.page.locator('.season-table', { hasText: 'Aino' }).first().waitFor();
    await lookAround(robin);
    await robin.page.locator('.season-best a').click();
    await robin.page.locator('.watch-title', { hasText: word('season.watched') }).waitFor();
    await robin.page.locator('.crowd-share').first().waitFor();
    await lookAround(robin);
    await openMine(aino);
    await press(aino, 'match.watch-yours', 'link');
    await aino.page.locator('.watch-title', { hasText: say(aino, 'match.yours') }).waitFor();
    await aino.page.locator('.crowd-share').first().waitFor();
    await lookAround(aino);
    await openMine(robin);
    await play(robin, 'day.play', 2, 'every-trap');

    // The third day goes by, and the season is over. Nobody who went unnamed is named.
    turnTheSeason(server);
    turnTheSeason(server);
    await openMine(aino);
    await aino.page.getByText(say(aino, 'season.over')).waitFor();
    expect(await aino.page.locator('main').textContent()).not.toContain('Robin');
    await lookAround(aino);
    await keepPicture(aino);
    await host.page.reload();
    await host.page.getByRole('heading', { name: word('one-season.end') }).waitFor();
    await host.page.locator('details summary').first().click();
    await lookAround(host);
    await press(host, 'one-season.next', 'link');
    await write(host, 'new-season.name', 'Winter cup');
    await host.page.locator('.choosable input').first().check();
    await lookAround(host);
    await press(host, 'new-season.make');
    await host.page.locator('h1', { hasText: 'Winter cup' }).waitFor();
    await press(host, 'one-season.withdraw');
    await press(host, 'desk.undo');
    await host.page.getByText(word('desk-told.season-back')).waitFor();
    expect([...host.complaints, ...aino.complaints]).toEqual([]);
  });
});
