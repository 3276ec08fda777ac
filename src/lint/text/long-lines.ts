/** Texts of the customer that the bubble of the smallest phone cannot show whole. */

import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Language, Mood } from '../../engine/vocabulary.ts';
import { outburstFor } from '../../i18n/outburst.ts';
import { bubbleLines } from './bubble-lines.ts';
import type { MoodsReached } from './mood-variants.ts';
import type { LanguagesReached } from './swearing.ts';
import { type Fault, fault, type Texts, voiceOf } from './texts.ts';

/** Lines that stand there whole above the replies, whatever the language and the room. */
const BESIDE_REPLIES = 5;
/** After the last words there is one button instead of replies. */
const AT_THE_END = 7;

/** Further text scrolls, and the reader loses the beginning. Replies have a list of their own that scrolls anyway. */
export function lengthFaults(texts: Texts): readonly Fault[] {
  return [...texts]
    .filter(([key]) => voiceOf(key) === 'customer')
    .flatMap(([key, text]) => {
      const most = /^(\w+\.)?endings\./.test(key) ? AT_THE_END : BESIDE_REPLIES;
      const lines = bubbleLines(text);
      return lines > most ? [fault('line-too-long', key, `${lines} lines at 320 px; ${most} fit`)] : [];
    });
}

interface Reached {
  readonly moods: MoodsReached;
  readonly languages: LanguagesReached;
}

/** Lines that are too long behind one of the outbursts that go before them. */
export const burstLengthFaults =
  ({ traits }: Scenario, { moods, languages }: Reached) =>
  (texts: Texts): readonly Fault[] =>
    [...languages].flatMap(([line, levels]) => {
      const loud = [...(moods.get(line) ?? [])].filter((mood) => traits.stubborn !== 'no' || isHot(mood));
      const keys = new Set(loud.map((mood) => heardKey(texts, `lines.${line}`, mood)));
      return [...keys].flatMap((key) => [...levels].flatMap((level) => tooLong(texts, key, level)));
    });

/** Whoever is cooler than that has stopped swearing, unless stubborn (B6). */
const isHot = (mood: Mood): boolean => mood === 'heated' || mood === 'boiling';

const heardKey = (texts: Texts, key: string, mood: Mood): string =>
  texts.has(`${key}_${mood}`) ? `${key}_${mood}` : key;

function tooLong(texts: Texts, key: string, language: Language): readonly Fault[] {
  const words = texts.get(key) ?? '';
  const bursts = [0, 1, 2].map((turn) => texts.get(outburstFor(words, { language, turn }) ?? '') ?? '');
  const lines = Math.max(...bursts.map((burst) => bubbleLines(`${burst} ${words}`.trim())));
  if (bursts.every((burst) => burst === '') || lines <= BESIDE_REPLIES) return [];
  return [fault('line-too-long', key, `${lines} lines at 320 px when ${language}; ${BESIDE_REPLIES} fit`)];
}
