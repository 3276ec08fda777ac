import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ALONE } from '../../src/app/store/store.ts';
import { address } from './support/player.ts';
import {
  button,
  deleteAll,
  exportAll,
  finishedRecord,
  give,
  openProgress,
  plantCalls,
  shown,
  told,
} from './support/progress.ts';
import { violations } from './support/rules.ts';
import { planLog, plant, records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

describe('everything that is kept', () => {
  const CALL = { ...ALONE, id: 'x', scenario: 'trays', log: '{}', replies: 4, revision: 1, savedAt: 1 };

  it('is the same after export, deletion and import', async ({ page, complaints }) => {
    await plantCalls(page, finishedRecord(1, 0, 9), finishedRecord(2, 3, 5), finishedRecord(3, 5, 1));
    await plant(page, 'calls', CALL);
    await openProgress(page);
    await page.locator('select').first().selectOption('fi');
    await page.locator('html[lang=fi]').waitFor();
    await page.locator('select').first().selectOption('en');
    await page.locator('html[lang=en]').waitFor();
    const before = await shown(page);
    const [calls, finished] = [await records(page, 'calls'), await records(page, 'finished')];
    const file = await exportAll(page);

    await deleteAll(page);
    await told(page, word('progress.empty'));
    for (const table of ['calls', 'finished', 'settings', 'aside'])
      expect(await records(page, table)).toEqual([]);

    await give(page, file);
    await told(page, word('keeping.came').replace(/{{calls}}.*/, '4'));
    expect(await shown(page)).toEqual(before);
    expect(await records(page, 'calls')).toEqual(calls);
    expect(await records(page, 'finished')).toEqual(finished);
    expect(await records(page, 'settings')).toEqual(['en']);

    await give(page, file);
    await told(page, word('keeping.nothing-came'));
    expect(await records(page, 'finished')).toEqual(finished);
    expect(complaints).toEqual([]);
  });

  it('stays as long as the question is not answered with yes', async ({ page }) => {
    await plantCalls(page, finishedRecord(1, 0, 9));
    await openProgress(page);
    await button(page, 'keeping.delete').click();
    await told(page, word('keeping.question'));
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await button(page, 'keeping.delete').click();
    await button(page, 'keeping.delete-no').click();
    expect(await records(page, 'finished')).toHaveLength(1);
  });

  const FILES = {
    'import-broken': '{"format":"simmerdown-everything","version":1,',
    'import-foreign': '{"format":"something else"}',
    'import-newer': '{"format":"simmerdown-everything","version":2}',
  };
  for (const [code, text] of Object.entries(FILES))
    it(`is left alone by a file that is told as ${code}`, async ({ page, complaints }) => {
      await plantCalls(page, finishedRecord(1, 0, 9));
      await openProgress(page);
      await give(page, text);
      await told(page, word(`errors.${code}`));
      expect(await records(page, 'finished')).toHaveLength(1);
      expect(complaints).toEqual([]);
    });

  it('shows what a call came to, whatever a file says of it; what cannot be played is marked', async ({
    page,
    complaints,
  }) => {
    await openProgress(page);
    const boast = { total: 1000, tier: 'delighted' };
    const [bad, old] = [finishedRecord(1, 0, 9), finishedRecord(2, 3, 5)];
    const outdated = String(old.log).replace(/"digest":".{4}/, '"digest":"0000');
    const file = JSON.parse(await exportAll(page)) as Record<string, unknown>;
    const finished = [
      { ...bad, log: planLog('trays', 'every-trap'), scenario: 'trays', ...boast },
      { ...old, log: outdated, ...boast },
    ];
    await give(page, JSON.stringify({ ...file, finished }));
    await told(page, word('played.outdated'));
    await told(page, word('progress.outdated_one').replace('{{count}}', '1'));
    expect(await page.locator('.played-result').count()).toBe(1);
    const shownResult = await page.locator('.played-result').innerText();
    expect(shownResult).not.toContain('100 of 100');
    const [kept, marked] = await records(page, 'finished');
    expect(kept?.total).toBeLessThan(600);
    expect(marked).toMatchObject({ log: outdated, unproven: true });
    await page
      .getByRole('banner')
      .getByRole('link', { name: word('app.name') })
      .click();
    await page.getByText(word('home.look-back')).waitFor();
    expect(await page.locator('.last').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('is not half-imported when the storage fails in the middle', async ({ page }) => {
    await plantCalls(page, finishedRecord(1, 0, 9), finishedRecord(2, 3, 5));
    await openProgress(page);
    const file = await exportAll(page);
    await deleteAll(page);
    await page.evaluate(() => {
      type Put = (this: IDBObjectStore, record: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;
      const put = Reflect.get(IDBObjectStore.prototype, 'put') as Put;
      let writes = 0;
      IDBObjectStore.prototype.put = function putOnce(...given) {
        writes += 1;
        if (writes === 2) throw new DOMException('no room', 'QuotaExceededError');
        return put.apply(this, given);
      };
    });
    await give(page, file);
    await told(page, word('errors.import-failed'));
    expect(await records(page, 'finished')).toEqual([]);
  });
});

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

  it('is all there afterwards, with what it did not know yet', async ({ page }) => {
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
  });

  it('is set aside where it was broken then', async ({ page }) => {
    await openBlank(page);
    await plantVersion1(page, [{ id: 'b', scenario: 'trays' }], [OVER]);
    await page.goto(address());
    await page.getByText(word('errors.log-corrupt')).waitFor();
    expect(await records(page, 'calls')).toEqual([]);
    expect(await records(page, 'aside')).toMatchObject([{ record: { id: 'b' }, reason: 'log-corrupt' }]);
    expect(await records(page, 'finished')).toHaveLength(1);
  });
});
