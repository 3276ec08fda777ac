import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { address, answerByKey, answerByMouse, glance, replyButton, stage, tabTo } from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { openDebriefOf, records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const WORKER = '**/worker-*.js';
const verdicts = (page: Page) => page.locator('.verdict:not(.awaited)').first().waitFor();
const told = (page: Page, kind: 'kept' | 'lost' | 'shown') =>
  page.getByRole('heading', { name: word(`practice.mistakes.told.${kind}`) }).waitFor();
const press = (page: Page, key: string) => page.getByRole('button', { name: word(key), exact: true }).click();

async function openMistakes(page: Page): Promise<void> {
  await openDebriefOf(page, 'trays', 'every-trap');
  await verdicts(page);
  await page.getByRole('link', { name: word('practice.mistakes.title') }).click();
  await replyButton(page, 'trays', 'trace-it').waitFor();
}

describe('mistakes tried again', () => {
  it('begin at the moment before each, with the answer hidden, by keyboard', async ({ page, complaints }) => {
    await openMistakes(page);
    expect(await page.locator('.verdict, .better-reply, .you-said').count()).toBe(0);
    expect(await page.locator(':focus').textContent()).toBe(word('debrief.turn').replace('{{number}}', '1'));
    await page.getByText(textOf('trays', 'lines.opening')).first().waitFor();
    await answerByKey(page, 'trays', 'trace-it');
    await told(page, 'lost');
    await tabTo(page, word('practice.mistakes.retry'));
    await page.keyboard.press('Enter');
    await answerByKey(page, 'trays', 'look-now');
    await told(page, 'kept');
    expect(await page.locator('.reasons li').count()).toBeGreaterThan(0);
    expect(await page.locator('.mark-solved').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('take a tool for an answer, and a breath before it', async ({ page, complaints }) => {
    await openMistakes(page);
    await glance(page);
    await page.keyboard.press('B');
    await page.locator('dialog[open]').waitFor();
    await page.getByText(word('breathe.breath.name')).click();
    await page.locator('.your-words').waitFor();
    expect(await page.locator('.outcome').count()).toBe(0);
    await page.keyboard.press('H');
    await page.locator('.outcome-head').waitFor();
    expect(await page.locator('.answer-part').count()).toBe(2);
    expect(complaints).toEqual([]);
  });

  it('are shown, skipped and counted to the end', async ({ page, complaints }) => {
    await openMistakes(page);
    await answerByMouse(page, 'trays', 'look-now');
    await told(page, 'kept');
    await press(page, 'practice.mistakes.next');
    await press(page, 'practice.mistakes.show');
    await told(page, 'shown');
    const all = await page.locator('.mark').count();
    await press(page, 'practice.mistakes.next');
    for (let left = all - 2; left > 0; left -= 1) await press(page, 'practice.mistakes.skip');
    const through = page.locator('.through');
    await through.waitFor();
    expect(await through.textContent()).toContain(
      word('practice.mistakes.solved').replace('{{solved}}', '1').replace('{{all}}', String(all)),
    );
    expect(await page.locator('.mark-skipped').count()).toBe(all - 2);
    await through.getByRole('link').click();
    await page.locator('.rubric').waitFor();
    expect(await records(page, 'calls')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('say with a code that they cannot be worked out, and lead back', async ({ page }) => {
    await openDebriefOf(page, 'trays', 'every-trap');
    await page.route(WORKER, (route) => route.abort());
    await page.goto(address('#/'));
    await page.reload();
    await page.goto(address('#/mistakes/1'));
    await page.getByText(word('practice.missing')).waitFor();
    await page.getByText('not-started').waitFor();
    await page.getByRole('link', { name: word('practice.back') }).click();
    await page.locator('.rubric').waitFor();
  });
});

describe('a call played on from a turn', () => {
  it('goes on where it was, leaves the old one alone, and says so in its debrief', async ({
    page,
    complaints,
  }) => {
    await openDebriefOf(page, 'trays', 'every-trap');
    await page
      .locator('#turn-3')
      .getByRole('button', { name: word('practice.from-here') })
      .click();
    await stage(page);
    await page.getByText(textOf('trays', 'lines.moving')).first().waitFor({ state: 'attached' });
    const [waiting] = await records(page, 'calls');
    expect(waiting).toMatchObject({ branchOf: 1, replies: 2 });
    await answerByKey(page, 'trays', 'brown');
    await page.locator('.your-words').waitFor();
    await page.keyboard.press('E');
    await page.getByText(word('end.yes')).click();
    await press(page, 'call.go-on');
    await press(page, 'paused.leave');
    await page.getByText(word('practice.continued')).waitFor();
    expect(await page.locator('.gain').count()).toBe(0);
    const finished = await records(page, 'finished');
    expect(finished.map(({ branchOf }) => branchOf)).toEqual([null, 1]);
    await page.getByRole('link', { name: word('practice.continued-link') }).click();
    await page.waitForFunction(() => location.hash === '#/debrief/1');
    expect(complaints).toEqual([]);
  });
});

describe('calls played on and left', () => {
  it('stand under the one they come from, with their answer and day, and can be let go one by one', async ({
    page,
    complaints,
  }) => {
    await openDebriefOf(page, 'trays', 'every-trap');
    for (const turn of [3, 5]) {
      await page
        .locator(`#turn-${turn}`)
        .getByRole('button', { name: word('practice.from-here') })
        .click();
      await stage(page);
      await page.goto(address('#/debrief/1'));
      await page.locator('.rubric').waitFor();
    }
    await page.goto(address());
    const rows = page.locator('.waiting li');
    await rows.first().waitFor();
    expect(await page.locator('.waiting').count()).toBe(1);
    const labels = await rows.locator('span').allTextContents();
    const answer = (number: number) => word('branches.from').replace('{{number}}', String(number));
    expect(labels.map((label) => label.split(' · ')[0])).toEqual([answer(5), answer(3)]);
    const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format();
    for (const label of labels) expect(label).toContain(today);
    await rows.first().getByRole('button').click();
    await rows
      .first()
      .getByRole('button', { name: word('home.drop-question') })
      .click();
    await expect.poll(() => rows.count()).toBe(1);
    expect(await page.locator(':focus').textContent()).toBe(word('home.waiting'));
    expect(await records(page, 'calls')).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** The call on the stage, standing still at its beginning. */
async function watch(page: Page, hash: string): Promise<void> {
  await page.goto(address(hash));
  await page.locator('.watch-controls').waitFor();
  await page.waitForTimeout(100);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: word('practice.watch.play'), exact: true }).waitFor();
  // Some pictures may have gone by before it was stopped.
  const back = page.getByRole('button', { name: word('practice.watch.step-back') });
  for (let steps = 0; steps < 9 && (await back.getAttribute('aria-disabled')) !== 'true'; steps += 1)
    await page.keyboard.press('ArrowLeft');
}

async function stepToTheEnd(page: Page): Promise<void> {
  for (let steps = 0; steps < 80 && (await page.locator('.watch-end').count()) === 0; steps += 1)
    await page.keyboard.press('ArrowRight');
  await page.locator('.watch-end').waitFor();
}

describe('a call to be watched', () => {
  it.for(['best', 'worst', 'own'] as const)(
    'is the %s one, step by step on the stage',
    async (line, { page, complaints }) => {
      await openDebriefOf(page, 'trays', 'every-trap');
      await verdicts(page);
      const before = await records(page, 'finished');
      await watch(page, `#/watch/1/${line}`);
      await stage(page);
      await page.keyboard.press('ArrowRight');
      await page.locator('.picked').waitFor();
      expect(await page.locator('.picked').textContent()).toContain(word('practice.watch.picked'));
      await stepToTheEnd(page);
      const points = Number(/\d+/.exec((await page.locator('.watch-end').textContent()) ?? '')?.[0]);
      if (line === 'best') expect(points).toBeGreaterThan(90);
      else expect(points).toBeLessThan(50);
      await page.getByRole('link', { name: word('practice.back') }).click();
      await page.locator('.rubric').waitFor();
      expect(await records(page, 'finished')).toEqual(before);
      expect(await records(page, 'calls')).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it('plays by itself, is heard by readers, and stops when asked', async ({ page, complaints }) => {
    await openDebriefOf(page, 'trays', 'every-trap');
    await page.goto(address('#/watch/1/own'));
    await page.getByText('4×').click();
    const announced = page.locator('main > [role=status]');
    await expect.poll(() => announced.textContent()).toContain(textOf('trays', 'replies.trace-it'));
    await page.getByRole('button', { name: word('practice.watch.pause') }).click();
    await page.waitForTimeout(200);
    const still = await announced.textContent();
    await page.waitForTimeout(2500);
    expect(await announced.textContent()).toBe(still);
    expect(complaints).toEqual([]);
  });

  it('goes back a step, by keys and by its button, and stands still there', async ({ page, complaints }) => {
    await openDebriefOf(page, 'trays', 'every-trap');
    await watch(page, '#/watch/1/own');
    const back = page.getByRole('button', { name: word('practice.watch.step-back') });
    expect(await back.getAttribute('aria-disabled')).toBe('true');
    for (let steps = 0; steps < 6; steps += 1) await page.keyboard.press('ArrowRight');
    const announced = page.locator('main > [role=status]');
    await expect.poll(() => announced.textContent()).toContain(textOf('trays', 'replies.trace-it'));
    const fast = page.getByRole('button', { name: '4×', exact: true });
    await fast.click();
    await page.keyboard.press('ArrowLeft');
    expect(await fast.getAttribute('aria-pressed')).toBe('true');
    await page
      .locator('.picked')
      .filter({ hasText: textOf('trays', 'replies.trace-it') })
      .waitFor();
    expect(await announced.textContent()).not.toContain(textOf('trays', 'replies.trace-it'));
    await page.getByRole('button', { name: word('practice.watch.play'), exact: true }).click();
    await back.press('Enter');
    await page.getByRole('button', { name: word('practice.watch.play'), exact: true }).waitFor();
    for (let steps = 0; steps < 9; steps += 1) await back.press('Enter');
    expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await back.getAttribute('aria-disabled')).toBe('true');
    expect(complaints).toEqual([]);
  });

  it('begins at the turn it was opened from', async ({ page, complaints }) => {
    await openDebriefOf(page, 'trays', 'every-trap');
    await verdicts(page);
    const turn = page.locator('.turn').filter({ hasText: textOf('trays', 'replies.breathe-in') });
    await turn.getByRole('link', { name: word('practice.watch.best-from-here') }).click();
    await page.locator('.watch-controls').waitFor();
    await page.getByText(textOf('trays', 'lines.moving')).first().waitFor({ state: 'attached' });
    await stepToTheEnd(page);
    expect(complaints).toEqual([]);
  });

  it('waits to be started where less motion is wanted', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openDebriefOf(page, 'trays', 'every-trap');
    await page.goto(address('#/watch/1/own'));
    await page.getByRole('button', { name: word('practice.watch.play'), exact: true }).waitFor();
    await page.waitForTimeout(2500);
    expect(await page.locator('.picked').count()).toBe(0);
  });
});

const SIZES = [
  { width: 1280, height: 720 },
  { width: 320, height: 640 },
];

describe.each(SIZES)('at $width × $height', (viewport) => {
  it('practice breaks no rule of accessibility, and is no wider than the window in any language', async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const broken: Record<string, readonly string[]> = {};
    await openMistakes(page);
    broken.moment = await violations(page);
    for (const locale of LOCALES) {
      await page.getByRole('banner').getByRole('combobox').selectOption(locale);
      await page.locator(`html[lang=${locale}]`).waitFor();
      expect(await overflow(page), locale).toBeLessThanOrEqual(0);
    }
    await page.getByRole('banner').getByRole('combobox').selectOption('en');
    await page.locator('html[lang=en]').waitFor();
    await press(page, 'practice.mistakes.show');
    await told(page, 'shown');
    broken.told = await violations(page);
    await watch(page, '#/watch/1/best');
    await stage(page);
    await page.keyboard.press('ArrowRight');
    broken.watched = await violations(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(Object.entries(broken).filter(([, rules]) => rules.length > 0)).toEqual([]);
  });
});
