/**
 * Draws all looks in all moods into one picture, to be looked at.
 *   node assets/art/sheet.mjs out.png [looks, comma-separated] [cell width] [poses, comma-separated numbers]
 */
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const [out = 'sheet.png', looks = '', cell = '200', poses = ''] = process.argv.slice(2);
const server = await createServer({ configFile: false, root: new URL('../..', import.meta.url).pathname, logLevel: 'error' });
await server.listen(0);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer', '--disable-background-networking', '--no-first-run'],
});
const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
const query = new URLSearchParams({ cell, ...(looks ? { looks } : {}), ...(poses ? { poses } : {}) });
await page.goto(`${server.resolvedUrls.local[0]}assets/art/sheet.html?${query}`);
await page.waitForSelector('body[data-ready]');
await page.locator('canvas').screenshot({ path: out });
await browser.close();
await server.close();
