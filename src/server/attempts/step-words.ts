/** The words of what may be seen of a call at one moment; what could be said later stays here. Pure. */
import type { Input } from '../../engine/chart/input.ts';
import { blocksOf } from '../../engine/scenario/letter.ts';
import type { Speech, View } from '../../engine/view/view.ts';
import type { Words } from '../library/versions.ts';

/** Sections of which a page gets only what is said or offered now. */
const SPOKEN = { line: 'lines', reaction: 'reactions', ending: 'endings' } as const;
const HELD_BACK: readonly string[] = [...Object.values(SPOKEN), 'replies', 'concern'];

interface Exchange {
  readonly input: Input;
  readonly speech: Speech | null;
}

/** Told apart once for each call’s words. */
const open = new WeakMap<Words, Words>();

/**
 * `exchanges`: what was said, where it is to be read once more; `whole`: with what anybody may read at any moment of it,
 * which a page keeps from then on.
 */
export function stepWords(words: Words, view: View, exchanges: readonly Exchange[], whole?: 'whole'): Words {
  const said = exchanges.flatMap(({ input, speech }) => [...keysOf(speech), ...answerKeys(input)]);
  const shown = [...keysOf(view.speech), ...said, ...replyKeys(view), ...(view.concern ? ['concern'] : [])];
  const told: Record<string, string> = whole ? { ...openWords(words) } : {};
  for (const key of shown) {
    const text = words[key];
    if (text !== undefined) told[key] = text;
  }
  return told;
}

function openWords(words: Words): Words {
  const known = open.get(words);
  if (known) return known;
  const found = Object.fromEntries(
    Object.entries(words).filter(([key]) => !HELD_BACK.includes(key.split('.')[0] ?? '')),
  );
  open.set(words, found);
  return found;
}

/** The plain text, and how it sounds in this mood. */
function keysOf(speech: Speech | null): readonly string[] {
  if (!speech) return [];
  const key = `${SPOKEN[speech.kind]}.${speech.key}`;
  return [key, `${key}_${speech.mood}`];
}

const answerKeys = (input: Input): readonly string[] =>
  input.type === 'reply' ? blocksOf(input.id).map((block) => `replies.${block}`) : [];

function replyKeys({ replies, letter }: View): readonly string[] {
  const blocks = letter?.flatMap((part) => part.blocks) ?? [];
  return [...replies, ...blocks].map(({ id }) => `replies.${id}`);
}
