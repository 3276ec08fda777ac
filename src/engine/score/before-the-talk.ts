import type { Input } from '../chart/input.ts';

/** What is not said or done in the talk itself: answers are counted without it. */
export const BEFORE_THE_TALK: readonly Input['type'][] = ['goal', 'pick-up', 'instinct'];
