/** Pictures of a match on its big screen, from the lobby to the debrief; each language has a match of its own. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LARGE, type Piece, settled, type Visit } from '../visit.ts';
import { type GoAlong, lookOn, playAsGuest } from './match-guests.ts';
import { CROWD, type MatchStory, type Plan, SOLO, tellMatch, USUAL } from './match-story.ts';
import { startFilled } from './seeded-server.ts';

const BIG = { width: 1920, height: 1080 };
const SIZES = [{ width: 320, height: 640 }, { width: 390, height: 844 }, LARGE, BIG];

type Story = MatchStory & { readonly address: string };

/** A match of its own, with its host at the page. */
async function withHost(
  visit: Visit,
  plan: Plan,
  size: typeof BIG,
  follow: (page: Page, story: Story) => Promise<void>,
): Promise<void> {
  const story = await startFilled(tellMatch(plan));
  const page = await visit.browser.newPage({ viewport: size, locale: visit.locale });
  try {
    await page.context().addCookies([{ name: 'simmerdown', value: story.session, url: story.address }]);
    await follow(page, story);
  } finally {
    await page.context().close();
    await story.stop();
  }
}

const pieceOf = (name: string, plan: Plan): Piece => ({
  name,
  take: (visit) => withHost(visit, plan, BIG, (page, story) => follow(visit, name, page, story)),
});

const PHONES = [LARGE, { width: 320, height: 640 }, { width: 390, height: 844 }];

/** The same on the phone of somebody who brings nothing but the code. */
const phoneOf = (name: string, goAlong: GoAlong): Piece => ({
  name,
  take: (visit) =>
    withHost(visit, USUAL, BIG, async (host, story) => {
      await openHall(host, story);
      const page = await visit.browser.newPage({ viewport: LARGE, locale: visit.locale });
      try {
        await goAlong(page, story, (what) => shoot(page, visit, PHONES, `${name}-${what}`));
      } finally {
        await page.context().close();
      }
    }),
});

export const MATCH_PIECES: readonly Piece[] = [
  phoneOf('match-phone', playAsGuest),
  phoneOf('match-watch', lookOn),
  pieceOf('match', USUAL),
  pieceOf('match-crowd', CROWD),
  pieceOf('match-solo', SOLO),
];

/** What docs/trainer.md shows of a match. */
export const shootMatch = (visit: Visit): Promise<void> =>
  withHost(visit, USUAL, LARGE, async (page, story) => {
    const take = async (name: string) => {
      await settled(page);
      await page.screenshot({ path: join(visit.folder, `${name}.png`) });
    };
    await openHall(page, story);
    await story.come();
    await take('match-lobby');
    await story.lead('begin-round');
    await page.locator('.race').waitFor();
    await story.play(1, 0.6);
    await take('match-race');
  });

async function openHall(page: Page, { address, match }: Story): Promise<void> {
  await page.goto(`${address}#/desk/match/${match}`);
  await page.locator('.lobby').waitFor();
}

async function follow(visit: Visit, name: string, page: Page, story: Story): Promise<void> {
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
  await goTo('seasons');
  await take('seasons');
  await goTo('new-season');
  await take('new-season');
  await openHall(page, story);
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

const shootHall = (page: Page, visit: Visit, name: string): Promise<void> => shoot(page, visit, SIZES, name);

async function shoot(
  page: Page,
  { folder, locale }: Visit,
  sizes: readonly (typeof BIG)[],
  name: string,
): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await settled(page);
    const path = join(folder, `${size.width}-${locale}-${name}.png`);
    await page.screenshot({ path, fullPage: size.width < LARGE.width });
  }
}
