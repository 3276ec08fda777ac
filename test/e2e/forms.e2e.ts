import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  answerFormByKey,
  choiceOf,
  endTooSoon,
  FORM_CALLS,
  type FormName,
  playFormByKeyboard,
  sayingOf,
  takeForm,
  textAt,
} from './support/form-calls.ts';
import { address, glance, inMode, readOn, replyButton, stage, takeCall } from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

const FORMS = Object.keys(FORM_CALLS) as readonly FormName[];

const strip = (page: Page) => page.locator('.setting');
const yours = (page: Page) => page.locator('.your-words');
const verdicts = (page: Page) => page.locator('.verdict:not(.awaited)').first().waitFor();

describe.each(FORMS)('a call in the form of a %s', (form) => {
  it('is played to its debrief by keyboard alone', async ({ page, complaints }) => {
    await playFormByKeyboard(page, form);
    expect(await page.locator('.you-said').count()).toBeGreaterThanOrEqual(FORM_CALLS[form].best.length);
    expect(complaints).toEqual([]);
  });

  it.for([
    { width: 1280, height: 720 },
    { width: 320, height: 640 },
  ])('breaks no rule of accessibility at $width × $height, at any of its lines', async (size, { page }) => {
    await page.setViewportSize(size);
    await takeForm(page, form);
    await stage(page);
    const broken = [...(await violations(page))];
    for (const reply of FORM_CALLS[form].best.slice(0, 2)) {
      await answerFormByKey(page, form, reply);
      await glance(page);
      broken.push(...(await violations(page)));
    }
    expect(broken).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});

describe('what channels make of a talk', () => {
  it('a reader who writes back goes on in a chat, and is told so', async ({ page }) => {
    await takeForm(page, 'help page');
    expect(await strip(page).textContent()).toBe(word('setting.page'));
    await answerFormByKey(page, 'help page', 'sorry');
    await page.locator('main.channel-chat').waitFor();
    expect(await strip(page).textContent()).toContain(word('channels.chat'));
  });

  it('a review is public, and the voice note after it private', async ({ page }) => {
    await takeForm(page, 'review');
    expect(await strip(page).textContent()).toBe(word('setting.public'));
    await answerFormByKey(page, 'review', 'short');
    await page.locator('main.channel-voice-note').waitFor();
    expect(await strip(page).textContent()).toBe(word('setting.private').replace('{{name}}', 'Kim Arden'));
  });

  it('a queue hears what is said at the counter, nobody in the corner, and all of them again', async ({
    page,
  }) => {
    await takeForm(page, 'counter');
    expect(await strip(page).textContent()).toBe(word('setting.overheard'));
    await answerFormByKey(page, 'counter', 'over-here');
    await expect.poll(() => strip(page).textContent()).toBe(word('setting.aside'));
    await answerFormByKey(page, 'counter', 'early');
    await expect.poll(() => strip(page).textContent()).toBe(word('setting.overheard'));
  });

  it('nobody else is mentioned in a call that has no form', async ({ page }) => {
    await page.goto(address('#/briefing/trays'));
    await page.locator('form.goals input[type=radio]').first().check();
    await inMode(page, 'practice');
    await page.locator('form.goals button[type=submit]').click();
    await page.locator('button.reply').first().waitFor();
    expect(await strip(page).count()).toBe(0);
  });
});

describe('what is written', () => {
  it('below a help page stands under its article, with the answer published there, and no lamps', async ({
    page,
  }) => {
    await takeForm(page, 'help page');
    await page.getByRole('heading', { name: textAt('help page', 'page.title') }).waitFor();
    expect(await page.locator('.article').textContent()).toBe(textAt('help page', 'page.text'));
    expect(await page.locator('.lamp').count()).toBe(0);
    await answerFormByKey(page, 'help page', 'where');
    await yours(page).waitFor();
    expect(await yours(page).textContent()).toContain(word('published.answer'));
    expect(await page.locator('.comment').count()).toBe(2);
    await answerFormByKey(page, 'help page', 'sorry');
    await page.locator('main.channel-chat').waitFor();
    expect(await page.locator('.article').count()).toBe(0);
    expect(await page.locator('.lamp').count()).toBe(3);
  });

  it('as a review has its stars, and by voice it has none', async ({ page }) => {
    await takeForm(page, 'review');
    const stars = word('published.stars').replace('{{given}}', '1').replace('{{most}}', '5');
    await page.getByRole('img', { name: stars }).waitFor();
    await answerFormByKey(page, 'review', 'short');
    await page.locator('main.channel-voice-note').waitFor();
    expect(await page.locator('.review-stars').count()).toBe(0);
  });

  it('publishes no breath that was taken over it', async ({ page }) => {
    await takeForm(page, 'review');
    await glance(page);
    await page.keyboard.press('b');
    await page.getByText(word('breathe.breath.name')).click();
    await page.locator('.ticker').getByText(word('happenings.collected')).waitFor();
    expect(await yours(page).count()).toBe(0);
  });

  it('in a chat comes in short messages under what was said before, and is heard once', async ({ page }) => {
    await takeForm(page, 'help page');
    await answerFormByKey(page, 'help page', 'sorry');
    await page.locator('main.channel-chat').waitFor();
    expect(await page.locator('.typed .piece').count()).toBe(2);
    expect(await page.locator('.said-before').textContent()).toContain(textAt('help page', 'lines.article'));
    expect(await yours(page).textContent()).toContain(sayingOf('help page', 'sorry'));
    const spoken = (await page.locator('main > [role=status]').textContent()) ?? '';
    expect(spoken.split(textAt('help page', 'lines.writes'))).toHaveLength(2);
  });

  it('in a chat that does not fit stands at its newest words', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await takeForm(page, 'help page');
    await stage(page);
    for (const reply of ['sorry', 'see']) await answerFormByKey(page, 'help page', reply);
    await glance(page);
    await page.keyboard.press('Space');
    const box = page.locator('.box-bubble');
    await expect
      .poll(() =>
        box.evaluate(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight),
      )
      .toBeLessThan(2);
    expect(await box.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  });

  it('as a letter has a head, and keeps what was answered below it', async ({ page }) => {
    await takeForm(page, 'letter');
    const head = page.locator('.mail-head');
    expect(await head.textContent()).toContain(textAt('letter', 'customer.name'));
    expect(await page.locator('.happening').first().textContent()).toBe(word('happenings.picked-up.email'));
    await answerFormByKey(page, 'letter', 'right+one-page+friday');
    await yours(page).waitFor();
    expect(await head.textContent()).toContain(word('mail.answer').replace('{{subject}}', ''));
  });

  it('on a page nobody sits and waits for: silence counts from the chat on, which says so', async ({
    page,
  }) => {
    await takeCall(page, 'button');
    expect(await strip(page).textContent()).toBe(word('setting.page'));
    await replyButton(page, 'button', 'dry-path').click();
    await page.locator('main.channel-chat').waitFor();
    expect(await strip(page).textContent()).toContain(word('setting.clock').replace('{{seconds}}', '45'));
    await page.goto(address('#/briefing/button'));
    await page.locator('.situation').waitFor();
    expect(await page.locator('.situation').textContent()).not.toContain('45');
  });
});

describe('a colleague at the table', () => {
  const design = textAt('team call', 'seats.design');
  const code = textAt('team call', 'seats.code');

  it('is named wherever what they say is told', async ({ page, complaints }) => {
    await takeForm(page, 'team call');
    expect(await strip(page).textContent()).toContain(design);
    expect(await choiceOf(page, 'team call', 'defend').textContent()).toContain(`${design}: `);
    expect(await choiceOf(page, 'team call', 'all-ears').textContent()).not.toContain(design);
    await answerFormByKey(page, 'team call', 'defend');
    await expect.poll(() => yours(page).textContent()).toContain(design);
    expect(await page.locator('main > [role=status]').textContent()).toContain(`${design}: `);
    await page.getByRole('button', { name: word('call.so-far') }).click();
    expect(await page.locator('.transcript .agent dt').allTextContents()).toEqual([design]);
    await page.keyboard.press('Escape');
    for (const reply of FORM_CALLS['team call'].best) await answerFormByKey(page, 'team call', reply);
    await readOn(page);
    await verdicts(page);
    expect(await page.locator('.you-said').first().textContent()).toContain(`${design}: `);
    expect(await page.locator('.print-turns li').first().textContent()).toContain(`${design}: `);
    expect(await page.locator('.print-turns li').nth(1).textContent()).toContain(`${code}: `);
    expect(complaints).toEqual([]);
  });

  it('is named in a call that is watched, and in a mistake that is tried again', async ({ page }) => {
    await takeForm(page, 'team call');
    await answerFormByKey(page, 'team call', 'seen');
    await endTooSoon(page);
    await page.goto(address('#/watch/1/own'));
    await page
      .locator('.shown-replies .reply')
      .filter({ hasText: `${design}: ` })
      .waitFor();
    await page.goto(address('#/mistakes/1'));
    await page.locator('.moment').waitFor();
    await answerFormByKey(page, 'team call', 'demo');
    await page.locator('.outcome .you-said').waitFor();
    expect(await page.locator('.outcome .you-said').textContent()).toContain(`${code}: `);
  });
});
