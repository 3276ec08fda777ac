import { index } from 'virtual:scenarios';

/** Whoever may come up in a shift or is worth meeting again, in the order of play; tutorials are gone through once (SC-28). */
export const CALL_IDS: readonly string[] = index.filter(({ tutorial }) => !tutorial).map(({ id }) => id);
