import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { planInputs, playFromBriefing } from './support/keyboard-plan.ts';
import { address, glance, inMode, pressOn, stage, tabTo } from './support/player.ts';
import { briefed, heading, reload } from './support/shift.ts';
import { records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { shiftWord, textOf, word } from './support/words.ts';

/** Takes the call that is due and throws it down at once. */
async function throwDown(page: Page, { reloading = false } = {}): Promise<void> {
  const id = await briefed(page);
  await inMode(page, 'practice');
  await page.locator('form.goals button[type=submit]').click();
  await stage(page);
  if (reloading) {
    await page.reload();
    await stage(page);
  }
  await glance(page);
  await page.keyboard.press('E');
  await page.locator('dialog[open]').waitFor();
  await tabTo(page, word('end.yes'));
  await page.keyboard.press('Enter');
  const back = page.getByRole('button', { name: shiftWord('shift.back') });
  const goOn = page.getByRole('button', { name: word('call.go-on') });
  await goOn.or(back).click();
  const leave = page.getByRole('button', { name: word('paused.leave') });
  await leave.or(page.locator('main.shift')).first().waitFor();
  if (await leave.isVisible()) await leave.click();
  await page.locator('main.shift').waitFor();
  expect(id).not.toBe('');
}

const straightOn = (page: Page) => pressOn(page, shiftWord('shift.between.straight-on'));

describe('the shift before lunch', () => {
  it('is worked by keyboard from the home page to its summary, and no reload loses anything', async ({
    page,
    complaints,
  }) => {
    await page.goto(address());
    await page.locator('.shift-entry').waitFor();
    await pressOn(page, shiftWord('shift.plans.before-lunch.name'));
    await reload(page, shiftWord('shift.plans.before-lunch.name'));
    await pressOn(page, shiftWord('shift.start.begin'));

    const first = await briefed(page);
    await page.reload();
    expect(await briefed(page)).toBe(first);
    await playFromBriefing(page, first, planInputs(first, 'best'));

    await page.locator('.kudos').waitFor();
    const praised = await page.locator('.kudos blockquote').textContent();
    await reload(page, textOf(first, 'title'));
    expect(await page.locator('.kudos blockquote').textContent()).toBe(praised);
    await pressOn(page, word('home.look-back'));
    await page.locator('.rubric').waitFor();
    await pressOn(page, shiftWord('shift.back'));
    await heading(page, textOf(first, 'title')).waitFor();
    await pressOn(page, shiftWord('shift.between.walk'));

    await heading(page, shiftWord('shift.walk.title')).waitFor();
    await pressOn(page, shiftWord('shift.walk.in'));
    await pressOn(page, shiftWord('shift.walk.skip'));
    await reload(page, shiftWord('shift.ready.walked'));
    await pressOn(page, word('home.take'));

    await throwDown(page, { reloading: true });
    await page.getByText(shiftWord('shift.between.no-slot')).waitFor();
    expect(await page.locator('.kudos').count()).toBe(0);
    for (let call = 0; call < 2; call += 1) {
      await straightOn(page);
      await throwDown(page);
    }

    await heading(page, shiftWord('shift.summary.title')).waitFor();
    await reload(page, shiftWord('shift.summary.title'));
    expect(await page.locator('.shift-calls li').count()).toBe(4);
    expect(await page.locator('.shift-calls a').count()).toBe(4);
    await page.getByText(shiftWord('shift.walks.all-used')).waitFor();
    const [record] = await records(page, 'shifts');
    expect(record).toMatchObject({ done: true });
    expect(await records(page, 'calls')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('goes on where it was left: from the home page, and into a call that is on the line', async ({
    page,
    complaints,
  }) => {
    await page.goto(address('#/shift/before-lunch'));
    await pressOn(page, shiftWord('shift.start.begin'));
    await briefed(page);
    await page.locator('form.goals button[type=submit]').click();
    await stage(page);
    await page.goto(address('#/'));
    await pressOn(page, shiftWord('shift.entry.continue'));
    await heading(page, shiftWord('shift.ready.title')).waitFor();
    await pressOn(page, word('home.continue'));
    await stage(page);
    expect(complaints).toEqual([]);
  });
});

describe('the walk', () => {
  it('ends by itself in less than forty seconds, and needs no picture where motion is unwelcome', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address('#/shift/before-lunch'));
    await pressOn(page, shiftWord('shift.start.begin'));
    await throwDown(page);
    await page.clock.install();
    await pressOn(page, shiftWord('shift.between.walk'));
    await heading(page, shiftWord('shift.walk.title')).waitFor();
    expect(await page.locator('.scenery').count()).toBe(0);
    for (let second = 0; second < 40; second += 1) await page.clock.runFor(1000);
    await page.getByText(shiftWord('shift.walk.places.home')).waitFor();
    await pressOn(page, shiftWord('shift.walk.back'));
    await heading(page, shiftWord('shift.ready.walked')).waitFor();
  });
});

describe('what cannot be opened', () => {
  it('is told with its code, and leads home', async ({ page }) => {
    await page.goto(address('#/shift/nobody-knows'));
    await page.getByText('shift-missing').waitFor();
    await page.locator('.scenario').first().waitFor();
  });
});
