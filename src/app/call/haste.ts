/** Keys pressed faster than anybody reads were aimed at the words before: they do nothing. Pure. */

/** Milliseconds for which new words take no key. */
export const GLANCE = 400;

export interface Haste {
  /** New words stand there, or a new page of them. */
  newWords(now: number): void;
  /** Whether a press comes too soon; it makes the next one wait as well, so that drumming leads nowhere. */
  tooSoon(now: number): boolean;
}

export function makeHaste(): Haste {
  let last = Number.NEGATIVE_INFINITY;
  return {
    newWords: (now) => {
      last = now;
    },
    tooSoon: (now) => {
      const soon = now - last < GLANCE;
      last = now;
      return soon;
    },
  };
}
