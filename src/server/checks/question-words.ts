/** The words of a scenario that questions show, and nothing of what comes later in its talk. Pure. */
import type { Question } from '../../course/pose-questions.ts';
import { blocksOf } from '../../engine/scenario/letter.ts';
import type { Speech } from '../../engine/view/view.ts';
import type { Words } from '../library/versions.ts';

/** Who calls, and what one knows of it before picking up. */
const ALWAYS = ['title', 'customer', 'briefing', 'seats'];
const SECTIONS = { line: 'lines', reaction: 'reactions', ending: 'endings' } as const;

export function questionWords(words: Words, questions: readonly Question[]): Words {
  const shown = new Set(questions.flatMap(keysOf));
  const isShown = (key: string) =>
    shown.has(key) || ALWAYS.includes(key.split('.')[0] ?? '') || key.startsWith('outbursts.');
  return Object.fromEntries(Object.entries(words).filter(([key]) => isShown(key)));
}

const keysOf = ({ speech, before, replies }: Question): readonly string[] => [
  ...speechKeys(speech),
  ...speechKeys(before?.speech ?? null),
  ...[...replies.map(({ id }) => id), ...(before ? blocksOf(before.choice) : [])].map(
    (id) => `replies.${id}`,
  ),
];

/** The plain text, and how it sounds in this mood. */
function speechKeys(speech: Speech | null): readonly string[] {
  if (!speech) return [];
  const key = `${SECTIONS[speech.kind]}.${speech.key}`;
  return [key, `${key}_${speech.mood}`];
}
