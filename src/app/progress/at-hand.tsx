/** Phrase book and knowledge drawer outside a call: each is fetched, and read anew, when it is opened. */
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { AtHand, Book } from '../../screens/progress/at-hand.tsx';
import { openPhraseBook } from '../call/phrase-book.tsx';
import { codeOf } from '../notices.ts';
import type { Services } from '../services.ts';

type Panel = ComponentType<{ onClose(): void }>;

export function makeAtHand(services: Services): AtHand {
  const Open = signal<Panel | null>(null);
  const openers: Readonly<Record<Book, () => Promise<Panel>>> = {
    'phrase-book': () => openPhraseBook(services),
    drawer: async () => (await import('../call/knowledge.tsx')).openDrawer(services),
  };
  return {
    Open,
    open: (book) => {
      openers[book]().then(
        (Panel) => {
          Open.value = Panel;
        },
        (error: unknown) => services.notices.tell(codeOf(error)),
      );
    },
    close: () => {
      Open.value = null;
    },
  };
}
