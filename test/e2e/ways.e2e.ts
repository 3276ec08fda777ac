import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ALONE } from '../../src/app/store/store.ts';
import {
  address,
  replyButton,
  sendMessage,
  skipInstinct,
  stage,
  takeCall,
  toDebrief,
} from './support/player.ts';
import { plant, records } from './support/store.ts';
import { toFollowUp } from './support/trays.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const home = (page: Page) => page.locator('.scenario').first().waitFor();
const bar = (page: Page) => page.getByRole('banner');

describe('a bad link', () => {
  it.for(['#/briefing/nope', '#/call/nope', '#/debrief/99'])(
    '%s is told, and then there are home and a call',
    async (link, { page }) => {
      await page.goto(address());
      await home(page);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, link);
      await page.locator('.notice').waitFor();
      await home(page);
      await page.locator('.notice button').last().click();
      await page.getByText(textOf('trays', 'title')).first().click();
      await page.locator('form.goals').waitFor();
      expect(await page.locator('.notice').count()).toBe(0);
    },
  );

  it('is no dead end when it comes first', async ({ page }) => {
    await page.goto(address('#/briefing/nope'));
    await home(page);
    await takeCall(page, 'trays');
  });
});

describe('the bar above every page but a talk', () => {
  const speaks = (page: Page, locale: string) => page.locator(`html[lang=${locale}]`).waitFor();

  it('changes the language of briefing, follow-up, next day and debrief where they stand', async ({
    page,
    complaints,
  }) => {
    const choose = async (locale: string, heading: string) => {
      await bar(page).getByRole('combobox').selectOption(locale);
      await speaks(page, locale);
      await page.getByText(heading).first().waitFor();
    };
    await page.goto(address('#/briefing/trays'));
    await choose('fi', textOf('trays', 'title', 'fi'));
    await choose('en', textOf('trays', 'title'));
    await toFollowUp(page);
    await choose('lv', word('follow-up.title', 'lv'));
    await sendMessage(page);
    await page.locator('.outcomes').waitFor();
    await choose('en', word('call.promises'));
    await toDebrief(page);
    await choose('et', word('debrief.went-well', 'et'));
    expect(complaints).toEqual([]);
  });

  it('leads home, and to the settings that the briefing speaks of', async ({ page }) => {
    await page.goto(address('#/briefing/joint-account'));
    await page
      .locator('.situation')
      .getByRole('button', { name: word('settings.title') })
      .click();
    await page.getByRole('dialog').getByLabel(word('settings.clock')).uncheck();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await bar(page)
      .getByRole('link', { name: word('app.name') })
      .click();
    await home(page);
  });

  it('stands above a paused call, and not above a talk', async ({ page }) => {
    await takeCall(page, 'trays');
    expect(await bar(page).count()).toBe(0);
    await page.keyboard.press('E');
    await page.getByRole('button', { name: word('end.yes') }).click();
    await page.getByRole('button', { name: word('call.go-on') }).click();
    await page.getByText(word('paused.title')).waitFor();
    await bar(page).getByRole('combobox').selectOption('tr');
    await page.getByText(word('paused.title', 'tr')).waitFor();
  });
});

describe('a hurried visitor', () => {
  it('takes one call by a double click', async ({ page }) => {
    await page.goto(address('#/briefing/trays'));
    await page.locator('form.goals button[type=submit]').dblclick();
    await skipInstinct(page);
    await replyButton(page, 'trays', null).first().waitFor();
    expect(await records(page, 'calls')).toHaveLength(1);
  });

  it('goes in without a goal when none was chosen', async ({ page }) => {
    await page.goto(address('#/briefing/trays'));
    await page.locator('form.goals').waitFor();
    expect(await page.locator('input[name=goal]:checked').count()).toBe(0);
    await page.locator('form.goals button[type=submit]').click();
    await skipInstinct(page);
    await replyButton(page, 'trays', null).first().waitFor();
    const [call] = await records(page, 'calls');
    expect(call?.log).not.toContain('goal');
  });

  it('does not run through a call by drumming on a key', async ({ page }) => {
    // By a clock that goes with the presses: a busy machine would drum as slowly as somebody reads.
    await page.clock.install();
    await takeCall(page, 'trays');
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 5000);
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('1');
      await page.clock.runFor(40);
    }
    const [call] = await records(page, 'calls');
    expect(call?.replies).toBe(1);
  });
});

describe('a stored call that is none', () => {
  const SOUND = { ...ALONE, id: 'x', scenario: 'trays', log: '{}', replies: 0, revision: 1, savedAt: 1 };

  const BROKEN = { 'without a log': { log: undefined }, 'with answers that are no number': { replies: 'x' } };
  const CASES = Object.entries(BROKEN).flatMap(([how, part]) =>
    ['', '#/call/x'].map((link) => ({ how, link, record: { ...SOUND, ...part } })),
  );

  it.for(CASES)('$how is set aside when home or its own link is opened: “$link”', async (each, { page }) => {
    await page.goto(address());
    await home(page);
    await plant(page, 'calls', each.record);
    await page.goto(address(`?again${each.link}`));
    await page.getByText(word('errors.log-corrupt')).waitFor();
    await home(page);
    expect(await page.locator('.waiting').count()).toBe(0);
    expect(await page.locator('.notice').count()).toBe(1);
    expect(await records(page, 'calls')).toEqual([]);
    expect(await records(page, 'aside')).toMatchObject([{ reason: 'log-corrupt' }]);
  });
});

describe('a call whose window is resized or turned', () => {
  it('keeps its picture as large as its place, and the words in sight', async ({ page }) => {
    await takeCall(page, 'trays');
    await stage(page);
    for (const size of [
      { width: 390, height: 844 },
      { width: 1280, height: 720 },
      { width: 844, height: 390 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      await page.waitForTimeout(600);
      expect(await measure(page), JSON.stringify(size)).toEqual({
        picture: size,
        place: size,
        inSight: true,
      });
    }
  });
});

/** Sizes in CSS pixels, and whether the bubble lies within the window. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector('.stage canvas');
    const sizeOf = (element: Element | null | undefined) => {
      const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 };
      return { width: Math.round(width), height: Math.round(height) };
    };
    const bubble = document.querySelector('.box-bubble')?.getBoundingClientRect() ?? new DOMRect(-1);
    const inSight =
      bubble.left >= 0 &&
      bubble.top >= 0 &&
      bubble.right <= window.innerWidth &&
      bubble.bottom <= window.innerHeight;
    return { picture: sizeOf(canvas), place: sizeOf(canvas?.parentElement), inSight };
  });
