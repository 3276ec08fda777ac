/** Somebody who looks on at a match with nothing but its code; calls of a round watched once more; a result to keep. */
import { describe, expect } from 'vitest';
import { callOf, LEAFLET, written } from '../../src/server/attempts/test-attempts.ts';
import { PATIENCE } from './support/browser.ts';
import { foundHouse } from './support/house.ts';
import { hostMatch } from './support/match.ts';
import { comeByCode } from './support/phone.ts';
import { keepPicture } from './support/picture.ts';
import { lookAround, press, type Seat, say, sitDown } from './support/seat.ts';
import { startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const PHONE = { width: 390, height: 844 };
const WINDOWS = [{ width: 320, height: 640 }, { width: 1920, height: 1080 }, PHONE];

/** Nothing is broken on any screen it may stand on; the phone is left as it was. */
async function lookAtAll(seat: Seat): Promise<void> {
  for (const size of WINDOWS) {
    await seat.page.setViewportSize(size);
    await lookAround(seat);
  }
}

/** On the stage, where an answer is about to be picked: on every screen it may stand on. */
async function watchAnswers(seat: Seat): Promise<void> {
  await seat.page.locator('.crowd-share').first().waitFor();
  await seat.page.keyboard.press('Space');
  for (const size of [{ width: 320, height: 640 }, { width: 1280, height: 720 }, PHONE]) {
    await seat.page.setViewportSize(size);
    await seat.page.locator('.crowd-share').first().waitFor();
    await lookAround(seat);
  }
}

describe('looking on at a match', () => {
  it('shows the big screen to whoever has the code, from the lobby to the debrief, without an account', {
    timeout: 360_000,
  }, async ({ browser, page, onTestFinished }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    await foundHouse(page, server);
    const teams = ['North', 'South'];
    const hosted = await hostMatch(page, 'leaflet', { teams });
    const phones = await Promise.all(
      ['Ann', 'Ben'].map((name) => comeByCode(server.address, hosted.code, name)),
    );
    const wim = await sitDown(browser, { address: server.address, locale: 'fi', size: PHONE });
    wim.page.setDefaultTimeout(PATIENCE);
    onTestFinished(wim.close);
    await wim.page.goto(`${server.address}#/match/${hosted.code}`);
    await press(wim, 'match.only-watch', 'link');
    await wim.page.getByText(word('hall.looking-on', 'fi')).waitFor();
    await wim.page.locator('.hall-names').getByText('Ann').waitFor();
    await lookAtAll(wim);
    expect(await wim.page.locator('.deeds button').count()).toBe(0);

    await hosted.lead('begin-round');
    await wim.page.locator('.hall-round').waitFor();
    await phones[0]?.play(1, written(callOf(LEAFLET, [0, 3, 0])));
    await phones[1]?.play(1, written(callOf(LEAFLET, [0, 3, 1])));
    await wim.page.locator('.race-names').getByText('North').waitFor();
    await lookAtAll(wim);
    // A reload, or another way to the same link, needs nothing either.
    await wim.page.reload();
    await wim.page.locator('.hall-round').waitFor();

    await hosted.lead('end-round');
    await wim.page.locator('.board-rows').getByText('North').waitFor();
    const best = wim.page.locator('.best-calls a');
    await best.waitFor();
    await lookAtAll(wim);
    // The best call of the round that is over, and back to the big screen.
    await best.press('Enter');
    await watchAnswers(wim);
    await press(wim, 'practice.back', 'link');
    await wim.page.locator('.board-rows').getByText('North').waitFor();
    await hosted.lead('podium');
    await wim.page.locator('.podium-steps').waitFor();
    await best.waitFor();
    await lookAtAll(wim);
    await hosted.lead('debrief');
    await wim.page.locator('.split-replies').waitFor();
    await lookAtAll(wim);
    await hosted.lead('end');
    await wim.page.getByText(word('hall.thanks', 'fi')).waitFor();
    await press(wim, 'hall.go-home', 'link');
    await wim.page.locator('.hall').waitFor({ state: 'detached' });
    expect(wim.complaints).toEqual([]);
  });

  it('is for the host to allow: the link stands on their screen, or there is nothing to be seen', {
    timeout: 240_000,
  }, async ({ browser, page, onTestFinished }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    await foundHouse(page, server);
    const [open, closed] = [
      await hostMatch(page, 'leaflet'),
      await hostMatch(page, 'leaflet', { watch: false }),
    ];
    const ada: Seat = { page, locale: 'en', address: server.address, complaints: [], close: async () => {} };
    await page.goto(`${server.address}#/desk/match/${open.match}`);
    await press(ada, 'hall.watch-link');
    const link = page.getByLabel(word('hall.watch-address'), { exact: true });
    expect(await link.inputValue()).toBe(`${server.address}#/match/watch/${open.code}`);
    await page.setViewportSize({ width: 1280, height: 720 });
    await lookAround(ada);
    await page.keyboard.press('Escape');
    await page.goto(`${server.address}#/desk/match/${closed.match}`);
    await page.locator('.hall-code', { hasText: closed.code.slice(0, 3) }).waitFor();
    expect(await page.getByRole('button', { name: word('hall.watch-link') }).count()).toBe(0);

    const wim = await sitDown(browser, { address: server.address, locale: 'en', size: PHONE });
    wim.page.setDefaultTimeout(PATIENCE);
    onTestFinished(wim.close);
    await wim.page.goto(`${server.address}#/match/watch/${closed.code}`);
    await wim.page.getByText(word('match.watch-none')).waitFor();
    await lookAround(wim);
    await wim.page.locator('.account-form input[name=roomCode]').fill(open.code);
    await press(wim, 'match.watch');
    await wim.page.getByText(word('hall.looking-on')).waitFor();
  });

  it('shows a call of a round that is over once more, with what the room has chosen beside each answer', {
    timeout: 300_000,
  }, async ({ browser, page, onTestFinished }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    await foundHouse(page, server);
    const hosted = await hostMatch(page, 'leaflet');
    const [ann, ben] = await Promise.all(
      ['Ann', 'Ben'].map((name) => comeByCode(server.address, hosted.code, name)),
    );
    await hosted.lead('begin-round');
    await ann?.play(1, written(callOf(LEAFLET, [0, 3, 0])));
    await ben?.play(1, written(callOf(LEAFLET, [0, 3, 1])));
    await hosted.lead('end-round');

    const seat = await sitDown(browser, { address: server.address, locale: 'fi', size: PHONE });
    seat.page.setDefaultTimeout(PATIENCE);
    onTestFinished(seat.close);
    const [name = '', value = ''] = ann?.cookie.split('=') ?? [];
    await seat.page.context().addCookies([{ name, value, url: server.address }]);
    await seat.page.goto(`${server.address}#/match/in/${hosted.match}`);
    const best = seat.page.locator('.match-calls a');
    await best.waitFor();
    await lookAround(seat);
    await best.click();
    await watchAnswers(seat);
    await press(seat, 'practice.back', 'link');
    await best.waitFor();

    await hosted.lead('podium', 'debrief');
    const own = say(seat, 'match.watch-own', { round: 1 });
    const title = textOf(LEAFLET.id, 'title', 'fi');
    await seat.page.getByRole('link', { name: own, exact: true }).click();
    await watchAnswers(seat);
    expect(seat.complaints).toEqual([]);

    // What it came to, as a picture to be kept.
    await press(seat, 'practice.back', 'link');
    await keepPicture(seat);
    await lookAround(seat);

    // What one's call came to leads there too.
    await seat.page.getByRole('link', { name: say(seat, 'match.call', { round: 1, title }) }).click();
    await seat.page.locator('.rubric').waitFor();
    await lookAround(seat);
    await seat.page.getByRole('link', { name: own, exact: true }).click();
    await seat.page.locator('.crowd-share').first().waitFor();

    // On the big screen too, from its debrief on.
    await page.goto(`${server.address}#/desk/match/${hosted.match}`);
    await page.locator('.best-calls a').first().click();
    await page.locator('.crowd-share').first().waitFor();
  });

  it('says when codes can be tried again where too many were wrong, and keeps what was written', {
    timeout: 240_000,
  }, async ({ browser, page, onTestFinished }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    await foundHouse(page, server);
    const { code } = await hostMatch(page, 'leaflet');
    const guess = () =>
      fetch(`${server.address}api/watch-match`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: new URL(server.address).origin },
        body: JSON.stringify({ code: 'ZZZZZZ' }),
      });
    let status = 404;
    while (status === 404) ({ status } = await guess());
    expect(status).toBe(429);
    const wim = await sitDown(browser, { address: server.address, locale: 'fi', size: PHONE });
    wim.page.setDefaultTimeout(PATIENCE);
    onTestFinished(wim.close);
    await wim.page.goto(`${server.address}#/match/watch`);
    const written = wim.page.locator('.account-form input[name=roomCode]');
    await written.fill(code);
    await press(wim, 'match.watch');
    const [before = ''] = word('match.watch-too-many_other', 'fi').split('{{');
    const told = wim.page.getByRole('alert').filter({ hasText: before });
    await told.waitFor();
    expect(await told.textContent()).toMatch(/\d/);
    expect(await written.inputValue()).toBe(code);
    await lookAtAll(wim);
    // A second press is answered too.
    await press(wim, 'match.watch');
    await told.waitFor();
    expect(await written.inputValue()).toBe(code);
  });
});
