/** Words of a customer whose language is worse than the line they are saying: every line of a call can be heard so. */
import type { Voicing } from '../engine/view/view.ts';
import type { Language } from '../engine/vocabulary.ts';

/** Levels of language that must be heard in what is said, with the marks that show them (M-33). */
const MARKS: Readonly<Partial<Record<Language, RegExp>>> = {
  swearing: /\[\[[#*]\]\]/,
  attacking: /\[\[\*\]\]/,
};

/** They take turns. */
const IN_TURN = ['first', 'second', 'third'] as const;

/** Names of the outbursts of one level, below `outbursts.<level>` of a scenario's texts. */
export const OUTBURSTS = [...IN_TURN, 'brief'] as const;

/** Whether these words are what a customer with this language says; up to one strong word, all are. */
export const isHeard = (words: string, language: Language): boolean => MARKS[language]?.test(words) ?? true;

/** Signs of a line that leave room for more than a word before it in the bubble of the smallest phone. */
const ROOM = 95;

/** Where an outburst stands that goes before these words; null where they need none. */
export function outburstFor(
  words: string,
  { language, turn }: Pick<Voicing, 'language' | 'turn'>,
): string | null {
  if (isHeard(words, language)) return null;
  const name = words.length > ROOM ? 'brief' : IN_TURN[turn % IN_TURN.length];
  return `outbursts.${language}.${name}`;
}
