/** Pictures of the trainer's desk, in an organisation that has trained for three weeks. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LARGE, type Piece, settled, shoot, type Visit } from '../visit.ts';
import type { SeededServer } from './seeded-server.ts';
import { MAPPED, REMARK, TODAY } from './story.ts';

type Who = keyof SeededServer['sessions'];

/** A page of the server's, on the day of the pictures; `place` is its address behind the `#/`. */
async function openAs(visit: Visit, who: Who, place: (seeded: SeededServer) => string): Promise<Page> {
  const seeded = await visit.seeded();
  const page = await visit.browser.newPage({
    viewport: LARGE,
    locale: visit.locale,
    timezoneId: 'Europe/Riga',
  });
  await page.clock.setFixedTime(TODAY);
  const { address, sessions } = seeded;
  await page.context().addCookies([{ name: 'simmerdown', value: sessions[who], url: address }]);
  await page.goto(`${address}#/${place(seeded)}`);
  await page.locator('main').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

interface Place {
  readonly name: string;
  readonly place: (seeded: SeededServer) => string;
  /** Whoever is there sees the picture only after this. */
  readonly come?: (page: Page) => Promise<void>;
  /** The window alone, as of what does not scroll. */
  readonly window?: true;
}

const inCohort =
  (rest: string) =>
  ({ cohort }: SeededServer): string =>
    `desk/cohort/${cohort}${rest}`;

const person = ({ people, cohort }: SeededServer): string => `desk/person/${people[REMARK.who]}/${cohort}`;
const edition = ({ versions }: SeededServer): string => versions[MAPPED] ?? '';

const onStage = (page: Page) => page.locator('[data-stage-ready]').waitFor();

const PLACES: readonly Place[] = [
  { name: 'desk', place: () => 'desk' },
  { name: 'desk-progress', place: inCohort(''), window: true },
  { name: 'desk-assignments', place: inCohort('/assignments') },
  { name: 'desk-people', place: inCohort('/people'), come: (page) => press(page, 0) },
  { name: 'desk-import', place: inCohort('/people'), come: (page) => press(page, 1) },
  { name: 'desk-checks', place: inCohort('/checks') },
  { name: 'desk-new-check', place: ({ cohort }) => `desk/new-check/${cohort}` },
  { name: 'desk-check', place: ({ check }) => `desk/check/${check}` },
  { name: 'desk-report', place: inCohort('/report') },
  { name: 'desk-assign', place: ({ cohort }) => `desk/assign/${cohort}` },
  { name: 'desk-person', place: person },
  { name: 'desk-person-report', place: (seeded) => `${person(seeded)}/report` },
  { name: 'desk-attempt', place: ({ remarked }) => `desk/attempt/${remarked}` },
  {
    name: 'desk-watch',
    place: ({ remarked }) => `desk/attempt/${remarked}/watch/own`,
    come: onStage,
    window: true,
  },
  { name: 'desk-map-choice', place: () => 'desk/map' },
  { name: 'desk-map', place: (seeded) => `desk/map/${edition(seeded)}` },
  { name: 'desk-expert', place: (seeded) => `desk/expert/${edition(seeded)}` },
  { name: 'desk-scenarios', place: () => 'desk/scenarios' },
  { name: 'desk-upload', place: () => 'desk/upload' },
  { name: 'desk-guide', place: () => 'desk/guide' },
  { name: 'desk-preview', place: (seeded) => `desk/preview/${edition(seeded)}` },
  { name: 'desk-phrases', place: () => 'desk/house/phrases' },
  { name: 'desk-trade', place: () => 'desk/house/trade' },
  { name: 'desk-house', place: () => 'desk/house' },
  { name: 'desk-data', place: () => 'desk/house/data' },
  { name: 'desk-log', place: () => 'desk/house/log' },
];

/** The ways by which people come in stand above them. */
const press = (page: Page, place: number) => page.locator('main button[aria-expanded]').nth(place).click();

const HOME: Place = { name: 'home-asked', place: () => '' };
const ACCOUNT: Place = { name: 'account', place: () => 'account' };

const pieceOf = (who: Who, { name, place, come, window }: Place): Piece => ({
  name,
  take: async (visit) => {
    const page = await openAs(visit, who, place);
    await come?.(page);
    await shoot(page, visit, name, !window);
    await page.context().close();
  },
});

export const DESK_PIECES: readonly Piece[] = [
  ...PLACES.map((place) => pieceOf('administrator', place)),
  pieceOf('trainee', HOME),
  pieceOf('trainee', ACCOUNT),
];

/** What docs/trainer.md shows, with what stands at the top of the picture. */
const IN_HANDBOOK: Readonly<Record<string, string>> = {
  'desk-people': 'main',
  'desk-assign': 'main',
  'desk-progress': 'main',
  'desk-person': 'main .panel:nth-of-type(2)',
  'desk-attempt': 'main',
  'desk-map': '.map',
  'desk-check': 'main',
};

export async function shootHandbook(visit: Visit): Promise<void> {
  for (const { name, place, come } of PLACES) {
    const top = IN_HANDBOOK[name];
    if (top === undefined) continue;
    const page = await openAs(visit, 'administrator', place);
    await come?.(page);
    await page
      .locator(top)
      .first()
      .evaluate((element) => element.scrollIntoView());
    await settled(page);
    await page.screenshot({ path: join(visit.folder, `${name}.png`) });
    await page.context().close();
  }
}
