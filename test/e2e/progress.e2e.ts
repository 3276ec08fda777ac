import { describe, expect } from 'vitest';
import { planInputs, playByKeyboard, playOn } from './support/keyboard-plan.ts';
import { address, takeCall } from './support/player.ts';
import { finishedRecord, firstPlanOf, openProgress, plantCalls, shown, told } from './support/progress.ts';
import { violations } from './support/rules.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

describe('the page of one’s own progress', () => {
  it('is empty before the first call, and leads to one', async ({ page, complaints }) => {
    await openProgress(page);
    await told(page, word('progress.empty'));
    expect(await page.locator('.skill').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: word('progress.to-calls') }).click();
    await page.locator('.scenario').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows after two calls what they say about the skills, the gain first', async ({ page, complaints }) => {
    await page.goto(address());
    await playByKeyboard(page, 'leaflet', planInputs('leaflet', 'solution-first'));
    await page.locator('.rubric').waitFor();
    await takeCall(page, 'leaflet');
    const best = planInputs('leaflet', 'best');
    await playOn(page, 'leaflet', best.slice(best.findIndex(({ type }) => type === 'pick-up') + 1));
    await page.locator('.rubric').waitFor();
    await page.getByRole('link', { name: word('app.progress') }).click();
    await shown(page);
    expect(await page.locator('.skill').count()).toBe(7);
    expect(await page.locator('.gain-total').innerText()).toMatch(/^\+\d\d/);
    expect(await page.locator('.gains .change-up').count()).toBeGreaterThan(0);
    const headings = await page.locator('h2').allInnerTexts();
    expect(headings[0]).toBe(word('progress.last-run'));
    expect(await violations(page)).toEqual([]);
    await page.locator('.played a').last().click();
    await page.locator('.rubric').waitFor();
    expect(complaints).toEqual([]);
  });

  it('says the same as a table, also in a narrow window', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await plantCalls(page, finishedRecord(1, 0, 1), finishedRecord(2, 3, 0));
    await openProgress(page);
    await shown(page);
    await page.getByText(word('progress.as-table')).click();
    const levels = (await page.locator('tbody td:nth-child(2)').allInnerTexts()).filter(
      (level) => level !== '–',
    );
    const bars = await page.locator('.skill-level').allInnerTexts();
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(bars).toEqual(levels.map((level) => word('progress.level').replace('{{level}}', level)));
  });

  it('counts and tells the calls that do not play any more', async ({ page }) => {
    const old = finishedRecord(2, 0, 1);
    const text = String(old.log).replace(/"digest":".{4}/, '"digest":"0000');
    await plantCalls(page, finishedRecord(1, 0, 2), { ...old, log: text });
    await openProgress(page);
    await told(page, word('progress.outdated_one').replace('{{count}}', '1'));
    expect(await page.locator('.played li').count()).toBe(2);
  });

  it('leaves out what somebody else has shared', async ({ page }) => {
    await plantCalls(page, { ...finishedRecord(1, 0, 1), shared: true });
    await openProgress(page);
    await told(page, word('played.shared'));
    expect(await page.locator('.skill').count()).toBe(0);
  });

  it('stays alive while three hundred calls are read', async ({ page }) => {
    await plantCalls(page, ...Array.from({ length: 300 }, (_, place) => finishedRecord(place + 1, place, 3)));
    await page.evaluate(() => {
      const tasks = { longest: 0, all: 0 };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          tasks.longest = Math.max(tasks.longest, duration);
          tasks.all += duration;
        }
      }).observe({ type: 'longtask' });
      Object.assign(window, { tasks });
    });
    await page.getByRole('link', { name: word('app.progress') }).click();
    await page.locator('.reading').waitFor();
    await page.locator('.reading').waitFor({ state: 'detached' });
    expect(await page.locator('.skill').count()).toBe(7);
    const { longest, all } = await page.evaluate(
      () => (window as unknown as { tasks: { longest: number; all: number } }).tasks,
    );
    // Read in one go, there would be one long task; in pieces, none of them is most of the work, however slow the machine.
    expect(longest, `of ${all.toFixed(0)} ms`).toBeLessThan(Math.max(400, all / 3));
  });
});

describe('what is worth playing again', () => {
  it('is one suggestion on the home page, and leads to the call', async ({ page, complaints }) => {
    await plantCalls(
      page,
      finishedRecord(1, firstPlanOf('trays'), 100),
      finishedRecord(2, firstPlanOf('leaflet'), 40),
    );
    await page.goto(address('?again'));
    await told(page, word('refresh.scenario.3'));
    expect(await page.locator('.refresh').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.locator('.refresh a').click();
    await page.locator('form.goals').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is nothing on the home page while all is fresh', async ({ page }) => {
    await plantCalls(page, finishedRecord(1, 3, 2));
    await page.goto(address('?again'));
    await page.getByText(word('home.look-back')).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.refresh').count()).toBe(0);
  });
});
