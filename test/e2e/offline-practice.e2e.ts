/** A practice call while the network is away: home stands all along, and the call finds its way to the server. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ask, foundHouse } from './support/house.ts';
import { planInputs } from './support/keyboard-plan.ts';
import { follow, hasAllOfCall } from './support/network.ts';
import { answerByMouse, inMode, readOn, replyButton } from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const SCENARIO = 'leaflet';
const PHONE = { width: 390, height: 844 };

const brought = async (page: Page) => {
  const { attempts } = await ask<{ attempts: readonly { state: string; supervised: boolean }[] }>(
    page,
    'GET',
    '/me/attempts',
  );
  return attempts.map(({ state, supervised }) => ({ state, supervised }));
};

it('is played, explained and left for home offline, and is brought to the server once there is a network', {
  timeout: 240_000,
}, async ({ page, onTestFinished }) => {
  const server = await startServer();
  onTestFinished(server.stop);
  await page.setViewportSize(PHONE);
  await foundHouse(page, server);
  await page.reload();
  await page.locator('.desk-sign').waitFor();
  await follow(page, `#/briefing/${SCENARIO}`);
  await page.locator('form.goals input[type=radio]').first().check();
  await inMode(page, 'practice');
  await page.locator('form.goals button[type=submit]').click();
  await replyButton(page, SCENARIO, null).first().waitFor();
  await hasAllOfCall(page);

  await page.context().setOffline(true);
  for (const input of planInputs(SCENARIO, 'best'))
    if (input.type === 'reply') await answerByMouse(page, SCENARIO, input.id);
  await readOn(page);
  await page.locator('.rubric').waitFor();

  // Above every page: in words where there is room for them, and as a number on a phone.
  const sign = page.locator('.account-sign');
  await sign.locator('.late-count').getByText('1').waitFor();
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ ...PHONE, width });
    expect(await sign.locator('.late-count').isVisible()).toBe(width < 1024);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  }
  await page.setViewportSize(PHONE);
  await follow(page, '#/');
  await page.getByRole('heading', { name: word('home.title'), level: 1 }).waitFor();
  const unsent = page.locator('main').getByText(word('outbox.waiting_one').replace('{{count}}', '1'));
  await unsent.waitFor();
  expect(await page.locator('.next-call').count()).toBe(0);
  expect(await page.locator('.notices').textContent()).toBe('');
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);

  await page.context().setOffline(false);
  await page.locator('.next-call').waitFor();
  await expect.poll(() => brought(page)).toEqual([{ state: 'finished', supervised: false }]);
  await unsent.waitFor({ state: 'detached' });
  await sign.locator('.late-count').waitFor({ state: 'detached' });
});
