/** Tests with a visitor: a page in a browser that knows nothing of the tests before, closed however the test ends. */
import type { Browser, Page } from 'playwright-core';
import { it as plain } from 'vitest';
import { CANVAS, openBrowser, PATIENCE } from './browser.ts';

/**
 * `flags` are those the file's browser is started with. `complaints` is what the page complained of by the end; a good
 * visit leaves it empty.
 */
export const it = plain
  .extend('flags', { scope: 'file' }, CANVAS)
  .extend('browser', { scope: 'file' }, async ({ flags }, { onCleanup }) => {
    const browser = await openBrowser(flags);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('page', async ({ browser }, { onCleanup }) => {
    const page = await openPage(browser);
    onCleanup(() => page.context().close());
    return page;
  })
  .extend('complaints', ({ page }) => complaintsOf(page));

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}

/** Grows with every complaint. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return complaints;
}
