/** The call of the day from the home page to the board: taken, taken off, and watched once the day has closed. */
import { describe, expect } from 'vitest';
import { playOutDay, today, turnTheDay } from './support/day.ts';
import { foundHouse, joinAs, makeCode, makeCohort } from './support/house.ts';
import { keepPicture } from './support/picture.ts';
import { lookAround, press, type Seat, say, sitDown } from './support/seat.ts';
import { startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };

/** The card of today, on the home page. */
const card = ({ page }: Seat) => page.locator('.day-call');

/** Comes in on a phone, and sees the card of today. */
async function comeIn(seat: Seat, code: string, name: string): Promise<void> {
  await joinAs(seat.page, seat.address, { code, name }, seat.locale);
  await card(seat).waitFor();
}

describe('the call of the day', () => {
  it('is taken from home, counted once, and on the board with its best call when the day is over', {
    timeout: 240_000,
  }, async ({ browser, page, onTestFinished }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    await foundHouse(page, server);
    const code = await makeCode(page, await makeCohort(page, []));
    const sit = async (locale: string, size = PHONE) => {
      const seat = await sitDown(browser, { address: server.address, locale, size });
      onTestFinished(seat.close);
      return seat;
    };

    // Taken from the card, played, and then it is over: one call a day.
    const aino = await sit('fi');
    await comeIn(aino, code, 'Aino');
    await lookAround(aino);
    await press(aino, 'day.play');
    await aino.page.waitForURL(/#\/attempt\//);
    const begun = await today(aino);
    await aino.page.locator('h1', { hasText: textOf(begun.scenario, 'title', 'fi') }).waitFor();
    await aino.page.goto(server.address);
    await card(aino).getByText(say(aino, 'day.states.begun')).waitFor();
    await playOutDay(aino, 'best');
    await aino.page.reload();
    await card(aino)
      .getByRole('link', { name: word('day.debrief', 'fi') })
      .waitFor();
    expect(await card(aino).getByRole('button').count()).toBe(0);
    await lookAround(aino);
    await press(aino, 'day.debrief', 'link');
    await aino.page.locator('.rubric').waitFor();

    // Somebody takes the day off, and may think better of it; their name is not shown.
    const robin = await sit('en', NARROW);
    await comeIn(robin, code, 'Robin');
    await press(robin, 'day.rest');
    await card(robin).getByText(say(robin, 'day.states.recovery')).waitFor();
    await lookAround(robin);
    await card(robin).getByLabel(word('day.named')).uncheck();
    await press(robin, 'day.play-after-all');
    await robin.page.waitForURL(/#\/attempt\//);
    await playOutDay(robin, 'every-trap');

    // Nothing is told before the day is over.
    const { day } = await today(robin);
    await robin.page.goto(`${server.address}#/account/day/${day}`);
    await robin.page.getByText(word('errors.call-missing')).waitFor();
    turnTheDay(server);

    await robin.page.goto(server.address);
    await robin.page.reload();
    await press(robin, 'day.last-board', 'link');
    const { page: phone } = robin;
    await phone.locator('.day-best', { hasText: 'Aino' }).waitFor();
    expect(await phone.locator('.day-places').first().locator('tbody tr').count()).toBe(1);
    expect(await phone.locator('.day-own').first().textContent()).toContain('Aino');
    await lookAround(robin);
    await press(robin, 'day.watch-best', 'link');
    await phone.locator('.watch-title', { hasText: word('day.watched') }).waitFor();
    expect(await phone.locator('.watch-controls').count()).toBe(1);

    // Whoever did best sees a place, and nobody behind who went unnamed.
    await aino.page.goto(`${server.address}#/account/day/${day - 1}`);
    await aino.page.getByText(word('day.nobody-better', 'fi')).first().waitFor();
    expect(await aino.page.locator('main').textContent()).not.toContain('Robin');
    await lookAround(aino);
    await keepPicture(aino);

    // One's own call, with what everybody has chosen beside each answer.
    await press(aino, 'match.watch-yours', 'link');
    await aino.page.locator('.watch-title', { hasText: word('match.yours', 'fi') }).waitFor();
    await aino.page.locator('.crowd-share').first().waitFor();
    await lookAround(aino);
    expect(aino.complaints).toEqual([]);
  });
});
