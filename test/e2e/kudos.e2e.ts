/** Kudos: named from what a call really had once its day is over, read at home, and taken along into a shift. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { CRAFTS } from '../../src/contest/kudos.ts';
import { makeInput } from '../../src/engine/log/input-text.ts';
import type { DayCall } from '../../src/protocol/day-call.ts';
import { callOf, LEAFLET, written } from '../../src/server/attempts/test-attempts.ts';
import { PATIENCE } from './support/browser.ts';
import { ask, foundHouse, joinAs, makeCode, makeCohort } from './support/house.ts';
import { planInputs } from './support/keyboard-plan.ts';
import { hostMatch } from './support/match.ts';
import { comeByCode } from './support/phone.ts';
import { lookAround, press, type Seat, say, sitDown } from './support/seat.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };

/** Everything that was done today was done yesterday. */
function turnTheDay({ data }: RunningServer): void {
  const database = new DatabaseSync(join(data, 'simmerdown.sqlite'));
  database.exec(`
    pragma busy_timeout = 5000;
    pragma foreign_keys = off;
    begin immediate;
    update day_call set day = day - 1, closes_ms = closes_ms - 86400000;
    update day_player set day = day - 1;
    update attempt set finished_ms = finished_ms - 86400000;
    commit;
  `);
  database.close();
}

/** Plays the call of today by the plan, under the eyes of the server. */
async function playToday(page: Page, plan: string): Promise<void> {
  const { today } = await ask<{ today: DayCall | null }>(page, 'GET', '/day-call');
  if (!today) throw new Error('there is no call today');
  const body = { locale: 'en', named: true };
  const { attempt } = await ask<{ attempt: string }>(page, 'POST', `/days/${today.day}/call`, body);
  for (const [place, input] of planInputs(today.scenario, plan).entries())
    await ask(page, 'POST', `/attempts/${attempt}/inputs`, {
      seq: place + 1,
      input: makeInput(input),
      locale: 'en',
    });
}

const openKudos = async (seat: Seat): Promise<void> => {
  await seat.page.goto(`${seat.address}#/account/kudos`);
  await seat.page.reload();
  await seat.page.locator('h1', { hasText: say(seat, 'kudos.title') }).waitFor();
};

const status = ({ page }: Seat, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

describe('kudos', () => {
  it('are named from what a call had, read at home, and go along into the next shift', {
    timeout: 300_000,
  }, async ({ browser, page, onTestFinished }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    await foundHouse(page, server);
    const code = await makeCode(page, await makeCohort(page, []));
    const sit = async (name: string, locale: string, size = PHONE) => {
      const seat = await sitDown(browser, { address: server.address, locale, size });
      onTestFinished(seat.close);
      await joinAs(seat.page, seat.address, { code, name }, locale);
      return seat;
    };
    const aino = await sit('Aino', 'fi');
    const robin = await sit('Robin', 'en', NARROW);
    await playToday(aino.page, 'best');
    turnTheDay(server);

    // By keyboard alone: the call is opened, a craft is chosen, and it is given.
    await openKudos(robin);
    const call = robin.page.locator('.kudos-call', { hasText: 'Aino' });
    await call.locator('summary').focus();
    await robin.page.keyboard.press('Enter');
    await lookAround(robin);
    await call.getByRole('button', { name: word('kudos.send') }).press('Enter');
    await call.getByText(word('kudos.choose')).waitFor();
    await call.getByRole('radio').first().press('Space');
    const said = await call.locator('label').first().textContent();
    await call.getByRole('button', { name: word('kudos.send') }).press('Enter');
    await status(robin, say(robin, 'kudos.given-now', { name: 'Aino' }));
    expect(await call.count()).toBe(0);
    await lookAround(robin);

    // Taken back, and given after all.
    await robin.page.locator('.kudos-word').getByRole('button').click();
    await status(robin, say(robin, 'kudos.taken-back', { name: 'Aino' }));
    await call.locator('summary').click();
    await call.getByText(said ?? '').click();
    await call.getByRole('button', { name: word('kudos.send') }).click();
    await status(robin, say(robin, 'kudos.given-now', { name: 'Aino' }));

    // At home, each in their own language; and before a shift.
    const craft = CRAFTS.map((name) => `kudos.for.${name}`).find((key) => word(key) === said) ?? '';
    await aino.page.goto(aino.address);
    await aino.page.reload();
    const news = aino.page.locator('.day-call', { hasText: say(aino, 'kudos.news') });
    await news.getByText('Robin').waitFor();
    await news.getByText(say(aino, craft)).waitFor();
    await lookAround(aino);
    await aino.page.goto(`${aino.address}#/shift/before-lunch`);
    await status(aino, say(aino, craft));
    await status(aino, say(aino, 'kudos.along.line', { points: 5 }));
    await lookAround(aino);
    await press(aino, 'shift.start.begin');
    await aino.page.waitForURL(/#\/shift\/.+\/call$/);
    const { received } = await ask<{ received: { taken: boolean; seen: boolean }[] }>(
      aino.page,
      'GET',
      '/me/kudos',
    );
    expect(received).toMatchObject([{ taken: true, seen: false }]);

    // Read, and gone from home; on the list it stays.
    await aino.page.goto(aino.address);
    await aino.page.reload();
    await press(aino, 'kudos.read');
    await news.waitFor({ state: 'detached' });
    await openKudos(aino);
    await aino.page.locator('.kudos-word', { hasText: 'Robin' }).waitFor();
    await lookAround(aino);

    // Whoever wants none is on nobody's list; and an organisation can do without.
    await aino.page.getByLabel(say(aino, 'kudos.accept')).click();
    await aino.page.locator('main input[type=checkbox]:not(:checked)').waitFor();
    const ben = await sit('Ben', 'tr', DESK);
    await openKudos(ben);
    await ben.page.getByText(say(ben, 'kudos.nobody')).waitFor();
    await page.setViewportSize(DESK);
    await page.goto(`${server.address}#/desk/house/data`);
    await page.getByLabel(word('house-data.kudos-on')).click();
    await page.locator('main input[type=checkbox]:not(:checked)').waitFor();
    await openKudos(ben);
    await ben.page.getByText(say(ben, 'kudos.off')).waitFor();
    await lookAround(ben);
    for (const seat of [aino, robin, ben]) expect(seat.complaints).toEqual([]);
  });

  it('are found at the end of a match, where each call stands with its match and its round', {
    timeout: 300_000,
  }, async ({ browser, page, onTestFinished }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    await foundHouse(page, server);
    const hosted = await hostMatch(page, 'leaflet', { teams: ['North', 'South'] });
    // Each goes to the smallest team: the third one plays with the first.
    const ann = await comeByCode(server.address, hosted.code, 'Ann');
    await comeByCode(server.address, hosted.code, 'Ben');
    const cil = await comeByCode(server.address, hosted.code, 'Cil');
    await hosted.lead('begin-round');
    await ann.play(1, written(callOf(LEAFLET, [3, 1, 4, 1, 5, 2])));
    await hosted.lead('end-round', 'podium');

    const seat = await sitDown(browser, { address: server.address, locale: 'fi', size: NARROW });
    seat.page.setDefaultTimeout(PATIENCE);
    onTestFinished(seat.close);
    const [name = '', value = ''] = cil.cookie.split('=');
    await seat.page.context().addCookies([{ name, value, url: server.address }]);
    await seat.page.goto(`${server.address}#/match/in/${hosted.match}`);
    const way = seat.page.getByRole('link', { name: say(seat, 'match.kudos'), exact: true });
    await way.waitFor();
    await lookAround(seat);
    await way.press('Enter');
    const call = seat.page.locator('.kudos-call', { hasText: 'Ann' });
    await call.getByText(say(seat, 'kudos.of-round', { of: 'Friday', round: 1 })).waitFor();
    await call.locator('summary').press('Enter');
    await call.getByRole('radio').first().press('Space');
    await lookAround(seat);
    await call.getByRole('button', { name: say(seat, 'kudos.send') }).press('Enter');
    await status(seat, say(seat, 'kudos.given-now', { name: 'Ann' }));
    expect(seat.complaints).toEqual([]);
  });
});
