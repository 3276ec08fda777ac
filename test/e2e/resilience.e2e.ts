import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, WEBGL } from './support/browser.ts';
import { planInputs } from './support/keyboard-plan.ts';
import {
  address,
  answerByKey,
  expectNoComplaints,
  pointsShown,
  replyButton,
  stage,
  takeCall,
  toDebrief,
  visit,
} from './support/player.ts';
import { textOf, word } from './support/words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The meter as a screen reader hears it: value and mood. */
const calm = (page: Page) =>
  page.getByRole('meter', { name: word('meters.calm') }).getAttribute('aria-valuetext');
const replies = (page: Page) => page.locator('button.reply').allInnerTexts();

const BEST = planInputs('trays', 'best').flatMap((input) => (input.type === 'reply' ? [input.id] : []));

async function answerSome(page: Page, count: number): Promise<void> {
  for (const id of BEST.slice(0, count)) await answerByKey(page, 'trays', id);
  await replyButton(page, 'trays', BEST[count] ?? '').waitFor();
}

describe('a call in the middle', () => {
  it('goes on after a reload at the same line with the same meters and the same replies', async () => {
    const visitor = await visit(browser);
    const { page } = visitor;
    await takeCall(page, 'trays');
    await answerSome(page, 3);
    const before = [await calm(page), await replies(page)];
    await page.reload();
    await replyButton(page, 'trays', BEST[3] ?? '').waitFor();
    expect([await calm(page), await replies(page)]).toEqual(before);
    expectNoComplaints(visitor);
    await visitor.close();
  });

  it('is offered again after the window was closed and the game opened anew', async () => {
    const visitor = await visit(browser);
    await takeCall(visitor.page, 'trays');
    await answerSome(visitor.page, 2);
    const context = visitor.page.context();
    await visitor.page.close();
    const page = await context.newPage();
    await page.goto(address());
    await page.getByText(word('home.continue')).first().click();
    await replyButton(page, 'trays', BEST[2] ?? '').waitFor();
    await visitor.close();
  });

  it('changes its language at the same line with the same meters', async () => {
    const visitor = await visit(browser);
    const { page } = visitor;
    await takeCall(page, 'trays');
    await answerSome(page, 2);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open] select').first().selectOption('fi');
    await page.keyboard.press('Escape');
    await replyButton(page, 'trays', BEST[2] ?? '', 'fi').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fi');
    await answerByKey(page, 'trays', BEST[2] ?? '', 'fi');
    await replyButton(page, 'trays', BEST[3] ?? '', 'fi').waitFor();
    expectNoComplaints(visitor);
    await visitor.close();
  });

  it('is played to the end on the plain page when Phaser cannot be loaded', async () => {
    const visitor = await visit(browser);
    const { page } = visitor;
    await page.route('**/phaser-*.js', (route) => route.abort());
    await takeCall(page, 'trays');
    await page.getByText(word('errors.picture-failed')).waitFor();
    for (const id of BEST) await answerByKey(page, 'trays', id);
    await page.getByRole('button', { name: word('call.go-on') }).click();
    await page.getByRole('button', { name: word('follow-up.send') }).click();
    await toDebrief(page);
    expect(await pointsShown(page)).toBeGreaterThanOrEqual(90);
    await visitor.close();
  });

  it('needs no network once it has begun: it ends, is explained and is kept', async () => {
    const visitor = await visit(browser);
    const { page } = visitor;
    await takeCall(page, 'trays');
    await stage(page);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    for (const id of BEST) await answerByKey(page, 'trays', id);
    await page.getByRole('button', { name: word('call.go-on') }).click();
    await page.getByRole('button', { name: word('follow-up.send') }).click();
    await toDebrief(page);
    expect(await pointsShown(page)).toBeGreaterThanOrEqual(90);
    await visitor.close();
  });

  it('goes on without a place to keep it, and says so', async () => {
    const visitor = await visit(browser);
    const { page } = visitor;
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no storage here', 'SecurityError');
      };
    });
    await takeCall(page, 'trays');
    await page.getByText(word('errors.storage-refused')).waitFor();
    await answerSome(page, 2);
    await visitor.close();
  });

  it('survives a storage that is full, and says so', async () => {
    const visitor = await visit(browser);
    const { page } = visitor;
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room left', 'QuotaExceededError');
      };
    });
    await takeCall(page, 'trays');
    await page.getByText(word('errors.storage-full')).waitFor();
    await answerSome(page, 2);
    await visitor.close();
  });
});

describe('the picture', () => {
  it('is drawn by WebGL where there is WebGL', async () => {
    const other = await openBrowser(WEBGL);
    const visitor = await visit(other);
    await takeCall(visitor.page, 'trays');
    await stage(visitor.page);
    const context = await visitor.page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      return canvas?.getContext('webgl') === null ? 'other' : 'webgl';
    });
    expect(context).toBe('webgl');
    await answerByKey(visitor.page, 'trays', BEST[0] ?? '');
    await replyButton(visitor.page, 'trays', BEST[1] ?? '').waitFor();
    await other.close();
  });

  it('keeps its words out of the canvas: the customer’s line is text on the page', async () => {
    const visitor = await visit(browser);
    await takeCall(visitor.page, 'trays');
    await stage(visitor.page);
    await visitor.page.getByText(textOf('trays', 'lines.opening').slice(0, 30)).first().waitFor();
    expect(await visitor.page.locator('canvas').getAttribute('aria-hidden')).toBe('true');
    await visitor.close();
  });
});
