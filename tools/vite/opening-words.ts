/** What a call says up to its first reply: the rest of its words comes while that is being read. */
import { blocksOf } from '../../src/engine/scenario/letter.ts';
import type { Scenario } from '../../src/engine/scenario/scenario.ts';

type Words = { readonly [key: string]: string | Words };

/** Sections of which only the opening is wanted at first, and those that are wanted later altogether. */
const AFTER = ['endings', 'reactions', 'outbursts', 'concern'] as const;

/** The texts of a scenario without the lines, replies and endings that nobody can come to at once. */
export function openingWords(texts: Words, { opening, lines }: Scenario): Words {
  const replies = (lines[opening]?.replies ?? []).flatMap(blocksOf);
  const rest = Object.entries(texts).filter(([section]) => !(AFTER as readonly string[]).includes(section));
  return {
    ...Object.fromEntries(rest),
    lines: only(texts.lines, (key) => key === opening || key.startsWith(`${opening}_`)),
    replies: only(texts.replies, (key) => replies.includes(key)),
  };
}

const only = (section: Words[string] | undefined, keeps: (key: string) => boolean): Words =>
  typeof section === 'object'
    ? Object.fromEntries(Object.entries(section).filter(([key]) => keeps(key)))
    : {};
