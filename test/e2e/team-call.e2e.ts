/** One call for a whole team: a relay over three desks, and a team call, on the phones of those who play them. */
import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { HANDOVER_BLOCKS, type HandoverBlock } from '../../src/engine/vocabulary.ts';
import { foundHouse } from './support/house.ts';
import { type HostedMatch, hostMatch } from './support/match.ts';
import { answerByMouse, replyButton } from './support/player.ts';
import { field, lookAround, press, type Seat, say, sitDown } from './support/seat.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const PHONE = { width: 390, height: 844 };
const SMALL = { width: 320, height: 640 };

interface Hall {
  readonly server: RunningServer;
  readonly hosted: HostedMatch;
  /** Somebody of the first team, with a phone of their own. */
  readonly come: (name: string, locale?: string, size?: typeof PHONE) => Promise<Seat>;
}

async function openHall(
  { browser, page }: { readonly browser: Browser; readonly page: Page },
  onTestFinished: (stop: () => Promise<void>) => void,
  scenario: string,
  form: 'relay' | 'together',
): Promise<Hall> {
  const server = await startServer();
  onTestFinished(server.stop);
  await foundHouse(page, server);
  const hosted = await hostMatch(page, scenario, { teams: ['North', 'South'], form });
  const come = async (name: string, locale = 'en', size = PHONE) => {
    const seat = await sitDown(browser, { address: server.address, locale, size });
    onTestFinished(seat.close);
    await seat.page.goto(`${server.address}#/match/${hosted.code}`);
    await field(seat, 'displayName').fill(name);
    await press(seat, 'match.submit');
    await seat.page.getByLabel('North').check();
    await seat.page.locator('label.chosen', { hasText: 'North' }).waitFor();
    return seat;
  };
  return { server, hosted, come };
}

const told = (seat: Seat, key: string, values = {}) =>
  seat.page
    .getByText(say(seat, key, values))
    .first()
    .waitFor();

async function pickUp({ page }: Seat): Promise<void> {
  await page.locator('form.goals input[type=radio]').first().check();
  await page.locator('form.goals button[type=submit]').click();
}

/** The note is put together line by line. */
async function handOn({ page }: Seat, blocks: readonly HandoverBlock[]): Promise<void> {
  await page.locator('.hand-on').click();
  await page.locator('dialog[open]').getByText(word('transfer.warm.name')).click();
  for (const block of blocks)
    await page.locator('dialog[open] .radio-row input').nth(HANDOVER_BLOCKS.indexOf(block)).check();
  await page.locator('dialog[open] [type=submit]').click();
}

/** Reads what came along with the customer. */
async function takeOver({ page, locale }: Seat): Promise<void> {
  await page.locator('dialog[open] .desk-note').waitFor();
  await page
    .locator('dialog[open]')
    .getByRole('button', { name: word('desk.take-over', locale) })
    .click();
}

const button = ({ page, locale }: Seat, key: string) =>
  page.getByRole('button', { name: word(key, locale), exact: true });

describe('a team', { timeout: 360_000 }, () => {
  it('hands one customer on over three desks, with notes, and hears one result', async ({
    browser,
    page,
    onTestFinished,
  }) => {
    const { hosted, come } = await openHall({ browser, page }, onTestFinished, 'three-desks', 'relay');
    const ann = await come('Ann');
    const ben = await come('Ben', 'fi', SMALL);
    const cil = await come('Cil');
    // Cil goes to the front of the line.
    await cil.page.locator('.crew-list .own').waitFor();
    await told(cil, 'match.crew.order-relay');
    await button(cil, 'match.crew.earlier').click();
    await cil.page.locator('.crew-list li:nth-child(2).own').waitFor();
    await button(cil, 'match.crew.earlier').click();
    await cil.page.locator('.crew-list li:first-child.own').waitFor();
    await lookAround(cil);
    await lookAround(ben);

    await hosted.lead('begin-round');
    await told(ann, 'match.crew.begins', { name: 'Cil' });
    await lookAround(ann);
    await pickUp(cil);
    await told(cil, 'match.crew.yours');
    // The others hear the customer, and have nothing to press.
    await told(ann, 'match.crew.with', { name: 'Cil' });
    expect(await replyButton(ann.page, 'three-desks', null).count()).toBe(0);
    expect(await ann.page.locator('.hand-on').count()).toBe(0);
    await lookAround(ann);
    await answerByMouse(cil.page, 'three-desks', 'one-lens');
    await answerByMouse(cil.page, 'three-desks', 'what-for');
    await handOn(cil, ['happened', 'concern', 'next']);

    await takeOver(ann);
    await told(ann, 'match.crew.yours');
    await told(cil, 'match.crew.with', { name: 'Ann' });
    await told(ben, 'match.crew.after', { name: 'Sinä' });
    await answerByMouse(ann.page, 'three-desks', 'two-ways');
    await answerByMouse(ann.page, 'three-desks', 'thu-six');
    await handOn(ann, ['concern', 'promised', 'next']);

    await takeOver(ben);
    await told(ben, 'match.crew.yours');
    await lookAround(ben);
    await answerByMouse(ben.page, 'three-desks', 'first-name', 'fi');
    await answerByMouse(ben.page, 'three-desks', 'one-note', 'fi');
    await button(cil, 'call.go-on').click();
    await told(cil, 'match.crew.ends', { name: 'Ben' });
    await lookAround(cil);
    await button(ben, 'call.go-on').click();
    await button(ben, 'follow-up.skip').click();
    await button(ben, 'match.back').click();
    await told(ben, 'match.now.waiting');
    await hosted.lead('end-round', 'podium');
    await told(ann, 'match.your-team', { name: 'North' });
    await lookAround(ann);
    await ann.page.locator('.match-calls a').first().click();
    await ann.page.locator('.rubric').waitFor();
    expect([...ann.complaints, ...ben.complaints, ...cil.complaints]).toEqual([]);
  });

  it('listens together: one owns the call, and another one has one answer', async ({
    browser,
    page,
    onTestFinished,
  }) => {
    const { hosted, come } = await openHall({ browser, page }, onTestFinished, 'ticket-page', 'together');
    const [ann, ben] = [await come('Ann'), await come('Ben')];
    await hosted.lead('begin-round');
    await told(ben, 'match.crew.begins', { name: 'Ann' });
    await pickUp(ann);
    await told(ann, 'match.crew.owner');
    await told(ben, 'match.crew.one-answer', { name: 'Ann' });
    await lookAround(ben);
    await answerByMouse(ben.page, 'ticket-page', 'all-ears');
    await told(ben, 'match.crew.answer-used', { name: 'Ann' });
    expect(await replyButton(ben.page, 'ticket-page', null).count()).toBe(0);
    await replyButton(ann.page, 'ticket-page', 'salt').waitFor();
    await answerByMouse(ann.page, 'ticket-page', 'salt');
    await ben.page.locator('.crew-strip').waitFor();
    await lookAround(ann);
    await hosted.lead('end-round');
    await told(ben, 'match.cut');
    expect([...ann.complaints, ...ben.complaints]).toEqual([]);
  });
});
