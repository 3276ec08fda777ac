/** What the team says, for whoever is signed in; without a server, or a way to it, the book is one's own alone (M-07). */
import { signal } from '@preact/signals';
import type { Situation } from '../../course/phrases.ts';
import type { TeamBook } from '../../screens/call/team-book.ts';
import type { AnswerOf } from '../server/client.ts';
import type { Services } from '../services.ts';

type Book = AnswerOf<'listPhrases'>;

/** The last one that was read, by person and language: a call goes on where there is no network. */
const read = new Map<string, Book>();

export function openTeamPhrases({ server, words }: Pick<Services, 'server' | 'words'>): TeamBook {
  const book = signal<Book | null>(null);
  const offers = signal<TeamBook['offers']['value']>({});
  const side = server.side.peek();
  const person = side?.me.peek()?.person.id;
  const tell = (situation: Situation, what: 'offered' | 'not-offered') => {
    offers.value = { ...offers.value, [situation]: what };
  };
  return {
    book,
    offers,
    look: async () => {
      if (!side || !person) return;
      const locale = words.locale.peek();
      const key = `${person} ${locale}`;
      book.value = read.get(key) ?? null;
      const told = await side.ask('listPhrases', { query: { locale } });
      if (!told.ok) return;
      read.set(key, told.answer);
      book.value = told.answer;
    },
    offer: async (situation, text) => {
      if (!side) return;
      const plain = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
      const body = { situation, locale: words.locale.peek(), text: plain };
      const { askOnce } = await import('../server/ask-once.ts');
      const told = await askOnce(side.ask, 'offerPhrase', { body });
      tell(situation, told.ok ? 'offered' : 'not-offered');
    },
  };
}
