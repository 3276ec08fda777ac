/** A match with a time for each reply, on the phone of somebody for whom it is too short; and leaving, and coming back. */
import { describe, expect } from 'vitest';
import { PATIENCE } from './support/browser.ts';
import { foundHouse } from './support/house.ts';
import { planInputs } from './support/keyboard-plan.ts';
import { hostMatch } from './support/match.ts';
import { replyButton } from './support/player.ts';
import { field, lookAround, press, say, sitDown } from './support/seat.ts';
import { startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

/** Its customer comes swearing. */
const SCENARIO = 'cream';
const PHONE = { width: 390, height: 844 };
/** The shortest that a host can settle. */
const SECONDS = 45;
const [FIRST = ''] = planInputs(SCENARIO, 'best').flatMap((input) =>
  input.type === 'reply' ? [input.id] : [],
);

describe('the time for a reply', () => {
  it('is said before and during a call, is a silence when it is up, and can be taken off by whoever needs more', {
    timeout: 360_000,
  }, async ({ browser, page, onTestFinished }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    await foundHouse(page, server);
    const hosted = await hostMatch(page, SCENARIO, { seconds: SECONDS, mask: 'bleeped' });
    const aino = await sitDown(browser, { address: server.address, locale: 'fi', size: PHONE });
    aino.page.setDefaultTimeout(PATIENCE);
    onTestFinished(aino.close);
    await aino.page.goto(`${server.address}#/match/${hosted.code}`);
    await field(aino, 'displayName').fill('Aino');
    await press(aino, 'match.submit');
    await aino.page.getByText(say(aino, 'match.time-each_other', { count: SECONDS })).waitFor();
    const how = word('settings.swearing-modes.bleeped', 'fi');
    await aino.page.getByText(say(aino, 'match.strong-all', { how })).waitFor();
    await lookAround(aino);

    // Out, and in again.
    await press(aino, 'match.leave');
    await aino.page.getByText(word('match.now.left', 'fi')).waitFor();
    await press(aino, 'match.come-back');
    await aino.page.getByText(word('match.now.lobby', 'fi')).waitFor();

    await hosted.lead('begin-round');
    await aino.page.locator('form.goals input[type=radio]').first().check();
    await aino.page.getByText(word('match.strong-now', 'fi')).waitFor();
    await lookAround(aino);
    await aino.page.locator('form.goals button[type=submit]').click();
    await replyButton(aino.page, SCENARIO, FIRST, 'fi').waitFor();
    const clock = aino.page.locator('.reply-time');
    await clock.waitFor();
    await aino.page.getByText(word('supervised.silent', 'fi')).waitFor({ timeout: 2 * PATIENCE });
    await lookAround(aino);
    await clock.locator('summary').click();
    await clock.getByRole('button', { name: word('match.time-untimed', 'fi') }).click();
    await clock.waitFor({ state: 'detached' });
    // It holds for the next reply too, and after a reload.
    await aino.page.reload();
    await replyButton(aino.page, SCENARIO, FIRST, 'fi')
      .or(aino.page.locator('.replies button').first())
      .first()
      .waitFor();
    expect(await clock.count()).toBe(0);
    expect(aino.complaints).toEqual([]);
  });
});
