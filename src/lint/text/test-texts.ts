/** The shipped words for tests, and words made up for one locale. */
import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Texts, TextsByLocale } from './texts.ts';

function flat(data: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof data === 'string') return [[path, data]];
  const entries = Object.entries(data as Readonly<Record<string, unknown>>);
  return entries.flatMap(([key, value]) => flat(value, path === '' ? key : `${path}.${key}`));
}

const read = (locale: Locale, file: string): Texts =>
  new Map(flat(JSON.parse(readFileSync(`locales/${locale}/${file}.json`, 'utf8')), ''));

/** A text file in every locale, such as `scenarios/trays` or `coach`. */
export const shippedTexts = (file: string): TextsByLocale =>
  Object.fromEntries(LOCALES.map((locale) => [locale, read(locale, file)]));

/** Texts by key. */
export const says = (texts: Readonly<Record<string, string>>): Texts => new Map(Object.entries(texts));

/** A file that has words in one locale only. */
export const only = (locale: Locale, texts: Texts): TextsByLocale => ({ [locale]: texts });
