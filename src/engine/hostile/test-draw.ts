/** Values drawn from a seed, one after the other. */
import { type Chance, pick } from '../chart/test-random-play.ts';

/** Draws one value after the other, always the same ones for the same chance. */
export interface Draw {
  readonly of: <T>(values: readonly T[]) => T;
  readonly whole: (from: number, to: number) => number;
  /** True once in `often` times. */
  readonly rarely: (often: number) => boolean;
  readonly some: <T>(values: readonly T[], least: number, most: number) => readonly T[];
}

export function drawing(draw: Chance): Draw {
  const whole = (from: number, to: number): number => from + draw(to - from + 1);
  const some = <T>(values: readonly T[], least: number, most: number): readonly T[] => {
    const rest = [...values];
    const count = Math.min(whole(least, most), rest.length);
    return Array.from({ length: count }, () => rest.splice(draw(rest.length), 1)[0] as T);
  };
  return { of: (values) => pick(values, draw), whole, some, rarely: (often) => draw(often) === 0 };
}
