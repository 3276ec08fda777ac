/** A whole room: a host at the big screen, and four people who play in four languages, one of them without a mouse. */
import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { PATIENCE } from './support/browser.ts';
import { foundHouse } from './support/house.ts';
import { type HostedMatch, hostMatch } from './support/match.ts';
import {
  answer,
  come,
  comeByKeys,
  noted,
  now,
  ofOurs,
  pickUp,
  playByKeys,
  playOn,
  REPLIES,
  SCENARIO,
} from './support/match-player.ts';
import { answerByMouse, replyButton } from './support/player.ts';
import { lookAround, type Seat, say, sitDown } from './support/seat.ts';
import { startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const BIG = { width: 1920, height: 1080 };
const PHONE = { width: 390, height: 844 };
const SMALL = { width: 320, height: 640 };

interface Room {
  readonly host: Seat;
  readonly hosted: HostedMatch;
  readonly sit: (locale: string, size: typeof PHONE) => Promise<Seat>;
}

interface Given {
  readonly browser: Browser;
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly onTestFinished: (stop: () => Promise<void>) => void;
}

/** The big screen stands in the lobby. */
async function openRoom({ browser, page, complaints, onTestFinished }: Given): Promise<Room> {
  const server = await startServer();
  onTestFinished(server.stop);
  const { address } = server;
  await foundHouse(page, server);
  const hosted = await hostMatch(page, SCENARIO, { rounds: 2, teams: ['North', 'South'] });
  await page.setViewportSize(BIG);
  await page.goto(`${address}#/desk/match/${hosted.match}`);
  await page.locator('.hall-code').waitFor();
  const sit = async (locale: string, size: typeof PHONE) => {
    const seat = await sitDown(browser, { address, locale, size });
    seat.page.setDefaultTimeout(PATIENCE);
    onTestFinished(seat.close);
    return seat;
  };
  return { host: { page, locale: 'en', address, complaints, close: async () => {} }, hosted, sit };
}

/** The first words of a reply in the language of whoever sits there. */
const offered = ({ page, locale }: Seat, place: number) =>
  replyButton(page, SCENARIO, REPLIES[place] ?? '', locale).waitFor();

/** What the four say first in the second round. */
const WAYS = ['see-it', 'see-it', 'offer-new', 'diy-joke'];

/** It has arrived where its button is gone. */
async function answerDifferently({ page, locale }: Seat, id: string): Promise<void> {
  await answerByMouse(page, SCENARIO, id, locale);
  await replyButton(page, SCENARIO, id, locale).waitFor({ state: 'hidden' });
}

describe('a room in four languages', { timeout: 600_000 }, () => {
  it('plays two rounds through a reload and a lost connection, and looks back at what split it', async ({
    browser,
    page,
    complaints,
    onTestFinished,
  }) => {
    const { host, hosted, sit } = await openRoom({ browser, page, complaints, onTestFinished });
    const [anna, deniz, mari, aino] = [
      await sit('lv', PHONE),
      await sit('tr', PHONE),
      await sit('et', SMALL),
      await sit('fi', PHONE),
    ];
    const everybody = [anna, deniz, mari, aino];
    await come(anna, hosted.code, 'Anna');
    await comeByKeys(deniz, hosted.code, 'Deniz');
    await come(mari, hosted.code, 'Mari');
    await come(aino, hosted.code, 'Aino');
    await page.getByRole('heading', { name: say(host, 'hall.people_other', { count: 4 }) }).waitFor();
    for (const seat of [...everybody, host]) await lookAround(seat);

    await page.keyboard.press('s');
    await page.getByRole('heading', { name: textOf(SCENARIO, 'title') }).waitFor();
    const playing = playByKeys(deniz);
    await pickUp(mari);
    await answer(mari, 0);
    await offered(mari, 1);
    await mari.page.reload();
    await noted(mari, 'supervised.resumed', { answers: 1 }).waitFor();
    await pickUp(aino);
    await aino.page.context().setOffline(true);
    await answer(aino, 0);
    await noted(aino, 'supervised.away').waitFor();
    // The big screen is loaded anew, and still has what it has seen.
    await page.reload();
    await page.locator('.race-names li').first().waitFor();
    await aino.page.context().setOffline(false);
    await noted(aino, 'supervised.away').waitFor({ state: 'hidden' });
    await lookAround(mari);
    await Promise.all([playing, playOn(mari, 1), playOn(aino, 1)]);
    await Promise.all([deniz, mari, aino].map((seat) => now(seat, 'waiting')));
    await pickUp(anna);
    await page.getByText(say(host, 'hall.finished', { number: 3, all: 4 })).waitFor();
    await lookAround(host);
    await page.keyboard.press('e');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: word('hall.deeds.end-round'), exact: true })
      .click();
    await page.getByRole('heading', { name: word('hall.best-people') }).waitFor();
    await noted(anna, 'match.cut').waitFor();
    for (const seat of [...everybody, host]) await lookAround(seat);

    // The second round, which goes three ways at its first answer.
    await page.keyboard.press('s');
    await Promise.all(everybody.map(pickUp));
    await Promise.all(everybody.map((seat, place) => answerDifferently(seat, WAYS[place] ?? '')));
    await page.getByText(say(host, 'hall.playing_other', { count: 4 })).waitFor();
    await page.keyboard.press('e');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: word('hall.deeds.end-round'), exact: true })
      .click();
    await page.locator('.board-rows').first().waitFor();
    await page.keyboard.press('w');
    await page.locator('.podium-step').first().waitFor();
    await Promise.all(everybody.map((seat) => now(seat, 'end')));
    for (const seat of [...everybody, host]) await lookAround(seat);
    await page.keyboard.press('d');
    await page.getByRole('heading', { name: word('hall.split-most') }).waitFor();
    await lookAround(host);
    // Who answered alike is counted together, whatever language they read it in.
    expect(await page.locator('.split-people').allTextContents()).toEqual([
      say(host, 'hall.chose_other', { count: 2 }),
      say(host, 'hall.chose_one', { count: 1 }),
      say(host, 'hall.chose_one', { count: 1 }),
    ]);
    expect(ofOurs(everybody.flatMap(({ complaints }) => complaints))).toEqual([]);
    expect(ofOurs(host.complaints)).toEqual([]);
  });
});
