/** People in a match who bring nothing but its code: one who plays, and one who looks on. */
import type { Page } from 'playwright-core';
import type { MatchStory } from './match-story.ts';

/** `take`: a picture, by its name. */
export type GoAlong = (
  page: Page,
  story: MatchStory & { readonly address: string },
  take: (what: string) => Promise<void>,
) => Promise<void>;

export const playAsGuest: GoAlong = async (page, story, take) => {
  await page.goto(`${story.address}#/match/${story.code}`);
  await page.locator('input').nth(1).fill('Mari');
  await take('join');
  await page.locator('form button[type=submit]').click();
  await page.locator('.match-now').waitFor();
  await story.come();
  await take('lobby');
  await story.lead('begin-round');
  await page.locator('form.goals input[type=radio]').first().check();
  await take('briefing');
  await page.locator('form.goals button[type=submit]').click();
  await page.locator('.reply-time').waitFor();
  await page.locator('[data-stage-ready]').waitFor();
  await take('call');
  await page.locator('.reply-time summary').click();
  await take('time');
  await story.play(1, 1);
  await story.lead('end-round');
  await page.locator('.match-cut').waitFor();
  await take('interval');
  await story.lead('podium');
  await page.locator('.match').waitFor();
  await take('end');
};

export const lookOn: GoAlong = async (page, story, take) => {
  await page.goto(`${story.address}#/match/watch/ZZZZZZ`);
  await page.locator('.wrong').first().waitFor();
  await take('none');
  await page.goto(`${story.address}#/match/watch/${story.code}`);
  await page.locator('.lobby').waitFor();
  await story.come();
  await take('lobby');
  await story.lead('begin-round');
  await page.locator('.race').waitFor();
  await story.play(1, 1);
  await take('race');
  await story.lead('end-round');
  await page.locator('.best-calls a').waitFor();
  await take('board');
  await story.lead('podium');
  await page.locator('.podium-step').first().waitFor();
  await take('podium');
  await story.lead('debrief');
  await page.locator('.split-line').waitFor();
  await take('debrief');
  await page.locator('.best-calls a').first().click();
  await page.locator('.crowd-share').first().waitFor();
  await page.keyboard.press('Space');
  await take('best');
};
