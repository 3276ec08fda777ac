import { describe, expect } from 'vitest';
import { planInputs, playByKeyboard } from './support/keyboard-plan.ts';
import { address, answerByMouse, pointsShown, readOn, stage, takeCall } from './support/player.ts';
import { it } from './support/visitor.ts';
import { coachWord, textOf, word } from './support/words.ts';

const SCENARIOS = ['leaflet', 'trays', 'joint-account'] as const;
/** A plan of each scenario that ends badly and needs nothing but replies. */
const BAD = { leaflet: 'solution-first', trays: 'every-trap', 'joint-account': 'swallowed' } as const;

describe.each(SCENARIOS)('a call: %s', (scenario) => {
  it('comes to its best ending by keyboard alone, from the home page to the debrief', async ({
    page,
    complaints,
  }) => {
    await page.goto(address());
    await playByKeyboard(page, scenario, planInputs(scenario, 'best'));
    expect(await pointsShown(page)).toBeGreaterThanOrEqual(90);
    await page.getByText(coachWord('tiers.delighted.line')).waitFor();
    await page.locator('.turned-card').getByText(textOf(scenario, 'concern')).waitFor();
    expect(complaints).toEqual([]);
  });

  it('comes to a bad ending by mouse alone, and the debrief says what to do next time', async ({
    page,
    complaints,
  }) => {
    await takeCall(page, scenario);
    await stage(page);
    for (const input of planInputs(scenario, BAD[scenario])) {
      if (input.type === 'reply') await answerByMouse(page, scenario, input.id);
    }
    await readOn(page);
    expect(await pointsShown(page)).toBeLessThanOrEqual(60);
    expect(await page.locator('.first-advice').textContent()).not.toBe(word('debrief.no-advice'));
    expect(complaints).toEqual([]);
  });
});
