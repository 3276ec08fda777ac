/** The table of progress where a trainer has it: two thousand people and twenty assignments, in Chromium. */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../chromium.ts';
import { isBuilt } from '../../setup/inputs.mjs';
import type { Rows } from '../rows.ts';
import { type Company, company, fill } from './fill.ts';
import { pressure, shares } from './load.ts';
import { type Measured, startOn } from './processes.ts';

const HEAD = [
  'progress table in Chromium, to the next paint',
  'times',
  'ms p50',
  'ms p95',
  'ms p99',
  'ms of processor each',
  'of it script',
  'style and layout',
  'pressure %',
];
const TURNS = 30;

/** Source text, since Node's types know no page. From the moment the browser had the event to after the frame that followed it. */
const WATCH = `
  window.painted = [];
  for (const kind of ['keydown', 'input', 'click', 'wheel', 'change'])
    window.addEventListener(kind, ({ timeStamp }) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.painted.push({ kind, took: performance.now() - timeStamp });
      requestAnimationFrame(() => port2.postMessage(null));
    }, { capture: true, passive: true });
`;

interface Deed {
  readonly name: string;
  /** By what the browser tells of it. */
  readonly kind: 'keydown' | 'input' | 'click' | 'wheel' | 'change';
  readonly begin: (page: Page) => Promise<unknown>;
  readonly turn: (page: Page, number: number) => Promise<unknown>;
}

const grid = (page: Page) => page.locator('.progress-frame');
const intoGrid = (page: Page) => page.locator('.progress-frame [tabindex="0"]').first().focus();
const pressing = (key: string): Deed => ({
  name: key,
  kind: 'keydown',
  begin: intoGrid,
  turn: (page) => page.keyboard.press(key),
});

/** Typed letter by letter, then begun anew: each turn changes who is found. */
const TYPED = 'person 1'.split('');

const DEEDS: readonly Deed[] = [
  {
    name: 'scroll down',
    kind: 'wheel',
    begin: (page) => grid(page).hover(),
    turn: (page) => page.mouse.wheel(0, 700),
  },
  {
    name: 'scroll sideways',
    kind: 'wheel',
    begin: (page) => grid(page).hover(),
    turn: (page, number) => page.mouse.wheel(number % 2 === 0 ? 900 : -900, 0),
  },
  pressing('ArrowDown'),
  pressing('ArrowRight'),
  pressing('PageDown'),
  pressing('Control+End'),
  pressing('Control+Home'),
  {
    name: 'a letter of a name',
    kind: 'input',
    begin: (page) => page.locator('.finding input').fill(''),
    turn: (page, number) =>
      number % (TYPED.length + 1) === TYPED.length
        ? page.locator('.finding input').fill('')
        : page.keyboard.type(TYPED[number % (TYPED.length + 1)] ?? ''),
  },
  {
    name: 'a state',
    kind: 'click',
    begin: (page) => page.locator('.finding input').fill(''),
    turn: (page, number) =>
      page
        .locator('.state-filter')
        .nth(number % 3)
        .click(),
  },
  {
    name: 'an assignment',
    kind: 'change',
    begin: async () => {},
    turn: (page, number) => page.locator('.finding select').selectOption({ index: number % 4 }),
  },
  {
    name: 'sort by a column',
    kind: 'click',
    begin: (page) => page.locator('.finding select').selectOption({ index: 0 }),
    turn: (page, number) =>
      page
        .locator('.grid-head button')
        .nth(number % 4)
        .click(),
  },
  {
    name: 'tick one',
    kind: 'click',
    begin: async () => {},
    turn: (page, number) =>
      page
        .locator('.grid-body input')
        .nth(number % 4)
        .click(),
  },
  {
    name: 'tick all',
    kind: 'click',
    begin: async () => {},
    turn: (page) => page.locator('.grid-head input').click(),
  },
];

export async function tableInBrowser(): Promise<Rows> {
  const executablePath = findChromium();
  if (!executablePath || !isBuilt()) return [HEAD, ['(no Chromium or no build: run npm run build)']];
  const measured = await startOn('sqlite');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const trained = await company(measured);
    await fill(measured, trained);
    return [HEAD, ...(await rowsOf(browser, measured, trained))];
  } finally {
    await browser.close();
    await measured.stop();
  }
}

async function rowsOf(browser: Browser, { origin }: Measured, { trainer, cohort }: Company): Promise<Rows> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.context().addCookies([{ name: 'simmerdown', value: trainer, url: origin }]);
  await page.addInitScript(WATCH);
  const began = performance.now();
  await page.goto(`${origin}/#/desk/cohort/${cohort}`);
  await page.locator('.grid-body .grid-row').first().waitFor({ timeout: 120_000 });
  const rows: string[][] = [
    ['until it stands there', '1', ms(performance.now() - began), '', '', '', '', '', ms(pressure())],
  ];
  const inside = await page.context().newCDPSession(page);
  await inside.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (const deed of DEEDS) rows.push(await rowOf(page, inside, deed));
  return rows;
}

async function rowOf(page: Page, inside: CDPSession, { name, kind, begin, turn }: Deed): Promise<string[]> {
  await begin(page);
  await page.waitForTimeout(300);
  await page.evaluate('window.painted.length = 0');
  const before = await spent(inside);
  for (let number = 0; number < TURNS; number += 1) {
    await turn(page, number);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(500);
  const each = (await spent(inside)).map((after, place) => (after - (before[place] ?? 0)) / TURNS);
  const painted = (await page.evaluate('window.painted')) as { kind: string; took: number }[];
  const times = painted.filter((one) => one.kind === kind).map(({ took }) => took);
  return [name, `${times.length}`, ...[...shares(times), ...each, pressure()].map(ms)];
}

/** Milliseconds the page's own thread has worked until now, whoever else wanted the processor: in all, in script, in style and layout. */
async function spent(inside: CDPSession): Promise<readonly number[]> {
  const { metrics } = await inside.send('Performance.getMetrics');
  const of = (...names: readonly string[]) =>
    metrics.filter(({ name }) => names.includes(name)).reduce((sum, { value }) => sum + value * 1000, 0);
  return [of('TaskDuration'), of('ScriptDuration'), of('RecalcStyleDuration', 'LayoutDuration')];
}

const ms = (value: number): string => value.toFixed(0);
