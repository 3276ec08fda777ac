/** Somebody at the built game with a camera. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Locale } from '../../src/i18n/locales.ts';
import type { SeededServer } from './desk/seeded-server.ts';

export const LARGE = { width: 1280, height: 720 };
/** Smallest first: a page goes on at the last of them. */
const SIZES = [{ width: 320, height: 640 }, { width: 390, height: 844 }, LARGE];
/** A4 at 96 dots an inch, without the margins of the print style. */
const PAPER = { width: 718, height: 1047 };
/** Milliseconds in which a face, a meter or a page of another size comes to rest. */
const SETTLED = 1000;

export interface Visit {
  readonly browser: Browser;
  readonly address: string;
  readonly locale: Locale;
  /** A server with people who have played on it; started for the first who asks. */
  readonly seeded: () => Promise<SeededServer>;
  /** Where the pictures go. */
  readonly folder: string;
}

/** One or several pictures that can be taken without any other. */
export interface Piece {
  readonly name: string;
  readonly take: (visit: Visit) => Promise<void>;
}

/** A new visitor, who has played nothing. */
export async function open({ browser, address, locale }: Visit, hash: string): Promise<Page> {
  const page = await browser.newPage({ viewport: LARGE, locale, serviceWorkers: 'block' });
  // The same call every time, so that pictures can be held against older ones.
  await page.addInitScript(() => {
    crypto.getRandomValues = (array) => array;
  });
  await page.goto(`${address}${hash}`);
  await page.locator('main').first().waitFor();
  return page;
}

/** Goes to another page of the game, with everything read anew. */
export async function goTo(page: Page, { address }: Visit, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}${hash}`);
  await page.locator('main').first().waitFor();
}

export const settled = (page: Page) => page.waitForTimeout(SETTLED);

/** What is drawn only when somebody comes to it is drawn now. */
const readThrough = (page: Page) =>
  page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
    window.scrollTo(0, 0);
  });

/** Pictures of the page as it stands, at every size: the window alone or, of what is read by scrolling, the whole. */
export async function shoot(page: Page, visit: Visit, name: string, whole: boolean): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    if (whole) await readThrough(page);
    await settled(page);
    const path = join(visit.folder, `${size.width}-${visit.locale}-${name}.png`);
    await page.screenshot({ path, fullPage: whole });
  }
}

/** The page as it would be printed. */
export async function shootPaper(page: Page, visit: Visit, name: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  await settled(page);
  await page.screenshot({ path: join(visit.folder, `paper-${visit.locale}-${name}.png`), fullPage: true });
  await page.emulateMedia({ media: 'screen' });
}
