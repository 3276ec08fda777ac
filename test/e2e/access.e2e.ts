import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { planInputs } from './support/keyboard-plan.ts';
import {
  address,
  answerByMouse,
  glance,
  inMode,
  pressOn,
  sendMessage,
  stage,
  takeCall,
  toDebrief,
} from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { openDebriefOf } from './support/store.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

async function finishCall(page: Page): Promise<void> {
  for (const input of planInputs('trays', 'best')) {
    if (input.type === 'reply') await answerByMouse(page, 'trays', input.id);
  }
  await page.getByRole('button', { name: word('call.go-on') }).click();
}

const SIZES = [
  { width: 1280, height: 720 },
  { width: 320, height: 640 },
];

describe.each(SIZES)('at $width × $height', (viewport) => {
  it('no page breaks a rule of accessibility, from home to debrief', async ({ page }) => {
    await page.setViewportSize(viewport);
    const broken: Record<string, readonly string[]> = {};
    await page.goto(address());
    await page.locator('.scenario').first().waitFor();
    broken.home = await violations(page);
    await page.goto(address('#/briefing/trays'));
    await page.locator('form.goals').waitFor();
    broken.briefing = await violations(page);
    await page
      .getByRole('banner')
      .getByRole('button', { name: word('settings.title') })
      .click();
    await page.locator('dialog[open]').waitFor();
    broken.settings = await violations(page);
    await page.keyboard.press('Escape');
    await takeCall(page, 'trays');
    await stage(page);
    broken.call = await violations(page);
    for (const key of ['B', 'P', 'K', 'A', 'T', 'G', 'E', 'Escape']) {
      await page.keyboard.press(key);
      await page.locator('dialog[open]').waitFor();
      broken[`panel ${key}`] = await violations(page);
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'hidden' });
    }
    await finishCall(page);
    await page.getByRole('button', { name: word('follow-up.send') }).waitFor();
    broken.followUp = await violations(page);
    await sendMessage(page);
    await page.locator('.outcomes').waitFor();
    broken.nextDay = await violations(page);
    await toDebrief(page);
    await page.locator('.rubric').waitFor();
    broken.debrief = await violations(page);
    expect(Object.entries(broken).filter(([, rules]) => rules.length > 0)).toEqual([]);
  });

  it('no panel of a coached chat breaks a rule: first instinct, ways of explaining, coach, voice note, the talk so far', async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(address('#/briefing/leaflet'));
    await inMode(page, 'coach');
    await page.locator('form.goals button[type=submit]').click();
    const panel = page.locator('dialog[open]');
    const broken: Record<string, readonly string[]> = {};
    const look = async (name: string) => {
      await panel.waitFor();
      broken[name] = await violations(page);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
    };
    await look('first instinct');
    await stage(page);
    for (const key of ['S', 'C', 'V']) {
      await page.keyboard.press(key);
      await look(`panel ${key}`);
    }
    await page.getByRole('button', { name: word('call.so-far') }).click();
    await look('the talk so far');
    await page.keyboard.press('T');
    await pressOn(page, word('transfer.warm.name'));
    await panel.getByText(word('transfer.summary.send')).waitFor();
    await look('handover');
    expect(Object.entries(broken).filter(([, rules]) => rules.length > 0)).toEqual([]);
  });

  it('a debrief full of verdicts breaks no rule, and is not wider than the window in any language', async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openDebriefOf(page, 'trays', 'every-trap');
    expect(await violations(page)).toEqual([]);
    await page.locator('.verdict:not(.awaited)').first().waitFor();
    expect(await violations(page)).toEqual([]);
    for (const locale of LOCALES) {
      await page.getByRole('banner').getByRole('combobox').selectOption(locale);
      await page.locator(`html[lang=${locale}]`).waitFor();
      expect(await overflow(page), locale).toBeLessThanOrEqual(0);
    }
  });

  it('no page is wider than the window', async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(address());
    await page.locator('.scenario').first().waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await takeCall(page, 'leaflet');
    await stage(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});

describe('a visitor without a mouse', () => {
  it('hears every line of the customer as it is said', async ({ page }) => {
    await takeCall(page, 'trays');
    await stage(page);
    const live = page.locator('[aria-live], [role=status], [role=log]');
    expect(await live.count()).toBeGreaterThan(0);
    const before = (await live.allTextContents()).join(' ');
    await glance(page);
    await page.keyboard.press('1');
    await page.waitForFunction(
      (old) =>
        [...document.querySelectorAll('[aria-live], [role=status], [role=log]')]
          .map((element) => element.textContent)
          .join(' ') !== old,
      before,
    );
  });
});
