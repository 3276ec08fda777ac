import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { VERDICTS } from '../../src/engine/analysis/verdict.ts';
import { planInputs } from './support/keyboard-plan.ts';
import { address, answerByMouse, pointsShown, readOn, takeCall } from './support/player.ts';
import { openDebriefOf, records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { coachWord, textOf, word } from './support/words.ts';

const TRAPPED = planInputs('trays', 'every-trap');

/** Plays into every trap, up to the debrief. */
async function playBadly(page: Page): Promise<void> {
  await takeCall(page, 'trays');
  for (const input of TRAPPED) if (input.type === 'reply') await answerByMouse(page, 'trays', input.id);
  expect(await page.locator('.verdict').count()).toBe(0);
  await readOn(page);
  await page.locator('.rubric').waitFor();
}

const WORKER = '**/worker-*.js';

/** Puts another script in the worker's place. */
const serveWorker = (page: Page, body: string) =>
  page.route(WORKER, (route) => route.fulfill({ contentType: 'text/javascript', body }));

const arrived = (page: Page) => page.locator('.verdict:not(.awaited)').first().waitFor();
const missing = (page: Page) => page.getByText(word('debrief.accuracy-missing')).waitFor();

/** Loads the debrief anew and watches the page from the first look at it until the verdicts have come. */
async function watchArrival(page: Page) {
  await page.addInitScript(() => {
    const seen = { opened: 0, tasks: [] as number[][], shifts: [] as number[][] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shifts.push([entry.startTime, (entry as unknown as { value: number }).value]);
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      if (document.querySelector('.verdict.awaited')) seen.opened = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.reload();
  await arrived(page);
  return page.evaluate(async () => {
    const arrivedAt = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { seen } = window as unknown as {
      seen: { opened: number; tasks: number[][]; shifts: number[][] };
    };
    const since = (entries: number[][]) =>
      entries.flatMap(([at = 0, size = 0]) => (at > seen.opened ? [size] : []));
    return {
      took: arrivedAt - seen.opened,
      longestTask: Math.max(0, ...since(seen.tasks)),
      shifted: since(seen.shifts).reduce((sum, size) => sum + size, 0),
    };
  });
}

describe('verdicts', () => {
  it('come after the call, each with a word, and with what would have been better', async ({
    page,
    complaints,
  }) => {
    await playBadly(page);
    await arrived(page);
    const turns = page.locator('.turn');
    expect(await page.locator('.turn .verdict').count()).toBe(await turns.count());
    const lacking = page.locator('.verdict-inaccuracy, .verdict-mistake, .verdict-blunder');
    expect(await lacking.count()).toBeGreaterThan(0);
    expect(await lacking.first().textContent()).toMatch(/[-−]\d/);
    expect(await page.locator('.better-reply').count()).toBeGreaterThan(0);
    expect(await page.locator('.accuracy').textContent()).toMatch(/\d+%/);
    await page.getByRole('banner').getByRole('combobox').selectOption('fi');
    await page.locator('html[lang=fi]').waitFor();
    const words = VERDICTS.map((verdict) => coachWord(`verdicts.${verdict}`, 'fi'));
    expect(words).toContain(await page.locator('.verdict b').first().textContent());
    expect(complaints).toEqual([]);
  });

  it('are worked out beside the page: it answers meanwhile, and stays where it is', async ({ page }) => {
    await openDebriefOf(page, 'trays', 'every-trap');
    await arrived(page);
    const { took, longestTask, shifted } = await watchArrival(page);
    expect(longestTask, `while the analysis took ${took.toFixed(0)} ms`).toBeLessThan(
      Math.max(100, took / 3),
    );
    expect(shifted).toBeLessThan(0.01);
  });

  it('are given up with the page, and later come from one worker again and again', async ({ page }) => {
    const goHome = async () => {
      await page.getByRole('banner').getByRole('link').first().click();
      await page.locator('.scenario').first().waitFor();
    };
    await serveWorker(page, 'self.onmessage = () => {}');
    await openDebriefOf(page, 'trays', 'every-trap');
    expect(page.workers()).toHaveLength(1);
    await goHome();
    await expect.poll(() => page.workers().length).toBe(0);
    await page.unroute(WORKER);
    await page.goBack();
    await arrived(page);
    const [worker] = page.workers();
    await goHome();
    await page.goBack();
    await arrived(page);
    expect(page.workers()).toEqual([worker]);
  });
});

/** The better answers that can be read. */
const readable = (page: Page) => page.locator('.better-reply[open]');

describe('better answers', () => {
  it('lie face down until somebody turns them, one by one or all, and stay so', async ({
    page,
    complaints,
  }) => {
    await openDebriefOf(page, 'trays', 'every-trap');
    await arrived(page);
    const better = textOf('trays', 'replies.look-now');
    expect(await readable(page).count()).toBe(0);
    expect(await page.getByText(better).first().isVisible()).toBe(false);
    const first = page.locator('#turn-1 .better-reply');
    await first.locator('summary').press('Enter');
    await first.getByText(better).waitFor();
    await expect.poll(() => page.locator('#turn-1 .wordings .acts').count()).toBe(2);
    // Kept under the moment the call ended.
    await expect.poll(async () => JSON.stringify(await records(page, 'settings'))).toContain('"1":[');
    await page.reload();
    await arrived(page);
    await first.getByText(better).waitFor();
    expect(await readable(page).count()).toBe(1);
    await page.getByRole('button', { name: word('practice.answers.show') }).click();
    await expect.poll(() => readable(page).count()).toBe(await page.locator('.better-reply').count());
    await page.getByRole('button', { name: word('practice.answers.hide') }).click();
    await expect.poll(() => readable(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('lie open where the mistake was tried again', async ({ page, complaints }) => {
    await openDebriefOf(page, 'trays', 'every-trap');
    await page.goto(address('#/mistakes/1'));
    await page.getByRole('button', { name: word('practice.mistakes.skip') }).click();
    await answerByMouse(page, 'trays', 'brown');
    await page.locator('.outcome-head').waitFor();
    await page.getByRole('link', { name: word('practice.back') }).click();
    await arrived(page);
    await expect.poll(() => readable(page).count()).toBe(2);
    await page.locator('#turn-3 .better-reply[open]').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('the answers of a long call', () => {
  it('fold where they were good; the curve leads into the fold', async ({ page, complaints }) => {
    await openDebriefOf(page, 'trays', 'every-trap');
    await arrived(page);
    const folded = page.locator('.folded').filter({ has: page.locator('#turn-2') });
    expect(await page.locator('#turn-1').isVisible()).toBe(true);
    expect(await page.locator('#turn-2').isVisible()).toBe(false);
    expect(await folded.locator('summary').first().textContent()).toContain(
      word('debrief.folded_one').replace('{{count}}', '1'),
    );
    await page.locator('.point').nth(1).click();
    await page.locator('#turn-2:focus').waitFor();
    expect(await folded.getAttribute('open')).not.toBeNull();
    expect(complaints).toEqual([]);
  });

  it('are all there where the call was short', async ({ page }) => {
    await openDebriefOf(page, 'trays', 'best');
    await arrived(page);
    expect(await page.locator('.folded').count()).toBe(0);
  });
});

describe('a debrief without verdicts', () => {
  it.for([
    ['whose worker cannot be fetched', (page: Page) => page.route(WORKER, (route) => route.abort())],
    ['whose worker breaks', (page: Page) => serveWorker(page, 'throw new Error("broken")')],
    [
      'in a browser that has no workers',
      (page: Page) => page.addInitScript(() => Reflect.deleteProperty(window, 'Worker')),
    ],
  ] as const)('%s says so and is whole otherwise', async ([, spoil], { page }) => {
    await spoil(page);
    await openDebriefOf(page, 'trays', 'every-trap');
    await missing(page);
    expect(await page.locator('.verdict').count()).toBe(0);
    expect(await page.locator('.notice').count()).toBe(0);
    expect(await pointsShown(page)).toBeLessThanOrEqual(60);
    await page.locator('.turned-card').getByText(textOf('trays', 'concern')).waitFor();
  });
});
