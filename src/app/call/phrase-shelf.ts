/** The player's own wording of the phrase book, as this device keeps it (M-07). */
import { signal } from '@preact/signals';
import { LONGEST_PHRASE, type Phrases, SITUATIONS, type Situation } from '../../screens/call/phrases.ts';
import type { Store } from '../store/store.ts';

export async function openPhrases(store: Pick<Store, 'phrases' | 'savePhrase'>): Promise<Phrases> {
  const own = signal(readable(await store.phrases()));
  return {
    own,
    keep: (situation, text) => {
      const words = tidy(text);
      own.value = { ...own.value, [situation]: words };
      void store.savePhrase(situation, words);
      return words;
    },
  };
}

/** Another program may have written anything there. */
function readable(stored: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const worded = SITUATIONS.flatMap((situation): readonly [Situation, string][] => {
    const text = Object.hasOwn(stored, situation) ? stored[situation] : undefined;
    return typeof text === 'string' ? [[situation, tidy(text)]] : [];
  });
  return Object.fromEntries(worded);
}

/** Words alone: no characters that cannot be seen, no more room than one breath takes. */
function tidy(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
  return Array.from(plain).slice(0, LONGEST_PHRASE).join('').trim();
}
