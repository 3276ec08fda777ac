/** Seeded chance: the same seed draws the same on every machine. */
import { hash32 } from '../../engine/hash.ts';

/** One of `of`, decided by the seed and by what is being decided; undefined where there is nothing to draw from. */
export const draw = <T>(of: readonly T[], seed: number, about: string): T | undefined =>
  of[Math.floor((hash32(`${seed} ${about}`) / 2 ** 32) * of.length)];

/** Whole numbers from 1 on, to be used as seeds. */
export const seeds = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => place + 1);
