import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  answerFormByKey,
  choiceOf,
  endTooSoon,
  FORM_CALLS,
  type FormName,
  playFormByKeyboard,
  takeForm,
  textAt,
} from './support/form-calls.ts';
import { address, glance, inMode, readOn, stage } from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const FORMS = Object.keys(FORM_CALLS) as readonly FormName[];

const strip = (page: Page) => page.locator('.setting');
const yours = (page: Page) => page.locator('.your-words');
const verdicts = (page: Page) => page.locator('.verdict:not(.awaited)').first().waitFor();

describe.each(FORMS)('a call in the form of a %s', (form) => {
  it('is played to its debrief by keyboard alone', async ({ page, complaints }) => {
    await playFormByKeyboard(page, form);
    expect(await page.locator('.you-said').count()).toBeGreaterThanOrEqual(FORM_CALLS[form].best.length);
    expect(complaints).toEqual([]);
  });

  it.for([
    { width: 1280, height: 720 },
    { width: 320, height: 640 },
  ])('breaks no rule of accessibility at $width × $height, at any of its lines', async (size, { page }) => {
    await page.setViewportSize(size);
    await takeForm(page, form);
    await stage(page);
    const broken = [...(await violations(page))];
    for (const reply of FORM_CALLS[form].best.slice(0, 2)) {
      await answerFormByKey(page, form, reply);
      await glance(page);
      broken.push(...(await violations(page)));
    }
    expect(broken).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});

describe('what channels make of a talk', () => {
  it('a reader who writes back goes on in a chat, and is told so', async ({ page }) => {
    await takeForm(page, 'help page');
    expect(await strip(page).textContent()).toBe(word('setting.page'));
    await answerFormByKey(page, 'help page', 'sorry');
    await page.locator('main.channel-chat').waitFor();
    expect(await strip(page).textContent()).toContain(word('channels.chat'));
  });

  it('a review is public, and the voice note after it private', async ({ page }) => {
    await takeForm(page, 'review');
    expect(await strip(page).textContent()).toBe(word('setting.public'));
    await answerFormByKey(page, 'review', 'short');
    await page.locator('main.channel-voice-note').waitFor();
    expect(await strip(page).textContent()).toBe(word('setting.private').replace('{{name}}', 'Kim Arden'));
  });

  it('a queue hears what is said at the counter, nobody in the corner, and all of them again', async ({
    page,
  }) => {
    await takeForm(page, 'counter');
    expect(await strip(page).textContent()).toBe(word('setting.overheard'));
    await answerFormByKey(page, 'counter', 'over-here');
    await expect.poll(() => strip(page).textContent()).toBe(word('setting.aside'));
    await answerFormByKey(page, 'counter', 'early');
    await expect.poll(() => strip(page).textContent()).toBe(word('setting.overheard'));
  });

  it('nobody else is mentioned in a call that has no form', async ({ page }) => {
    await page.goto(address('#/briefing/trays'));
    await page.locator('form.goals input[type=radio]').first().check();
    await inMode(page, 'practice');
    await page.locator('form.goals button[type=submit]').click();
    await page.locator('button.reply').first().waitFor();
    expect(await strip(page).count()).toBe(0);
  });
});

describe('a colleague at the table', () => {
  const design = textAt('team call', 'seats.design');
  const code = textAt('team call', 'seats.code');

  it('is named wherever what they say is told', async ({ page, complaints }) => {
    await takeForm(page, 'team call');
    expect(await strip(page).textContent()).toContain(design);
    expect(await choiceOf(page, 'team call', 'defend').textContent()).toContain(`${design}: `);
    expect(await choiceOf(page, 'team call', 'all-ears').textContent()).not.toContain(design);
    await answerFormByKey(page, 'team call', 'defend');
    await expect.poll(() => yours(page).textContent()).toContain(design);
    expect(await page.locator('main > [role=status]').textContent()).toContain(`${design}: `);
    await page.getByRole('button', { name: word('call.so-far') }).click();
    expect(await page.locator('.transcript .agent dt').allTextContents()).toEqual([design]);
    await page.keyboard.press('Escape');
    for (const reply of FORM_CALLS['team call'].best) await answerFormByKey(page, 'team call', reply);
    await readOn(page);
    await verdicts(page);
    expect(await page.locator('.you-said').first().textContent()).toContain(`${design}: `);
    expect(await page.locator('.print-turns li').first().textContent()).toContain(`${design}: `);
    expect(await page.locator('.print-turns li').nth(1).textContent()).toContain(`${code}: `);
    expect(complaints).toEqual([]);
  });

  it('is named in a call that is watched, and in a mistake that is tried again', async ({ page }) => {
    await takeForm(page, 'team call');
    await answerFormByKey(page, 'team call', 'seen');
    await endTooSoon(page);
    await page.goto(address('#/watch/1/own'));
    await page
      .locator('.shown-replies .reply')
      .filter({ hasText: `${design}: ` })
      .waitFor();
    await page.goto(address('#/mistakes/1'));
    await page.locator('.moment').waitFor();
    await answerFormByKey(page, 'team call', 'demo');
    await page.locator('.outcome .you-said').waitFor();
    expect(await page.locator('.outcome .you-said').textContent()).toContain(`${code}: `);
  });
});
