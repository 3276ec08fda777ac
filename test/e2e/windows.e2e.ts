import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { planInputs, playByKeyboard } from './support/keyboard-plan.ts';
import { address, sendMessage, skipInstinct, takeCall } from './support/player.ts';
import { deleteAll, finishedRecord, plantCalls, told } from './support/progress.ts';
import { briefed, openAfter } from './support/shift.ts';
import { records } from './support/store.ts';
import { toFollowUp } from './support/trays.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const pickUp = async (page: Page) => {
  await page.locator('form.goals input[type=radio]').first().check();
  await page.locator('form.goals button[type=submit]').click();
};

describe('two windows', () => {
  it('that finish the same call store one result, and the later one is told', async ({ page }) => {
    await toFollowUp(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: word('follow-up.send') }).waitFor();
    await sendMessage(page);
    await page.locator('.outcomes').waitFor();
    await sendMessage(other);
    await other.getByText(word('errors.other-tab')).waitFor();
    expect(await records(page, 'finished')).toHaveLength(1);
  });

  it('in which the same call of a shift is picked up take it once, and the later one is told', async ({
    page,
    complaints,
  }) => {
    await openAfter(page);
    await page.goto(address('#/shift/planted/call'));
    const first = await briefed(page);
    const other = await page.context().newPage();
    await other.goto(address('#/shift/planted/call'));
    expect(await briefed(other)).toBe(first);
    await pickUp(page);
    await skipInstinct(page);
    await page.locator('.reply').first().waitFor();
    await other.bringToFront();
    await pickUp(other);
    await other.getByText(word('errors.other-tab')).waitFor();
    await other.locator('main.shift').waitFor();
    expect(await records(page, 'calls')).toMatchObject([{ shift: 'planted' }]);
    expect(complaints).toEqual([]);
  });

  it('both show what the first one has finished', async ({ page }) => {
    await page.goto(address());
    await page.locator('.scenario').first().waitFor();
    const [other, third] = [await page.context().newPage(), await page.context().newPage()];
    await other.goto(address('#/progress'));
    await other.getByText(word('progress.empty')).waitFor();
    await third.goto(address());
    await third.locator('.scenario').first().waitFor();
    await page.bringToFront();
    await playByKeyboard(page, 'leaflet', planInputs('leaflet', 'solution-first'));
    await other.locator('.played li').waitFor();
    expect(await other.locator('.played a').innerText()).toBe(textOf('leaflet', 'title'));
    await third.getByText(word('home.look-back')).waitFor();
  });

  it('keep the settings that each of them changed', async ({ page }) => {
    await page.goto(address());
    const other = await page.context().newPage();
    await other.goto(address());
    await other.locator('.scenario').first().waitFor();
    await page.locator('select').first().selectOption('et');
    await other.locator('html[lang=et]').waitFor();
    await other.getByRole('button', { name: word('settings.title', 'et') }).click();
    await other.getByLabel(word('settings.mute', 'et')).check();
    await other.reload();
    await other.locator('html[lang=et]').waitFor();
    expect(new Set(await records(page, 'settings'))).toEqual(new Set(['et', true]));
  });
});

describe('everything deleted in one window', () => {
  const gone = (page: Page) => page.getByText(word('errors.deleted-elsewhere')).waitFor();
  const onlyNotice = async (page: Page) => expect(await page.locator('.notice').count()).toBe(1);

  it('is told plainly in a call that another one plays, which goes on with nothing kept', async ({
    page,
    complaints,
  }) => {
    await takeCall(page, 'trays');
    const other = await page.context().newPage();
    await other.goto(address('#/progress'));
    await deleteAll(other);
    await gone(page);
    await page.locator('.scenario').first().waitFor();
    await onlyNotice(page);
    expect(await page.locator('.waiting').count()).toBe(0);
    for (const table of ['calls', 'finished', 'settings']) expect(await records(page, table)).toEqual([]);
    await page.bringToFront();
    await takeCall(page, 'trays');
    expect(await records(page, 'calls')).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('is told on a debrief and on the page of progress as well', async ({ page, complaints }) => {
    await plantCalls(page, finishedRecord(1, 0, 1));
    await page.goto(address('?again#/debrief/1'));
    await page.locator('.rubric').waitFor();
    const [other, third] = [await page.context().newPage(), await page.context().newPage()];
    for (const each of [other, third]) {
      await each.goto(address('#/progress'));
      await each.locator('.played li').waitFor();
    }
    await deleteAll(other);
    await gone(page);
    await page.locator('.scenario').first().waitFor();
    await gone(third);
    await told(third, word('progress.empty'));
    for (const each of [page, third]) await onlyNotice(each);
    expect(await other.locator('.notice').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
