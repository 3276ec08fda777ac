/** The languages the game is offered in; English first, because every other is localised from it. */
export const LOCALES = ['en', 'lv', 'tr', 'et', 'fi'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language under its own name, as a language switch shows it. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  lv: 'Latviešu',
  tr: 'Türkçe',
  et: 'Eesti',
  fi: 'Suomi',
};

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/**
 * The language to start in: the stored choice, else the first of the reader's languages that we have, else English.
 * `preferred` are language tags such as `lv-LV`, most wanted first.
 */
export function chooseLocale(stored: string | null, preferred: readonly string[]): Locale {
  if (isLocale(stored)) return stored;
  return preferred.map((tag) => tag.toLowerCase().split('-')[0]).find(isLocale) ?? 'en';
}
