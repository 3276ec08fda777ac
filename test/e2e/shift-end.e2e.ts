import { describe, expect } from 'vitest';
import { makeShiftLog } from '../../src/engine/shift/shift-log.ts';
import { played, shiftOf } from '../../src/engine/shift/test-shift.ts';
import { address, glance, inMode, pressOn, stage } from './support/player.ts';
import { violations } from './support/rules.ts';
import { briefed, heading, ORDER, openAfter, reload } from './support/shift.ts';
import { plant, records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { shiftWord, textOf, word } from './support/words.ts';

describe('a shift that is given up', () => {
  it('asks once more, shows what was played, and takes nothing off', async ({ page, complaints }) => {
    await openAfter(page, '=swallowed');
    await pressOn(page, shiftWord('shift.end.button'));
    await page.locator('dialog[open]').waitFor();
    await pressOn(page, shiftWord('shift.end.no'));
    await page.getByText(shiftWord('shift.between.straight-on')).waitFor();
    await pressOn(page, shiftWord('shift.end.button'));
    // Until the question is there, the focus is on a button that begins with the same words.
    await page.locator('dialog[open] :focus').waitFor();
    await pressOn(page, shiftWord('shift.end.yes'));
    await heading(page, shiftWord('shift.summary.early-title')).waitFor();
    expect(await page.locator('.shift-calls li').count()).toBe(1);
    await reload(page, shiftWord('shift.summary.early-title'));
    expect(await records(page, 'shifts')).toMatchObject([{ done: true }]);
    await page.goto(address('#/'));
    await page.locator('.shift-plans').waitFor();
    expect(await page.locator('.shift-entry .waiting').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('leaves the call on the line as a call of its own, which then leads to its debrief', async ({
    page,
  }) => {
    await page.goto(address('#/shift/before-lunch'));
    await pressOn(page, shiftWord('shift.start.begin'));
    const id = await briefed(page);
    // With a coach, the first instinct would be asked for as soon as the line was read, and take the keys.
    await inMode(page, 'practice');
    await page.locator('form.goals button[type=submit]').click();
    await stage(page);
    await page.goto(address('#/'));
    await pressOn(page, shiftWord('shift.entry.continue'));
    await pressOn(page, shiftWord('shift.end.button'));
    await page.getByText(shiftWord('shift.end.on-line')).waitFor();
    await pressOn(page, shiftWord('shift.end.yes'));
    const left = shiftWord('shift.summary.left').replace('{{name}}', textOf(id, 'customer.name'));
    await page.getByText(left).waitFor();
    const [call] = await records(page, 'calls');
    expect(call).toMatchObject({ scenario: id, shift: null });
    await page.goto(address(`#/call/${String(call?.id)}`));
    await stage(page);
    await glance(page);
    await page.keyboard.press('E');
    await page.locator('dialog[open] :focus').waitFor();
    await pressOn(page, word('end.yes'));
    expect(await page.getByRole('button', { name: shiftWord('shift.back') }).count()).toBe(0);
    await page.getByRole('button', { name: word('call.go-on') }).click();
    await page.getByRole('button', { name: word('paused.leave') }).click();
    await page.locator('.rubric').waitFor();
  });
});

describe('a second shift while one is open', () => {
  it('is not begun before the player has said what is to become of the first', async ({
    page,
    complaints,
  }) => {
    await openAfter(page, '=swallowed');
    await page.goto(address('#/shift/long-day'));
    await heading(page, shiftWord('shift.open.title')).waitFor();
    expect(await violations(page)).toEqual([]);
    await pressOn(page, shiftWord('shift.entry.continue'));
    await heading(page, textOf('joint-account', 'title')).waitFor();
    await page.goto(address('#/shift/long-day'));
    await pressOn(page, shiftWord('shift.open.end'));
    await page.getByText(shiftWord('shift.open.ended')).waitFor();
    await pressOn(page, shiftWord('shift.open.see'));
    await heading(page, shiftWord('shift.summary.early-title')).waitFor();
    await page.goBack();
    await pressOn(page, shiftWord('shift.start.begin'));
    await briefed(page);
    const shifts = await records(page, 'shifts');
    expect(shifts).toHaveLength(2);
    expect(shifts.filter(({ done }) => !done)).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('is not begun past one that another window has begun meanwhile', async ({ page }) => {
    await page.goto(address('#/shift/before-lunch'));
    await page.getByText(shiftWord('shift.start.begin')).waitFor();
    const { log } = played(shiftOf(ORDER));
    await plant(page, 'shifts', {
      id: 'other',
      log: makeShiftLog(log),
      revision: 1,
      savedAt: 1,
      done: false,
    });
    await pressOn(page, shiftWord('shift.start.begin'));
    await heading(page, shiftWord('shift.open.title')).waitFor();
    expect(await records(page, 'shifts')).toHaveLength(1);
  });
});
