import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { planInputs } from './support/keyboard-plan.ts';
import {
  address,
  answerByMouse,
  glance,
  inMode,
  pressOn,
  readOn,
  replyButton,
  stage,
} from './support/player.ts';
import { violations } from './support/rules.ts';
import { records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const begin = (page: Page) => page.locator('form.goals button[type=submit]').click();
const dialog = (page: Page) => page.getByRole('dialog');
const tracker = (page: Page) => page.locator('.instruments .steps');
const coach = (page: Page) => page.getByRole('button', { name: word('tools.coach.name') });
const trust = (page: Page) => page.locator('.instruments').getByText(word('meters.trust'));

describe('the first call in a browser', () => {
  it('is coached: it asks for a first instinct and tells it again in the debrief', async ({
    page,
    complaints,
  }) => {
    await page.goto(address('#/briefing/trays'));
    await page.getByRole('radio', { name: word('mode.coach.name') }).waitFor();
    await begin(page);
    await stage(page);
    await dialog(page).getByText(word('instinct.hunch')).waitFor();
    await dialog(page).getByLabel(word('instinct.hunches.pressed')).check();
    await dialog(page).getByLabel(word('instinct.wishes.moving')).check();
    await dialog(page)
      .getByRole('button', { name: word('instinct.keep') })
      .click();
    await dialog(page).waitFor({ state: 'detached' });
    for (const input of planInputs('trays', 'every-trap'))
      if (input.type === 'reply') await answerByMouse(page, 'trays', input.id);
    await readOn(page);
    await page.locator('.rubric').waitFor();
    const told = await page.locator('.turned-card').innerText();
    expect(told).toContain(word('instinct.hunches.pressed'));
    expect(told).toContain(word('instinct.wishes.moving'));
    expect(complaints).toEqual([]);
  });

  it('shows what lights the lamps and which limit is due', async ({ page }) => {
    await page.goto(address('#/briefing/joint-account'));
    await inMode(page, 'coach');
    await begin(page);
    await dialog(page)
      .getByRole('button', { name: word('instinct.skip') })
      .click();
    await page.keyboard.press('C');
    await dialog(page).getByText(word('coach.lamps')).waitFor();
    expect(await dialog(page).locator('.conditions dd').count()).toBe(7);
    expect(await dialog(page).locator('.conditions .met').count()).toBe(0);
    expect(await dialog(page).innerText()).toContain(word('coach.ladder'));
    await page.keyboard.press('Escape');
    expect(await tracker(page).count()).toBe(1);
  });

  it.for(['Escape', 'the button'])(
    'asks once: skipped by %s, it stays skipped after a reload',
    async (way, { page, complaints }) => {
      await page.goto(address('#/briefing/trays'));
      await inMode(page, 'coach');
      await begin(page);
      await dialog(page).getByText(textOf('trays', 'lines.opening')).waitFor();
      expect(await violations(page)).toEqual([]);
      if (way === 'Escape') await page.keyboard.press('Escape');
      else await pressOn(page, word('instinct.skip'));
      await expect.poll(async () => (await records(page, 'calls'))[0]?.log).toContain('instinct none');
      await page.reload();
      await replyButton(page, 'trays', null).first().waitFor();
      await stage(page);
      await page.locator('.typed .coming:empty').waitFor({ state: 'attached' });
      await glance(page);
      expect(await dialog(page).count()).toBe(0);
      expect(complaints).toEqual([]);
    },
  );

  it('asks whoever wants less motion as well', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address('#/briefing/trays'));
    await inMode(page, 'coach');
    await begin(page);
    await dialog(page).getByText(word('instinct.hunch')).waitFor();
  });
});

describe('how much is shown', () => {
  it('is the meters in practice, and less in an exam; the log tells which it was', async ({ page }) => {
    await page.goto(address('#/briefing/trays'));
    await inMode(page, 'practice');
    await begin(page);
    await stage(page);
    expect([await tracker(page).count(), await coach(page).count(), await trust(page).count()]).toEqual([
      0, 0, 1,
    ]);
    await page.goto(address('#/briefing/trays'));
    await inMode(page, 'exam');
    await begin(page);
    await stage(page);
    expect([await tracker(page).count(), await coach(page).count(), await trust(page).count()]).toEqual([
      0, 0, 0,
    ]);
    const modes = (await records(page, 'calls')).map(({ log }) => JSON.parse(String(log)).mode);
    expect(new Set(modes)).toEqual(new Set(['exam', 'practice']));
  });

  it('is remembered once it was chosen', async ({ page }) => {
    await page.goto(address('#/briefing/trays'));
    await inMode(page, 'exam');
    await page.goto(address('#/briefing/leaflet'));
    await page.getByText(textOf('leaflet', 'title')).first().waitFor();
    expect(await page.getByRole('radio', { name: word('mode.exam.name') }).isChecked()).toBe(true);
  });
});
