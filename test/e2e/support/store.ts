/** What the browser keeps, read and written past the game. */
import type { Page } from 'playwright-core';
import { ALONE } from '../../../src/app/store/store.ts';
import { makeLog } from '../../../src/engine/log/log.ts';
import { openLog } from '../../../src/engine/log/open-log.ts';
import { shippedScenario } from '../../../src/files/shipped.ts';
import { plant, records } from '../../../tools/screenshots/browser-records.ts';
import { planInputs } from './keyboard-plan.ts';
import { address } from './player.ts';

export { plant, records };

/** The log of a plan that somebody has played to its end. */
export function planLog(id: string, plan: string): string {
  const scenario = shippedScenario(id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  const inputs = planInputs(id, plan).map((input, place) => ({ at: place * 5000, input }));
  return makeLog({ ...openLog(scenario, { seed: 1, locale: 'en' }), inputs });
}

/** Opens the debrief of a plan that somebody has played to its end. */
export async function openDebriefOf(page: Page, id: string, plan: string, number = 1): Promise<void> {
  await page.goto(address());
  await page.locator('.scenario').first().waitFor();
  await plant(page, 'finished', {
    number,
    scenario: id,
    log: planLog(id, plan),
    total: 400,
    tier: 'lost',
    endedAt: number,
    ...ALONE,
    shared: false,
  });
  await page.goto(address(`#/debrief/${number}`));
  await page.locator('.rubric').waitFor();
}
