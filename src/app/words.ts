/** The words of the moment: loads what a page needs, and everything again when the language changes. */

import { load } from 'virtual:locales';
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createLibrary, type Library, type Reader } from '../i18n/library.ts';
import { chooseLocale, type Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/swearing.ts';
import type { Settings } from '../screens/settings/settings.ts';
import type { Texts } from '../screens/texts.ts';

export interface Words {
  readonly texts: ReadonlySignal<Texts>;
  readonly locale: ReadonlySignal<Locale>;
  /** Loads namespaces in the present language; they follow every later change of it. */
  need(...namespaces: readonly string[]): Promise<void>;
  /** Speaks this language from now on. */
  speak(locale: Locale): Promise<void>;
}

export async function openWords(settings: Signal<Settings>): Promise<Words> {
  const library = await createLibrary(loadOrEnglish);
  const needed = new Set(['interface']);
  const first = chooseLocale(settings.value.locale, navigator.languages);
  const reader = signal(await library.open(first, [...needed]));
  const speak = (locale: Locale) => turnTo(library, reader, locale, needed);
  return {
    texts: computed(() => textsOf(reader.value, settings.value.swearing)),
    locale: computed(() => reader.value.locale),
    speak,
    need: (...namespaces) => {
      for (const namespace of namespaces) needed.add(namespace);
      return speak(reader.peek().locale);
    },
  };
}

/** The later of two changes wins, whichever file comes first. */
let latest = 0;

async function turnTo(
  library: Library,
  reader: Signal<Reader>,
  locale: Locale,
  needed: ReadonlySet<string>,
): Promise<void> {
  latest += 1;
  const mine = latest;
  const opened = await library.open(locale, [...needed]);
  if (mine === latest) batch(() => (reader.value = opened));
}

/** A scenario that is not localised yet is played in English rather than not at all. */
async function loadOrEnglish(locale: Locale, namespace: string): Promise<object> {
  try {
    return await load(locale, namespace);
  } catch (error) {
    if (locale === 'en') throw error;
    return load('en', namespace);
  }
}

function textsOf(reader: Reader, swearing: Settings['swearing']): Texts {
  return { ...reader, segments: (text) => wordsOf(text, swearing) };
}
