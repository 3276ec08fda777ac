import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { makePayload } from '../../src/app/share/payload.ts';
import { offeredIds } from '../../src/files/shipped.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { downloadBy } from './support/download.ts';
import { planNames } from './support/keyboard-plan.ts';
import { address, pointsShown } from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { openDebriefOf, planLog, plant, records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { coachWord, textOf, word } from './support/words.ts';

const button = (page: Page, key: string) => page.getByRole('button', { name: word(key), exact: true });
const linkShown = (page: Page) => page.getByLabel(word('share.link')).inputValue();
const judged = (page: Page) => page.locator('.accuracy[aria-busy=true]').waitFor({ state: 'detached' });
const noticed = (page: Page, code: string) => page.getByText(word(`errors.${code}`)).waitFor();

async function openShared(page: Page, id: string, plan: string): Promise<void> {
  await page.goto(address(`#/shared/${await makePayload(planLog(id, plan))}`));
  await page.locator('.rubric').waitFor();
}

describe('a debrief', () => {
  it('says why of every answer, which lamps stayed dark and why, and what came of it', async ({
    page,
    complaints,
  }) => {
    await openDebriefOf(page, 'trays', 'every-trap');
    expect(await page.locator('.turn .why').count()).toBe(await page.locator('.turn').count());
    await page.getByText(coachWord('lamp-needs.check')).waitFor();
    await page.getByRole('heading', { name: coachWord('outcome.title') }).waitFor();
    const stars = coachWord('outcome.stars').replace('{{stars}}', '3');
    await page.getByText(stars).waitFor();
    expect(await page.locator('.review blockquote').textContent()).toContain(
      coachWord('outcome.remarks.unasked.b'),
    );
    expect(complaints).toEqual([]);
  });
});

describe('a call handed on', () => {
  it('as a link is copied, opened elsewhere, and kept there as somebody else’s', async ({
    page,
    browser,
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDebriefOf(page, 'trays', 'best');
    const points = await pointsShown(page);
    await button(page, 'share.copy').click();
    await page.getByText(word('share.copied')).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(await linkShown(page));

    const elsewhere = await browser.newPage({ locale: 'en' });
    await elsewhere.goto(link);
    await elsewhere.locator('.rubric').waitFor();
    expect(await pointsShown(elsewhere)).toBe(points);
    await button(elsewhere, 'shared.keep').click();
    await elsewhere.waitForURL(/#\/debrief\/1$/);
    await elsewhere.getByText(word('shared.line')).waitFor();
    expect(await records(elsewhere, 'finished')).toMatchObject([
      { scenario: 'trays', shared: true, log: planLog('trays', 'best') },
    ]);
    await elsewhere.goto(link);
    await button(elsewhere, 'shared.keep').click();
    await elsewhere.waitForURL(/#\/debrief\/1$/);
    expect(await records(elsewhere, 'finished')).toHaveLength(1);
    await elsewhere.close();
  });

  it('is marked for copying by hand where there is no clipboard', async ({ page, complaints }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openDebriefOf(page, 'trays', 'best');
    await button(page, 'share.copy').click();
    await page.getByText(word('share.copy-failed')).waitFor();
    const marked = await page.evaluate(() => getSelection()?.toString());
    expect(marked).toBe(await linkShown(page));
    expect(complaints).toEqual([]);
  });

  it('goes to the device’s own way of sending, where there is one', async ({ page, complaints }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'share', {
        value: async ({ url }: { url: string }) => Object.assign(window, { sent: url }),
      }),
    );
    await openDebriefOf(page, 'trays', 'best');
    await button(page, 'share.send').click();
    expect(await page.evaluate(() => (window as unknown as { sent: string }).sent)).toBe(
      await linkShown(page),
    );
    expect(complaints).toEqual([]);
  });

  it('as a file comes back by choosing it, by dropping it, and as a link by pasting it', async ({
    page,
    complaints,
  }) => {
    await openDebriefOf(page, 'trays', 'best');
    const link = await linkShown(page);
    const taken = await downloadBy(page, () => page.getByRole('link', { name: word('share.file') }).click());
    const file = await taken.path();
    expect(readFileSync(file, 'utf8')).toBe(planLog('trays', 'best'));
    const opened = async () => {
      await page.getByText(word('shared.line')).waitFor();
      expect(page.url()).toBe(link);
      await page.goto(address('#/open'));
      await page.getByLabel(word('open.file')).waitFor();
    };
    await page.goto(address());
    await page.getByRole('link', { name: word('home.open') }).click();
    await page.getByLabel(word('open.file')).setInputFiles(file);
    await opened();
    const dropped = await page.evaluateHandle(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'call.json'));
        return data;
      },
      readFileSync(file, 'utf8'),
    );
    await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
    await opened();
    await page.getByLabel(word('open.link')).fill(` ${link} `);
    await button(page, 'open.go').click();
    await opened();
    expect(complaints).toEqual([]);
  });
});

/** Payloads that hold no call, each with what is told of it. */
const NO_CALLS: readonly (readonly [code: string, payload: () => Promise<string>])[] = [
  ['shared-broken', async () => 'd____'],
  ['shared-truncated', async () => (await makePayload(planLog('trays', 'best'))).slice(0, -6)],
  ['shared-too-large', async () => makePayload('x'.repeat(70_000))],
  ['shared-scenario', async () => makePayload(planLog('trays', 'best').replace('"trays"', '"nope"'))],
  [
    'shared-edition',
    async () => makePayload(planLog('trays', 'best').replace(/[0-9a-f]{16}/, '0'.repeat(16))),
  ],
  ['shared-not-a-call', async () => makePayload('{}')],
];

describe('what is no call', () => {
  it.for(NO_CALLS)('in a link is told as %s, and leads home', async ([code, payload], { page }) => {
    await page.goto(address(`#/shared/${await payload()}`));
    await noticed(page, code);
    await page.locator('.scenario').first().waitFor();
  });

  it('in a file is told, and the page stays for another one', async ({ page, complaints }) => {
    await page.goto(address('#/open'));
    const choose = (text: string) =>
      page
        .getByLabel(word('open.file'))
        .setInputFiles({ name: 'call.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose('hello');
    await noticed(page, 'shared-broken');
    await choose(`"${'x'.repeat(70_000)}"`);
    await noticed(page, 'shared-too-large');
    await choose(planLog('leaflet', 'best'));
    await page.getByText(word('shared.line')).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('two calls of one scenario', () => {
  it('are chosen from the debrief and shown side by side, as curves and as tables', async ({
    page,
    complaints,
  }) => {
    await openDebriefOf(page, 'trays', 'every-trap', 1);
    expect(await page.getByLabel(word('share.earlier')).count()).toBe(0);
    await openDebriefOf(page, 'trays', 'best', 2);
    const entry = await page.getByLabel(word('share.earlier')).locator('option').textContent();
    expect(entry).toContain('1 Jan 1970');
    expect(entry).toContain('40 of 100');
    expect(entry).toContain(word('mode.practice.name'));
    await page.getByLabel(word('share.earlier')).selectOption('1');
    await button(page, 'share.compare').click();
    await page.waitForURL(/#\/compare\/2\/1$/);
    await page.locator('.points-table').waitFor();
    expect(await page.locator('polyline').count()).toBe(2);
    expect(await page.locator('.points-table tbody tr').count()).toBe(8);
    await page.getByText(word('compare.table')).click();
    expect(await page.locator('details tbody tr').count()).toBeGreaterThan(8);
    expect(complaints).toEqual([]);
  });
  it('are not offered where the other one does not play any more, which is said', async ({
    page,
    complaints,
  }) => {
    await openDebriefOf(page, 'trays', 'best', 1);
    await plant(page, 'finished', {
      ...(await records(page, 'finished'))[0],
      number: 2,
      log: planLog('trays', 'every-trap').replace(/[0-9a-f]{16}/, '0'.repeat(16)),
    });
    await page.reload();
    await page.getByText(word('share.outdated_one').replace('{{count}}', '1')).waitFor();
    expect(await page.getByLabel(word('share.earlier')).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
  it.for([
    ['of different scenarios', '#/compare/1/2', 'compare-different'],
    ['of which one is not there', '#/compare/1/9', 'call-missing'],
  ] as const)('%s are not compared', async ([, hash, code], { page }) => {
    await openDebriefOf(page, 'trays', 'best', 1);
    await openDebriefOf(page, 'leaflet', 'best', 2);
    await page.goto(address(hash));
    await noticed(page, code);
  });
});

describe('on paper', () => {
  const plans = offeredIds().flatMap((id) => planNames(id).map((plan) => [id, plan] as const));
  const OFTEN = ['leaflet', 'trays', 'joint-account'];
  /** Every scenario at its longest in the longest language; some in all, with every plan in the two that are looked at. */
  const isPrinted = (locale: string, id: string, plan: string): boolean => {
    if (plan === 'every-trap') return locale === 'fi' || OFTEN.includes(id);
    return OFTEN.includes(id) && ['en', 'fi'].includes(locale);
  };
  for (const locale of LOCALES)
    it(`every call is one page of A4 (${locale})`, { timeout: 300_000 }, async ({ page }) => {
      await page.goto(address());
      await page.getByRole('banner').getByRole('combobox').selectOption(locale);
      await page.locator(`html[lang=${locale}]`).waitFor();
      for (const [id, plan] of plans) {
        if (!isPrinted(locale, id, plan)) continue;
        await openShared(page, id, plan);
        await judged(page);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), `${id}/${plan}`).toHaveLength(1);
        expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
      }
    });

  it('the result, the curve, the points, the advice and every answer are there, and nothing to press', async ({
    page,
    complaints,
  }) => {
    await openShared(page, 'trays', 'every-trap');
    await judged(page);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.print-sheet');
    await sheet.getByRole('heading', { name: textOf('trays', 'title') }).waitFor();
    expect(await sheet.locator('svg polyline').isVisible()).toBe(true);
    expect(await sheet.locator('.print-turns > li').count()).toBe(await page.locator('.turn').count());
    for (const words of [
      coachWord('verdicts.blunder'),
      coachWord('why.lead.cost').split('{{')[0] ?? '',
      textOf('trays', 'concern'),
    ])
      expect(await sheet.textContent()).toContain(words);
    for (const pressed of await page.locator('button, a').all())
      expect(await pressed.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });
});

/** Keeps the worker from answering until it is let. */
async function holdWorker(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/worker-*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

describe('printing', () => {
  it('waits for the verdicts, and has them and the day of the call on the sheet', async ({
    page,
    complaints,
  }) => {
    await page.addInitScript(() => {
      window.print = () =>
        Object.assign(window, { printed: document.querySelector('.print-sheet')?.textContent });
    });
    const printed = () => page.evaluate(() => (window as unknown as { printed?: string }).printed ?? '');
    const release = await holdWorker(page);
    await openDebriefOf(page, 'trays', 'every-trap');
    await button(page, 'share.print').click();
    await page.getByText(word('share.print-waits')).waitFor();
    expect(await printed()).toBe('');
    release();
    await expect.poll(printed).toContain(coachWord('verdicts.blunder'));
    expect(await printed()).toContain('1 Jan 1970');
    expect(await printed()).not.toContain(word('debrief.print-missing'));
    expect(complaints).toEqual([]);
  });

  it('says on the sheet that the verdicts are missing, where they are', async ({ page }) => {
    await page.route('**/worker-*.js', (route) => route.abort());
    await openDebriefOf(page, 'trays', 'every-trap');
    await judged(page);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.print-sheet').getByText(word('debrief.print-missing')).waitFor();
  });
});

describe('at every width', () => {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 320, height: 640 },
  ])
    it(`no page breaks a rule of accessibility, or is wider than ${viewport.width}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const look = async (hash: string, ready: string) => {
        await page.goto(address(hash));
        await page.locator(ready).first().waitFor();
        expect(await violations(page), hash).toEqual([]);
        expect(await overflow(page), hash).toBeLessThanOrEqual(0);
      };
      await openDebriefOf(page, 'trays', 'every-trap', 1);
      await page.getByRole('banner').getByRole('combobox').selectOption('fi');
      await openDebriefOf(page, 'trays', 'best', 2);
      await judged(page);
      await look('#/debrief/2', '.share');
      await look('#/compare/1/2', '.points-table');
      await look('#/open', '#open-file');
      await look(`#/shared/${await makePayload(planLog('trays', 'every-trap'))}`, '.shared-banner');
    });
});
