import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { NUMBERS } from '../../src/engine/numbers.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { planInputs, playByKeyboard } from './support/keyboard-plan.ts';
import {
  address,
  answerByKey,
  answerByMouse,
  glance,
  pressOn,
  replyButton,
  sendMessage,
  stage,
  tabTo,
  takeCall,
} from './support/player.ts';
import { violations } from './support/rules.ts';
import { records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { coachWord, textOf, word } from './support/words.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const spoken = (page: Page) => page.locator('p.visually-hidden[role=status]');
/** The last input of the call under way, once it is kept. */
const lastInput = (page: Page) =>
  expect.poll(async () => JSON.parse(String((await records(page, 'calls'))[0]?.log)).inputs.at(-1));

async function open(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await dialog(page).waitFor();
}

describe('the transfer desk (M-16)', () => {
  it('by keyboard: a summary without the concern, and the customer tells it again', async ({ page }) => {
    await takeCall(page, 'trays');
    await stage(page);
    await answerByMouse(page, 'trays', 'forty');
    await replyButton(page, 'trays', 'second-round').waitFor();
    await open(page, 'T');
    await tabTo(page, word('transfer.warm.name'));
    await page.keyboard.press('Enter');
    const concern = dialog(page).getByRole('checkbox', { name: word('transfer.blocks.concern') });
    expect(await concern.isDisabled()).toBe(true);
    await tabTo(page, word('transfer.blocks.happened'));
    await page.keyboard.press('Space');
    await tabTo(page, word('transfer.blocks.next'));
    await page.keyboard.press('Space');
    await pressOn(page, word('transfer.summary.send'));
    await page.getByText(textOf('trays', 'reactions.transfer')).first().waitFor();
    expect(await spoken(page).textContent()).toContain(word('happenings.lamp-out.heard'));
    await lastInput(page).toMatch(/ transfer warm happened,next$/);
  });

  it('says the concern once its card is turned, and then nothing has to be told again', async ({ page }) => {
    await takeCall(page, 'trays');
    await stage(page);
    for (const id of ['look-now', 'brown', 'hope']) await answerByMouse(page, 'trays', id);
    await replyButton(page, 'trays', 'planned').waitFor();
    await open(page, 'T');
    await page.getByText(word('transfer.warm.name')).click();
    await dialog(page).getByText(textOf('trays', 'concern')).click();
    await dialog(page).getByText(word('transfer.summary.send')).click();
    await page.getByText(textOf('trays', 'reactions.handover')).first().waitFor();
  });
});

describe('the voice note (M-13)', () => {
  it('takes no facts, goes out once, and is nowhere on the telephone', async ({ page, complaints }) => {
    await takeCall(page, 'leaflet');
    await stage(page);
    await open(page, 'V');
    await dialog(page).getByLabel(word('note.words.facts')).check();
    await dialog(page).getByLabel(word('note.tone.calm')).check();
    await dialog(page).getByLabel(word('note.length.short')).check();
    await page.getByRole('button', { name: word('note.send') }).click();
    await dialog(page).getByRole('alert').getByText(word('refusals.facts-in-writing')).waitFor();
    await dialog(page).getByLabel(word('note.words.validate')).check();
    await page.getByRole('button', { name: word('note.send') }).click();
    await page.getByText(textOf('leaflet', 'reactions.voice-note')).first().waitFor();
    const button = page.getByRole('button', { name: word('tools.voice-note.name') });
    expect(await button.isDisabled()).toBe(true);
    await takeCall(page, 'trays');
    await stage(page);
    expect(await button.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('a chat with a voice in it is played by keyboard alone, to its message', async ({
    page,
    complaints,
  }) => {
    await page.goto(address());
    await playByKeyboard(page, 'leaflet', planInputs('leaflet', 'spoken'));
    await page.getByText(coachWord('tiers.delighted.line')).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('the message after the fix (M-12)', () => {
  it('gives the four tips without a verdict, and says in the debrief what was badly put', async ({
    page,
  }) => {
    await takeCall(page, 'trays');
    await stage(page);
    for (const input of planInputs('trays', 'best'))
      if (input.type === 'reply') await answerByMouse(page, 'trays', input.id);
    await page.getByRole('button', { name: word('call.go-on') }).click();
    const send = page.getByRole('button', { name: word('follow-up.send') });
    await send.waitFor();
    expect(await send.isDisabled()).toBe(true);
    await page.getByLabel(word('follow-up.opening.stock')).check();
    expect(await page.locator('.tips li').count()).toBe(4);
    expect(await page.locator('.tips .icon').count()).toBe(0);
    await sendMessage(page, { opening: 'seen', done: 'done', time: 'earlier', contact: 'nobody' });
    await page.locator('.outcomes').waitFor();
    expect(await page.locator('.message').textContent()).toContain(word('follow-up.contact.nobody'));
    await page.getByRole('button', { name: word('call.to-debrief') }).click();
    await page.locator('.rubric').waitFor();
    const told = (await page.locator('main').textContent()) ?? '';
    expect(told).toContain(coachWord('rules.message-time'));
    expect(told).toContain(coachWord('rules.message-contact'));
    expect(told).not.toContain(coachWord('rules.message-opening'));
  });
});

describe('what the briefing tells', () => {
  it.for(LOCALES)('%s: how long they have waited, and what has changed', async (locale, { page }) => {
    await page.goto(address('#/briefing/trays'));
    await page.getByRole('banner').getByRole('combobox').selectOption(locale);
    await page.getByText(textOf('trays', 'waited', locale)).waitFor();
    await page.getByText(textOf('trays', 'changes.one-round', locale)).waitFor();
  });

  it('and the drawer in the call tells again', async ({ page }) => {
    await takeCall(page, 'trays');
    await stage(page);
    await open(page, 'K');
    await dialog(page).getByText(textOf('trays', 'facts.rounds')).waitFor();
    await dialog(page).getByText(textOf('trays', 'changes.one-round')).waitFor();
  });
});

describe('the way of explaining (M-08)', () => {
  it('is read from what they said first; where that tells nothing, one asks', async ({ page }) => {
    await takeCall(page, 'leaflet');
    await stage(page);
    await open(page, 'S');
    await dialog(page).getByText(textOf('leaflet', 'lines.opening')).waitFor();
    await tabTo(page, word('styles.vague.name'));
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('status').getByText(word('styles.vague.hint')).waitFor();
    await tabTo(page, word('styles.you-drive.name'));
    await page.keyboard.press('Enter');
    await dialog(page).waitFor({ state: 'detached' });
    await lastInput(page).toMatch(/ style you-drive$/);
  });
});

describe('a fair pause (M-15)', () => {
  it('by keyboard: tells the time and who gets in touch, and goes on as a second scene, after a reload too', async ({
    page,
    complaints,
  }) => {
    await takeCall(page, 'joint-account');
    await stage(page);
    for (const id of ['line-first', 'warn-pause', 'pause-fair']) await answerByKey(page, 'joint-account', id);
    await page.getByRole('button', { name: word('call.go-on') }).waitFor();
    await glance(page);
    await page.keyboard.press('1');
    await page
      .locator('.agreed')
      .getByText(word('paused.after_other').replace('{{count}}', String(NUMBERS.callBack.minutes)))
      .waitFor();
    await page.locator('.agreed').getByText(word('paused.who-value'), { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await pressOn(page, word('paused.call-back'));
    await page.getByText(textOf('joint-account', 'lines.ten-past')).first().waitFor();
    expect(await spoken(page).textContent()).toContain(textOf('joint-account', 'lines.ten-past'));
    expect(complaints).toEqual([]);
  });
});

describe('hold', () => {
  it('by its key: is asked for, answered, and heard or read as music', async ({ page, complaints }) => {
    await takeCall(page, 'trays');
    await stage(page);
    await open(page, 'Escape');
    await tabTo(page, word('settings.captions'));
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('H');
    await page.getByText(textOf('trays', 'reactions.hold')).first().waitFor();
    await page.locator('.caption').getByText(word('caption.hold')).waitFor();
    expect(await spoken(page).textContent()).toContain(word('agent.hold'));
    await lastInput(page).toMatch(/ hold$/);
    expect(complaints).toEqual([]);
  });
});

describe('the approval line (M-17)', () => {
  it('is asked from the tools, and answers with the next turn', async ({ page }) => {
    await takeCall(page, 'trays');
    await stage(page);
    await open(page, 'A');
    await tabTo(page, textOf('trays', 'parameters.express'));
    await page.keyboard.press('Enter');
    await page.getByText(textOf('trays', 'reactions.approval')).first().waitFor();
    await page.keyboard.press('L');
    await page.locator('.notes').getByText(word('notes.approved')).waitFor();
  });
});
