/** The game without a network, after one visit; and a new version of it, which interrupts nobody. */
import type { Browser, Page } from 'playwright-core';
import { expect, type TestContext } from 'vitest';
import { PATIENCE } from './support/browser.ts';
import { buildWithout, nextBuild, openSite, thisBuild } from './support/builds.ts';
import { planInputs } from './support/keyboard-plan.ts';
import { follow } from './support/network.ts';
import { answerByMouse, inMode, readOn, replyButton } from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const SCENARIO = 'leaflet';
const TIME = { timeout: 480_000 };
/** Eight hundred files come behind everything else: on a busy machine that takes its time. */
const ALL_FILES = { timeout: 3 * PATIENCE };

type Finished = TestContext['onTestFinished'];

/** A window of a browser that may keep the game on its device. */
async function openWindow(browser: Browser, onTestFinished: Finished): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en',
    serviceWorkers: 'allow',
  });
  onTestFinished(() => context.close());
  return anotherWindow(context.newPage());
}

async function anotherWindow(opening: Promise<Page>): Promise<Page> {
  const page = await opening;
  page.setDefaultTimeout(PATIENCE);
  return page;
}

const openSettings = (page: Page) => page.locator('button.page-bar-settings').click();

/** As the settings tell it. */
const tells = (page: Page, state: string) =>
  page
    .getByRole('dialog')
    .getByText(word(`offline.${state}`))
    .waitFor(ALL_FILES);

async function keepAll(page: Page): Promise<void> {
  await openSettings(page);
  await tells(page, 'ready');
  await page.keyboard.press('Escape');
}

async function take(page: Page, locale = 'en'): Promise<void> {
  await follow(page, `#/briefing/${SCENARIO}`);
  await page.locator('form.goals input[type=radio]').first().check();
  await inMode(page, 'practice');
  await page.locator('form.goals button[type=submit]').click();
  await replyButton(page, SCENARIO, null, locale).first().waitFor();
}

async function playToDebrief(page: Page, locale = 'en'): Promise<void> {
  for (const input of planInputs(SCENARIO, 'best'))
    if (input.type === 'reply') await answerByMouse(page, SCENARIO, input.id, locale);
  await readOn(page, locale);
  await page.locator('.rubric').waitFor();
}

const load = (page: Page) => page.getByRole('button', { name: word('offline.load') });

/** Every file of the next build has a letter more in its name. */
const isOfNextBuild = (page: Page) =>
  page
    .locator('script[type=module]')
    .evaluate((script: HTMLScriptElement) => /-\w{7}b\.js$/.test(script.src));

it(
  'is all there after one visit: a call that was never opened, in another language, to its debrief',
  TIME,
  async ({ browser, onTestFinished }) => {
    const server = await startServer();
    let gone: Promise<void> | undefined;
    const stop = () => (gone ??= server.stop());
    onTestFinished(stop);
    const page = await openWindow(browser, onTestFinished);
    await page.goto(server.address);
    await openSettings(page);
    await tells(page, 'ready');
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 720 });
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
    await Promise.all([stop(), page.context().setOffline(true)]);
    await page.reload();
    await page.getByRole('heading', { name: word('home.title'), level: 1 }).waitFor();
    await page.locator('.page-bar select').selectOption('fi');
    await page.getByRole('heading', { name: word('home.title', 'fi'), level: 1 }).waitFor();
    await take(page, 'fi');
    await playToDebrief(page, 'fi');
  },
);

it(
  'lets a call end with the version it began with, and offers the new one where nothing runs',
  TIME,
  async ({ browser, onTestFinished }) => {
    const site = await openSite(thisBuild());
    onTestFinished(site.close);
    const playing = await openWindow(browser, onTestFinished);
    await playing.goto(site.address);
    await keepAll(playing);
    await take(playing);

    await site.putUp(nextBuild());
    const home = await anotherWindow(playing.context().newPage());
    await home.goto(site.address);
    await load(home).waitFor(ALL_FILES);
    expect(await violations(home)).toEqual([]);
    expect(await isOfNextBuild(home)).toBe(false);
    expect(await load(playing).count()).toBe(0);
    await load(home).click();
    await expect.poll(() => isOfNextBuild(home).catch(() => false)).toBe(true);
    await home.locator('.scenario').first().waitFor();

    await playToDebrief(playing);
    expect(await playing.locator('.notices').textContent()).toBe('');
    expect(await isOfNextBuild(playing)).toBe(false);
    await follow(playing, '#/');
    await load(playing).click();
    await expect.poll(() => isOfNextBuild(playing).catch(() => false)).toBe(true);

    // The files of the old version go once all its windows are shut.
    const blank = await anotherWindow(playing.context().newPage());
    await Promise.all([home.close(), playing.close()]);
    await blank.goto(site.address);
    await expect.poll(() => blank.evaluate(async () => (await caches.keys()).length)).toBe(1);
  },
);

it(
  'says what has not come, tries again, and takes no room that is not there',
  TIME,
  async ({ browser, onTestFinished }) => {
    const site = await openSite(buildWithout('call-page-'));
    onTestFinished(site.close);
    const page = await openWindow(browser, onTestFinished);
    await page.goto(site.address);
    await openSettings(page);
    await tells(page, 'not-loaded');
    await page.getByRole('dialog').getByText('offline-not-loaded').waitFor();

    const device = await page.context().newCDPSession(page);
    const { origin } = new URL(site.address);
    await site.putUp(thisBuild());
    await device.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await tells(page, 'no-room');

    await device.send('Storage.overrideQuotaForOrigin', { origin });
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await tells(page, 'ready');
  },
);
