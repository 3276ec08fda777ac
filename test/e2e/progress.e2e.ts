import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ALONE } from '../../src/app/store/store.ts';
import { PLANS } from '../../src/engine/analysis/test-plans.ts';
import { makeLog } from '../../src/engine/log/log.ts';
import { replay } from '../../src/engine/log/replay.ts';
import { makeSheet } from '../../src/engine/score/make-sheet.ts';
import { planInputs, playByKeyboard, playOn } from './support/keyboard-plan.ts';
import { address, takeCall } from './support/player.ts';
import { planLog, plant, records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DAY = 24 * 60 * 60 * 1000;

/** Rules of accessibility that the page breaks as it stands. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

/** A finished call as the game would have kept it, `days` ago. */
function finishedRecord(number: number, plan: number, days: number): Record<string, unknown> {
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

async function plantCalls(page: Page, ...calls: readonly Record<string, unknown>[]): Promise<void> {
  await page.goto(address());
  await page.locator('.scenario').first().waitFor();
  for (const call of calls) await plant(page, 'finished', call);
}

async function openProgress(page: Page): Promise<void> {
  await page.goto(address('?again#/progress'));
  await page.locator('.progress-page').waitFor();
}

/** What the bars and the list of calls say, once every call is read. */
async function shown(page: Page): Promise<readonly string[]> {
  await page.locator('.skills').waitFor();
  return page.locator('.skill, .played li, .gains li').allInnerTexts();
}

const button = (page: Page, key: string) => page.getByRole('button', { name: word(key), exact: true });
const told = (page: Page, text: string) => page.getByText(text, { exact: false }).first().waitFor();

async function exportAll(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await button(page, 'keeping.export').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^simmerdown-\d{4}-\d\d-\d\d\.json$/);
  return readFileSync(await file.path(), 'utf8');
}

const give = (page: Page, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'any.json', mimeType: 'application/json', buffer: Buffer.from(text) });

async function deleteAll(page: Page): Promise<void> {
  await button(page, 'keeping.delete').click();
  await button(page, 'keeping.delete-yes').click();
  await told(page, word('keeping.deleted'));
}

describe('the page of one’s own progress', () => {
  it('is empty before the first call, and leads to one', async ({ page, complaints }) => {
    await openProgress(page);
    await told(page, word('progress.empty'));
    expect(await page.locator('.skill').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: word('progress.to-calls') }).click();
    await page.locator('.scenario').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows after two calls what they say about the skills, the gain first', async ({ page, complaints }) => {
    await page.goto(address());
    await playByKeyboard(page, 'leaflet', planInputs('leaflet', 'solution-first'));
    await page.locator('.rubric').waitFor();
    await takeCall(page, 'leaflet');
    const best = planInputs('leaflet', 'best');
    await playOn(page, 'leaflet', best.slice(best.findIndex(({ type }) => type === 'pick-up') + 1));
    await page.locator('.rubric').waitFor();
    await page.getByRole('link', { name: word('app.progress') }).click();
    await shown(page);
    expect(await page.locator('.skill').count()).toBe(7);
    expect(await page.locator('.gain-total').innerText()).toMatch(/^\+\d\d/);
    expect(await page.locator('.gains .change-up').count()).toBeGreaterThan(0);
    const headings = await page.locator('h2').allInnerTexts();
    expect(headings[0]).toBe(word('progress.last-run'));
    expect(await violations(page)).toEqual([]);
    await page.locator('.played a').last().click();
    await page.locator('.rubric').waitFor();
    expect(complaints).toEqual([]);
  });

  it('says the same as a table, also in a narrow window', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await plantCalls(page, finishedRecord(1, 0, 1), finishedRecord(2, 3, 0));
    await openProgress(page);
    await shown(page);
    await page.getByText(word('progress.as-table')).click();
    const levels = (await page.locator('tbody td:nth-child(2)').allInnerTexts()).filter(
      (level) => level !== '–',
    );
    const bars = await page.locator('.skill-level').allInnerTexts();
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(bars).toEqual(levels.map((level) => word('progress.level').replace('{{level}}', level)));
  });

  it('counts and tells the calls that do not play any more', async ({ page }) => {
    const old = finishedRecord(2, 0, 1);
    const text = String(old.log).replace(/"digest":".{4}/, '"digest":"0000');
    await plantCalls(page, finishedRecord(1, 0, 2), { ...old, log: text });
    await openProgress(page);
    await told(page, word('progress.outdated_one').replace('{{count}}', '1'));
    expect(await page.locator('.played li').count()).toBe(2);
  });

  it('leaves out what somebody else has shared', async ({ page }) => {
    await plantCalls(page, { ...finishedRecord(1, 0, 1), shared: true });
    await openProgress(page);
    await told(page, word('played.shared'));
    expect(await page.locator('.skill').count()).toBe(0);
  });

  it('stays alive while three hundred calls are read', async ({ page }) => {
    await plantCalls(page, ...Array.from({ length: 300 }, (_, place) => finishedRecord(place + 1, place, 3)));
    await page.evaluate(() => {
      const longest = { value: 0 };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest.value = Math.max(longest.value, duration);
      }).observe({ type: 'longtask' });
      Object.assign(window, { longest });
    });
    await page.getByRole('link', { name: word('app.progress') }).click();
    await page.locator('.reading').waitFor();
    await page.locator('.reading').waitFor({ state: 'detached' });
    expect(await page.locator('.skill').count()).toBe(7);
    const longest = await page.evaluate(
      () => (window as unknown as { longest: { value: number } }).longest.value,
    );
    expect(longest).toBeLessThan(400);
  });
});

describe('what is worth playing again', () => {
  it('is one suggestion on the home page, and leads to the call', async ({ page, complaints }) => {
    await plantCalls(page, finishedRecord(1, 3, 100), finishedRecord(2, 0, 40));
    await page.goto(address('?again'));
    await told(page, word('refresh.scenario.3'));
    expect(await page.locator('.refresh').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.locator('.refresh a').click();
    await page.locator('form.goals').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is nothing on the home page while all is fresh', async ({ page }) => {
    await plantCalls(page, finishedRecord(1, 3, 2));
    await page.goto(address('?again'));
    await page.getByText(word('home.look-back')).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.refresh').count()).toBe(0);
  });
});

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

describe('two windows', () => {
  it('both show what the first one has finished', async ({ page }) => {
    await page.goto(address());
    await page.locator('.scenario').first().waitFor();
    const [other, third] = [await page.context().newPage(), await page.context().newPage()];
    await other.goto(address('#/progress'));
    await other.getByText(word('progress.empty')).waitFor();
    await third.goto(address());
    await third.locator('.scenario').first().waitFor();
    await page.bringToFront();
    await playByKeyboard(page, 'leaflet', planInputs('leaflet', 'solution-first'));
    await other.locator('.played li').waitFor();
    expect(await other.locator('.played a').innerText()).toBe(textOf('leaflet', 'title'));
    await third.getByText(word('home.look-back')).waitFor();
  });

  it('keep the settings that each of them changed', async ({ page }) => {
    await page.goto(address());
    const other = await page.context().newPage();
    await other.goto(address());
    await other.locator('.scenario').first().waitFor();
    await page.locator('select').first().selectOption('et');
    await other.locator('html[lang=et]').waitFor();
    await other.getByRole('button', { name: word('settings.title', 'et') }).click();
    await other.getByLabel(word('settings.mute', 'et')).check();
    await other.reload();
    await other.locator('html[lang=et]').waitFor();
    expect(new Set(await records(page, 'settings'))).toEqual(new Set(['et', true]));
  });
});

describe('everything deleted in one window', () => {
  const gone = (page: Page) => page.getByText(word('errors.deleted-elsewhere')).waitFor();
  const onlyNotice = async (page: Page) => expect(await page.locator('.notice').count()).toBe(1);

  it('is told plainly in a call that another one plays, which goes on with nothing kept', async ({
    page,
    complaints,
  }) => {
    await takeCall(page, 'trays');
    const other = await page.context().newPage();
    await other.goto(address('#/progress'));
    await deleteAll(other);
    await gone(page);
    await page.locator('.scenario').first().waitFor();
    await onlyNotice(page);
    expect(await page.locator('.waiting').count()).toBe(0);
    for (const table of ['calls', 'finished', 'settings']) expect(await records(page, table)).toEqual([]);
    await page.bringToFront();
    await takeCall(page, 'trays');
    expect(await records(page, 'calls')).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('is told on a debrief and on the page of progress as well', async ({ page, complaints }) => {
    await plantCalls(page, finishedRecord(1, 0, 1));
    await page.goto(address('?again#/debrief/1'));
    await page.locator('.rubric').waitFor();
    const [other, third] = [await page.context().newPage(), await page.context().newPage()];
    for (const each of [other, third]) {
      await each.goto(address('#/progress'));
      await each.locator('.played li').waitFor();
    }
    await deleteAll(other);
    await gone(page);
    await page.locator('.scenario').first().waitFor();
    await gone(third);
    await told(third, word('progress.empty'));
    for (const each of [page, third]) await onlyNotice(each);
    expect(await other.locator('.notice').count()).toBe(0);
    expect(complaints).toEqual([]);
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
