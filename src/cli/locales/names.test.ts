import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLLEAGUES } from '../../engine/shift/kudos.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { readTextFile } from './text-files.ts';

function wordsOf(locale: Locale, namespace: string, key: string): readonly string[] {
  const file = readTextFile(locale, namespace);
  if (!file.ok) throw new Error(`${locale}/${namespace}`);
  return (file.texts.get(key) ?? '').split(' ').filter((word) => !word.endsWith('.'));
}

it.each(LOCALES)('in %s no colleague in a shift is called like a customer', (locale) => {
  const scenarios = readdirSync(`locales/${locale}/scenarios`).map((file) => file.replace('.json', ''));
  const customers = scenarios.flatMap((id) => wordsOf(locale, `scenarios/${id}`, 'customer.name'));
  const colleagues = COLLEAGUES.flatMap((one) => wordsOf(locale, 'shift', `shift.colleagues.${one}`));
  expect(customers.length).toBeGreaterThan(0);
  expect(colleagues).toHaveLength(COLLEAGUES.length);
  expect(colleagues.filter((name) => customers.includes(name))).toEqual([]);
});
