import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  answerFormByKey,
  choiceOf,
  endTooSoon,
  FORM_CALLS,
  sayingOf,
  takeForm,
  textAt,
} from './support/form-calls.ts';
import { address, glance, readOn, tabTo } from './support/player.ts';
import { violations } from './support/rules.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const yours = (page: Page) => page.locator('.your-words');
const sendButton = (page: Page) => page.getByRole('button', { name: word('letter.send'), exact: true });
const written = (page: Page) => page.locator('.letter .written:not(.unwritten)');
const verdicts = (page: Page) => page.locator('.verdict:not(.awaited)').first().waitFor();

/** Nobody presses faster than they read. */
async function inTurn(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await glance(page);
    await page.keyboard.press(key);
  }
}

/** Plays these replies and reads the debrief. */
async function playToDebrief(page: Page, replies: readonly string[]): Promise<void> {
  await takeForm(page, 'letter');
  for (const reply of replies) await answerFormByKey(page, 'letter', reply);
  await readOn(page);
  await page.locator('.rubric').waitFor();
}

describe('a letter', () => {
  it('is put together by pointing, part after part, and changed before it is sent', async ({ page }) => {
    await takeForm(page, 'letter');
    await choiceOf(page, 'letter', 'receipt').click();
    await choiceOf(page, 'letter', 'one-page').click();
    await choiceOf(page, 'letter', 'friday').click();
    expect(await written(page).allTextContents()).toEqual(
      ['receipt', 'one-page', 'friday'].map((block) => sayingOf('letter', block)),
    );
    await written(page).first().click();
    await choiceOf(page, 'letter', 'right').click();
    await sendButton(page).click();
    await yours(page).waitFor();
    expect(await yours(page).textContent()).toContain(sayingOf('letter', 'right'));
    expect(await yours(page).textContent()).toContain(sayingOf('letter', 'friday'));
    await page.getByText(textAt('letter', 'lines.answered')).first().waitFor();
  });

  it('is not sent before every part is written', async ({ page }) => {
    await takeForm(page, 'letter');
    await inTurn(page, ['Enter', '1', 'Enter', '1', 'Enter']);
    expect(await yours(page).count()).toBe(0);
    expect(await sendButton(page).count()).toBe(0);
    await inTurn(page, ['1', 'Enter']);
    await yours(page).waitFor();
  });

  it('is written with Tab, Space and arrows where the shortcuts are of no use', async ({ page }) => {
    await takeForm(page, 'letter');
    for (const part of ['opening', 'matter', 'close']) {
      await page.locator(`input[name=${part}]`).first().waitFor();
      await tabTo(page, (await page.locator('.block').first().textContent()) ?? '');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await tabTo(page, word('call.go-on')).catch(() => tabTo(page, word('letter.send')));
      await page.keyboard.press('Enter');
    }
    await yours(page).waitFor();
  });

  it('reads as a letter wherever it is told, and where it would have been better', async ({
    page,
    complaints,
  }) => {
    const sent = ['right', 'one-page', 'friday'];
    const told = sent.map((block) => sayingOf('letter', block));
    await takeForm(page, 'letter');
    await answerFormByKey(page, 'letter', sent.join('+'));
    await yours(page).waitFor();
    await page.getByRole('button', { name: word('call.so-far') }).click();
    await expect.poll(async () => linesWith(await page.locator('.transcript').innerText(), told)).toBe(3);
    await page.keyboard.press('Escape');
    await endTooSoon(page);
    await verdicts(page);
    await expect
      .poll(async () => linesWith(await page.locator('.you-said').first().innerText(), told))
      .toBe(3);
    await page.locator('.better-reply summary').first().click();
    expect(await page.locator('.better-reply[open]').innerText()).toContain(
      `\n${sayingOf('letter', 'date')}`,
    );
    for (const part of told) expect(await page.locator('.print-turns').textContent()).toContain(part);
    expect(await page.locator('main').textContent()).not.toContain('one-page+');
    expect(complaints).toEqual([]);
  });

  it('is what a mistake is tried again with', async ({ page, complaints }) => {
    await takeForm(page, 'letter');
    await answerFormByKey(page, 'letter', 'right+one-page+friday');
    await endTooSoon(page);
    await verdicts(page);
    await page.getByRole('link', { name: word('practice.mistakes.title') }).click();
    await page.locator('.moment').waitFor();
    expect(await violations(page)).toEqual([]);
    await answerFormByKey(page, 'letter', 'again+date');
    await page.getByRole('heading', { name: word('practice.mistakes.told.kept') }).waitFor();
    expect(await page.locator('.outcome .you-said').textContent()).toContain(sayingOf('letter', 'date'));
    expect(complaints).toEqual([]);
  });

  it('is watched as a letter: what it could say, then what it says', async ({ page, complaints }) => {
    await playToDebrief(page, FORM_CALLS.letter.best);
    await page.goto(address('#/watch/1/own'));
    const letter = page.locator('.shown-replies .letter');
    await letter.waitFor();
    await page.getByRole('button', { name: word('practice.watch.pause') }).click();
    for (let steps = 0; steps < 8 && !(await page.locator('.letter.picked').isVisible()); steps += 1)
      await page.keyboard.press('ArrowRight');
    expect(await page.locator('.letter.picked li').allTextContents()).toEqual(
      ['right', 'one-page', 'friday'].map((block) => sayingOf('letter', block)),
    );
    await page.keyboard.press('ArrowLeft');
    expect(await letter.locator('li').count()).toBeGreaterThan(5);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** How many of these begin a line of their own. */
const linesWith = (text: string, parts: readonly string[]): number =>
  parts.filter((part) => text.split('\n').some((line) => line.endsWith(part))).length;
