/** What a team says in hard moments, in its own words (M-07). */
import { z } from 'zod';
import { LONGEST_PHRASE, SITUATIONS } from '../course/phrases.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { Route } from './route.ts';
import { ADDRESSES } from './trade.ts';
import { Id, LocaleCode, PlainText, RequestKey } from './words.ts';

export const TeamPhrase = z.strictObject({
  id: Id,
  situation: z.enum(SITUATIONS),
  locale: z.enum(LOCALES),
  text: z.string(),
  /** In the book; else somebody has offered it, and only trainers see it. */
  taken: z.boolean(),
});
export type TeamPhrase = z.infer<typeof TeamPhrase>;

const Written = z.strictObject({
  situation: z.enum(SITUATIONS),
  locale: z.enum(LOCALES),
  text: PlainText(LONGEST_PHRASE),
  key: RequestKey.optional(),
});
const OnePhrase = z.strictObject({ phrase: Id });

export const PHRASE_ROUTES = {
  listPhrases: {
    method: 'GET',
    path: '/phrases',
    summary: 'The phrase book of one’s organisation; whoever trains also sees what was offered for it',
    action: 'see-house',
    query: z.strictObject({ locale: LocaleCode.optional() }),
    answer: z.strictObject({
      phrases: z.array(TeamPhrase),
      /** How the house addresses its customers, by language. */
      address: z.partialRecord(z.enum(LOCALES), z.enum(ADDRESSES)),
    }),
    problems: [],
  },
  offerPhrase: {
    method: 'POST',
    path: '/phrases/offered',
    summary: 'Offers a wording of one’s own for the book, without a name; a trainer decides',
    action: 'offer-phrase',
    body: Written,
    answer: null,
    problems: ['phrases-full', 'too-many-requests'],
  },
  writePhrase: {
    method: 'POST',
    path: '/phrases',
    summary: 'Writes an entry into the book',
    action: 'write-phrases',
    body: Written,
    answer: TeamPhrase,
    problems: ['phrases-full'],
  },
  changePhrase: {
    method: 'PUT',
    path: '/phrases/:phrase',
    summary: 'Words an entry otherwise, or takes in what was offered',
    action: 'write-phrases',
    params: OnePhrase,
    body: z.strictObject({ text: PlainText(LONGEST_PHRASE) }),
    answer: TeamPhrase,
    problems: ['not-found'],
  },
  removePhrase: {
    method: 'DELETE',
    path: '/phrases/:phrase',
    summary: 'Takes an entry out of the book, or turns down what was offered',
    action: 'write-phrases',
    params: OnePhrase,
    answer: null,
    problems: ['not-found'],
  },
} as const satisfies Readonly<Record<string, Route>>;
