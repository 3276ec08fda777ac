import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { planInputs, playOn } from './support/keyboard-plan.ts';
import { address, answerByKey, glance, pressOn, takeCall } from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const ID = 'three-desks';
const plate = (page: Page) => page.locator('.desk-name');
const note = (page: Page) => page.locator('dialog[open] .desk-note');
const deskNamed = (desk: string, locale = 'en') =>
  word('desk.here', locale).replace('{{desk}}', textOf(ID, `desks.${desk}`, locale));

/** Hands the customer on with these lines of a note, through the transfer desk. */
async function handOn(page: Page, ...blocks: readonly string[]): Promise<void> {
  await page.locator('.desk-strip .hand-on').click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByText(word('transfer.warm.name')).click();
  for (const block of blocks)
    await dialog.getByText(word(`transfer.blocks.${block}`), { exact: true }).click();
  await dialog.getByText(word('transfer.summary.send')).click();
}

describe('a customer who is handed on from desk to desk', () => {
  it('is played by keyboard alone to the debrief, with a note written at each desk', async ({
    page,
    complaints,
  }) => {
    await page.goto(address('#/'));
    await pressOn(page, textOf(ID, 'title'));
    await playOn(page, ID, planInputs(ID, 'best'));
    await page.locator('.rubric').waitFor();
    expect(complaints).toEqual([]);
  });

  it('comes with the note: who one is now, and what the desk before has written', async ({ page }) => {
    await takeCall(page, ID);
    await plate(page).getByText(deskNamed('desk')).waitFor();
    await answerByKey(page, ID, 'one-lens');
    await answerByKey(page, ID, 'what-for');
    await glance(page);
    await handOn(page, 'happened', 'concern');
    await note(page).waitFor();
    await page.getByRole('heading', { name: deskNamed('bench') }).waitFor();
    expect(await note(page).locator('dd').allTextContents()).toEqual([
      textOf(ID, 'handover.happened'),
      textOf(ID, 'concern'),
    ]);
    expect(await violations(page)).toEqual([]);
    await pressOn(page, word('desk.take-over'));
    await page.getByText(textOf(ID, 'lines.met').slice(0, 20)).first().waitFor();
    expect(await plate(page).textContent()).toContain(textOf(ID, 'desks.bench'));
    expect(await violations(page)).toEqual([]);
  });

  it('comes with nothing where they were put through, and says so', async ({ page }) => {
    await takeCall(page, ID);
    await answerByKey(page, ID, 'one-lens');
    await glance(page);
    await page.keyboard.press('T');
    await page.getByText(word('transfer.cold.name')).click();
    await page.locator('dialog[open]').getByText(word('desk.no-note')).waitFor();
  });

  it.for([320, 390, 1280])('keeps plate, note and way on within %i pixels', async (width, { page }) => {
    await page.setViewportSize({ width, height: 720 });
    await takeCall(page, ID);
    await answerByKey(page, ID, 'one-lens');
    await glance(page);
    expect(await overflow(page)).toBe(0);
    await handOn(page, 'happened', 'feeling', 'next');
    await note(page).waitFor();
    expect(await overflow(page)).toBe(0);
  });
});
