/** Files of a scenario that somebody is working on: what they are, how large, and where things stand in them. Pure. */
import type { Source } from '../../../protocol/scenario.ts';
import { LOCALE_ORDER, type WordLocale } from './languages.ts';

/** Characters that the server takes of one file. */
export const LARGEST_FILE = 256 * 1024;

export const EMPTY: Source = { yaml: '', words: {} };

/** `yaml`, or the language of a file of words. */
export type Part = 'yaml' | WordLocale;

export const textOf = ({ yaml, words }: Source, part: Part): string =>
  part === 'yaml' ? yaml : (words[part] ?? '');

export const withText = (draft: Source, part: Part, text: string): Source =>
  part === 'yaml' ? { ...draft, yaml: text } : { ...draft, words: { ...draft.words, [part]: text } };

export function withoutWords(draft: Source, locale: WordLocale): Source {
  const { [locale]: _, ...words } = draft.words;
  return { ...draft, words };
}

/** The words of one language are those of another one; what stood there takes their place. */
export function moveWords(draft: Source, from: WordLocale, to: WordLocale): Source {
  const { [from]: moved = '', [to]: other, ...rest } = draft.words;
  return { ...draft, words: { ...rest, [to]: moved, ...(other === undefined ? {} : { [from]: other }) } };
}

export const isSame = (one: Source, other: Source): boolean =>
  one.yaml === other.yaml && LOCALE_ORDER.every((locale) => one.words[locale] === other.words[locale]);

/** Something that stood there stands nowhere any more. */
export const losesText = (before: Source, after: Source): boolean =>
  (['yaml', ...LOCALE_ORDER] as const).some((part) => {
    const text = textOf(before, part);
    return text.trim() !== '' && text !== textOf(after, part);
  });

/** Where a file belongs by its name: `tea.fi.json`, `fi.json`; null where it does not say. */
export function partOf(name: string): Part | 'words' | null {
  if (/\.ya?ml$/i.test(name)) return 'yaml';
  if (!/\.json$/i.test(name)) return null;
  const said = name.toLowerCase().split(/[^a-z]+/);
  return LOCALE_ORDER.find((locale) => said.includes(locale)) ?? 'words';
}

/** Puts files where they belong; words that do not say their language take the first one that is free. */
export function withFiles(
  draft: Source,
  files: readonly { readonly name: string; readonly text: string }[],
): Source {
  return files.reduce((before, { name, text }) => {
    const part = partOf(name);
    if (part === null) return before;
    const free = LOCALE_ORDER.find((locale) => before.words[locale] === undefined) ?? 'en';
    return withText(before, part === 'words' ? free : part, text);
  }, draft);
}

/** The id of the scenario, as far as the file says one. */
export const idIn = (yaml: string): string | null => /^id: *["']?([\w-]+)/m.exec(yaml)?.[1] ?? null;

export const industryIn = (yaml: string): string | null => /^industry: *([\w-]+)/m.exec(yaml)?.[1] ?? null;

/** The scenario in another trade: words weigh there as they weigh in that trade. */
export const inTrade = (yaml: string, industry: string): string =>
  yaml.replace(/^industry: *[\w-]+/m, `industry: ${industry}`);

/** A line by its number, from 1. */
export const lineAt = (text: string, line: number): string => text.split('\n')[line - 1] ?? '';

/** The line on which a text stands in a file of words, by its dotted key; 1 where it is not there. */
export function lineOfKey(text: string, key: string): number {
  const lines = text.split('\n');
  let from = 0;
  for (const part of key.split('.')) {
    const found = lines.findIndex((line, index) => index >= from && line.includes(`"${part}"`));
    if (found < 0) break;
    from = found;
  }
  return from + 1;
}
