/** A call played beside the best one of a season's or a match's round that is over. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { makeInput } from '../../src/engine/log/input-text.ts';
import type { Step } from '../../src/protocol/attempt.ts';
import { mark, told } from './support/beside.ts';
import { PATIENCE } from './support/browser.ts';
import { ask, foundHouse, joinAs, makeCode, makeCohort, versionOf } from './support/house.ts';
import { planInputs } from './support/keyboard-plan.ts';
import { hostMatch } from './support/match.ts';
import { answerByKey, inMode } from './support/player.ts';
import { turnTheSeason } from './support/season.ts';
import { lookAround, type Seat, sitDown } from './support/seat.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const SCENARIO = 'leaflet';
const [FIRST = ''] = planInputs(SCENARIO, 'best').flatMap((input) =>
  input.type === 'reply' ? [input.id] : [],
);

/** A contest that two people are in, played by the plans, with what closes its only round. */
interface Contest {
  /** The call that somebody takes of it. */
  readonly take: (seat: Seat) => Promise<string>;
  readonly close: () => Promise<void>;
  /** From where one stands afterwards to its best call. */
  readonly toBest: (seat: Seat, attempt: string) => Promise<void>;
}

/** By the page of the host. */
async function seasonOf(page: Page, server: RunningServer, cohorts: readonly string[]): Promise<Contest> {
  // Where the group is: two hours before midnight it is tomorrow there.
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Riga' }).format(new Date());
  const rounds = [{ version: await versionOf(page, SCENARIO), from: today, to: today }];
  const body = {
    name: 'Autumn',
    kind: 'ladder',
    rounds,
    leagues: [cohorts],
    after: null,
    bestOf: 1,
    moving: 0,
  };
  const { season } = await ask<{ season: string }>(page, 'POST', '/seasons', body);
  return {
    take: async (seat) => {
      await ask(seat.page, 'PUT', `/seasons/${season}/name`, { named: true });
      const sent = { locale: 'en', number: 1 };
      return (await ask<Step>(seat.page, 'POST', `/seasons/${season}/rounds/1/call`, sent)).attempt;
    },
    close: async () => turnTheSeason(server),
    toBest: async (seat) => {
      await seat.page.goto(`${seat.address}#/account/season/${season}`);
      await seat.page.locator('.season-best a').click();
    },
  };
}

async function matchOf(page: Page): Promise<Contest> {
  const { match, code, lead } = await hostMatch(page, SCENARIO);
  let begun = false;
  return {
    take: async (seat) => {
      await ask(seat.page, 'POST', '/join-match', { code });
      if (!begun) await lead('begin-round');
      begun = true;
      return (await ask<Step>(seat.page, 'POST', `/matches/${match}/rounds/1/call`, { locale: 'en' }))
        .attempt;
    },
    close: () => lead('end-round', 'podium', 'debrief', 'end'),
    toBest: async (seat, attempt) => {
      await seat.page.goto(`${seat.address}#/result/${attempt}`);
      await seat.page.locator(`.match-calls a[href*="/${match}/"][href$="/best"]`).click();
    },
  };
}

async function playOut(seat: Seat, attempt: string, plan: string): Promise<void> {
  for (const [place, input] of planInputs(SCENARIO, plan).entries())
    await ask(seat.page, 'POST', `/attempts/${attempt}/inputs`, {
      seq: place + 1,
      input: makeInput(input),
      locale: 'en',
    });
}

/** Pixels from the left; the mark is seen in the colours of the moment. */
async function markAt(page: Page): Promise<number> {
  const [mine, border] = await mark(page).evaluate((element) => {
    const { borderLeftColor, borderLeftStyle } = getComputedStyle(element);
    return [element.getBoundingClientRect().left, `${borderLeftStyle} ${borderLeftColor}`] as const;
  });
  expect(border).toMatch(/^dashed rgb\(/);
  return mine;
}

/** From watching a call into practice beside it: it stands still for whoever wants that, and in any colours. */
async function playBesideThis(robin: Seat, name: string): Promise<void> {
  const { page } = robin;
  const beside = page.getByRole('link', { name: word('beside.play-this') });
  await beside.waitFor();
  await lookAround(robin);
  await beside.click();
  await page.locator('.beside-note', { hasText: name }).waitFor();
  await lookAround(robin);
  await inMode(page, 'practice');
  await page.locator('form.goals button[type=submit]').click();
  await mark(page).waitFor();
  await told(page).getByText(word('beside.names.round')).waitFor();
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  const [before, start] = [await markAt(page), await told(page).textContent()];
  await answerByKey(page, SCENARIO, FIRST);
  await expect.poll(() => told(page).textContent(), { timeout: PATIENCE }).not.toBe(start);
  await expect.poll(() => markAt(page), { timeout: PATIENCE }).not.toBe(before);
  await page.emulateMedia({ reducedMotion: null, forcedColors: null });
  await markAt(page);
  await lookAround(robin);
  expect(JSON.stringify(await records(page, 'calls'))).not.toContain(name);
}

describe('a call beside the best of a round that is over', { timeout: 360_000 }, () => {
  for (const contest of ['season', 'match'] as const)
    it(`of a ${contest}, leads from its result over watching into practice`, async ({
      browser,
      page,
      onTestFinished,
    }) => {
      const server = await startServer();
      onTestFinished(server.stop);
      await foundHouse(page, server);
      const cohorts = [await makeCohort(page, [], 'North'), await makeCohort(page, [], 'South')];
      const { take, close, toBest } = await (contest === 'season'
        ? seasonOf(page, server, cohorts)
        : matchOf(page));
      const join = async (name: string, cohort = '') => {
        const size = { width: 390, height: 844 };
        const seat = await sitDown(browser, { address: server.address, locale: 'en', size });
        onTestFinished(seat.close);
        await joinAs(seat.page, seat.address, { code: await makeCode(page, cohort), name });
        return seat;
      };
      const [aino, robin] = [await join('Aino', cohorts[0]), await join('Robin', cohorts[1])];
      await playOut(aino, await take(aino), 'best');
      const attempt = await take(robin);
      await playOut(robin, attempt, 'every-trap');
      await close();
      await toBest(robin, attempt);
      await playBesideThis(robin, 'Aino');
      expect(robin.complaints).toEqual([]);
    });
});
