/** Somebody at a window of their own, in a language of their own, on a server with accounts. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from './browser.ts';
import { overflow, violations } from './rules.ts';
import { word } from './words.ts';

export interface Seat {
  readonly page: Page;
  readonly locale: string;
  /** Of the server, with a slash at the end. */
  readonly address: string;
  /** Grows with every complaint of the page. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

interface Place {
  readonly address: string;
  readonly locale: string;
  readonly size: { readonly width: number; readonly height: number };
}

export async function sitDown(browser: Browser, { address, locale, size }: Place): Promise<Seat> {
  const context = await browser.newContext({ viewport: size, locale, timezoneId: 'Europe/Riga' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return { page, locale, address, complaints, close: () => context.close() };
}

/** A word of the screens, in the language of whoever sits there. */
export const say = ({ locale }: Seat, key: string, values: Readonly<Record<string, unknown>> = {}): string =>
  word(key, locale).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));

export const press = ({ page, locale }: Seat, key: string, role: 'button' | 'link' = 'button') =>
  page
    .locator('main')
    .getByRole(role, { name: word(key, locale), exact: true })
    .first()
    .click();

/** Writes into the field with this label. */
export const write = ({ page, locale }: Seat, key: string, text: string) =>
  page.locator('main').getByLabel(word(key, locale), { exact: true }).fill(text);

/** The field of this name in a form of the account. */
export const field = ({ page }: Seat, name: string) => page.locator(`.account-form input[name=${name}]`);

/** Stops at a page: nothing on it breaks a rule of accessibility, and it fits into the window. */
export async function lookAround({ page }: Seat): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}
