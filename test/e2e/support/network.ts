/** What comes over the network behind the pages. */
import type { Page } from 'playwright-core';

/** This part of the page has come, and nothing has come after it for a while. */
export const isQuiet = (page: Page, part: string) =>
  page.waitForFunction((part) => {
    const come = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const last = Math.max(...come.map(({ responseEnd }) => responseEnd));
    return come.some(({ name }) => name.includes(part)) && performance.now() - last > 3000;
  }, part);

/** What comes behind the first reply of a call has come too: panels and follow-up, the picture, the rest of the words. */
export const hasAllOfCall = (page: Page) => isQuiet(page, 'open-around');

/** As a link leads there: the page is not loaded again. */
export const follow = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
