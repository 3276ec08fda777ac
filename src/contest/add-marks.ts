/** Several marks as one: points are added up, what breaks ties is averaged, so that nobody gains by having played less. */
import type { Mark } from './mark.ts';

/** Null of nothing. */
export function addMarks(marks: readonly Mark[]): Mark | null {
  if (marks.length === 0) return null;
  return {
    points: sumOf(marks, 'points'),
    anger: meanOf(marks, 'anger'),
    turns: meanOf(marks, 'turns'),
    openings: meanOf(marks, 'openings'),
    finished: Math.max(...marks.map(({ finished }) => finished)),
  };
}

export const sumOf = (marks: readonly Mark[], name: keyof Mark): number =>
  marks.reduce((sum, mark) => sum + mark[name], 0);

/** To a thousandth, so that the order of adding cannot tell two apart. */
const meanOf = (marks: readonly Mark[], name: keyof Mark): number =>
  Math.round((sumOf(marks, name) / marks.length) * 1000) / 1000;
