/** The phrase book with the player's own words, wherever a call is played (M-07). */
import type { Store } from '../store/store.ts';

export async function openPhraseBook(store: Store) {
  const [{ PhraseBookPanel }, phrases] = await Promise.all([
    import('../../screens/call/phrase-book-panel.tsx'),
    import('./phrase-shelf.ts').then(({ openPhrases }) => openPhrases(store)),
  ]);
  return ({ onClose }: { onClose(): void }) => <PhraseBookPanel phrases={phrases} onClose={onClose} />;
}
