/** Pictures of what lies around a call: home, briefing, debrief, practice, progress, shifts. */
import type { Page } from 'playwright-core';
import { makePayload } from '../../src/app/share/payload.ts';
import { makeLog } from '../../src/engine/log/log.ts';
import { openAfter, planLog, plantShift } from './played.ts';
import { goTo, open, type Piece, shoot, shootPaper, type Visit } from './visit.ts';

type Plans = Parameters<typeof openAfter>[1];

/** Some weeks of practice, well and badly, with one call played three times. */
const SOME_WEEKS: Plans = [
  ['leaflet', 'solution-first'],
  ['trays', 'every-trap'],
  ['leaflet', 'every-trap'],
  ['joint-account', 'swallowed'],
  ['trays', 'within-the-hour'],
  ['leaflet', 'best'],
];

/** A page that somebody comes to who has played nothing. */
const pagePiece = (name: string, hash: string): Piece => ({
  name,
  take: async (visit) => {
    const page = await open(visit, hash);
    await shoot(page, visit, name, true);
    await page.close();
  },
});

/** A page that somebody comes to who has played these. */
const afterPiece = (
  name: string,
  hash: string,
  plans: Plans,
  come: (page: Page) => Promise<void> = async () => {},
): Piece => ({
  name,
  take: async (visit) => {
    const page = await openAfter(visit, plans);
    await goTo(page, visit, hash);
    await come(page);
    await shoot(page, visit, name, true);
    await page.close();
  },
});

/** The verdicts have come. */
async function judged(page: Page): Promise<void> {
  await page.locator('.rubric').waitFor();
  await page.locator('.accuracy[aria-busy=true]').waitFor({ state: 'detached' });
}

/** How this plan ended, on the screen and on paper. */
export const debriefPiece = (scenario: string, plan: string): Piece => ({
  name: `${scenario}-${plan}-debrief`,
  take: async (visit) => {
    const page = await openAfter(visit, [[scenario, plan]]);
    await goTo(page, visit, '#/debrief/1');
    await judged(page);
    await shoot(page, visit, `${scenario}-${plan}-debrief`, true);
    await shootPaper(page, visit, `${scenario}-${plan}`);
    await page.close();
  },
});

const sharedPiece: Piece = {
  name: 'shared',
  take: async (visit) => {
    const payload = await makePayload(makeLog(planLog('trays', 'within-the-hour')));
    const page = await open(visit, `#/shared/${payload}`);
    await judged(page);
    await shoot(page, visit, 'shared', true);
    await page.close();
  },
};

type Events = Parameters<typeof plantShift>[1][];

const shiftPiece = (name: string, ...events: Events): Piece => ({
  name,
  take: async (visit) => {
    const page = await open(visit, '#/');
    await goTo(page, visit, await plantShift(page, ...events));
    await shoot(page, visit, name, true);
    await page.close();
  },
});

/** The walk, as far as its first breaths. */
const walkPiece: Piece = {
  name: 'shift-walk',
  take: async (visit: Visit) => {
    const page = await open(visit, '#/');
    await goTo(page, visit, await plantShift(page, '=hung-up', 'walk'));
    await shoot(page, visit, 'shift-walk', false);
    await page.close();
  },
};

export const AROUND: readonly Piece[] = [
  pagePiece('home', '#/'),
  afterPiece('home-later', '#/', SOME_WEEKS),
  pagePiece('briefing', '#/briefing/trays'),
  afterPiece('mistakes', '#/mistakes/1', [['trays', 'every-trap']], (page) =>
    page.locator('.reply').first().waitFor(),
  ),
  afterPiece('watch-best', '#/watch/1/best', [['trays', 'every-trap']], (page) =>
    page.locator('[data-stage-ready]').waitFor(),
  ),
  afterPiece('compare', '#/compare/1/2', [
    ['leaflet', 'solution-first'],
    ['leaflet', 'best'],
  ]),
  afterPiece('progress', '#/progress', SOME_WEEKS),
  pagePiece('progress-empty', '#/progress'),
  pagePiece('open', '#/open'),
  sharedPiece,
  pagePiece('shift-start', '#/shift/before-lunch'),
  shiftPiece('shift-between', '=best'),
  shiftPiece('shift-worn', '=hung-up'),
  walkPiece,
  shiftPiece('shift-summary', '=hung-up', 'straight-on', '=solution-first', 'straight-on', '=solution-first'),
];
