/** The languages a scenario can be written in. Pure. */
import type { Source } from '../../../protocol/scenario.ts';
import { languageName as nameOf } from '../../language-name.ts';

export type WordLocale = keyof Source['words'];

/** In the order in which words are looked for where a language has none. */
export const LOCALE_ORDER = ['en', 'lv', 'tr', 'et', 'fi'] as const satisfies readonly WordLocale[];

/** What a language is called in the reader's own, as a title. */
export function languageName(code: WordLocale, locale: string): string {
  const name = nameOf(code, locale);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
