/** The built game from any web server: no accounts, and everything else. */
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { serve } from '../../tools/serve.mjs';
import { skipInstinct } from './support/player.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

it('is played from files alone, and says where accounts would be that there are none', async ({
  page,
  complaints,
  onTestFinished,
}) => {
  const server = await serve(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const files = `http://127.0.0.1:${port}/`;
  await page.goto(files);
  await page.locator('.scenario').first().waitFor();
  expect(await page.getByRole('link', { name: word('account.to-sign-in') }).count()).toBe(0);
  await page.goto(`${files}#/sign-in`);
  await page.getByRole('heading', { name: word('account.none-title') }).waitFor();
  await page.goto(`${files}#/briefing/leaflet`);
  await page.locator('form.goals button[type=submit]').click();
  await skipInstinct(page);
  await page.locator('.replies .reply').first().waitFor();
  // Whether there is a server is asked, and a browser notes that there is none.
  expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
});
