/** The program was renewed while somebody had a call open: it is closed kindly, and begun anew. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { assign, foundHouse, joinAs } from './support/house.ts';
import { planInputs } from './support/keyboard-plan.ts';
import { answerByMouse, replyButton } from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { press, type Seat, say, sitDown } from './support/seat.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { it } from './support/visitor.ts';

const SCENARIO = 'leaflet';
const DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };

/** Every call that is open by then was begun on an earlier edition of the program. */
const renewProgram = ({ data, restart }: RunningServer) =>
  restart(() => {
    const database = new DatabaseSync(join(data, 'simmerdown.sqlite'));
    database.exec(`
      begin immediate;
      insert or ignore into rules select 'earlier rules', '0', numbers, 0 from rules limit 1;
      update attempt set rules_hash = 'earlier rules' where state = 'open';
      commit;
    `);
    database.close();
  });

async function firstReplies({ page }: Seat): Promise<void> {
  await page.locator('form.goals input[type=radio]').first().check();
  await page.locator('form.goals button[type=submit]').click();
  await replyButton(page, SCENARIO, null).first().waitFor();
}

async function closedKindly(seat: Seat): Promise<void> {
  const { page } = seat;
  await page.getByRole('heading', { name: say(seat, 'supervised.overtaken-title'), level: 1 }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

async function trainee(
  browser: Browser,
  address: string,
  place: { code: string; phone: boolean; locale: string },
) {
  const { code, phone, locale } = place;
  const seat = await sitDown(browser, { address, locale, size: phone ? PHONE : DESK });
  await joinAs(seat.page, address, { code, name: 'Robin' }, locale);
  return seat;
}

it.for([
  { locale: 'en', phone: false },
  { locale: 'fi', phone: true },
])(
  'a call that was open when the program was renewed is closed, and begun anew ($locale)',
  {
    timeout: 240_000,
  },
  async ({ locale, phone }, { browser, page, onTestFinished }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    await foundHouse(page, server);
    const code = await assign(page, SCENARIO, [{ title: 'First week', terms: { attempts: 1 } }]);
    const seat = await trainee(browser, server.address, { code, phone, locale });
    onTestFinished(seat.close);
    await seat.page.locator('.asked-items button').click();
    await firstReplies(seat);
    const begun = seat.page.url();

    await renewProgram(server);
    await seat.page.reload();
    await closedKindly(seat);
    await press(seat, 'supervised.overtaken-anew');
    await firstReplies(seat);
    expect(seat.page.url()).not.toBe(begun);

    await renewProgram(server);
    const [first = ''] = planInputs(SCENARIO, 'best').flatMap((input) =>
      input.type === 'reply' ? [input.id] : [],
    );
    await answerByMouse(seat.page, SCENARIO, first, locale);
    await closedKindly(seat);
    expect(await seat.page.evaluate(() => document.activeElement?.id)).toBe('content');
    await press(seat, 'app.home', 'link');
    await seat.page.locator('.asked-items').getByText(say(seat, 'asked.states.to-do')).waitFor();
  },
);
