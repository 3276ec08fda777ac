/** Files that a page hands out. */
import type { Download, Page } from 'playwright-core';

/** What comes of a press. Where the press fails, that is what is told, and not that nothing has come. */
export async function downloadBy(page: Page, press: () => Promise<void>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return file;
}
