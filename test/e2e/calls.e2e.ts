import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { planInputs, playByKeyboard } from './support/keyboard-plan.ts';
import {
  address,
  answerByMouse,
  expectNoComplaints,
  pointsShown,
  readOn,
  stage,
  takeCall,
  visit,
} from './support/player.ts';
import { coachWord, textOf } from './support/words.ts';

const SCENARIOS = ['leaflet', 'trays', 'joint-account'] as const;
/** A plan of each scenario that ends badly and needs nothing but replies. */
const BAD = { leaflet: 'solution-first', trays: 'every-trap', 'joint-account': 'swallowed' } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(SCENARIOS)('a call: %s', (scenario) => {
  it('comes to its best ending by keyboard alone, from the home page to the debrief', async () => {
    const visitor = await visit(browser);
    await visitor.page.goto(address());
    await playByKeyboard(visitor.page, scenario, planInputs(scenario, 'best'));
    expect(await pointsShown(visitor.page)).toBeGreaterThanOrEqual(90);
    await visitor.page.getByText(coachWord('tiers.delighted.line')).waitFor();
    await visitor.page.getByText(textOf(scenario, 'concern')).waitFor();
    expectNoComplaints(visitor);
    await visitor.close();
  });

  it('comes to a bad ending by mouse alone, and the debrief says what to do next time', async () => {
    const visitor = await visit(browser);
    const { page } = visitor;
    await takeCall(page, scenario);
    await stage(page);
    for (const input of planInputs(scenario, BAD[scenario])) {
      if (input.type === 'reply') await answerByMouse(page, scenario, input.id);
    }
    await readOn(page);
    expect(await pointsShown(page)).toBeLessThanOrEqual(60);
    expect(await page.locator('.advice li').count()).toBeGreaterThan(0);
    expectNoComplaints(visitor);
    await visitor.close();
  });
});
