/** Whoever was asked to play comes back to their calls, and finds what a trainer has written beside them since. */
import { describe, expect } from 'vitest';
import { askedOnce, goTo, looksRight, VISITS } from './support/asked-once.ts';
import { ask } from './support/house.ts';
import { ASKED } from './support/trained.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const NOTE = 'Listen a little longer before you offer anything.';

describe.each(VISITS)('somebody who reads $locale, at $width × $height', (visit) => {
  const { locale } = visit;
  const title = textOf(ASKED, 'title', locale);
  const resultsName = `${word('asked.results', locale)}: ${title}`;

  it('finds a trainer’s note from home, until they have read it', async ({
    browser,
    page,
    onTestFinished,
  }) => {
    const { trainee, address, attempt } = await askedOnce({ browser, page, onTestFinished }, visit);
    await ask(page, 'POST', `/attempts/${attempt}/notes`, { text: NOTE });
    await goTo(trainee, address);
    const news = trainee.locator('.remark-news');
    await news.getByText(word('remarks.news_one', locale).replace('{{count}}', '1')).waitFor();
    const asked = trainee.locator('.asked');
    await asked.locator('summary').click();
    await asked.getByText(word('remarks.new', locale)).waitFor();
    await looksRight(trainee);
    await news.getByRole('link', { name: word('remarks.read', locale) }).click();
    await trainee.getByText(NOTE).waitFor();

    const told = trainee.waitForResponse('**/api/me/remarked');
    await goTo(trainee, address);
    await told;
    await asked.locator('summary').click();
    await trainee.getByRole('link', { name: resultsName }).waitFor();
    expect(await news.count()).toBe(0);
  });

  it('comes back to every call of an assignment, and to the points of a trainer', async ({
    browser,
    page,
    onTestFinished,
  }) => {
    const { trainee, attempt } = await askedOnce({ browser, page, onTestFinished }, visit);
    // It is mastered, and so folded, before the trainer's points are there.
    await trainee.locator('.asked summary').click();
    await ask(page, 'PUT', `/attempts/${attempt}/override`, { total: 41, reason: 'Too quick' });
    await trainee.getByRole('link', { name: resultsName }).click();
    const list = trainee.locator('.own-calls .played');
    await list.getByText(word('own-calls.counts', locale)).waitFor();
    await list.getByText(word('remarks.new', locale)).waitFor();
    await list.locator('.played-result').getByText('41').waitFor();
    await looksRight(trainee);
    await list.getByRole('link', { name: title }).click();
    await trainee.getByText('Too quick').waitFor();
  });

  it('is told what the list will hold, and that it could not be read', async ({
    browser,
    page,
    onTestFinished,
  }) => {
    const needs = { browser, page, onTestFinished };
    const { trainee, address } = await askedOnce(needs, visit);
    await trainee.route('**/api/me/calls*', (route) => route.abort());
    await goTo(trainee, `${address}#/account/calls`);
    await trainee.getByText(word('own-calls.unread', locale)).waitFor();
    await looksRight(trainee);
    await trainee.unroute('**/api/me/calls*');
    await trainee
      .locator('main')
      .getByRole('button', { name: word('account.again', locale) })
      .click();
    await trainee.locator('.own-calls .played').getByRole('link', { name: title }).waitFor();
    expect(await trainee.getByText(word('own-calls.unread', locale)).count()).toBe(0);

    await goTo(page, `${address}#/account/calls`);
    await page.getByText(word('own-calls.empty')).waitFor();
    await looksRight(page);
  });
});
