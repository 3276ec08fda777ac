import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { planInputs } from './support/keyboard-plan.ts';
import { address, answerByKey, inMode, readOn, stage } from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const ID = 'tutorial-teapot';
const offer = (page: Page) => page.locator('.next-call');
const strip = (page: Page) => page.locator('.lamp-strip');
const card = (page: Page) => page.locator('.scenario').filter({ hasText: textOf(ID, 'title') });

async function begin(page: Page): Promise<void> {
  await page.goto(address('#/'));
  await offer(page).getByText(textOf(ID, 'title')).waitFor();
  await offer(page).getByRole('link').click();
  await page.locator('form.goals input[type=radio]').first().check();
  await page.locator('form.goals button[type=submit]').click();
  await stage(page);
}

describe('the tutorial', () => {
  it('is offered first to whoever is new, and after any call it is one of the list', async ({
    page,
    complaints,
  }) => {
    await page.goto(address('#/'));
    await offer(page).getByText(word('home.next-why.tutorial')).waitFor();
    expect(await violations(page)).toEqual([]);
    await begin(page);
    for (const input of planInputs(ID, 'best'))
      if (input.type === 'reply') await answerByKey(page, ID, input.id);
    await readOn(page);
    await page.locator('.rubric').waitFor();
    await page.goto(address('#/'));
    await card(page).getByText(word('find.tutorial')).waitFor();
    await offer(page).getByText(word('home.next-why.first')).waitFor();
    await offer(page).getByText(word('difficulty.easier')).waitFor();
    expect(await offer(page).getByText(textOf(ID, 'title')).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('waits to be gone on with when it is left, and is not offered a second time beside that', async ({
    page,
  }) => {
    await begin(page);
    await answerByKey(page, ID, 'puddle');
    await page.goto(address('#/'));
    await page.locator('.waiting').getByText(textOf(ID, 'title')).waitFor();
    await offer(page).getByText(word('home.next-why.first')).waitFor();
    expect(await offer(page).getByText(textOf(ID, 'title')).count()).toBe(0);
  });

  it('has its coach whatever was chosen, who shows from the first line what lights the lamps', async ({
    page,
  }) => {
    await page.goto(address('#/briefing/leaflet'));
    await inMode(page, 'exam');
    await begin(page);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.locator('.instruments .steps').count()).toBe(1);
    await strip(page).getByText(word('coach.acks-left_other').replace('{{count}}', '2')).waitFor();
    await answerByKey(page, ID, 'puddle');
    await strip(page).getByText(word('coach.acks-left_one')).waitFor();
    await answerByKey(page, ID, 'wiping');
    await strip(page).locator('.met').first().waitFor();
    expect(await strip(page).locator('.met').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  it.for([320, 1280])('shows that strip without a word cut off, %i pixels wide', async (width, { page }) => {
    await page.setViewportSize({ width, height: 640 });
    await begin(page);
    await strip(page).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await strip(page).locator('li:visible').count()).toBe(width < 700 ? 1 : 3);
  });
});
