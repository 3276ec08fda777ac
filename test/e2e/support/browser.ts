import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** Milliseconds a page may take for what is waited for: many times what it needs alone, for a machine with three at work. */
export const PATIENCE = 45_000;

/** Phaser falls back to Canvas here: 60 frames a second without a GPU, where software WebGL reaches 7 to 16. */
export const CANVAS: readonly string[] = ['--disable-gpu', '--disable-software-rasterizer'];

/** Only to see that WebGL works at all. */
export const WEBGL: readonly string[] = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/**
 * The popup of the address bar is a page of its own, in every context anew, and costs more than the page under test.
 * The flag replaces Playwright's own list, so what that one is there for stands here too: steady pictures, plain HTTP,
 * nothing asked of the network.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'PaintHolding',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

const ALWAYS = [
  '--no-sandbox',
  '--autoplay-policy=no-user-gesture-required',
  `--disable-features=${WITHOUT.join(',')}`,
];

/** A visit begins without anything on the device, and asks for what it needs; `offline.e2e.ts` has the worker. */
const WITHOUT_WORKER = { serviceWorkers: 'block' } as const;

/** The sandbox needs rights that containers do not give; the only pages visited are our own. */
export async function openBrowser(flags: readonly string[]): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: [...ALWAYS, ...flags],
  });
  const open = browser.newContext.bind(browser);
  browser.newContext = (options) => open({ ...WITHOUT_WORKER, ...options });
  return browser;
}
