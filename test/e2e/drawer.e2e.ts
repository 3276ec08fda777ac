import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { address, inMode, pressOn, stage, tabTo, takeCall } from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { openDebriefOf } from './support/store.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const drawer = (page: Page) => page.getByRole('dialog').locator('.drawer');
const titles = (page: Page) => drawer(page).locator('summary').allTextContents();

/** Goes into a call and reaches for the briefing. */
async function openBriefing(page: Page, scenario: string): Promise<void> {
  await takeCall(page, scenario);
  await stage(page);
  await page.keyboard.press('K');
  await page.getByRole('dialog').waitFor();
}

describe('the knowledge drawer (M-02)', () => {
  it('is empty before the first call, and then holds what that call has left, by keyboard', async ({
    page,
    complaints,
  }) => {
    await openBriefing(page, 'leaflet');
    await drawer(page).getByText(word('drawer.empty')).waitFor();
    await openDebriefOf(page, 'trays', 'best');
    await openBriefing(page, 'leaflet');
    expect(await titles(page)).toEqual([textOf('trays', 'title')]);
    await tabTo(page, textOf('trays', 'title'));
    await page.keyboard.press('Enter');
    await drawer(page).getByText(textOf('trays', 'facts.courier')).waitFor();
    await drawer(page).getByText(textOf('trays', 'concern')).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('marks the one card that is out of date, and says what has changed', async ({ page }) => {
    await openDebriefOf(page, 'trays', 'best');
    await openBriefing(page, 'joint-account');
    await drawer(page).locator('summary').click();
    const stale = drawer(page).locator('.stale');
    expect(await stale.count()).toBe(1);
    const told = await stale.innerText();
    expect(told).toContain(word('drawer.outdated'));
    expect(told).toContain(textOf('trays', 'facts.rounds'));
    expect(told).toContain(textOf('trays', 'changes.one-round'));
  });

  it('tells nothing of the call itself, and nothing in an exam', async ({ page }) => {
    await openDebriefOf(page, 'trays', 'best');
    await openBriefing(page, 'trays');
    await page.getByRole('dialog').getByText(word('call.concern-hidden')).waitFor();
    expect(await drawer(page).count()).toBe(0);
    await page.goto(address('#/briefing/leaflet'));
    await inMode(page, 'exam');
    await page.locator('form.goals button[type=submit]').click();
    await stage(page);
    await page.keyboard.press('K');
    await page.getByRole('dialog').getByText(textOf('leaflet', 'facts.van')).waitFor();
    expect(await drawer(page).count()).toBe(0);
  });

  it('is open to be read outside of calls, on a small phone in every language', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openDebriefOf(page, 'trays', 'best');
    for (const locale of LOCALES) {
      await page.goto(address('#/progress'));
      await page.getByRole('banner').getByRole('combobox').selectOption(locale);
      await pressOn(page, word('drawer.title', locale));
      await drawer(page)
        .getByText(textOf('trays', 'title', locale))
        .click();
      await drawer(page)
        .getByText(textOf('trays', 'facts.courier', locale))
        .waitFor();
      await drawer(page).getByText(word('drawer.outdated', locale)).waitFor();
      expect(await violations(page), locale).toEqual([]);
      expect(await overflow(page), locale).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
    }
  });
});
