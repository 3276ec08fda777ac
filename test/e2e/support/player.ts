/** Somebody at the game: takes calls, reads what is on offer, answers. */
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import {
  GOOD_MESSAGE,
  MESSAGE_PART_NAMES,
  MESSAGE_PARTS,
  type Message,
} from '../../../src/engine/customer/message.ts';
import { blocksOf } from '../../../src/engine/scenario/letter.ts';
import { MODES, type Mode } from '../../../src/engine/vocabulary.ts';
import { shippedScenario } from '../../../src/files/shipped.ts';
import { textOf, word } from './words.ts';

export const address = (hash = ''): string => `${inject('address')}${hash}`;

/** Goes straight into a live call, with the first goal chosen, and without the coach who is there the first time. */
export async function takeCall(page: Page, scenario: string, locale = 'en'): Promise<void> {
  await page.goto(address(`#/briefing/${scenario}`));
  await page.locator('form.goals input[type=radio]').first().check();
  // A tutorial has its coach always, and asks for nothing beforehand.
  if (!shippedScenario(scenario)?.tutorial) await inMode(page, 'practice');
  await page.locator('form.goals button[type=submit]').click();
  await replyButton(page, scenario, null, locale).first().waitFor();
}

/** Answers the coach's first question, who is there the first time, with nothing: the replies wait for that. */
export const skipInstinct = (page: Page, locale = 'en'): Promise<void> =>
  page
    .locator('dialog[open]')
    .getByRole('button', { name: word('instinct.skip', locale) })
    .click();

/** Chooses in the briefing how much is shown. */
export const inMode = (page: Page, mode: Mode) =>
  page.locator('input[name=mode]').nth(MODES.indexOf(mode)).check();

/** The picture has come. */
export const stage = (page: Page) => page.locator('[data-stage-ready]').waitFor();

/** What is pressed for a reply or chosen for a block, or all of them. */
export function replyButton(page: Page, scenario: string, id: string | null, locale = 'en') {
  const buttons = page.locator('.replies .reply');
  return id === null ? buttons : buttons.filter({ hasText: textOf(scenario, `replies.${id}`, locale) });
}

/** New words take no key until there was time for a glance. */
const GLANCE = 450;

/** Looks at what has just come to stand there. */
export const glance = (page: Page) => page.waitForTimeout(GLANCE);

/** Answers with the digit that stands beside the reply, or with those beside the blocks of the letter. */
export async function answerByKey(page: Page, scenario: string, id: string, locale = 'en'): Promise<void> {
  const words = blocksOf(id).map((block) => textOf(scenario, `replies.${block}`, locale));
  await answerInWords(page, words, locale);
}

/** The same by what is said; a letter, which says several things, is sent at the end. */
export async function answerInWords(page: Page, words: readonly string[], locale = 'en'): Promise<void> {
  for (const said of words) await pressDigitBeside(page, said);
  if (words.length === 1) return;
  await tabTo(page, word('letter.send', locale));
  await page.keyboard.press('Enter');
}

async function pressDigitBeside(page: Page, said: string): Promise<void> {
  const choice = page.locator('.replies .reply').filter({ hasText: said });
  await choice.waitFor();
  await glance(page);
  await page.keyboard.press((await choice.locator('.key').textContent()) ?? '');
}

/** Answers by pointing at the reply, or at the blocks of the letter, once they stand still. */
export async function answerByMouse(page: Page, scenario: string, id: string, locale = 'en'): Promise<void> {
  for (const block of blocksOf(id)) {
    const button = replyButton(page, scenario, block, locale);
    await button.waitFor();
    await glance(page);
    await button.click();
  }
  if (blocksOf(id).length > 1) await page.locator('.letter [type=submit]').click();
}

/** Presses Tab until the focus is on something with these words, as somebody without a mouse would. */
export async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    // Only what can be pressed counts: a focused container holds the words of everything in it.
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent ?? '';
      return element?.matches('a, button, select, summary') ? (element.textContent ?? '') : '';
    });
    if (focused.includes(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to “${words}”`);
}

export async function pressOn(page: Page, words: string): Promise<void> {
  await page.getByText(words).first().waitFor();
  await tabTo(page, words);
  await page.keyboard.press('Enter');
}

/** Puts the message after the call together as it should be, and sends it. */
export async function sendMessage(page: Page, message: Message = GOOD_MESSAGE): Promise<void> {
  for (const part of MESSAGE_PART_NAMES) {
    const place = (MESSAGE_PARTS[part] as readonly string[]).indexOf(message[part]);
    await page.locator(`input[name="${part}"]`).nth(place).check();
  }
  await page.locator('form.composer button[type=submit]').click();
}

/** On the page of the next day: its outcomes have been read. */
export async function toDebrief(page: Page, locale = 'en'): Promise<void> {
  await page.locator('.outcomes').waitFor();
  await page.getByRole('button', { name: word('call.to-debrief', locale) }).click();
}

/** From the last words to the debrief by mouse; where something was promised, nothing is sent. */
export async function readOn(page: Page, locale = 'en'): Promise<void> {
  const [on, end] = [word('call.go-on', locale), word('call.to-debrief', locale)];
  await page.getByRole('button', { name: new RegExp(`${on}|${end}`) }).click();
  const skip = page.getByRole('button', { name: word('follow-up.skip', locale) });
  await skip.or(page.locator('.rubric')).first().waitFor();
  if (!(await skip.isVisible())) return;
  await skip.click();
  await toDebrief(page, locale);
}

/** Points on the debrief, 0 to 100. */
export async function pointsShown(page: Page): Promise<number> {
  const pattern = new RegExp(word('debrief.total').replace('{{points}}', '([\\d.,]+)'));
  const heading = page.getByText(pattern).first();
  await heading.waitFor();
  const [, points = ''] = pattern.exec((await heading.textContent()) ?? '') ?? [];
  return Number(points.replace(',', '.'));
}
