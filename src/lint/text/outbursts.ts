/** Personal attacks that nobody hears: the level says so, and limits are due, but no word at the agent was said. */
import { isHeard, OUTBURSTS } from '../../i18n/outburst.ts';
import type { LanguagesReached } from './swearing.ts';
import { type Fault, fault, type Texts } from './texts.ts';

const LEVELS = ['swearing', 'attacking'] as const;

/**
 * At level 3 the words of a line, or the outburst that goes before them, must have a bleep. Outbursts are for that: each
 * has the mark of its level.
 */
export const attackFaults =
  (reached: LanguagesReached) =>
  (texts: Texts): readonly Fault[] => [
    ...LEVELS.flatMap((level) => emptyOutbursts(texts, level)),
    ...(hasOutbursts(texts) ? [] : attackedAt(reached).flatMap((line) => tameTexts(texts, line))),
  ];

const outburst = (level: string, name: string): string => `outbursts.${level}.${name}`;

const hasOutbursts = (texts: Texts): boolean =>
  OUTBURSTS.every((name) => texts.has(outburst('attacking', name)));

const attackedAt = (reached: LanguagesReached): readonly string[] =>
  [...reached].filter(([, levels]) => levels.has('attacking')).map(([line]) => line);

function tameTexts(texts: Texts, line: string): readonly Fault[] {
  const key = `lines.${line}`;
  return [...texts]
    .filter(([each, text]) => isOf(each, key) && !isHeard(text, 'attacking'))
    .map(([each]) => fault('attack-unheard', each, 'said at level 3, and no word in it is bleeped'));
}

const isOf = (key: string, line: string): boolean => key === line || key.startsWith(`${line}_`);

const emptyOutbursts = (texts: Texts, level: (typeof LEVELS)[number]): readonly Fault[] =>
  OUTBURSTS.map((name) => outburst(level, name))
    .filter((key) => texts.has(key) && !isHeard(texts.get(key) ?? '', level))
    .map((key) => fault('attack-unheard', key, `an outburst without a word of the level ${level}`));
