import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { makeShiftLog } from '../../src/engine/shift/shift-log.ts';
import { shiftOf } from '../../src/engine/shift/test-shift.ts';
import { address, inMode, replyButton, sendMessage, takeCall, toDebrief } from './support/player.ts';
import { plant } from './support/store.ts';
import { talkToFollowUp, toFollowUp } from './support/trays.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const home = (page: Page) => page.locator('.scenario').first().waitFor();

/** Goes back as the browser's own button does. */
const back = (page: Page) => page.evaluate(() => history.back());

describe('the next day', () => {
  const outcomes = (page: Page) => page.locator('.outcomes').waitFor();
  const rubric = (page: Page) => page.locator('.rubric').waitFor();

  it('shows what became of the promises before the debrief is opened', async ({ page }) => {
    await toFollowUp(page);
    await page.getByRole('button', { name: word('follow-up.skip') }).click();
    await page.locator('.outcomes .outcome-broken').first().waitFor();
    expect(await page.locator('.outcomes').innerText()).toContain(word('call.outcomes.broken'));
    expect(await page.locator('.rubric').count()).toBe(0);
    await toDebrief(page);
    await rubric(page);
  });

  it('is not lost by a reload: the call is explained', async ({ page, complaints }) => {
    await toFollowUp(page);
    await sendMessage(page);
    await outcomes(page);
    await page.reload();
    await rubric(page);
    expect(await page.locator('.notice').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is no step of its own on the way back from the debrief', async ({ page, complaints }) => {
    await toFollowUp(page);
    await sendMessage(page);
    await toDebrief(page);
    await rubric(page);
    await back(page);
    await page.locator('form.goals').waitFor();
    await page.goForward();
    await rubric(page);
    expect(await page.locator('.notice').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('leads back to the debrief from the address that the call once had', async ({ page, complaints }) => {
    await takeCall(page, 'trays');
    const call = new URL(page.url()).hash;
    await page.goto(address('#/'));
    await page.getByText(word('home.continue')).first().click();
    await replyButton(page, 'trays', null).first().waitFor();
    await talkToFollowUp(page);
    await sendMessage(page);
    await toDebrief(page);
    await rubric(page);
    const debrief = new URL(page.url()).hash;
    await back(page);
    await home(page);
    await back(page);
    await rubric(page);
    expect(new URL(page.url()).hash).toBe(debrief);
    await page.goto(address(call));
    await rubric(page);
    expect(await page.locator('.notice').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('of a call in a shift leads on to the shift, by a reload as well', async ({ page, complaints }) => {
    await page.goto(address());
    await home(page);
    const log = makeShiftLog(shiftOf(['trays', 'leaflet', 'joint-account']));
    await plant(page, 'shifts', { id: 's', log, revision: 1, savedAt: 1, done: false });
    await page.goto(address('?again#/shift/s/call'));
    await inMode(page, 'practice');
    await page.locator('form.goals button[type=submit]').click();
    await talkToFollowUp(page);
    await sendMessage(page);
    await outcomes(page);
    await page.reload();
    await page.locator('.shift').waitFor();
    await back(page);
    await page.locator('.shift').waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
