/** What somebody wants to see of the list of calls; apart from what is done with it, because settings know it from the start. */
import type { AngerType, Channel, Difficulty } from '../../engine/vocabulary.ts';

export const PLAYED = ['new', 'done'] as const;

/** What is wanted of each, null where anything will do. */
export interface Filters {
  readonly anger: AngerType | null;
  readonly channel: Channel | null;
  readonly difficulty: Difficulty | null;
  readonly played: (typeof PLAYED)[number] | null;
}
export type FilterName = keyof Filters;

export const NO_FILTERS: Filters = { anger: null, channel: null, difficulty: null, played: null };
