/**
 * `npm run screenshots [FOLDER]`: every screen of the built game, at the sizes and in the languages it is judged by.
 * Without a folder it writes the README's picture only.
 */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { serve } from './serve.mjs';
import { ROOT } from './setup/runtime.mjs';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];
const LOCALES = ['en', 'fi'];
const SCENARIOS = ['leaflet', 'trays', 'joint-account'];
/** Long enough for a line to be written out and a face to settle. */
const SETTLED = 4500;

interface Shot {
  readonly browser: Browser;
  readonly address: string;
  readonly locale: string;
  readonly size: (typeof SIZES)[number];
}

async function open({ browser, address, locale, size }: Shot, hash: string): Promise<Page> {
  const page = await browser.newPage({ viewport: size, locale });
  await page.goto(`${address}${hash}`);
  await page.locator('main').first().waitFor();
  await page.waitForTimeout(400);
  return page;
}

async function takeCall(shot: Shot, scenario: string): Promise<Page> {
  const page = await open(shot, `#/briefing/${scenario}`);
  await page.locator('form.goals input[type=radio]').first().check();
  await page.locator('form.goals button[type=submit]').click();
  await page.locator('[data-stage-ready]').waitFor();
  await page.waitForTimeout(SETTLED);
  return page;
}

/** Answers with the first reply and reads on wherever there is something to read, until the debrief has come. */
async function finish(page: Page): Promise<void> {
  for (let inputs = 0; inputs < 80 && (await page.locator('.rubric').count()) === 0; inputs += 1) {
    if ((await page.locator('button.reply').count()) > 0) await page.keyboard.press('1');
    else
      await page
        .locator('button.primary')
        .first()
        .click({ timeout: 2000 })
        .catch(() => undefined);
    await page.waitForTimeout(450);
  }
  // Verdicts come when the analysis is done.
  await page.locator('.accuracy[aria-busy=true]').waitFor({ state: 'detached' });
}

async function shootAll(shot: Shot, folder: string): Promise<void> {
  const path = (name: string) => join(folder, `${shot.size.width}-${shot.locale}-${name}.png`);
  const home = await open(shot, '#/');
  await home.screenshot({ path: path('home'), fullPage: true });
  await home.close();
  for (const scenario of SCENARIOS) {
    const page = await takeCall(shot, scenario);
    await page.screenshot({ path: path(`${scenario}-call`) });
    await page.keyboard.press('2');
    await page.waitForTimeout(SETTLED);
    await page.screenshot({ path: path(`${scenario}-answered`) });
    await finish(page);
    await page.screenshot({ path: path(`${scenario}-debrief`), fullPage: true });
    await page.close();
  }
  const briefing = await open(shot, '#/briefing/trays');
  await briefing.screenshot({ path: path('briefing'), fullPage: true });
  await briefing.close();
}

async function shootReadme(browser: Browser, address: string): Promise<void> {
  const folder = join(ROOT, 'docs', 'img');
  mkdirSync(folder, { recursive: true });
  const size = { width: 1280, height: 720 };
  const page = await takeCall({ browser, address, locale: 'en', size }, 'trays');
  await page.screenshot({ path: join(folder, 'call.png') });
}

const executablePath = findChromium();
if (!executablePath) throw new Error('no Chromium: set CHROMIUM');
const server = await serve(0, '127.0.0.1');
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer'],
});
const folder = process.argv[2];
if (folder === undefined) await shootReadme(browser, address);
else {
  mkdirSync(folder, { recursive: true });
  for (const locale of LOCALES)
    for (const size of SIZES) await shootAll({ browser, address, locale, size }, folder);
}
await browser.close();
server.closeAllConnections();
server.close();
