import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { hasAllOfCall, isQuiet } from './support/network.ts';
import {
  address,
  answerByKey,
  inMode,
  pointsShown,
  replyButton,
  sendMessage,
  stage,
  takeCall,
  toDebrief,
} from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { BEST } from './support/trays.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

/** The meter as a screen reader hears it: value and mood. */
const calm = (page: Page) =>
  page.getByRole('meter', { name: word('meters.calm') }).getAttribute('aria-valuetext');
const replies = (page: Page) => page.locator('button.reply').allInnerTexts();

async function answerSome(page: Page, count: number): Promise<void> {
  for (const id of BEST.slice(0, count)) await answerByKey(page, 'trays', id);
  await replyButton(page, 'trays', BEST[count] ?? '').waitFor();
}

describe('a call in the middle', () => {
  it('goes on after a reload at the same line with the same meters and the same replies', async ({
    page,
    complaints,
  }) => {
    await takeCall(page, 'trays');
    await answerSome(page, 3);
    const before = [await calm(page), await replies(page)];
    await page.reload();
    await replyButton(page, 'trays', BEST[3] ?? '').waitFor();
    expect([await calm(page), await replies(page)]).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it('is offered again after the window was closed and the game opened anew', async ({ page: first }) => {
    await takeCall(first, 'trays');
    await answerSome(first, 2);
    const context = first.context();
    await first.close();
    const page = await context.newPage();
    await page.goto(address());
    await page.getByText(word('home.continue')).first().click();
    await replyButton(page, 'trays', BEST[2] ?? '').waitFor();
  });

  it('changes its language at the same line with the same meters', async ({ page, complaints }) => {
    await takeCall(page, 'trays');
    await answerSome(page, 2);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open] select').first().selectOption('fi');
    await page.keyboard.press('Escape');
    await replyButton(page, 'trays', BEST[2] ?? '', 'fi').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fi');
    await answerByKey(page, 'trays', BEST[2] ?? '', 'fi');
    await replyButton(page, 'trays', BEST[3] ?? '', 'fi').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is played to the end on the plain page when Phaser cannot be loaded', async ({ page }) => {
    await page.route('**/phaser-*.js', (route) => route.abort());
    await takeCall(page, 'trays');
    await page.getByText(word('errors.picture-failed')).waitFor();
    for (const id of BEST) await answerByKey(page, 'trays', id);
    await page.getByRole('button', { name: word('call.go-on') }).click();
    await sendMessage(page);
    await toDebrief(page);
    expect(await pointsShown(page)).toBeGreaterThanOrEqual(90);
  });

  it('needs no network once it has begun: it ends, is explained and is kept', async ({ page }) => {
    await takeCall(page, 'trays');
    await stage(page);
    await hasAllOfCall(page);
    await page.context().setOffline(true);
    for (const id of BEST) await answerByKey(page, 'trays', id);
    await page.getByRole('button', { name: word('call.go-on') }).click();
    await sendMessage(page);
    await toDebrief(page);
    expect(await pointsShown(page)).toBeGreaterThanOrEqual(90);
  });

  it('goes on without a place to keep it, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no storage here', 'SecurityError');
      };
    });
    await takeCall(page, 'trays');
    await page.getByText(word('errors.storage-refused')).waitFor();
    await answerSome(page, 2);
  });

  it('survives a storage that is full, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room left', 'QuotaExceededError');
      };
    });
    await takeCall(page, 'trays');
    await page.getByText(word('errors.storage-full')).waitFor();
    await answerSome(page, 2);
  });
});

/** A chat: its talk is drawn by a part of the page that calls on the telephone do without. */
const CHAT = 'button';
const begin = (page: Page) => page.locator('form.goals button[type=submit]').click();

async function readBriefing(page: Page): Promise<void> {
  await page.goto(address(`#/briefing/${CHAT}`));
  await page.locator('form.goals input[type=radio]').first().check();
  await inMode(page, 'practice');
}

describe('a call in a channel with a form of its own', () => {
  it('is begun where the network goes away on its briefing', async ({ page }) => {
    await readBriefing(page);
    await isQuiet(page, 'forms-');
    await page.context().setOffline(true);
    await begin(page);
    await replyButton(page, CHAT, null).first().waitFor();
    expect(await page.getByText(word('errors.unexpected')).count()).toBe(0);
  });

  it('says that a part could not be loaded where the form does not come, and is played once it does', async ({
    page,
  }) => {
    await page.route('**/assets/forms-*', (route) => route.abort());
    await readBriefing(page);
    await begin(page);
    await page.locator('.notices').getByText(word('errors.load-failed')).waitFor();
    expect(await page.getByText(word('errors.unexpected')).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/assets/forms-*');
    await page
      .locator('.notices')
      .getByRole('button', { name: word('app.reload') })
      .click();
    await page.getByText(word('home.continue')).first().click();
    await replyButton(page, CHAT, null).first().waitFor();
  });
});

describe('the picture', () => {
  it('keeps its words out of the canvas: the customer’s line is text on the page', async ({ page }) => {
    await takeCall(page, 'trays');
    await stage(page);
    await page.getByText(textOf('trays', 'lines.opening').slice(0, 30)).first().waitFor();
    expect(await page.locator('canvas').getAttribute('aria-hidden')).toBe('true');
  });
});

describe('a game whose script is on its way', () => {
  it('says nothing of a failure before there is one', async ({ page }) => {
    let scriptAsked = () => {};
    const asked = new Promise<void>((resolve) => {
      scriptAsked = resolve;
    });
    let letThrough = () => {};
    const wait = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route('**/assets/index-*.js', async (route) => {
      scriptAsked();
      await wait;
      await route.continue();
    });
    await page.goto(address(), { waitUntil: 'commit' });
    await asked;
    const failed = page.locator('#not-started');
    await failed.waitFor({ state: 'attached' });
    expect(await failed.isVisible()).toBe(false);
    await page.locator('#slow').waitFor({ state: 'hidden' });
    letThrough();
    await page.locator('.scenario').first().waitFor();
    expect(await page.locator('#slow').count()).toBe(0);
  });

  it('says in every language what can be done where it does not come at all', async ({ page }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto(address());
    const slow = page.locator('#slow');
    await slow.waitFor();
    expect(await slow.locator('p').evaluateAll((all) => all.map((one) => one.getAttribute('lang')))).toEqual([
      null,
      'lv',
      'tr',
      'et',
      'fi',
    ]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it('says so once where it has come and cannot begin', async ({ page }) => {
    await page.route('**/assets/en-*.js', (route) => route.abort());
    await page.goto(address());
    await page.locator('#not-started').waitFor();
    expect(await page.locator('#slow').evaluate((slow) => getComputedStyle(slow).display)).toBe('none');
  });
});
