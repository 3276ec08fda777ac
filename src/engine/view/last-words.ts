import type { Mood } from '../vocabulary.ts';
import type { Speech } from './view.ts';

/** What the bubble holds at an ending: whatever the language was, it is said as it is written. */
export const lastWords = (key: string, mood: Mood): Speech => ({
  kind: 'ending',
  key,
  mood,
  language: 'clean',
  turn: 0,
});
