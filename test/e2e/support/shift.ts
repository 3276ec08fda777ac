/** Shifts in the browser: the one that is open, and shifts as somebody else's day has left them. */
import type { Page } from 'playwright-core';
import type { Shift } from '../../../src/engine/shift/shift.ts';
import { makeShiftLog } from '../../../src/engine/shift/shift-log.ts';
import { afterEvents, shiftOf } from '../../../src/engine/shift/test-shift.ts';
import { scenarioIds } from '../../../src/files/shipped.ts';
import { address } from './player.ts';
import { plant } from './store.ts';
import { textOf } from './words.ts';

export const heading = (page: Page, words: string) => page.getByRole('heading', { name: words });

/** Loads the page anew; what stood there stands there again. */
export async function reload(page: Page, words: string): Promise<void> {
  await page.reload();
  await heading(page, words).waitFor();
}

/** The scenario whose briefing is open. */
export async function briefed(page: Page): Promise<string> {
  await page.locator('form.goals').waitFor();
  const title = await page.locator('h1').textContent();
  return scenarioIds().find((id) => textOf(id, 'title') === title) ?? '';
}

/** Who calls in a planted shift. */
export const ORDER = ['joint-account', 'leaflet', 'leaflet'];
export const WORN = ['=hung-up', 'straight-on', '=solution-first', 'straight-on', '=solution-first'] as const;

/** Stores a shift after these events, and opens it. */
export async function openAfter(page: Page, ...events: Parameters<typeof afterEvents>[1][]): Promise<void> {
  await openShift(page, afterEvents(shiftOf(ORDER), ...events));
}

export async function openShift(page: Page, { log, stage: at }: Shift): Promise<void> {
  await page.goto(address());
  await page.locator('.shift-entry').waitFor();
  const record = { id: 'planted', log: makeShiftLog(log), revision: 1, savedAt: 1, done: at === 'over' };
  await plant(page, 'shifts', record);
  await page.goto(address('#/shift/planted'));
  await page.locator('main.shift').waitFor();
}
