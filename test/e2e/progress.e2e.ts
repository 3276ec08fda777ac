import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { address, visit } from './support/player.ts';
import { records } from './support/store.ts';
import { word } from './support/words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A page of the same origin that opens no database. */
async function openBlank(page: Page): Promise<void> {
  await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(address('blank'));
}

/** The database as version 1 of the program left it. */
const plantVersion1 = (page: Page, calls: readonly object[], finished: readonly object[]) =>
  page.evaluate(
    ([waiting, over]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('simmerdown', 1);
        opening.onupgradeneeded = () => {
          const { result } = opening;
          result.createObjectStore('settings').put({ captions: true, locale: 'en' }, 'all');
          const callTable = result.createObjectStore('calls', { keyPath: 'id' });
          for (const record of waiting) callTable.put(record);
          const table = result.createObjectStore('finished', { keyPath: 'number', autoIncrement: true });
          for (const record of over) table.put(record);
          result.createObjectStore('aside', { autoIncrement: true });
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    [calls, finished] as const,
  );

describe('what version 1 has kept', () => {
  const CALL = { id: 'a', scenario: 'trays', log: '{}', replies: 2, revision: 3, savedAt: 1 };
  const OVER = { number: 4, scenario: 'trays', log: '{}', total: 905, tier: 'delighted', endedAt: 1 };

  it('is all there afterwards, with what it did not know yet', async () => {
    const { page, close } = await visit(browser);
    await openBlank(page);
    await plantVersion1(page, [CALL], [OVER]);
    await page.goto(address());
    await page.locator('.scenario').first().waitFor();
    expect(await records(page, 'calls')).toEqual([{ ...CALL, branchOf: null, shift: null }]);
    expect(await records(page, 'finished')).toEqual([
      { ...OVER, branchOf: null, shift: null, shared: false },
    ]);
    expect(new Set(await records(page, 'settings'))).toEqual(new Set([true, 'en']));
    expect(await records(page, 'shifts')).toEqual([]);
    expect(await page.locator('.waiting').count()).toBe(1);
    expect(await page.locator('.notice').count()).toBe(0);
    await close();
  });

  it('is set aside where it was broken then', async () => {
    const { page, close } = await visit(browser);
    await openBlank(page);
    await plantVersion1(page, [{ id: 'b', scenario: 'trays' }], [OVER]);
    await page.goto(address());
    await page.getByText(word('errors.log-corrupt')).waitFor();
    expect(await records(page, 'calls')).toEqual([]);
    expect(await records(page, 'aside')).toMatchObject([{ record: { id: 'b' }, reason: 'log-corrupt' }]);
    expect(await records(page, 'finished')).toHaveLength(1);
    await close();
  });
});
