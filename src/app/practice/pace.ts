/** How long each picture of a replay stands. Pure. */
import { LETTERS_PER_SECOND } from '../../screens/call/typewriter.ts';

/** Letters a second at which replies are looked over, not read one by one. */
const SKIMMING = 90;
/** Seconds to look at the face when the line is out. */
const LOOK = 0.8;
/** Letters a second at which the chosen reply is read, and the least time it stands out, in seconds. */
const READING = 28;
const LEAST = 1.4;

/** Seconds a line takes to be written. */
export const writingTime = (line: string): number => line.length / LETTERS_PER_SECOND;

/** Seconds from an exchange to the moment the next answer is picked. */
export const listeningTime = (line: string, replies: readonly string[]): number =>
  writingTime(line) + LOOK + replies.join('').length / SKIMMING;

/** Seconds for which the answer stands out before it is given. */
export const choosingTime = (words: string): number => Math.max(LEAST, words.length / READING);
