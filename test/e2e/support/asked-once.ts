/** Somebody of a cohort that is asked to play one scenario, who has played it once. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from './browser.ts';
import { overflow, violations } from './rules.ts';
import { startServer } from './server.ts';
import { playAsked } from './trained.ts';

interface Visit {
  readonly locale: string;
  readonly width: number;
  readonly height: number;
}

export const VISITS: readonly Visit[] = [
  { locale: 'en', width: 1280, height: 720 },
  { locale: 'fi', width: 390, height: 844 },
];

interface Needs {
  readonly browser: Browser;
  /** Becomes the administrator's. */
  readonly page: Page;
  readonly onTestFinished: (tidy: () => Promise<void>) => void;
}

interface AskedOnce {
  /** Of the one who has played; they are at home. */
  readonly trainee: Page;
  readonly address: string;
  readonly attempt: string;
}

export async function askedOnce(needs: Needs, visit: Visit): Promise<AskedOnce> {
  const { page, onTestFinished } = needs;
  const server = await startServer();
  onTestFinished(server.stop);
  const trainee = await pageFor(needs, visit);
  const { attempt } = await playAsked(page, trainee, server);
  await goTo(trainee, server.address);
  return { trainee, address: server.address, attempt };
}

/** A device of somebody's own. */
export async function pageFor(
  { browser, onTestFinished }: Needs,
  { locale, ...viewport }: Visit,
): Promise<Page> {
  const context = await browser.newContext({ viewport, locale });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}

/** With everything read anew. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

export async function looksRight(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}
