/** Players who cannot read: each looks at one thing about the words on the screen and knows nothing of what they mean. */
import { blocksOf } from '../../engine/scenario/letter.ts';
import type { Reply } from '../../engine/scenario/scenario.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Pick, pickAny } from '../play/play-out.ts';
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

/** What a bot will not take, among all the texts shown; it takes any of the others. */
type Dislike = (text: string, shown: readonly string[], locale: Locale) => boolean;

const exclaims = (text: string): boolean => text.includes('!');
const isLongest: Dislike = ({ length }, shown) => shown.every((other) => other.length <= length);
const isShortest: Dislike = ({ length }, shown) => shown.every((other) => other.length >= length);

const DISLIKES = {
  'never-longest': isLongest,
  middling: (text, shown, locale) => isLongest(text, shown, locale) || isShortest(text, shown, locale),
  'never-exclaims': exclaims,
  'plain-spoken': (text, _, locale) =>
    exclaims(text) || wordsByStem(text, MANNERS[locale].filler, locale).length > 0,
} as const satisfies Readonly<Record<string, Dislike>>;

export const BOTS = [
  'first',
  'last',
  ...(Object.keys(LIKINGS) as (keyof typeof LIKINGS)[]),
  ...(Object.keys(DISLIKES) as (keyof typeof DISLIKES)[]),
] as const;
export type Bot = (typeof BOTS)[number];

const likes = (bot: Bot): bot is keyof typeof LIKINGS => Object.hasOwn(LIKINGS, bot);
const dislikes = (bot: Bot): bot is keyof typeof DISLIKES => Object.hasOwn(DISLIKES, bot);

/** All but those that go by the place of a reply. */
export const looksAtWords = (bot: Bot): boolean => likes(bot) || dislikes(bot);

/** Texts of replies and of the blocks of letters by id, in one locale. */
export type Words = Readonly<Record<string, string>>;

/** How a bot picks from the replies shown. */
export function pickOf(bot: Bot, words: Words, locale: Locale): Pick {
  if (likes(bot)) return mostLiked(LIKINGS[bot], words, locale);
  if (dislikes(bot)) return without(DISLIKES[bot], words, locale);
  return bot === 'first' ? (shown) => shown[0] : (shown) => shown.at(-1);
}

/** Of those it likes equally well a bot takes the first. */
function mostLiked(liking: Liking, words: Words, locale: Locale): Pick {
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

/** Any of those it does not dislike, each as likely as the others; any at all where it dislikes them all. */
function without(dislike: Dislike, words: Words, locale: Locale): Pick {
  return (shown, seed, standing) => {
    const texts = shown.map(({ id }) => textOf(id, words));
    const left = shown.filter((_, at) => !dislike(texts[at] ?? '', texts, locale));
    return pickAny(left.length > 0 ? left : shown, seed, standing);
  };
}

/** A letter is read as a whole. */
const textOf = (id: string, words: Words): string =>
  blocksOf(id)
    .map((block) => words[block] ?? '')
    .join(' ');
