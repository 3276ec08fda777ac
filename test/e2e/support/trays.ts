/** Somebody who plays the best call of `trays`. */
import type { Page } from 'playwright-core';
import { planInputs } from './keyboard-plan.ts';
import { answerByMouse, takeCall } from './player.ts';
import { word } from './words.ts';

/** Replies, in their order. */
export const BEST = planInputs('trays', 'best').flatMap((input) =>
  input.type === 'reply' ? [input.id] : [],
);

/** Goes on from the opening line to the page that asks for the message. */
export async function talkToFollowUp(page: Page): Promise<void> {
  for (const id of BEST) await answerByMouse(page, 'trays', id);
  await page.getByRole('button', { name: word('call.go-on') }).click();
  await page.getByRole('button', { name: word('follow-up.send') }).waitFor();
}

/** Plays to the page that asks for the message. */
export async function toFollowUp(page: Page): Promise<void> {
  await takeCall(page, 'trays');
  await talkToFollowUp(page);
}
