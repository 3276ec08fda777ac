/** Pictures of a match on its big screen, from the lobby to the debrief; each language has a match of its own. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LARGE, type Piece, settled, type Visit } from '../visit.ts';
import { CROWD, type MatchStory, type Plan, SOLO, tellMatch, USUAL } from './match-story.ts';
import { startFilled } from './seeded-server.ts';

const BIG = { width: 1920, height: 1080 };
const SIZES = [{ width: 390, height: 844 }, LARGE, BIG];

const pieceOf = (name: string, plan: Plan): Piece => ({
  name,
  take: async (visit) => {
    const story = await startFilled(tellMatch(plan));
    const page = await visit.browser.newPage({ viewport: BIG, locale: visit.locale });
    try {
      await page.context().addCookies([{ name: 'simmerdown', value: story.session, url: story.address }]);
      await follow(visit, name, page, story);
    } finally {
      await page.context().close();
      await story.stop();
    }
  },
});

export const MATCH_PIECES: readonly Piece[] = [
  pieceOf('match', USUAL),
  pieceOf('match-crowd', CROWD),
  pieceOf('match-solo', SOLO),
];

async function follow(
  visit: Visit,
  name: string,
  page: Page,
  story: MatchStory & { readonly address: string },
): Promise<void> {
  const goTo = async (place: string) => {
    await page.goto(`${story.address}#/desk/${place}`);
    await page.locator('main').first().waitFor();
    await page.waitForLoadState('networkidle');
  };
  const take = (what: string) => shootHall(page, visit, `${name}-${what}`);
  await goTo('new-match');
  await take('new');
  await goTo('matches');
  await take('list');
  await page.goto(`${story.address}#/desk/match/${story.match}`);
  await page.locator('.lobby').waitFor();
  await story.come();
  await take('lobby');
  await story.lead('begin-round');
  await page.locator('.race').waitFor();
  await story.play(1, 0.6);
  await take('race');
  await story.play(1, 1);
  await story.lead('end-round');
  await page.locator('.board-rows').first().waitFor();
  await take('board');
  await story.lead('begin-round');
  await story.play(2, 1);
  await story.lead('end-round');
  await story.lead('podium');
  await page.locator('.podium-step, .podium p').first().waitFor();
  await page.waitForTimeout(2000);
  await take('podium');
  await story.lead('debrief');
  await page.locator('.split-line').waitFor();
  await take('debrief');
}

async function shootHall(page: Page, { folder, locale }: Visit, name: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await settled(page);
    const path = join(folder, `${size.width}-${locale}-${name}.png`);
    await page.screenshot({ path, fullPage: size.width < LARGE.width });
  }
}
