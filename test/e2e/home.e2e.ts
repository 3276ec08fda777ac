import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { address, tabTo } from './support/player.ts';
import { finishedRecord, firstPlanOf, plantCalls } from './support/progress.ts';
import { overflow, violations } from './support/rules.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const cards = (page: Page) => page.locator('.scenario:not([hidden])');
const told = (page: Page) => page.locator('.all-calls [role=status]');
const next = (page: Page) => page.locator('.next-call');

async function openHome(page: Page, hash = ''): Promise<number> {
  await page.goto(address(hash));
  await page.locator('.scenario').first().waitFor();
  return page.locator('.scenario').count();
}

describe('the call that comes next', () => {
  it('is the tutorial at first, and one key away', async ({ page, complaints }) => {
    await openHome(page);
    await next(page).getByText(word('home.next-why.tutorial')).waitFor();
    await next(page).getByText(word('difficulty.easier')).waitFor();
    await tabTo(page, textOf('tutorial-teapot', 'title'));
    await page.keyboard.press('Enter');
    await page.locator('form.goals').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is another one as soon as that was played, and the card of that one shows how it went', async ({
    page,
  }) => {
    await plantCalls(page, finishedRecord(1, firstPlanOf('leaflet'), 2));
    await openHome(page, '?again');
    await next(page).getByText(word('home.next-why.new')).waitFor();
    expect(await next(page).getByText(textOf('leaflet', 'title')).count()).toBe(0);
    const [points = ''] = /\d+/.exec((await page.locator('.last').innerText()) ?? '') ?? [];
    expect(await page.locator('.scenario', { has: page.locator('.last') }).innerText()).toContain(
      word('find.last').replace('{{last}}', points),
    );
  });
});

describe('the list of all calls', () => {
  it('is narrowed by keyboard alone; how many are left is told, and remembered', async ({
    page,
    complaints,
  }) => {
    const all = await openHome(page);
    expect(await told(page).innerText()).toContain(String(all));
    await page.getByLabel(word('find.anger')).focus();
    await page.keyboard.type(word('anger-types.passive'));
    await page.keyboard.press('Tab');
    expect(await page.locator('.call-group:not([hidden])').count()).toBe(1);
    await page.keyboard.type(word('channels.chat'));
    await page.keyboard.press('Tab');
    const left = await cards(page).count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    const some = word('find.some').replace('{{shown}}', String(left)).replace('{{all}}', String(all));
    expect(await told(page).innerText()).toBe(some);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await page.locator('.scenario:not([hidden])').first().waitFor();
    expect(await cards(page).count()).toBe(left);
    await tabTo(page, word('find.reset'));
    await page.keyboard.press('Enter');
    expect(await cards(page).count()).toBe(all);
    expect(await page.locator(':focus').innerText()).toBe(word('find.title'));
    expect(complaints).toEqual([]);
  });

  it('is searched by title, name and trade', async ({ page }) => {
    const all = await openHome(page);
    const search = page.getByRole('searchbox');
    await search.fill(textOf('trays', 'title').toUpperCase());
    expect(await cards(page).count()).toBe(1);
    await search.fill(word('industries.bank'));
    const banks = await cards(page).count();
    expect(banks).toBeGreaterThan(1);
    expect(banks).toBeLessThan(all);
    await search.fill('qqq');
    expect(await cards(page).count()).toBe(0);
    await page.getByRole('button', { name: word('find.reset') }).click();
    expect(await cards(page).count()).toBe(all);
    expect(await search.inputValue()).toBe('');
  });

  it('draws every face once it is come to, and no sooner', async ({ page }) => {
    const all = await openHome(page);
    const blank = () =>
      page.locator('.scenario canvas').evaluateAll(
        (canvases) =>
          canvases.filter((canvas) => {
            const { data } =
              (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, 300, 150) ?? {};
            return data?.every((value) => value === 0);
          }).length,
      );
    await expect.poll(blank).toBeLessThan(all);
    expect(await blank()).toBeGreaterThan(0);
    await page.locator('.scenario').last().scrollIntoViewIfNeeded();
    await page.locator('.scenario').nth(12).scrollIntoViewIfNeeded();
    await expect.poll(blank).toBe(0);
  });

  it.for([1280, 390, 320])('fits a window %i wide in every language', async (width, { page }) => {
    await page.setViewportSize({ width, height: 720 });
    await openHome(page);
    for (const locale of LOCALES) {
      await page.getByRole('banner').getByRole('combobox').selectOption(locale);
      await page.getByText(word('find.title', locale)).waitFor();
      expect(await overflow(page), locale).toBeLessThanOrEqual(0);
      expect(await violations(page), locale).toEqual([]);
    }
  });
});

describe('the briefing', () => {
  it('says how hard a call is, and the numbers behind it to whoever asks', async ({ page }) => {
    await page.goto(address('#/briefing/joint-account'));
    await page.locator('.how-hard').getByText(word('difficulty.hard')).waitFor();
    await tabTo(page, word('difficulty.measured'));
    await page.keyboard.press('Enter');
    await page.getByText(word('difficulty.one-slip')).waitFor();
    expect(await page.locator('.measured dd').allInnerTexts()).toHaveLength(3);
    expect(await violations(page)).toEqual([]);
  });
});
