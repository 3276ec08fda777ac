/**
 * The edition of the rules as a program: raised whenever the same log on the same scenario with the same numbers could come
 * to something else. `test/golden` finds out when that is. Stored with every attempt, so that nothing is scored anew unnoticed.
 */
export const EDITION = 1;
