/** One's own progress, as the server has it: the same on every device, with what is on one device alone, each call once. */
import { describe, expect } from 'vitest';
import { askedOnce, goTo, looksRight, pageFor, VISITS } from './support/asked-once.ts';
import { PATIENCE } from './support/browser.ts';
import { finishedRecord, firstPlanOf } from './support/progress.ts';
import { plant } from './support/store.ts';
import { ASKED } from './support/trained.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

describe.each(VISITS)('somebody who reads $locale, at $width × $height', (visit) => {
  const { locale } = visit;
  const title = textOf(ASKED, 'title', locale);

  it('sees an assigned call counted, on a second device too', async ({ browser, page, onTestFinished }) => {
    const needs = { browser, page, onTestFinished };
    const { trainee, address } = await askedOnce(needs, visit);
    await goTo(trainee, `${address}#/progress`);
    await trainee.getByText(word('progress.intro-account', locale)).waitFor();
    await trainee.getByRole('heading', { name: word('accuracy-curve.title', locale) }).waitFor();
    const played = trainee.locator('.played');
    expect(await played.getByRole('link', { name: title }).getAttribute('href')).toContain('#/result/');
    expect(await trainee.locator('.skill').count()).toBe(7);
    await looksRight(trainee);

    const second = await pageFor(needs, visit);
    await second.context().addCookies(await trainee.context().cookies());
    await goTo(second, `${address}#/progress`);
    await second.locator('.skills').waitFor();
    expect(await second.locator('.skill').allInnerTexts()).toEqual(
      await trainee.locator('.skill').allInnerTexts(),
    );
    await trainee.getByRole('link', { name: word('progress.to-account', locale) }).click();
    await trainee.locator('.own-calls .played').getByRole('link', { name: title }).waitFor();
  });

  it('sees practice that is on its way counted once, and is told when the server cannot be reached', async ({
    browser,
    page,
    onTestFinished,
  }) => {
    const needs = { browser, page, onTestFinished };
    const { trainee, address } = await askedOnce(needs, visit);
    const ways = ['**/api/calls', '**/api/me/progress*'] as const;
    for (const way of ways) await trainee.route(way, (route) => route.abort());
    await plant(trainee, 'finished', {
      ...finishedRecord(1, firstPlanOf('trays'), 0),
      call: 'a-call-on-its-way',
    });
    await goTo(trainee, `${address}#/progress`);
    const away = trainee.getByText(word('progress.away', locale));
    await away.waitFor();
    const listed = trainee.locator('.played li');
    await expect.poll(() => listed.count(), { timeout: PATIENCE }).toBe(1);
    await looksRight(trainee);

    await trainee.unroute(ways[1]);
    await trainee.getByRole('button', { name: word('progress.again', locale) }).click();
    await away.waitFor({ state: 'detached' });
    const here = trainee.locator('.played').getByText(word('played.here', locale));
    await here.waitFor();
    expect(await listed.count()).toBe(2);
    await looksRight(trainee);

    await trainee.unroute(ways[0]);
    await trainee.evaluate(() => dispatchEvent(new Event('online')));
    await expect
      .poll(
        async () => {
          await goTo(trainee, `${address}#/progress`);
          await listed.nth(1).waitFor();
          await trainee.locator('.accuracy-line, .hint').first().waitFor();
          return here.count();
        },
        { timeout: PATIENCE },
      )
      .toBe(0);
    expect(await listed.count()).toBe(2);
  });
});
