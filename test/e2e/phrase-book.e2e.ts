import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { address, pressOn, replyButton, stage, tabTo, takeCall } from './support/player.ts';
import { violations } from './support/rules.ts';
import { records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const WORDS = 'If it goes on, I will pause and ring you back.';
const book = (page: Page) => page.getByRole('dialog');
const field = (page: Page) =>
  page.getByLabel(`${word('phrase-book.own')}: ${word('phrase-book.warning.name')}`);
const entry = (page: Page) =>
  book(page)
    .locator('.phrase')
    .filter({ has: field(page) });
const kept = (page: Page) => entry(page).getByText(word('phrase-book.kept'));

async function openBook(page: Page): Promise<void> {
  await page.keyboard.press('P');
  await field(page).waitFor();
}

async function closeBook(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await book(page).waitFor({ state: 'detached' });
}

async function reloadCall(page: Page): Promise<void> {
  await page.reload();
  await replyButton(page, 'joint-account', null).first().waitFor();
  await stage(page);
}

describe('the phrase book in a call (M-07)', () => {
  it('keeps words of one’s own on the device, as text whatever they are, and is opened twice', async ({
    page,
    complaints,
  }) => {
    const hostile = '<img src=x onerror="alert(1)"> {{name}} [[#]]';
    await takeCall(page, 'joint-account');
    await stage(page);
    await openBook(page);
    await field(page).fill(hostile);
    await page.keyboard.press('Tab');
    await kept(page).waitFor();
    await reloadCall(page);
    await openBook(page);
    expect(await field(page).inputValue()).toBe(hostile);
    expect(await book(page).locator('img').count()).toBe(0);
    await closeBook(page);
    await page.keyboard.press('P');
    expect(await book(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('loses no word that was typed: not by Escape, and not without it', async ({ page }) => {
    await takeCall(page, 'joint-account');
    await stage(page);
    await openBook(page);
    await field(page).focus();
    await page.keyboard.insertText(WORDS);
    await closeBook(page);
    await openBook(page);
    expect(await field(page).inputValue()).toBe(WORDS);
    await field(page).press('End');
    await page.keyboard.insertText(' At ten.');
    await kept(page).waitFor();
    await reloadCall(page);
    expect(await records(page, 'phrases')).toEqual([`${WORDS} At ten.`]);
  });

  it('takes no more than fits into one breath', async ({ page }) => {
    await takeCall(page, 'trays');
    await stage(page);
    await openBook(page);
    await field(page).focus();
    await page.keyboard.insertText('x'.repeat(400));
    expect((await field(page).inputValue()).length).toBe(240);
  });
});

describe('the phrase book outside a call', () => {
  it('is opened from the progress page, and worked on by keyboard: written, deleted, brought back', async ({
    page,
    complaints,
  }) => {
    await page.goto(address('#/progress'));
    await pressOn(page, word('phrase-book.title'));
    await field(page).waitFor();
    expect(await violations(page)).toEqual([]);
    await field(page).focus();
    await page.keyboard.insertText(WORDS);
    await kept(page).waitFor();
    await tabTo(page, `${word('phrase-book.delete')}: ${word('phrase-book.warning.name')}`);
    await page.keyboard.press('Enter');
    await entry(page).getByRole('status').getByText(word('phrase-book.deleted')).waitFor();
    expect(await field(page).inputValue()).toBe('');
    await expect.poll(() => records(page, 'phrases')).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await kept(page).waitFor();
    expect(await field(page).inputValue()).toBe(WORDS);
    await closeBook(page);
    const door = page.getByRole('button', { name: word('phrase-book.title') });
    expect(await door.evaluate((button) => button === document.activeElement)).toBe(true);
    await takeCall(page, 'trays');
    await stage(page);
    await openBook(page);
    expect(await field(page).inputValue()).toBe(WORDS);
    expect(complaints).toEqual([]);
  });
});
