import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { makeShiftLog } from '../../src/engine/shift/shift-log.ts';
import { afterEvents, shiftOf } from '../../src/engine/shift/test-shift.ts';
import { planInputs, playFromBriefing } from './support/keyboard-plan.ts';
import { address, glance, inMode, pressOn, stage, tabTo } from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { plant, records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { shiftWord, textOf, word } from './support/words.ts';

const SCENARIOS = ['leaflet', 'trays', 'joint-account'];

const heading = (page: Page, words: string) => page.getByRole('heading', { name: words });

/** Loads the page anew; what stood there stands there again. */
async function reload(page: Page, words: string): Promise<void> {
  await page.reload();
  await heading(page, words).waitFor();
}

/** The scenario whose briefing is open. */
async function briefed(page: Page): Promise<string> {
  await page.locator('form.goals').waitFor();
  const title = await page.locator('h1').textContent();
  return SCENARIOS.find((id) => textOf(id, 'title') === title) ?? '';
}

/** Takes the call that is due and throws it down at once. */
async function throwDown(page: Page, { reloading = false } = {}): Promise<void> {
  const id = await briefed(page);
  await inMode(page, 'practice');
  await page.locator('form.goals button[type=submit]').click();
  await stage(page);
  if (reloading) {
    await page.reload();
    await stage(page);
  }
  await glance(page);
  await page.keyboard.press('E');
  await page.locator('dialog[open]').waitFor();
  await tabTo(page, word('end.yes'));
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: new RegExp(`${word('call.go-on')}|${word('call.to-debrief')}`) })
    .click();
  const leave = page.getByRole('button', { name: word('paused.leave') });
  await leave.or(page.locator('.shift')).first().waitFor();
  if (await leave.isVisible()) await leave.click();
  await page.locator('.shift').waitFor();
  expect(id).not.toBe('');
}

const straightOn = (page: Page) => pressOn(page, shiftWord('shift.between.straight-on'));

describe('a shift of three calls', () => {
  it('is worked by keyboard from the home page to its summary, and no reload loses anything', async ({
    page,
    complaints,
  }) => {
    await page.goto(address());
    await page.locator('.shift-entry').waitFor();
    await pressOn(page, shiftWord('shift.plans.before-lunch.name'));
    await reload(page, shiftWord('shift.plans.before-lunch.name'));
    await pressOn(page, shiftWord('shift.start.begin'));

    const first = await briefed(page);
    await page.reload();
    expect(await briefed(page)).toBe(first);
    await playFromBriefing(page, first, planInputs(first, 'best'));

    await page.locator('.kudos').waitFor();
    const praised = await page.locator('.kudos blockquote').textContent();
    await reload(page, textOf(first, 'title'));
    expect(await page.locator('.kudos blockquote').textContent()).toBe(praised);
    await pressOn(page, word('home.look-back'));
    await page.locator('.rubric').waitFor();
    await pressOn(page, shiftWord('shift.back'));
    await heading(page, textOf(first, 'title')).waitFor();
    await pressOn(page, shiftWord('shift.between.walk'));

    await heading(page, shiftWord('shift.walk.title')).waitFor();
    await pressOn(page, shiftWord('shift.walk.in'));
    await pressOn(page, shiftWord('shift.walk.skip'));
    await reload(page, shiftWord('shift.ready.walked'));
    await pressOn(page, word('home.take'));

    await throwDown(page, { reloading: true });
    await page.getByText(shiftWord('shift.between.no-slot')).waitFor();
    expect(await page.locator('.kudos').count()).toBe(0);
    await straightOn(page);
    await throwDown(page);

    await heading(page, shiftWord('shift.summary.title')).waitFor();
    await reload(page, shiftWord('shift.summary.title'));
    expect(await page.locator('.shift-calls li').count()).toBe(3);
    expect(await page.locator('.shift-calls a').count()).toBe(3);
    await page.getByText(shiftWord('shift.walks.all-used')).waitFor();
    const [record] = await records(page, 'shifts');
    expect(record).toMatchObject({ done: true });
    expect(await records(page, 'calls')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('goes on where it was left: from the home page, and into a call that is on the line', async ({
    page,
    complaints,
  }) => {
    await page.goto(address('#/shift/before-lunch'));
    await pressOn(page, shiftWord('shift.start.begin'));
    await briefed(page);
    await page.locator('form.goals button[type=submit]').click();
    await stage(page);
    await page.goto(address('#/'));
    await pressOn(page, shiftWord('shift.entry.continue'));
    await heading(page, shiftWord('shift.ready.title')).waitFor();
    await pressOn(page, word('home.continue'));
    await stage(page);
    expect(complaints).toEqual([]);
  });
});

/** Shifts as somebody else's day has left them: worked in the order of these scenarios. */
const ORDER = ['joint-account', 'leaflet', 'leaflet'];
const WORN = ['=hung-up', 'straight-on', '=solution-first', 'straight-on', '=solution-first'] as const;

/** Stores a shift after these events, and opens it. */
async function openAfter(page: Page, ...events: Parameters<typeof afterEvents>[1][]): Promise<void> {
  const { log, stage: at } = afterEvents(shiftOf(ORDER), ...events);
  await page.goto(address());
  await page.locator('.shift-entry').waitFor();
  const record = { id: 'planted', log: makeShiftLog(log), revision: 1, savedAt: 1, done: at === 'over' };
  await plant(page, 'shifts', record);
  await page.goto(address('#/shift/planted'));
  await page.locator('main.shift').waitFor();
}

describe('a worn agent', () => {
  it('is told where a walk would have paid, and begins the next shift rested after a recovery day', async ({
    page,
    complaints,
  }) => {
    await openAfter(page, ...WORN);
    expect(await page.locator('.missed-walks li').count()).toBe(2);
    await page.getByText(shiftWord('shift.rest.low')).waitFor();
    await heading(page, shiftWord('shift.summary.tomorrow')).waitFor();
    await pressOn(page, shiftWord('shift.rest.take'));
    await page.getByText(shiftWord('shift.rest.taken')).waitFor();
    await reload(page, shiftWord('shift.summary.title'));
    await page.getByText(shiftWord('shift.rest.taken')).waitFor();
    await pressOn(page, shiftWord('shift.summary.again'));
    await page.getByText(word('meters.value').replace('{{value}}', '100')).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('the walk', () => {
  it('ends by itself in less than forty seconds, and needs no picture where motion is unwelcome', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address('#/shift/before-lunch'));
    await pressOn(page, shiftWord('shift.start.begin'));
    await throwDown(page);
    await page.clock.install();
    await pressOn(page, shiftWord('shift.between.walk'));
    await heading(page, shiftWord('shift.walk.title')).waitFor();
    expect(await page.locator('.scenery').count()).toBe(0);
    for (let second = 0; second < 40; second += 1) await page.clock.runFor(1000);
    await page.getByText(shiftWord('shift.walk.places.home')).waitFor();
    await pressOn(page, shiftWord('shift.walk.back'));
    await heading(page, shiftWord('shift.ready.walked')).waitFor();
  });
});

describe.each([1280, 320])('at a width of %i', (width) => {
  it('no page of a shift breaks a rule of accessibility or runs over its edge', async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    const found: Record<string, readonly string[]> = {};
    const look = async (name: string) => {
      const over = await overflow(page);
      found[name] = [...(await violations(page)), ...(over > 0 ? [`${over} pixels too wide`] : [])];
    };
    await openAfter(page, '=best', 'kudos');
    await look('between');
    await pressOn(page, shiftWord('shift.between.walk'));
    await page.locator('.shift-walk').waitFor();
    await look('walk');
    await pressOn(page, shiftWord('shift.walk.skip'));
    await heading(page, shiftWord('shift.ready.walked')).waitFor();
    await look('ready');
    await page.goto(address('#/'));
    await page.locator('.shift-entry .waiting').waitFor();
    await look('home');
    await openAfter(page, ...WORN);
    await page.getByText(word('debrief.curve-table')).click();
    await look('summary');
    await page.goto(address('#/shift/long-day'));
    await page.locator('.shift-start').waitFor();
    await look('start');
    const clean = Object.fromEntries(Object.keys(found).map((name) => [name, []]));
    expect(found).toEqual(clean);
  });
});

describe('what cannot be opened', () => {
  it('is told with its code, and leads home', async ({ page }) => {
    await page.goto(address('#/shift/nobody-knows'));
    await page.getByText('shift-missing').waitFor();
    await page.locator('.scenario').first().waitFor();
  });
});
