/** Calls in the forms that channels have, with the small scenarios that the engine's tests play (M-09). */
import type { Page } from 'playwright-core';
import { blocksOf } from '../../../src/engine/scenario/letter.ts';
import { COUNTER, LETTER, MOVED, REVIEW, scenarioOf, TEAM } from '../../../src/engine/scenario/test-forms.ts';
import { COUNTER_WORDS, LETTER_WORDS, MOVED_WORDS, REVIEW_WORDS, TEAM_WORDS } from './form-words.ts';
import { address, answerInWords, glance, inMode, pressOn, tabTo } from './player.ts';
import { STAND_IN, standIn } from './stand-in.ts';
import { word } from './words.ts';

/** `best`: replies that lead to a good ending. */
export const FORM_CALLS = {
  letter: { text: LETTER, words: LETTER_WORDS, best: ['right+one-page+friday', 'again+date'] },
  'help page': { text: MOVED, words: MOVED_WORDS, best: ['sorry', 'see', 'show', 'offer', 'deal'] },
  review: { text: REVIEW, words: REVIEW_WORDS, best: ['short', 'hope', 'slot', 'deal'] },
  'team call': { text: TEAM, words: TEAM_WORDS, best: ['seen', 'asked', 'asked', 'demo', 'deal'] },
  counter: { text: COUNTER, words: COUNTER_WORDS, best: ['low-voice', 'sorry', 'tell', 'pair', 'deal'] },
} as const;

export type FormName = keyof typeof FORM_CALLS;

/** What a reply, or the block of a letter, says. */
export const sayingOf = (form: FormName, id: string): string => textAt(form, `replies.${id}`);

export function textAt(form: FormName, key: string): string {
  const words: Readonly<Record<string, string>> = FORM_CALLS[form].words;
  const text = words[key];
  if (text === undefined) throw new Error(`no text ${key}`);
  return text;
}

async function openBriefing(page: Page, form: FormName): Promise<void> {
  const { text, words } = FORM_CALLS[form];
  await standIn(page, scenarioOf(text), words);
  await page.goto(address(`#/briefing/${STAND_IN}`));
  await page.locator('form.goals input[type=radio]').first().waitFor();
}

/** Goes straight into a live call of this form. */
export async function takeForm(page: Page, form: FormName): Promise<void> {
  await openBriefing(page, form);
  await page.locator('form.goals input[type=radio]').first().check();
  await inMode(page, 'practice');
  await page.locator('form.goals button[type=submit]').click();
  await page.locator('.replies .reply').first().waitFor();
}

/** From the briefing to the debrief by keyboard alone; nothing is written after the call. */
export async function playFormByKeyboard(page: Page, form: FormName): Promise<void> {
  await openBriefing(page, form);
  await tabTo(page, textAt(form, 'goals.keep'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  // The first call is coached: it begins with a question that may be put by.
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  for (const reply of FORM_CALLS[form].best) await answerFormByKey(page, form, reply);
  await page.locator('.replies > .primary').waitFor();
  await glance(page);
  await page.keyboard.press('1');
  await pressOn(page, word('follow-up.skip'));
  await page.locator('.outcomes').waitFor();
  await pressOn(page, word('call.to-debrief'));
  await page.locator('.rubric').waitFor();
}

/** What can be pressed or chosen for a reply or a block. */
export const choiceOf = (page: Page, form: FormName, id: string) =>
  page.locator('.replies .reply').filter({ hasText: sayingOf(form, id) });

/** Answers with the digits that stand beside the reply, or beside the blocks of the letter. */
export const answerFormByKey = (page: Page, form: FormName, id: string) =>
  answerInWords(
    page,
    blocksOf(id).map((block) => sayingOf(form, block)),
  );

/** Ends the call where a good answer was still to be had, and reads the debrief. */
export async function endTooSoon(page: Page): Promise<void> {
  await glance(page);
  await page.keyboard.press('E');
  await page.getByRole('button', { name: word('end.yes') }).click();
  await page.getByRole('button', { name: word('call.go-on') }).click();
  await page.getByRole('button', { name: word('paused.leave') }).click();
  await page.locator('.rubric').waitFor();
}
