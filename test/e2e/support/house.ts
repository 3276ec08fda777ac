/** An organisation on the real server: its first administrator, what they ask, and whoever joins. */
import type { Page } from 'playwright-core';
import { type Terms, USUAL_TERMS } from '../../../src/course/terms.ts';
import type { RunningServer } from './server.ts';
import { word } from './words.ts';

/** Asks the server as the page does. */
export const ask = <What>(page: Page, method: string, path: string, body?: object): Promise<What> =>
  page.evaluate(
    async ({ method, path, body }) => {
      const response = await fetch(`/api${path}`, {
        method,
        ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
      });
      const told: unknown = response.status === 204 ? null : await response.json();
      if (!response.ok) throw new Error(`${path}: ${JSON.stringify(told)}`);
      return told;
    },
    { method, path, body },
  ) as Promise<What>;

export const field = (page: Page, name: string) => page.locator(`.account-form input[name=${name}]`);

export const press = (page: Page, key: string, locale = 'en') =>
  page
    .locator('main')
    .getByRole('button', { name: word(key, locale), exact: true })
    .click();

export async function comeInFirst(page: Page, { address, firstLink }: RunningServer): Promise<void> {
  await page.goto(`${address}#/first/${firstLink}`);
  await field(page, 'organisation').fill('Tea & Sons');
  await field(page, 'displayName').fill('Ada');
  await field(page, 'login').fill('ada@example.org');
  await field(page, 'password').fill('correct horse battery');
  await press(page, 'first.submit');
  await page.getByRole('link', { name: 'Ada' }).waitFor();
}

/** The same without the form, for tests whose matter begins later; the page is at home. */
export async function foundHouse(page: Page, { address, firstLink }: RunningServer): Promise<void> {
  await page.goto(address);
  await ask(page, 'POST', '/first-administrator', {
    token: firstLink,
    organisation: 'Tea & Sons',
    displayName: 'Ada',
    login: 'ada@example.org',
    password: 'correct horse battery',
  });
}

/** A cohort of these people, who are in it by name. */
export async function makeCohort(page: Page, names: readonly string[], name = 'Monday'): Promise<string> {
  const { id } = await ask<{ id: string }>(page, 'POST', '/cohorts', { name, timeZone: 'Europe/Riga' });
  if (names.length > 0)
    await ask(page, 'POST', `/cohorts/${id}/roster/import`, { csv: `name\n${names.join('\n')}\n` });
  return id;
}

const TERMS: Terms = { ...USUAL_TERMS, attempts: 2 };

export interface Wanted {
  readonly title: string;
  readonly terms?: Partial<Terms>;
  /** As `2199-01-01T17:00`, where the cohort is. */
  readonly due?: string;
}

/** A cohort that is asked to play these, each one scenario; gives the code by which one joins it. */
export async function assign(page: Page, scenario: string, wanted: readonly Wanted[]): Promise<string> {
  const cohort = await makeCohort(page, []);
  await assignTo(page, cohort, scenario, wanted);
  return makeCode(page, cohort);
}

/** Asks a cohort to play these; gives their ids. */
export async function assignTo(
  page: Page,
  cohort: string,
  scenario: string,
  wanted: readonly Wanted[],
): Promise<readonly string[]> {
  const version = await versionOf(page, scenario);
  const made: string[] = [];
  for (const { title, terms, due = '2199-01-01T17:00' } of wanted) {
    const { id } = await ask<{ id: string }>(page, 'POST', `/cohorts/${cohort}/assignments`, {
      title,
      versions: [version],
      people: null,
      opens: '2020-01-01T09:00',
      due,
      terms: { ...TERMS, ...terms },
    });
    made.push(id);
  }
  return made;
}

/** The edition of a scenario that can be assigned. */
export async function versionOf(page: Page, scenario: string): Promise<string> {
  const { editions } = await ask<{ editions: readonly { version: string; scenario: string }[] }>(
    page,
    'GET',
    '/scenarios',
  );
  return editions.find((edition) => edition.scenario === scenario)?.version ?? '';
}

export async function makeCode(page: Page, cohort: string): Promise<string> {
  const body = { days: 7, mostUses: 30 };
  return (await ask<{ code: string }>(page, 'POST', `/cohorts/${cohort}/join-codes`, body)).code;
}

/** Somebody new at this page; gives the words by which they come back. */
export async function joinAs(
  page: Page,
  address: string,
  { code, name }: { readonly code: string; readonly name: string },
  locale = 'en',
): Promise<string> {
  await page.goto(`${address}#/join/${code}`);
  await field(page, 'displayName').fill(name);
  await press(page, 'join.submit', locale);
  const words = await page.locator('.recovery-phrase').textContent();
  await press(page, 'phrase.done', locale);
  await page.locator('.asked').waitFor();
  return words ?? '';
}
