/** What editions are called in the language of the moment. */
import type { AnswerOf } from '../server/client.ts';
import type { Desk } from './desk.ts';

export type Editions = AnswerOf<'listScenarios'>['editions'];
type Titles = Pick<Editions[number], 'titles' | 'scenario'>;

/** Where it is not written in the reader's language, in one that it is written in. */
export const titleIn = ({ titles, scenario }: Titles, locale: string): string =>
  (titles as Readonly<Record<string, string>>)[locale] ?? titles.en ?? Object.values(titles)[0] ?? scenario;

/** Goals that can be set, in the same language. */
export const goalsIn = (
  { goals }: Pick<Editions[number], 'goals'>,
  locale: string,
): readonly { readonly id: string; readonly name: string }[] =>
  Object.entries(goals).map(([id, titles]) => ({ id, name: titleIn({ titles, scenario: id }, locale) }));

/** Every edition there ever was, since assignments name old ones too. */
export const askEditions = ({ ask }: Pick<Desk, 'ask'>) => ask('listScenarios', { query: { all: 'yes' } });
