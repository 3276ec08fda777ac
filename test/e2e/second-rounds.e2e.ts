import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ALONE } from '../../src/app/store/store.ts';
import {
  address,
  answerByKey,
  glance,
  inMode,
  pressOn,
  replyButton,
  sendMessage,
  stage,
} from './support/player.ts';
import { heading, reload } from './support/shift.ts';
import { planLog, plant, records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { shiftWord, textOf, word } from './support/words.ts';

/** Somebody has finished these calls, one after the other, and comes home. */
async function afterCalls(page: Page, ...plans: readonly (readonly [string, string])[]): Promise<void> {
  await page.goto(address());
  await page.locator('.shift-entry').waitFor();
  for (const [place, [scenario, plan]] of plans.entries())
    await plant(page, 'finished', {
      number: place + 1,
      scenario,
      log: planLog(scenario, plan),
      total: 400,
      tier: 'lost',
      endedAt: place + 1,
      ...ALONE,
      shared: false,
    });
  await page.reload();
  await page.locator('.shift-entry').waitFor();
}

async function answerAll(page: Page, ...replies: readonly string[]): Promise<void> {
  for (const reply of replies) await answerByKey(page, 'second-late', reply);
}

describe('the next day of one’s own contacts', () => {
  it('comes once there was one, and says so until then', async ({ page, complaints }) => {
    await page.goto(address());
    await page.locator('.shift-entry').getByText(shiftWord('shift.post.nobody-yet')).waitFor();
    await page.goto(address('#/shift/next-day'));
    await page.locator('main.shift').getByText(shiftWord('shift.post.nobody-yet')).waitFor();
    expect(complaints).toEqual([]);
  });

  it('brings the post and a second round, worked by keyboard, and no reload loses anything', async ({
    page,
    complaints,
  }) => {
    await afterCalls(page, ['leaflet', 'best'], ['trays', 'within-the-hour']);
    await pressOn(page, shiftWord('shift.plans.next-day.name'));

    await heading(page, shiftWord('shift.post.title')).waitFor();
    expect(await page.locator('.post-letter').count()).toBe(2);
    await page.getByText(shiftWord('shift.post.early.passive')).waitFor();
    const again = shiftWord('shift.post.again.late').replace('{{name}}', textOf('trays', 'customer.name'));
    await page.getByText(again).waitFor();
    await pressOn(page, shiftWord('shift.start.begin'));

    await page.locator('form.goals').waitFor();
    await page.getByText(textOf('trays', 'promises.within-hour')).first().waitFor();
    await inMode(page, 'practice');
    await page.locator('form.goals button[type=submit]').click();
    await stage(page);
    await answerAll(page, 'given-word', 'upset');
    await replyButton(page, 'second-late', 'only-repeated').waitFor();
    await page.reload();
    await stage(page);
    await answerAll(page, 'only-repeated', 'two-messages', 'eight', 'fits');

    await page.getByRole('button', { name: word('call.go-on') }).waitFor();
    await glance(page);
    await page.keyboard.press('1');
    await sendMessage(page);
    await page.locator('.outcomes').waitFor();
    await pressOn(page, shiftWord('shift.back'));

    const settled = shiftWord('shift.post.settled').replace('{{settled}}', '1').replace('{{all}}', '1');
    await page.getByText(settled).waitFor();
    await reload(page, shiftWord('shift.summary.title'));
    await page.getByText(settled).waitFor();
    const [finished] = (await records(page, 'finished')).slice(-1);
    expect(finished).toMatchObject({ scenario: expect.stringMatching(/^late~escalated~trays~within-hour~/) });

    await pressOn(page, word('home.look-back'));
    await page.locator('.rubric').waitFor();
    await page.goto(address('#/shift/next-day'));
    await page.locator('main.shift').getByText(shiftWord('shift.post.nobody-yet')).waitFor();
    expect(complaints).toEqual([]);
  });
});
