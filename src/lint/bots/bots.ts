/** Players who cannot read: each looks at one thing about the words on the screen and knows nothing of what they mean. */
import { blocksOf } from '../../engine/scenario/letter.ts';
import type { Reply } from '../../engine/scenario/scenario.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Pick } from '../play/play-out.ts';
import { wordsByStem } from '../text/stems.ts';
import { MANNERS } from './manners.ts';

/** What a bot may like about a text: the more, the better. */
type Liking = (text: string, locale: Locale) => number;

const LIKINGS = {
  longest: (text) => text.length,
  shortest: (text) => -text.length,
  'most-polite-words': (text, locale) => wordsByStem(text, MANNERS[locale].polite, locale).length,
  'most-apologies': (text, locale) => wordsByStem(text, MANNERS[locale].apology, locale).length,
  'most-question-marks': (text) => text.split('?').length - 1,
} as const satisfies Readonly<Record<string, Liking>>;

export const BOTS = ['first', 'last', ...(Object.keys(LIKINGS) as (keyof typeof LIKINGS)[])] as const;
export type Bot = (typeof BOTS)[number];

/** All but those that go by the place of a reply. */
export const looksAtWords = (bot: Bot): boolean => Object.hasOwn(LIKINGS, bot);

/** Texts of replies and of the blocks of letters by id, in one locale. */
export type Words = Readonly<Record<string, string>>;

/** How a bot picks from the replies shown; of those it likes equally well it takes the first. */
export function pickOf(bot: Bot, words: Words, locale: Locale): Pick {
  if (bot === 'first') return (shown) => shown[0];
  if (bot === 'last') return (shown) => shown.at(-1);
  const liking: Liking = LIKINGS[bot];
  const liked = new Map<string, number>();
  const likingOf = ({ id }: Reply): number => {
    const known = liked.get(id) ?? liking(textOf(id, words), locale);
    liked.set(id, known);
    return known;
  };
  return (shown) => {
    const likings = shown.map(likingOf);
    return shown[likings.indexOf(Math.max(...likings))];
  };
}

/** A letter is read as a whole. */
const textOf = (id: string, words: Words): string =>
  blocksOf(id)
    .map((block) => words[block] ?? '')
    .join(' ');
