/** A live match on the phones of its players; the host leads it through the server. */
import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { foundHouse } from './support/house.ts';
import { type HostedMatch, hostMatch } from './support/match.ts';
import {
  answer,
  come,
  noted,
  now,
  ofOurs,
  pickUp,
  playOn,
  REPLIES,
  SCENARIO,
} from './support/match-player.ts';
import { replyButton } from './support/player.ts';
import { field, lookAround, press, type Seat, say, sitDown } from './support/seat.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const PHONE = { width: 390, height: 844 };

interface Hall {
  readonly server: RunningServer;
  readonly hosted: HostedMatch;
  /** Somebody with a phone of their own. */
  readonly sit: (locale: string) => Promise<Seat>;
}

async function openHall(
  { browser, page }: { readonly browser: Browser; readonly page: Page },
  onTestFinished: (stop: () => Promise<void>) => void,
  wanted: Parameters<typeof hostMatch>[2] = {},
): Promise<Hall> {
  const server = await startServer();
  onTestFinished(server.stop);
  await foundHouse(page, server);
  const hosted = await hostMatch(page, SCENARIO, wanted);
  const sit = async (locale: string) => {
    const seat = await sitDown(browser, { address: server.address, locale, size: PHONE });
    onTestFinished(seat.close);
    return seat;
  };
  return { server, hosted, sit };
}

/** What a page says on its sockets. */
function listenIn({ page }: Seat): readonly string[] {
  const said: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => void said.push(payload.toString())),
  );
  return said;
}

describe('a match', { timeout: 240_000 }, () => {
  it('is joined by link on a phone in Finnish, played through a reload and a lost connection, and looked back at', async ({
    browser,
    page,
    onTestFinished,
  }) => {
    const hall = await openHall({ browser, page }, onTestFinished, { teams: ['North', 'South'] });
    const { hosted, sit } = hall;
    const [aino, robin] = [await sit('fi'), await sit('en')];
    const said = listenIn(aino);
    await come(aino, hosted.code, 'Aino');
    await come(robin, hosted.code, 'Robin');
    await noted(aino, 'match.people_other', { count: 2 }).first().waitFor();
    await aino.page.getByText('Robin').waitFor();
    await aino.page.getByLabel('South').check();
    await aino.page.locator('label.chosen', { hasText: 'South' }).waitFor();
    await lookAround(aino);

    await hosted.lead('begin-round');
    await aino.page.locator('form.goals').waitFor();
    await lookAround(aino);
    await pickUp(aino);
    await answer(aino, 0);
    await replyButton(aino.page, SCENARIO, REPLIES[1] ?? '', 'fi').waitFor();
    await aino.page.reload();
    await noted(aino, 'supervised.resumed', { answers: 1 }).waitFor();
    await aino.page.context().setOffline(true);
    await answer(aino, 1);
    await noted(aino, 'supervised.away').waitFor();
    await aino.page.context().setOffline(false);
    await noted(aino, 'supervised.away').waitFor({ state: 'hidden' });

    // Held up by the host: what was pressed meanwhile is sent afterwards.
    await hosted.lead('pause');
    await noted(aino, 'supervised.paused').waitFor();
    await lookAround(aino);
    await answer(aino, 2);
    await hosted.lead('resume');
    await noted(aino, 'supervised.paused').waitFor({ state: 'hidden' });
    await playOn(aino, 3);

    // What was answered went over the socket of the room, before and after the connection was lost.
    expect(said.filter((text) => text.includes('"frame":"choice"')).length).toBeGreaterThan(2);
    await now(aino, 'waiting');
    expect(await aino.page.locator('main').textContent()).not.toMatch(/Pisteet|palautekeskustelu/);
    await noted(aino, 'match.told-later').waitFor();
    await lookAround(aino);

    // The other one is cut off by the end of the round, kindly.
    await pickUp(robin);
    await noted(aino, 'match.playing_one', { count: 1 }).waitFor();
    await hosted.lead('end-round');
    await noted(robin, 'match.cut').waitFor();
    await lookAround(robin);
    await now(aino, 'last');
    await noted(aino, 'match.in-front').first().waitFor();
    await aino.page.getByText(say(aino, 'match.your-team', { name: 'South' })).waitFor();
    await lookAround(aino);

    await hosted.lead('podium');
    await now(aino, 'end');
    await aino.page.getByRole('heading', { name: word('match.badges', 'fi') }).waitFor();
    await lookAround(aino);
    await aino.page.locator('.match-calls a').first().click();
    await aino.page.locator('.rubric').waitFor();
    expect(ofOurs([...aino.complaints, ...robin.complaints])).toEqual([]);
  });

  it('goes on from another device at the same answer, and the first one is told', async ({
    browser,
    page,
    onTestFinished,
  }) => {
    const hall = await openHall({ browser, page }, onTestFinished);
    const { hosted, server, sit } = hall;
    const [first, second] = [await sit('en'), await sit('en')];
    await come(first, hosted.code, 'Robin');
    await first.page.locator('.match details summary').click();
    const phrase = (await first.page.locator('.recovery-phrase').textContent()) ?? '';
    await lookAround(first);
    await hosted.lead('begin-round');
    await pickUp(first);
    await answer(first, 0);
    await replyButton(first.page, SCENARIO, REPLIES[1] ?? '').waitFor();

    await second.page.goto(`${server.address}#/sign-in/phrase`);
    await field(second, 'phrase').fill(phrase);
    await press(second, 'phrase.submit');
    await second.page
      .getByRole('link', { name: say(second, 'account.back-to-match', { name: 'Friday' }) })
      .click();
    await noted(second, 'supervised.resumed', { answers: 1 }).waitFor();
    await answer(second, 1);
    await replyButton(second.page, SCENARIO, REPLIES[2] ?? '').waitFor();
    await answer(first, 1).catch(() => {});
    await replyButton(first.page, SCENARIO, REPLIES[2] ?? '').waitFor();
    await playOn(second, 2);
    await now(second, 'waiting');
    expect(ofOurs([...first.complaints, ...second.complaints])).toEqual([]);
  });

  it('tells kindly that a code is unknown, and lets those watch who come too late', async ({
    browser,
    page,
    onTestFinished,
  }) => {
    const hall = await openHall({ browser, page }, onTestFinished, { lateUntil: 0 });
    const { hosted, server, sit } = hall;
    const early = await sit('et');
    await come(early, hosted.code, 'Mari');
    await hosted.lead('begin-round');
    const late = await sit('en');
    await late.page.goto(server.address);
    await late.page.getByRole('link', { name: word('account.to-match') }).click();
    await field(late, 'roomCode').fill('ZZZZZZ');
    await field(late, 'displayName').fill('Cil');
    await press(late, 'match.submit');
    await noted(late, 'wrong.room-code').waitFor();
    await lookAround(late);
    await field(late, 'roomCode').fill(hosted.code.toLowerCase());
    await press(late, 'match.submit');
    await noted(late, 'match.late').waitFor();
    await lookAround(late);
    await press(late, 'match.watch');
    await now(late, 'waiting');
    await noted(late, 'match.watching').waitFor();
    await lookAround(late);
    await hosted.lead('end-round', 'podium');
    await now(late, 'end');
    expect(ofOurs([...early.complaints, ...late.complaints])).toEqual([]);
  });
});
