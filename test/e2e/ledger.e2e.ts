import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { planInputs } from './support/keyboard-plan.ts';
import {
  address,
  answerByKey,
  glance,
  inMode,
  pressOn,
  replyButton,
  stage,
  tabTo,
  takeCall,
} from './support/player.ts';
import { violations } from './support/rules.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const spoken = (page: Page) => page.locator('p.visually-hidden[role=status]');
const note = (page: Page, key: string) => page.locator('.notes').getByRole('button', { name: word(key) });

/** The answers of a plan that goes well, up to and with this one. */
function answersTo(scenario: string, last: string): readonly string[] {
  const ids = planInputs(scenario, 'best').flatMap((input) => (input.type === 'reply' ? [input.id] : []));
  return ids.slice(0, ids.indexOf(last) + 1);
}

async function answerTo(page: Page, scenario: string, last: string): Promise<void> {
  for (const id of answersTo(scenario, last)) await answerByKey(page, scenario, id);
}

async function open(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await dialog(page).waitFor();
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
}

describe('the card of the hidden concern (M-32)', () => {
  it('lies face down until a good question turns it, and can then be read by keyboard', async ({
    page,
    complaints,
  }) => {
    const concern = textOf('trays', 'concern');
    await takeCall(page, 'trays');
    await stage(page);
    await open(page, 'K');
    await dialog(page).locator('.face-down').getByText(word('call.concern-hidden')).waitFor();
    expect(await dialog(page).textContent()).not.toContain(concern);
    await close(page);
    await answerTo(page, 'trays', 'hope');
    await note(page, 'notes.concern').waitFor();
    expect(await spoken(page).textContent()).toContain(word('happenings.concern-told'));
    await tabTo(page, word('notes.concern'));
    await page.keyboard.press('Enter');
    await dialog(page).locator('.turned').getByText(concern).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('the promise ledger (M-11)', () => {
  it('lists what was promised as open, and the next day tells what became of it, by keyboard', async ({
    page,
    complaints,
  }) => {
    const promise = textOf('trays', 'promises.by-three');
    await takeCall(page, 'trays');
    await stage(page);
    await answerTo(page, 'trays', 'by-three-yes');
    await note(page, 'notes.promised').waitFor();
    await open(page, 'K');
    await dialog(page)
      .getByText(`${promise} (${word('call.outcomes.open')})`)
      .waitFor();
    await close(page);
    for (const id of ['bill', 'yard-pin', 'more']) await answerByKey(page, 'trays', id);
    await page.getByRole('button', { name: word('call.go-on') }).waitFor();
    await glance(page);
    await page.keyboard.press('1');
    await page.getByText(promise).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await pressOn(page, word('follow-up.skip'));
    await page.locator('.outcomes').waitFor();
    const told = await page.locator('.outcomes').innerText();
    expect(told).toContain(promise);
    // What was due in writing was not written.
    expect(told).toContain(word('call.outcomes.broken'));
    expect(await violations(page)).toEqual([]);
    await pressOn(page, word('call.to-debrief'));
    await page.locator('.rubric').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('the second round (M-18)', () => {
  it('brings something new, puts the lamp out and counts the rounds for the coach', async ({
    page,
    complaints,
  }) => {
    await page.goto(address('#/briefing/leaflet'));
    await page.locator('form.goals input[type=radio]').first().check();
    await inMode(page, 'coach');
    await page.locator('form.goals button[type=submit]').click();
    await dialog(page).waitFor();
    await close(page);
    const rounds = word('coach.round').replace('{{number}}', '2');
    await answerTo(page, 'leaflet', 'unseen');
    await replyButton(page, 'leaflet', 'friday-nine').waitFor();
    await open(page, 'C');
    expect(await dialog(page).textContent()).not.toContain(rounds);
    await close(page);
    await answerByKey(page, 'leaflet', 'friday-nine');
    await replyButton(page, 'leaflet', 'one-here').waitFor();
    const heard = await spoken(page).textContent();
    expect(heard).toContain(word('happenings.again'));
    expect(heard).toContain(word('happenings.lamp-out.heard'));
    await open(page, 'C');
    await dialog(page).getByText(rounds).waitFor();
    expect(await dialog(page).locator('.steps .done').count()).toBeLessThan(5);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
