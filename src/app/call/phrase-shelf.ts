/** The player's own wording of the phrase book, as this device keeps it (M-07). */
import { type Signal, signal } from '@preact/signals';
import { LONGEST_PHRASE, SITUATIONS, type Situation } from '../../course/phrases.ts';
import type { Phrases, Wording } from '../../screens/call/phrases.ts';
import type { Store } from '../store/store.ts';

type Shelf = Pick<Store, 'phrases' | 'savePhrase'>;

/** Milliseconds of rest in which words typed are taken for a wording, and kept. */
const REST = 300;

export async function openPhrases(store: Shelf): Promise<Phrases> {
  const stored = readable(await store.phrases());
  const own = signal(stored);
  const kept = signal(stored);
  let resting: ReturnType<typeof setTimeout> | undefined;
  const keepNow = () => {
    clearTimeout(resting);
    for (const situation of SITUATIONS)
      if (own.peek()[situation] !== kept.peek()[situation]) void keep(store, own, kept, situation);
  };
  return {
    own,
    kept,
    write: (situation, text) => {
      own.value = { ...own.value, [situation]: text };
      clearTimeout(resting);
      resting = setTimeout(keepNow, REST);
    },
    keepNow,
  };
}

/** Called kept once the device has it. */
async function keep(store: Shelf, own: Signal<Wording>, kept: Signal<Wording>, situation: Situation) {
  const text = own.peek()[situation] ?? '';
  await store.savePhrase(situation, tidy(text));
  kept.value = { ...kept.value, [situation]: text };
}

/** Another program may have written anything there. */
function readable(stored: Readonly<Record<string, unknown>>): Wording {
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
