/** The words of the moment: loads what a page needs, and everything again when the language changes. */

import { load } from 'virtual:locales';
import { rounds } from 'virtual:scenarios';
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
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
  /** Words that no file of ours has, by dotted path, in the present language. */
  add(namespace: string, words: Readonly<Record<string, string>>): Promise<void>;
  /** Speaks this language from now on. */
  speak(locale: Locale): Promise<void>;
}

export async function openWords(settings: Signal<Settings>): Promise<Words> {
  const library = await createLibrary(loadOrEnglish);
  const first = chooseLocale(settings.value.locale, navigator.languages);
  const needed = new Set(['interface']);
  const reader = signal(await library.open(first, [...needed]));
  const turn = makeTurn(library, reader, needed);
  return {
    texts: computed(() => textsOf(reader.value, settings.value.swearing)),
    locale: computed(() => reader.value.locale),
    ...turn,
  };
}

function makeTurn(
  library: Library,
  reader: Signal<Reader>,
  needed: Set<string>,
): Pick<Words, 'need' | 'add' | 'speak'> {
  let wanted = reader.peek().locale;
  let latest = 0;
  // Second rounds are told by their ids, and they stand in lists beside the others.
  let lender: Awaited<ReturnType<typeof rounds>> | undefined;
  // The later of two changes wins, whichever file comes first.
  const turn = async () => {
    latest += 1;
    const mine = latest;
    const opened = await library.open(wanted, [...needed]);
    if (mine === latest) reader.value = lender?.around(opened) ?? opened;
  };
  return {
    need: async (...asked) => {
      if (/cards|~/.test(asked.join())) lender = await rounds();
      const namespaces = lender?.filesOf(asked) ?? asked;
      // What cannot be had must not be asked for again with every later page.
      await library.open(wanted, namespaces);
      for (const namespace of namespaces) needed.add(namespace);
      await turn();
    },
    add: async (namespace, words) => {
      library.add(reader.peek().locale, namespace, words);
      await turn();
    },
    speak: async (locale) => {
      wanted = locale;
      try {
        await turn();
      } catch (error) {
        wanted = reader.peek().locale;
        throw error;
      }
    },
  };
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
