/**
 * Draws the icons of the installed game beside this file, from the same rig as everybody who calls.
 *   node assets/icon/draw.mjs
 */
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const ICONS = [
  { file: 'icon-192.png', size: 192, kind: 'any' },
  { file: 'icon-512.png', size: 512, kind: 'any' },
  { file: 'icon-maskable-512.png', size: 512, kind: 'maskable' },
];

const server = await createServer({ configFile: false, root: new URL('../..', import.meta.url).pathname, logLevel: 'error' });
await server.listen(0);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer', '--disable-background-networking', '--no-first-run'],
});
for (const { file, size, kind } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.goto(`${server.resolvedUrls.local[0]}assets/icon/icon.html?size=${size}&kind=${kind}`);
  await page.waitForSelector('body[data-ready]');
  await page.screenshot({ path: new URL(file, import.meta.url).pathname, omitBackground: true });
  await page.close();
}
await browser.close();
await server.close();
