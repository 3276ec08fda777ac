/** Somebody at the page of their own progress, with calls behind them. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ALONE } from '../../../src/app/store/store.ts';
import { PLANS } from '../../../src/engine/analysis/test-plans.ts';
import { makeLog } from '../../../src/engine/log/log.ts';
import { replay } from '../../../src/engine/log/replay.ts';
import { makeSheet } from '../../../src/engine/score/make-sheet.ts';
import { downloadBy } from './download.ts';
import { address } from './player.ts';
import { plant } from './store.ts';
import { word } from './words.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The first plan of a scenario. */
export const firstPlanOf = (scenario: string): number =>
  PLANS.findIndex((plan) => plan.scenario.id === scenario);

/** A finished call as the game would have kept it, `days` ago. */
export function finishedRecord(number: number, plan: number, days: number): Record<string, unknown> {
  const { scenario, log } = PLANS[plan % PLANS.length] ?? {};
  if (!scenario || !log) throw new Error('no plans');
  const seeded = { ...log, seed: number };
  const replayed = replay(scenario, seeded);
  if (!replayed.ok) throw new Error(replayed.code);
  const { total, tier } = makeSheet(replayed.replay.state);
  const endedAt = Date.now() - days * DAY;
  return {
    ...ALONE,
    number,
    scenario: scenario.id,
    log: makeLog(seeded),
    total,
    tier,
    endedAt,
    shared: false,
  };
}

export async function plantCalls(page: Page, ...calls: readonly Record<string, unknown>[]): Promise<void> {
  await page.goto(address());
  await page.locator('.scenario').first().waitFor();
  for (const call of calls) await plant(page, 'finished', call);
}

export async function openProgress(page: Page): Promise<void> {
  await page.goto(address('?again#/progress'));
  await page.locator('.progress-page').waitFor();
}

/** What the bars and the list of calls say, once every call is read. */
export async function shown(page: Page): Promise<readonly string[]> {
  await page.locator('.skills').waitFor();
  return page.locator('.skill, .played li, .gains li').allInnerTexts();
}

export const button = (page: Page, key: string) => page.getByRole('button', { name: word(key), exact: true });
export const told = (page: Page, text: string) => page.getByText(text, { exact: false }).first().waitFor();

/** The file that everything was saved in. */
export async function exportAll(page: Page): Promise<string> {
  const file = await downloadBy(page, () => button(page, 'keeping.export').click());
  expect(file.suggestedFilename()).toMatch(/^simmerdown-\d{4}-\d\d-\d\d\.json$/);
  return readFileSync(await file.path(), 'utf8');
}

export const give = (page: Page, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'any.json', mimeType: 'application/json', buffer: Buffer.from(text) });

export async function deleteAll(page: Page): Promise<void> {
  await button(page, 'keeping.delete').click();
  await button(page, 'keeping.delete-yes').click();
  await told(page, word('keeping.deleted'));
}
