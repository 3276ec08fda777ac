/** Whether the interface calls things by their names: catalogue 10.2 and the `STYLE.md` of the locale. */
import type { Locale } from '../../i18n/locales.ts';
import { wordsByStem } from '../text/stems.ts';
import { type Fault, fault, type Texts, voiceOf } from '../text/texts.ts';
import { CONCEPTS, type Concept, type Glossary, LABELS } from './concepts.ts';
import { ENGLISH } from './en.ts';
import { ESTONIAN } from './et.ts';
import { FINNISH } from './fi.ts';
import { LATVIAN } from './lv.ts';
import { TURKISH } from './tr.ts';

export const GLOSSARIES: Readonly<Record<Locale, Glossary>> = {
  en: ENGLISH,
  lv: LATVIAN,
  tr: TURKISH,
  et: ESTONIAN,
  fi: FINNISH,
};

/** The texts of a file in one language, beside the English ones. */
interface Compared {
  readonly texts: Texts;
  readonly english: Texts;
  readonly locale: Locale;
}

/**
 * Words of the interface that are not meant for what they name, and texts that speak of something in English and do not
 * by its term here. What customer and agent say is left alone: they talk as people do.
 */
export function glossaryFaults(compared: Compared): readonly Fault[] {
  const keys = [...compared.texts.keys()].filter(isInterface);
  return keys.flatMap((key) =>
    CONCEPTS.filter((concept) => !isExcepted(concept, key, compared.locale)).flatMap((concept) => [
      ...avoidedIn(compared, key, concept),
      ...missingIn(compared, key, concept),
    ]),
  );
}

/** Customers write about a call in `outcome`. */
const isInterface = (key: string): boolean => voiceOf(key) === 'game' && !key.startsWith('outcome.');

const isExcepted = (concept: Concept, key: string, locale: Locale): boolean =>
  [ENGLISH, GLOSSARIES[locale]].some((glossary) => glossary[concept].except?.includes(key));

function avoidedIn({ texts, locale }: Compared, key: string, concept: Concept): readonly Fault[] {
  const { is, not = [] } = GLOSSARIES[locale][concept];
  const found = wordsByStem(wordsOf(texts, key), not, locale);
  return found.length === 0
    ? []
    : [fault('word-avoided', key, `${found.join(', ')}, where ${named(concept, is)}`)];
}

/** English is what the others are held against. */
function missingIn({ texts, english, locale }: Compared, key: string, concept: Concept): readonly Fault[] {
  if (locale === 'en') return [];
  const { is } = GLOSSARIES[locale][concept];
  const labels = LABELS[concept]?.includes(key) ?? false;
  const means = labels || wordsByStem(wordsOf(english, key), ENGLISH[concept].is, 'en').length > 0;
  const says = wordsByStem(wordsOf(texts, key), is, locale).length > 0;
  return means && !says ? [fault('term-missing', key, named(concept, is))] : [];
}

const named = (concept: Concept, is: readonly string[]): string => `“${concept}” is ${is.join(' or ')}`;

/** A text without the names of what is filled in; of a plural form that English does not have, its other one. */
function wordsOf(texts: Texts, key: string): string {
  const text = texts.get(key) ?? texts.get(key.replace(/_(zero|two|few|many)$/, '_other')) ?? '';
  return text.replace(/\{\{[^{}]*\}\}/g, ' ');
}
