/** Signing in with the account one has at work: refused while it is unknown, added to one's own account, and removed. */
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { type TestProvider, testProvider } from '../../src/server/accounts/test-provider.ts';
import { ask, field, foundHouse, joinAs, makeCode, makeCohort, press } from './support/house.ts';
import { overflow, violations } from './support/rules.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

interface Place {
  readonly provider: TestProvider;
  readonly server: RunningServer;
}

/** As it is where an operator sets nothing but the provider. */
async function place(newcomers: 'refuse' | 'trainee' = 'refuse'): Promise<Place> {
  const provider = await testProvider('work', newcomers);
  const server = await startServer({ OIDC_PROVIDERS: JSON.stringify([provider.setting]) });
  onTestFinished(server.stop);
  provider.home = server.address.replace(/\/$/, '');
  return { provider, server };
}

const named = (key: string, { provider }: Place, locale = 'en') =>
  word(key, locale).replace('{{name}}', provider.setting.name);

const button = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true });

const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

async function signInAtWork(page: Page, here: Place): Promise<void> {
  await page.goto(`${here.server.address}#/sign-in`);
  await button(page, named('sign-in.with', here)).click();
}

async function forget(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto('about:blank');
}

/** Ada has founded the house; Mara has joined by a code, and stands at home. */
async function joined(page: Page, here: Place, locale = 'en'): Promise<void> {
  await foundHouse(page, here.server);
  const cohort = await makeCohort(page, []);
  const code = await makeCode(page, cohort);
  await forget(page);
  await joinAs(page, here.server.address, { code, name: 'Mara' }, locale);
}

async function toAccount(page: Page, here: Place): Promise<void> {
  await page.goto(`${here.server.address}#/account`);
  await page.getByRole('heading', { name: word('providers.title') }).waitFor();
}

describe('an account at work', () => {
  it('that nobody has added is refused with the way to add it, and opens the account once it is added', async ({
    page,
  }) => {
    const here = await place();
    await joined(page, here);
    await forget(page);
    await signInAtWork(page, here);
    await page
      .getByRole('alert')
      .filter({ hasText: word('sign-in.not-known') })
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await forget(page);
    await page.goto(`${here.server.address}#/sign-in`);
    await field(page, 'name').fill('ada@example.org');
    await field(page, 'secret').fill('correct horse battery');
    await press(page, 'sign-in.submit');
    await page.getByRole('link', { name: 'Ada' }).waitFor();
    await toAccount(page, here);
    expect(await violations(page)).toEqual([]);
    await button(page, named('providers.add-named', here)).press('Enter');
    await status(page, named('providers.news.added', here)).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      named('providers.news.added', here),
    );
    expect(await violations(page)).toEqual([]);
    await forget(page);
    await signInAtWork(page, here);
    await page.getByRole('link', { name: 'Ada' }).waitFor();
  });

  it('is removed by a press, and is then as unknown as before', async ({ page }) => {
    const here = await place();
    await joined(page, here);
    await toAccount(page, here);
    await button(page, named('providers.add-named', here)).click();
    await status(page, named('providers.news.added', here)).waitFor();
    await button(page, named('providers.remove-named', here)).press('Enter');
    await status(page, named('providers.news.removed', here)).waitFor();
    await button(page, named('providers.add-named', here)).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      named('providers.add-named', here),
    );
    await forget(page);
    await signInAtWork(page, here);
    await page
      .getByRole('alert')
      .filter({ hasText: word('sign-in.not-known') })
      .waitFor();
  });

  it('of somebody else is not added, and that is said where one pressed', async ({ page }) => {
    const here = await place();
    await joined(page, here);
    await toAccount(page, here);
    await button(page, named('providers.add-named', here)).click();
    await status(page, named('providers.news.added', here)).waitFor();
    await forget(page);
    await page.goto(here.server.address);
    await ask(page, 'POST', '/sign-in', { login: 'ada@example.org', password: 'correct horse battery' });
    await page.reload();
    await toAccount(page, here);
    await button(page, named('providers.add-named', here)).click();
    await status(page, named('providers.news.taken', here)).waitFor();
    await button(page, named('providers.add-named', here)).waitFor();
  });

  it('stays while it is the only way in, and loses nothing where the server does not answer', async ({
    page,
  }) => {
    const here = await place('trainee');
    await foundHouse(page, here.server);
    await forget(page);
    await signInAtWork(page, here);
    await page.getByRole('link', { name: 'Anna of Work' }).waitFor();
    await toAccount(page, here);
    await page.getByText(word('providers.states.only-way-in')).waitFor();
    expect(await button(page, named('providers.remove-named', here)).count()).toBe(0);
    await field(page, 'login').fill('anna@example.org');
    await field(page, 'password').fill('correct horse battery');
    await page
      .locator('.panel')
      .filter({ has: field(page, 'login') })
      .getByRole('button')
      .click();
    await button(page, named('providers.remove-named', here)).waitFor();
    await page.route('**/api/me/providers/work', (route) => route.abort());
    await button(page, named('providers.remove-named', here)).click();
    await status(page, word('providers.news.failed')).waitFor();
    await page.unroute('**/api/me/providers/work');
    await button(page, named('providers.remove-named', here)).click();
    await status(page, named('providers.news.removed', here)).waitFor();
  });

  it.for([
    { locale: 'en', size: { width: 1280, height: 720 } },
    { locale: 'fi', size: { width: 390, height: 844 } },
    { locale: 'fi', size: { width: 320, height: 640 } },
  ])('fits into the page in $locale at $size.width', async ({ locale, size }, { browser }) => {
    const here = await place();
    const context = await browser.newContext({ viewport: size, locale });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await joined(page, here, locale);
    await page.goto(`${here.server.address}#/account`);
    await button(page, named('providers.add-named', here, locale)).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
