/** What differs between the files of two editions. Pure. */
import type { Source } from '../../../protocol/scenario.ts';
import { LOCALE_ORDER, type WordLocale } from './languages.ts';

export interface Changes {
  /** Lines of the scenario file that are there now only, and that were there before only. */
  readonly added: number;
  readonly removed: number;
  /** Lines of each file of words that are there now only; languages without any are left out. */
  readonly words: readonly (readonly [WordLocale, number])[];
}

/** Lines that have only moved are the same. */
export function changesBetween(before: Source, after: Source): Changes {
  const words = LOCALE_ORDER.map((locale) => {
    const [old = '', now = ''] = [before.words[locale], after.words[locale]];
    return [locale, Math.max(onlyIn(now, old), onlyIn(old, now))] as const;
  });
  return {
    added: onlyIn(after.yaml, before.yaml),
    removed: onlyIn(before.yaml, after.yaml),
    words: words.filter(([, count]) => count > 0),
  };
}

/** How many lines of the first text the second one has not, or not as often. */
function onlyIn(text: string, other: string): number {
  const left = new Map<string, number>();
  for (const line of linesOf(other)) left.set(line, (left.get(line) ?? 0) + 1);
  return linesOf(text).filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  }).length;
}

/** Blank lines and the comma behind what has become the last but one say nothing. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '');
