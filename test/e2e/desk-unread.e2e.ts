/** Every place of the desk says what it could not read, why, and reads it again when asked to. */
import type { Page, Request, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { DeskPlace } from '../../src/app/desk/open-desk.ts';
import { COHORT_PAGES } from '../../src/screens/desk/cohort/cohort-pages.ts';
import { HOUSE_SECTIONS } from '../../src/screens/desk/house/house-sections.ts';
import { ask, makeCohort } from './support/house.ts';
import { hostMatch } from './support/match.ts';
import { ASKED, goToDesk, type Trained, trainedHouse } from './support/trained.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

interface House extends Trained {
  /** A team check that nobody has answered. */
  readonly check: string;
  /** A match whose room is open. */
  readonly match: string;
  /** A season that nobody has played in. */
  readonly season: string;
}

/** Every place that the desk knows, with the addresses at which it reads something of its own. */
const READING: Readonly<Record<DeskPlace, (house: House) => readonly string[]>> = {
  '': () => [''],
  cohort: ({ cohort }) => Object.values(COHORT_PAGES).map((page) => `cohort/${cohort}${page}`),
  assign: ({ cohort }) => [`assign/${cohort}`],
  check: ({ check }) => [`check/${check}`],
  'new-check': ({ cohort }) => [`new-check/${cohort}`],
  expert: ({ version }) => [`expert/${version}`],
  map: ({ version }) => ['map', `map/${version}`],
  person: ({ person, cohort }) => [`person/${person}/${cohort}`, `person/${person}/${cohort}/report`],
  attempt: ({ attempt }) => [`attempt/${attempt}`, `attempt/${attempt}/watch/own`],
  scenarios: () => ['scenarios'],
  upload: () => ['upload', 'upload/start'],
  preview: ({ version }) => [`preview/${version}`],
  // It comes with the page.
  guide: () => [],
  matches: () => ['matches'],
  'new-match': () => ['new-match'],
  match: ({ match }) => [`match/${match}`],
  seasons: () => ['seasons'],
  'new-season': () => ['new-season'],
  season: ({ season }) => [`season/${season}`],
  house: () => Object.values(HOUSE_SECTIONS).map(({ place }) => `house${place && `/${place}`}`),
};

async function makeCheck(page: Page, { cohort, version }: Trained): Promise<string> {
  const { questions } = await ask<{ questions: readonly { line: string }[] }>(
    page,
    'GET',
    `/scenarios/${version}/questions`,
  );
  const asked = questions.slice(0, 5).map(({ line }) => ({ version, line }));
  const body = { title: 'Level?', needed: 1, questions: asked };
  return (await ask<{ id: string }>(page, 'POST', `/cohorts/${cohort}/checks`, body)).id;
}

async function makeSeason(page: Page, { cohort, version }: Trained): Promise<string> {
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const teams = [cohort, await makeCohort(page, [], 'Tuesday')];
  const rules = { kind: 'ladder', after: null, bestOf: 1, moving: 0 };
  const body = { name: 'Cup', ...rules, rounds: [{ version, from: day, to: day }], leagues: [teams] };
  return (await ask<{ season: string }>(page, 'POST', '/seasons', body)).season;
}

const BUSY = {
  status: 503,
  contentType: 'application/problem+json',
  body: JSON.stringify({ code: 'busy', status: 503, title: 'busy' }),
};

/** Comes to a place from another one of the desk, without loading the game again. */
async function comeTo(page: Page, house: House, place: string): Promise<void> {
  await page.goto(`${house.server.address}#/desk/guide`);
  // What was begun there is kept as a draft, and not read again.
  if (place.startsWith('upload')) await page.reload();
  await page.locator('.prose').first().waitFor();
  await page.goto(`${house.server.address}#/desk/${place}`);
}

/** What is read there, each as it stands in its address. */
async function readsAt(page: Page, house: House, place: string): Promise<readonly string[]> {
  const reads = new Set<string>();
  const note = (request: Request) => {
    const path = pathOf(request);
    if (path.startsWith('/api/') && !OF_THE_SHELL.includes(path) && !isStream(path)) reads.add(path);
  };
  page.on('request', note);
  await comeTo(page, house, place);
  await hasCome(page);
  // Whatever is read one after the other.
  await page.waitForTimeout(250);
  page.off('request', note);
  return [...reads];
}

/** Read now and then, whatever page is open. */
const OF_THE_SHELL = ['/api/me', '/api/server', '/api/team-phrases'];

/** What a room tells comes by itself, also after a cut. */
const isStream = (path: string): boolean => path.endsWith('/live');

const pathOf = (request: Request): string => new URL(request.url()).pathname;

async function hasCome(page: Page): Promise<void> {
  await page.locator('.prose').first().waitFor({ state: 'detached' });
  await page.locator('main h1, main h2, .watch-controls').first().waitFor();
  await expect.poll(() => page.getByText(word('desk.loading'), { exact: true }).count()).toBe(0);
}

const again = (page: Page) => page.locator('.desk-unread').getByRole('button', { name: word('desk.again') });
const says = (page: Page, code: 'busy' | 'offline') =>
  page
    .locator('.desk-unread')
    .getByText(word(`desk-troubles.${code}`))
    .first()
    .waitFor();

/** What the page says of one read that fails, twice, and then does not; empty where all is as it should be. */
async function faultsOf(page: Page, house: House, place: string, read: string): Promise<string> {
  let way: 'busy' | 'cut' | 'open' = 'busy';
  const answer = (route: Route) => {
    if (pathOf(route.request()) !== read || way === 'open') return route.continue();
    return way === 'busy' ? route.fulfill(BUSY) : route.abort();
  };
  await page.route('**/api/**', answer);
  try {
    await comeTo(page, house, place);
    await says(page, 'busy');
    way = 'cut';
    await again(page).first().click();
    await says(page, 'offline');
    way = 'open';
    await again(page).first().click();
    await expect.poll(() => again(page).count()).toBe(0);
    await hasCome(page);
    return '';
  } catch (error) {
    return `${place} without ${read}, ${way}: ${String(error).split('\n')[0]}`;
  } finally {
    await page.unroute('**/api/**', answer);
  }
}

describe('a place of the desk that cannot read something', () => {
  it('says so in its place, with the reason, and has it as soon as it can be read again', {
    timeout: 600_000,
  }, async ({ browser, page, onTestFinished }) => {
    const trained = await trainedHouse({ browser, page, onTestFinished });
    const { match } = await hostMatch(page, ASKED);
    const house = {
      ...trained,
      check: await makeCheck(page, trained),
      match,
      season: await makeSeason(page, trained),
    };
    await goToDesk(page, house, 'guide');
    const faults: string[] = [];
    for (const place of Object.values(READING).flatMap((addresses) => addresses(house))) {
      const reads = await readsAt(page, house, place);
      if (reads.length === 0) faults.push(`${place} reads nothing`);
      for (const read of reads) faults.push(await faultsOf(page, house, place, read));
    }
    expect(faults.filter((fault) => fault !== '')).toEqual([]);
  });
});
