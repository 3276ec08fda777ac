/** Apostrophes and quotation marks: each language has its own, and none of them is on a typewriter. */
import type { Locale } from '../../i18n/locales.ts';
import { type Fault, fault, type Texts } from './texts.ts';

interface Quotes {
  readonly open: string;
  readonly close: string;
  /** What else may stand in a word or within a quotation. */
  readonly inner: string;
}

/** As each `STYLE.md` says; Finnish opens and closes with the same sign. */
const QUOTES: Readonly<Record<Locale, Quotes>> = {
  en: { open: '“', close: '”', inner: '‘’' },
  lv: { open: '„', close: '”', inner: '’' },
  tr: { open: '“', close: '”', inner: '‘’' },
  et: { open: '„', close: '“', inner: '’' },
  fi: { open: '”', close: '”', inner: '’' },
};

const ANY = /["'`´′″‘’‚‛“”„‟«»‹›]/gu;

/** Texts with a sign that is not their language's, or with a quotation that does not begin or end. */
export function quoteFaults(texts: Texts, locale: Locale): readonly Fault[] {
  return [...texts].flatMap(([key, text]) => {
    const wrong = foreign(text, locale);
    if (wrong.length > 0) return [fault('foreign-quote', key, `${wrong.join(' ')} in: ${text.slice(0, 60)}`)];
    return isPaired(text, locale) ? [] : [fault('quote-left-open', key, text.slice(0, 60))];
  });
}

function foreign(text: string, locale: Locale): readonly string[] {
  const { open, close, inner } = QUOTES[locale];
  const found = [...text.matchAll(ANY)].map(([sign]) => sign);
  return [...new Set(found)].filter((sign) => !`${open}${close}${inner}`.includes(sign));
}

/** As many ends as beginnings, none before its own; there may be one within another. */
function isPaired(text: string, locale: Locale): boolean {
  const { open, close } = QUOTES[locale];
  const signs = Array.from(text).filter((sign) => sign === open || sign === close);
  if (open === close) return signs.length % 2 === 0;
  let depth = 0;
  for (const sign of signs) {
    depth += sign === open ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
