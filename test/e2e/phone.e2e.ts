import type { Browser, Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { address, answerByMouse, glance, inMode, stage } from './support/player.ts';
import { overflow } from './support/rules.ts';
import { it } from './support/visitor.ts';

const PHONES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
];

/** A thumb needs no digits beside the replies. */
async function openPhone(browser: Browser, viewport: (typeof PHONES)[number]): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'en', hasTouch: true, isMobile: true });
  onTestFinished(() => context.close());
  return context.newPage();
}

/** A coached call, with its first question put by. */
async function takeCoachedCall(page: Page, scenario: string): Promise<void> {
  await page.goto(address(`#/briefing/${scenario}`));
  await inMode(page, 'coach');
  await page.locator('form.goals button[type=submit]').click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await stage(page);
}

/** Goes on with the same call in this language. */
async function speak(page: Page, locale: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').locator('select').first().selectOption(locale);
  await page.locator(`html[lang=${locale}]`).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.locator('.typed .coming:empty').waitFor({ state: 'attached' });
  await glance(page);
}

/** Words of the instruments that do not fit into their boxes. */
const cutLabels = (page: Page) =>
  page
    .locator('.instruments :is(.mood-word, .value, .lamp-words, .gauge-name, .step-word)')
    .evaluateAll((labels) =>
      labels
        .filter((label) => label.scrollWidth > label.clientWidth + 1 && label.clientWidth > 1)
        .map((label) => label.textContent),
    );

/** Pixels between the step that is spelt out and the next sign. */
const stepGap = (page: Page) =>
  page.locator('.instruments .steps').evaluate((steps) => {
    const items = [...steps.children];
    const spelt = items.findIndex((item) => (item.querySelector('.step-word')?.clientWidth ?? 0) > 1);
    const range = document.createRange();
    range.selectNodeContents(items[spelt]?.querySelector('.step-word')?.firstChild ?? steps);
    const next = items[spelt + 1]?.getBoundingClientRect();
    return next && next.top < range.getBoundingClientRect().bottom
      ? next.left - range.getBoundingClientRect().right
      : 99;
  });

/** What just happened lies whole within the bubble's box. */
const notesInSight = (page: Page) =>
  page.locator('.box-bubble').evaluate((box) => {
    const { top, bottom } = box.getBoundingClientRect();
    const notes = [...box.querySelectorAll('.ticker p')].map((note) => note.getBoundingClientRect());
    return notes.every((note) => note.top >= top && note.bottom <= bottom + 1);
  });

/** Replies of which a line at least is in sight. */
const repliesInSight = (page: Page) =>
  page.locator('.box-replies').evaluate((box) => {
    const { bottom } = box.getBoundingClientRect();
    const tops = [...box.querySelectorAll('.reply')].map((reply) => reply.getBoundingClientRect().top);
    return tops.filter((top) => top + 24 <= bottom).length;
  });

/** What is wrong with the page as it stands. */
async function faults(page: Page, locale: string): Promise<readonly string[]> {
  return [
    ...(await cutLabels(page)).map((label) => `${locale}: ${label} is cut`),
    ...((await stepGap(page)) > 2 ? [] : [`${locale}: the step touches its circles`]),
    ...((await notesInSight(page)) ? [] : [`${locale}: a note is out of sight`]),
    ...((await repliesInSight(page)) > 1 ? [] : [`${locale}: one reply in sight`]),
    ...((await overflow(page)) > 0 ? [`${locale}: wider than the window`] : []),
  ];
}

describe.each(PHONES)('a call on a phone of $width × $height', (viewport) => {
  it('shows whole labels, what just happened, and more than one reply, in every language', async ({
    browser,
  }) => {
    const page = await openPhone(browser, viewport);
    await takeCoachedCall(page, 'trays');
    const found: string[] = [];
    for (const reply of ['look-now', 'brown']) {
      await answerByMouse(page, 'trays', reply);
      for (const locale of [...LOCALES.filter((each) => each !== 'en'), 'en']) {
        await speak(page, locale);
        found.push(...(await faults(page, locale)));
      }
    }
    expect(found).toEqual([]);
  });
});
