/** Pictures of calls that are on the line: what is said, what lies open above it, and what comes right after. */
import type { Page } from 'playwright-core';
import { ALONE } from '../../src/app/store/store.ts';
import type { InputType } from '../../src/engine/chart/input.ts';
import { makeLog } from '../../src/engine/log/log.ts';
import { MODES, type Mode } from '../../src/engine/vocabulary.ts';
import { shippedScenario } from '../../src/files/shipped.ts';
import { TOOL_KEYS, type ToolName } from '../../src/screens/call/panels.ts';
import { plant } from './browser-records.ts';
import { planLog } from './played.ts';
import { goTo, open, type Piece, shoot, type Visit } from './visit.ts';

/** New words take no key until there was time for a glance. */
const GLANCE = 450;

const lineWritten = (page: Page) => page.locator('.typed .coming:empty').waitFor({ state: 'attached' });

/** From the briefing into the call; a coached one begins with its question. */
export async function takeCall(visit: Visit, scenario: string, mode: Mode = 'practice'): Promise<Page> {
  const page = await open(visit, `#/briefing/${scenario}`);
  await page.locator('form.goals input[type=radio]').first().check();
  if (!shippedScenario(scenario)?.tutorial)
    await page.locator('input[name=mode][type=radio]').nth(MODES.indexOf(mode)).check();
  await page.locator('form.goals button[type=submit]').click();
  await page.locator('[data-stage-ready]').waitFor();
  if (mode === 'practice') await lineWritten(page);
  return page;
}

/** The second of what there is to say; of a letter the second block of each part. */
async function answer(page: Page): Promise<void> {
  const parts = await page.locator('.letter-part').count();
  for (let part = 0; part < Math.max(parts, 1); part += 1) {
    await page.waitForTimeout(GLANCE);
    await page.keyboard.press('2');
  }
  if (parts > 0) await page.keyboard.press('Enter');
  await page.locator('.typed .coming:not(:empty)').waitFor({ state: 'attached' });
  await lineWritten(page);
}

export const callPiece = (scenario: string): Piece => ({
  name: `${scenario}-call`,
  take: async (visit) => {
    const page = await takeCall(visit, scenario);
    await shoot(page, visit, `${scenario}-call`, false);
    await answer(page);
    await shoot(page, visit, `${scenario}-answered`, false);
    await page.close();
  },
});

/** What the tool of this name opens above the call. */
export const panelPiece = (scenario: string, tool: ToolName): Piece => ({
  name: `panel-${tool}`,
  take: async (visit) => {
    const page = await takeCall(visit, scenario);
    await page.waitForTimeout(GLANCE);
    await page.keyboard.press(TOOL_KEYS[tool]);
    await page.locator('dialog[open]').waitFor();
    await shoot(page, visit, `panel-${tool}`, false);
    await page.close();
  },
});

export const menuPiece: Piece = {
  name: 'panel-menu',
  take: async (visit) => {
    const page = await takeCall(visit, 'trays');
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor();
    await shoot(page, visit, 'panel-menu', false);
    await page.close();
  },
};

/** The first question of a coached call, and the coach beside it. */
export const coachPiece: Piece = {
  name: 'coach',
  take: async (visit) => {
    const page = await takeCall(visit, 'leaflet', 'coach');
    await page.locator('dialog[open]').waitFor();
    await shoot(page, visit, 'coach-question', false);
    await page.keyboard.press('Escape');
    await lineWritten(page);
    await shoot(page, visit, 'coach-call', false);
    await page.keyboard.press(TOOL_KEYS.coach);
    await page.locator('dialog[open]').waitFor();
    await shoot(page, visit, 'coach-panel', false);
    await page.close();
  },
};

/** The message after a call in which something was promised, and the day after. */
export const followUpPiece: Piece = {
  name: 'follow-up',
  take: async (visit) => {
    const page = await resume(visit, 'trays', 'best', 'follow-up');
    await page.locator('form.composer').waitFor();
    await shoot(page, visit, 'follow-up', true);
    for (const part of await page.locator('form.composer fieldset').all())
      await part.locator('input').last().check();
    await page.locator('form.composer button[type=submit]').click();
    await page.locator('.outcomes').waitFor();
    await shoot(page, visit, 'next-day', true);
    await page.close();
  },
};

/** Between the two scenes of a call that was paused fairly. */
export const pausePiece: Piece = {
  name: 'pause',
  take: async (visit) => {
    const page = await resume(visit, 'joint-account', 'best', 'call-back');
    await shoot(page, visit, 'paused', true);
    await page.close();
  },
};

/** A call taken up again where this plan has come to its first input of this kind. */
async function resume(visit: Visit, scenario: string, plan: string, before: InputType): Promise<Page> {
  const page = await open(visit, '#/');
  const log = planLog(scenario, plan);
  const until = log.inputs.findIndex(({ input }) => input.type === before);
  const inputs = log.inputs.slice(0, until);
  await plant(page, 'calls', {
    ...ALONE,
    id: 'planted',
    scenario,
    log: makeLog({ ...log, locale: visit.locale, inputs }),
    replies: inputs.length,
    revision: 1,
    savedAt: 1,
  });
  await goTo(page, visit, '#/call/planted');
  return page;
}
