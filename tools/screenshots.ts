/**
 * `npm run screenshots FOLDER [LOCALE...]`: every screen of the built game, at the sizes it is judged by, in the languages
 * named or in all. Without a folder it writes the README's picture only.
 */

import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { scenarioIds } from '../src/cli/files.ts';
import { MODES } from '../src/engine/vocabulary.ts';
import { isLocale, LOCALES, type Locale } from '../src/i18n/locales.ts';
import { findChromium } from './chromium.ts';
import { serve } from './serve.mjs';
import { isBuilt } from './setup/inputs.mjs';
import { ROOT } from './setup/runtime.mjs';
import { orStop, Stop } from './setup/stop.mjs';

const LARGE = { width: 1280, height: 720 };
/** Smallest first: a page goes on at the last of them. */
const SIZES = [{ width: 320, height: 640 }, { width: 390, height: 844 }, LARGE];
/** Milliseconds in which a face, a meter or a page of another size comes to rest. */
const SETTLED = 1000;
/** New words take no key until there was time for a glance. */
const GLANCE = 450;
/** Pages open side by side: most of their time is waiting. */
const AT_ONCE = 3;

interface Visit {
  readonly browser: Browser;
  readonly address: string;
  readonly locale: Locale;
}

async function open({ browser, address, locale }: Visit, hash: string): Promise<Page> {
  const page = await browser.newPage({ viewport: LARGE, locale });
  // The same call every time, so that pictures can be held against older ones.
  await page.addInitScript(() => {
    crypto.getRandomValues = (array) => array;
  });
  await page.goto(`${address}${hash}`);
  await page.locator('main').first().waitFor();
  return page;
}

async function takeCall(visit: Visit, scenario: string): Promise<Page> {
  const page = await open(visit, `#/briefing/${scenario}`);
  await page.locator('form.goals input[type=radio]').first().check();
  // Without the coach, whose first question would take the keys.
  await page.locator('input[name=mode][type=radio]').nth(MODES.indexOf('practice')).check();
  await page.locator('form.goals button[type=submit]').click();
  await page.locator('[data-stage-ready]').waitFor();
  await lineWritten(page);
  return page;
}

const lineWritten = (page: Page) => page.locator('.typed .coming:empty').waitFor({ state: 'attached' });

async function answer(page: Page, key: string): Promise<void> {
  await page.waitForTimeout(GLANCE);
  await page.keyboard.press(key);
  await page.locator('.typed .coming:not(:empty)').waitFor({ state: 'attached' });
  await lineWritten(page);
}

/** Answers with the first reply and reads on wherever there is something to read, until the debrief has come. */
async function finish(page: Page): Promise<void> {
  const reply = page.locator('button.reply').first();
  const goOn = page.locator('button.primary').first();
  const debrief = page.locator('.rubric');
  while (!(await debrief.isVisible())) {
    await reply.or(goOn).or(debrief).first().waitFor();
    await page.waitForTimeout(GLANCE);
    if (await reply.isVisible()) await page.keyboard.press('1');
    else if (await goOn.isVisible()) {
      // The message after the call is put together from one sentence of each kind.
      for (const part of await page.locator('.composer fieldset').all())
        await part.locator('input').last().check();
      await goOn.click();
    }
  }
  // Verdicts come when the analysis is done.
  await page.locator('.accuracy[aria-busy=true]').waitFor({ state: 'detached' });
}

/** Pictures of the page as it stands, at every size: the window alone or, of what is read by scrolling, the whole. */
type Shoot = (page: Page, name: string, whole: boolean) => Promise<void>;

const shootInto =
  (folder: string, locale: Locale): Shoot =>
  async (page, name, whole) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.waitForTimeout(SETTLED);
      const path = join(folder, `${size.width}-${locale}-${name}.png`);
      await page.screenshot({ path, fullPage: whole });
    }
  };

async function shootCall(visit: Visit, scenario: string, shoot: Shoot): Promise<void> {
  const page = await takeCall(visit, scenario);
  await shoot(page, `${scenario}-call`, false);
  await answer(page, '2');
  await shoot(page, `${scenario}-answered`, false);
  await finish(page);
  await shoot(page, `${scenario}-debrief`, true);
  await page.close();
}

async function shootPage(visit: Visit, hash: string, name: string, shoot: Shoot): Promise<void> {
  const page = await open(visit, hash);
  await shoot(page, name, true);
  await page.close();
}

/** The pictures in one language, as pieces of work that need not wait for each other. */
function piecesOf(visit: Visit, folder: string): readonly (() => Promise<void>)[] {
  const shoot = shootInto(folder, visit.locale);
  return [
    ...scenarioIds().map((id) => () => shootCall(visit, id, shoot)),
    () => shootPage(visit, '#/', 'home', shoot),
    () => shootPage(visit, '#/briefing/trays', 'briefing', shoot),
  ];
}

async function doSideBySide(pieces: readonly (() => Promise<void>)[]): Promise<void> {
  const left = [...pieces];
  const work = async () => {
    for (let piece = left.shift(); piece; piece = left.shift()) await piece();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function shootReadme(visit: Visit): Promise<void> {
  const folder = join(ROOT, 'docs', 'img');
  mkdirSync(folder, { recursive: true });
  const page = await takeCall(visit, 'trays');
  await page.waitForTimeout(SETTLED);
  await page.screenshot({ path: join(folder, 'call.png') });
}

function localesNamed(names: readonly string[]): readonly Locale[] {
  const unknown = names.filter((name) => !isLocale(name));
  if (unknown.length > 0)
    throw new Stop('locale-unknown', `${unknown.join(', ')}; there are ${LOCALES.join(', ')}.`, 2);
  return names.length > 0 ? names.filter(isLocale) : LOCALES;
}

await orStop(async () => {
  const [folder, ...names] = process.argv.slice(2);
  const locales = localesNamed(names);
  const executablePath = findChromium();
  if (!executablePath)
    throw new Stop('chromium-missing', 'install Chromium, or name its file with CHROMIUM.');
  if (!isBuilt()) throw new Stop('not-built', 'dist is missing or older than the sources: npm run build.');
  const server = await serve(0, '127.0.0.1');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const args = ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    if (folder === undefined) return await shootReadme({ browser, address, locale: 'en' });
    mkdirSync(folder, { recursive: true });
    await doSideBySide(locales.flatMap((locale) => piecesOf({ browser, address, locale }, folder)));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});
