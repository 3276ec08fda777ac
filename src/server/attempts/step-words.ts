/** The words of what may be seen of a call at one moment; what could be said later stays here. Pure. */
import type { Speech, View } from '../../engine/view/view.ts';
import type { Words } from '../library/versions.ts';

/** Sections of which a page gets only what is said or offered now. */
const SPOKEN = { line: 'lines', reaction: 'reactions', ending: 'endings' } as const;
const HELD_BACK: readonly string[] = [...Object.values(SPOKEN), 'replies', 'concern'];

/** `speech`: what was said to the last input, where that is not what the view holds. */
export function stepWords(words: Words, view: View, speech: Speech | null): Words {
  const shown = new Set([...keysOf(view.speech), ...keysOf(speech), ...replyKeys(view)]);
  if (view.concern) shown.add('concern');
  return Object.fromEntries(
    Object.entries(words).filter(([key]) => shown.has(key) || !HELD_BACK.includes(key.split('.')[0] ?? '')),
  );
}

/** The plain text, and how it sounds in this mood. */
function keysOf(speech: Speech | null): readonly string[] {
  if (!speech) return [];
  const key = `${SPOKEN[speech.kind]}.${speech.key}`;
  return [key, `${key}_${speech.mood}`];
}

function replyKeys({ replies, letter }: View): readonly string[] {
  const blocks = letter?.flatMap((part) => part.blocks) ?? [];
  return [...replies, ...blocks].map(({ id }) => `replies.${id}`);
}
