/** The words of a scenario or of the interface, as the lint gets them. */
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Finding, FindingCode } from '../finding.ts';

/** A text file laid flat: dotted keys to texts, as in `lines.opening_boiling`. */
export type Texts = ReadonlyMap<string, string>;
/** Of the locales whose files could be read. */
export type TextsByLocale = Readonly<Partial<Record<Locale, Texts>>>;

/** What is wrong with one text of one locale. */
export type Fault = Pick<Finding, 'code' | 'at' | 'detail'>;

export const fault = (code: FindingCode, at: string, detail: string): Fault => ({ code, at, detail });

/** The faults of every locale there is as findings about `scenario`, or about the text file of that name. */
export function inEveryLocale(
  scenario: string,
  texts: TextsByLocale,
  faultsIn: (texts: Texts, locale: Locale) => readonly Fault[],
): readonly Finding[] {
  return LOCALES.flatMap((locale) => {
    const words = texts[locale];
    return words ? faultsIn(words, locale).map((found) => ({ ...found, scenario, locale })) : [];
  });
}

/** Who says a text: the customer, the agent, or the game to its player. */
export type Voice = 'customer' | 'agent' | 'game';

export function voiceOf(key: string): Voice {
  // A talk that is lent may say a line otherwise for one kind of anger.
  if (/^(?:(?:passive|escalated|swearing)\.)?(lines|reactions|endings|outbursts)\./.test(key))
    return 'customer';
  return /^(replies|agent)\./.test(key) ? 'agent' : 'game';
}
