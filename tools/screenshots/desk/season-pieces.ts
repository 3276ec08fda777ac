/** Pictures of a season, of its players' pages and of what lies beside it: the call of the day, and kudos. */
import type { Page } from 'playwright-core';
import { LARGE, type Piece, shoot, type Visit } from '../visit.ts';
import { type SeasonStory, tellSeason } from './season-story.ts';
import { startFilled } from './seeded-server.ts';
import { TODAY } from './story.ts';

interface Place {
  readonly name: string;
  readonly who: keyof SeasonStory['sessions'];
  /** Behind the `#/`. */
  readonly place: (story: SeasonStory) => string;
  readonly come?: (page: Page) => Promise<void>;
}

const PLACES: readonly Place[] = [
  { name: 'season-desk-list', who: 'administrator', place: () => 'desk/seasons' },
  { name: 'season-desk', who: 'administrator', place: ({ season }) => `desk/season/${season}` },
  { name: 'season-home', who: 'player', place: () => '' },
  { name: 'season-own', who: 'player', place: ({ season }) => `account/season/${season}` },
  { name: 'season-day', who: 'player', place: ({ day }) => `account/day/${day}` },
  {
    name: 'kudos',
    who: 'player',
    place: () => 'account/kudos',
    come: (page) => page.locator('.kudos-call summary').first().click(),
  },
  {
    name: 'kudos-shift',
    who: 'player',
    place: () => 'shift/before-lunch',
    come: (page) => page.locator('.kudos-word').waitFor(),
  },
];

type Story = SeasonStory & { readonly address: string };

/** Each at a window of their own, in which nothing was done before. */
async function take(visit: Visit, story: Story, { name, who, place, come }: Place): Promise<void> {
  const page = await visit.browser.newPage({
    viewport: LARGE,
    locale: visit.locale,
    timezoneId: 'Europe/Riga',
  });
  try {
    await page.clock.setFixedTime(TODAY);
    const cookie = { name: 'simmerdown', value: story.sessions[who], url: story.address };
    await page.context().addCookies([cookie]);
    await page.goto(`${story.address}#/${place(story)}`);
    await page.locator('main').first().waitFor();
    await page.waitForLoadState('networkidle');
    await come?.(page);
    await shoot(page, visit, name, true);
  } finally {
    await page.context().close();
  }
}

/** One story tells them all. */
export const seasonPiece: Piece = {
  name: 'season',
  take: async (visit) => {
    const story = await startFilled(tellSeason);
    try {
      for (const place of PLACES) await take(visit, story, place);
    } finally {
      await story.stop();
    }
  },
};
