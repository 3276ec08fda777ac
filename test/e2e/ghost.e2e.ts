/** A call played beside one that was played before: one's own best, or the best of a day that is over. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { mark, told } from './support/beside.ts';
import { playOutDay, today, turnTheDay } from './support/day.ts';
import { foundHouse, joinAs, makeCode, makeCohort } from './support/house.ts';
import { planInputs } from './support/keyboard-plan.ts';
import { address, answerByKey, inMode, readOn, replyButton, stage } from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { lookAround, press, sitDown } from './support/seat.ts';
import { startServer } from './support/server.ts';
import { openDebriefOf, records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const WINDOWS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
];
const SCENARIO = 'leaflet';
const [FIRST = '', ...OTHERS] = planInputs(SCENARIO, 'best').flatMap((input) =>
  input.type === 'reply' ? [input.id] : [],
);

const whose = (page: Page, locale = 'en') =>
  page.getByRole('button', { name: word('beside.names.own', locale), exact: true });

/** From the debrief of one's best call into another call of the same, by keyboard. */
async function playBesideBest(page: Page): Promise<void> {
  await openDebriefOf(page, SCENARIO, 'best');
  await page.getByRole('link', { name: word('beside.play') }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.beside-note').waitFor();
}

async function pickUp(page: Page): Promise<void> {
  await page.locator('form.goals button[type=submit]').click();
  await replyButton(page, SCENARIO, null).first().waitFor();
}

async function lookEverywhere(page: Page): Promise<void> {
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
}

describe('a call beside one’s own best', () => {
  it('shows turn by turn how calm that customer was, and both curves at the end', {
    timeout: 240_000,
  }, async ({ page, complaints }) => {
    await playBesideBest(page);
    await lookEverywhere(page);
    await inMode(page, 'practice');
    await pickUp(page);
    await stage(page);
    await mark(page).waitFor();
    const start = (await told(page).textContent()) ?? '';
    expect(start).toContain(word('beside.names.own'));
    await lookEverywhere(page);

    await answerByKey(page, SCENARIO, FIRST);
    await expect.poll(() => told(page).textContent()).not.toBe(start);

    // Put out of sight and back, by keyboard; it says nothing meanwhile.
    await whose(page).focus();
    await page.keyboard.press('Space');
    await mark(page).waitFor({ state: 'detached' });
    expect(await told(page).textContent()).toBe('');
    await page.keyboard.press('Space');
    await mark(page).waitFor();

    // A reload loses neither the call nor what runs beside it.
    await page.reload();
    await mark(page).waitFor();
    for (const reply of OTHERS) await answerByKey(page, SCENARIO, reply);
    await readOn(page);
    await page.locator('.rubric').waitFor();
    await page.locator('.curve .line-beside').waitFor();
    await page.getByText(word('debrief.curve-table')).click();
    const heads = page.locator('.debrief details table th[scope=col]');
    await heads.getByText(word('beside.names.own')).waitFor();
    await lookEverywhere(page);
    expect(complaints).toEqual([]);
  });

  it('is offered to nobody who has not played it, and leads to the plain briefing', async ({ page }) => {
    await page.goto(address(`#/beside/own/${SCENARIO}`));
    await page.locator('form.goals').waitFor();
    expect(await page.locator('.beside-note').count()).toBe(0);
    await page.waitForURL(/#\/briefing\/leaflet$/);
  });

  it('is away in an exam', async ({ page }) => {
    await playBesideBest(page);
    await inMode(page, 'exam');
    await pickUp(page);
    await stage(page);
    // It would come with the panels.
    await page.keyboard.press('K');
    await page.getByRole('dialog').waitFor();
    expect(await page.locator('.instruments .beside').count()).toBe(0);
  });

  it('is left out by whoever goes to the plain briefing', async ({ page }) => {
    await playBesideBest(page);
    await page.getByRole('link', { name: word('beside.without') }).click();
    await page.locator('.beside-note').waitFor({ state: 'detached' });
    await pickUp(page);
    expect((await records(page, 'calls')).map(({ beside }) => beside)).toEqual([undefined]);
  });
});

describe('a call beside the best of a day that is over', () => {
  it('leads from watching that call into practice, by whom it was, and counts nowhere', {
    timeout: 360_000,
  }, async ({ browser, page, onTestFinished }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    await foundHouse(page, server);
    const code = await makeCode(page, await makeCohort(page, []));
    const [aino, robin] = await Promise.all(
      [
        { name: 'Aino', locale: 'fi', plan: 'best' },
        { name: 'Robin', locale: 'en', plan: 'every-trap' },
      ].map(async ({ name, locale, plan }) => {
        const size = { width: 390, height: 844 };
        const seat = await sitDown(browser, { address: server.address, locale, size });
        onTestFinished(seat.close);
        await joinAs(seat.page, seat.address, { code, name }, locale);
        await seat.page.locator('.day-call').waitFor();
        await press(seat, 'day.play');
        await seat.page.waitForURL(/#\/attempt\//);
        await playOutDay(seat, plan);
        return seat;
      }),
    );
    if (!aino || !robin) throw new Error('nobody has come');
    const { day } = await today(robin);
    turnTheDay(server);

    const { page: phone } = robin;
    await phone.goto(`${server.address}#/account/day/${day - 1}/best`);
    const beside = phone.getByRole('link', { name: word('beside.play-this') });
    await beside.waitFor();
    await lookAround(robin);
    await beside.click();
    await phone.locator('.beside-note', { hasText: 'Aino' }).waitFor();
    await lookAround(robin);
    await inMode(phone, 'practice');
    await phone.locator('form.goals button[type=submit]').click();
    await mark(phone).waitFor();
    await told(phone).getByText(word('beside.names.day')).waitFor();
    await lookAround(robin);
    // Nobody's name is kept on the device.
    expect(JSON.stringify(await records(phone, 'calls'))).not.toContain('Aino');
    expect(robin.complaints).toEqual([]);
    expect(aino.complaints).toEqual([]);
  });
});
