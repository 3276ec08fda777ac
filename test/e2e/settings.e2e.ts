import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { address, inMode, replyButton, stage, tabTo, takeCall } from './support/player.ts';
import { violations } from './support/rules.ts';
import { records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const menu = (page: Page) => page.getByRole('dialog');
const written = (page: Page) => page.locator('.bubble .typed');
const spoken = (page: Page) => page.locator('p.visually-hidden[role=status]');
const captions = (page: Page) => page.locator('.ticker .caption').allTextContents();

async function openMenu(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await menu(page).waitFor();
}

async function closeMenu(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await menu(page).waitFor({ state: 'detached' });
}

/** By keyboard, in the pause menu of a running call. */
async function setSwearing(page: Page, mode: 'mild' | 'masked' | 'bleeped'): Promise<void> {
  await openMenu(page);
  const field = menu(page).getByLabel(word('settings.swearing'));
  await field.focus();
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 3 && (await field.inputValue()) !== mode; presses += 1)
    await page.keyboard.press('ArrowDown');
  expect(await field.inputValue()).toBe(mode);
  await closeMenu(page);
}

async function flip(page: Page, words: string): Promise<void> {
  await openMenu(page);
  await tabTo(page, words);
  await page.keyboard.press('Space');
  await closeMenu(page);
}

/** Lets the first covered word of the opening be a mild one: no shipped scenario has any. */
const withMildWord = (page: Page) =>
  page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('So you’re the [[*]]', 'So you’re the [[blasted]]');
    await route.fulfill({ response, body });
  });

describe('how swear words are shown (M-33)', () => {
  it('changes in a running call, for eyes and for readers, and is kept after a reload', async ({
    page,
    complaints,
  }) => {
    await takeCall(page, 'joint-account');
    await stage(page);
    await written(page).locator('.masked').first().waitFor();
    await expect.poll(() => spoken(page).textContent()).toContain(word('app.swear-word'));
    await setSwearing(page, 'bleeped');
    await written(page).locator('.bleep').first().waitFor();
    expect(await written(page).locator('.masked').count()).toBe(0);
    await expect.poll(() => spoken(page).textContent()).toContain(word('app.bleep'));
    await page.reload();
    await replyButton(page, 'joint-account', null).first().waitFor();
    await written(page).locator('.bleep').first().waitFor();
    await setSwearing(page, 'masked');
    await written(page).locator('.masked').first().waitFor();
    expect(await written(page).locator('.bleep').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('as mild, shows mild words and covers the others; what is covered has its caption', async ({ page }) => {
    await withMildWord(page);
    await takeCall(page, 'joint-account');
    await stage(page);
    await flip(page, word('settings.captions'));
    await expect.poll(() => captions(page)).toContain(`[${word('caption.bleep')}]`);
    const covered = await written(page).locator('.masked').count();
    expect(await written(page).textContent()).not.toContain('blasted');
    await setSwearing(page, 'mild');
    await expect.poll(() => written(page).textContent()).toContain('blasted');
    expect(await written(page).locator('.masked').count()).toBe(covered - 1);
  });
});

describe('the reply clock (M-30)', () => {
  /** A call on a clock of our own, with the time for reading and a silence on top of it gone by. */
  async function fallSilent(page: Page): Promise<void> {
    await page.locator('.typed .coming:empty').waitFor({ state: 'attached' });
    await page.clock.fastForward(60_000);
  }
  /** In all calls under way. */
  const silences = async (page: Page) =>
    (await records(page, 'calls'))
      .map(({ log }) => String(log))
      .join()
      .split('silence').length - 1;

  it('counts a silence, unless it is switched off; and that is kept after a reload', async ({ page }) => {
    await page.clock.install();
    await takeCall(page, 'trays');
    await stage(page);
    await fallSilent(page);
    await page.getByText(textOf('trays', 'reactions.silence')).first().waitFor();
    expect(await silences(page)).toBeGreaterThan(0);
    await takeCall(page, 'trays');
    await flip(page, word('settings.clock'));
    const before = await silences(page);
    await fallSilent(page);
    await page.reload();
    await replyButton(page, 'trays', null).first().waitFor();
    await fallSilent(page);
    await openMenu(page);
    expect(await menu(page).getByLabel(word('settings.clock')).isChecked()).toBe(false);
    expect(await silences(page)).toBe(before);
  });

  it('counts for those who asked for less motion as well', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.install();
    await takeCall(page, 'trays');
    await stage(page);
    // The whole line stands there at once; the time it would have taken is theirs to read it.
    await page.clock.fastForward(20_000);
    await fallSilent(page);
    await page.getByText(textOf('trays', 'reactions.silence')).first().waitFor();
  });
});

describe('the pause menu', () => {
  it('holds every setting, each reached by Tab, and breaks no rule', async ({ page }) => {
    await page.goto(address('#/briefing/trays'));
    await inMode(page, 'practice');
    await page.locator('form.goals button[type=submit]').click();
    await stage(page);
    await openMenu(page);
    expect(await violations(page)).toEqual([]);
    for (const key of ['clock', 'shortcuts', 'mute', 'captions']) await tabTo(page, word(`settings.${key}`));
  });
});
