/**
 * Answers that came sooner than anybody can have read what was said. Nothing is taken from whoever gave them: the host of a
 * match is told, and looks. How long it took is what the server saw between two inputs; a slow line only makes it longer.
 */

export interface Answer {
  /** Of what the customer said and of the reply that was chosen; the other replies need not have been read to the end. */
  readonly letters: number;
  /** Milliseconds since the input before. */
  readonly took: number;
}

/**
 * Letters a second that nobody takes in: a quick reader has some 400 words a minute, 40 letters a second with the spaces
 * between; whoever turns pages at this speed no longer knows what stands on them.
 */
const FASTEST = 60;
/** Milliseconds from knowing to having pressed. */
const PRESS = 300;
/** So many tell something; one that a finger has slipped into tells nothing. */
const FEWEST = 3;

export const isHasty = ({ letters, took }: Answer): boolean => took < PRESS + (letters / FASTEST) * 1000;

/** Whether a host is to look at a call: several answers were too quick to be read, and half of them at least. */
export function isTooFast(answers: readonly Answer[]): boolean {
  const hasty = answers.filter(isHasty).length;
  return hasty >= FEWEST && hasty * 2 >= answers.length;
}
