/** The phrase book with the player's own words and those of the team, wherever a call is played (M-07). */
import type { Services } from '../services.ts';

export async function openPhraseBook(services: Pick<Services, 'store' | 'server' | 'words'>) {
  const [{ PhraseBookPanel }, { openTeamPhrases }, phrases] = await Promise.all([
    import('../../screens/call/phrase-book-panel.tsx'),
    import('./team-phrases.ts'),
    import('./phrase-shelf.ts').then(({ openPhrases }) => openPhrases(services.store)),
  ]);
  const team = openTeamPhrases(services);
  return ({ onClose }: { onClose(): void }) => (
    <PhraseBookPanel phrases={phrases} team={team} onClose={onClose} />
  );
}
