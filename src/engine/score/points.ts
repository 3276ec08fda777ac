/** The rubric's formulas, in points: what a finished call earned, and what an unfinished one may still earn (catalogue 6). */

import { fromPoints } from '../customer/tenths.ts';
import type { Numbers } from '../numbers.ts';

export type Rubric = Numbers['rubric'];

const share = (value: number): number => Math.min(1, Math.max(0, value));

/** R-2, the end: how far anger came down; `start` and `anger` in tenths. */
export const endPoints = ({ calming }: Rubric, start: number, anger: number): number =>
  calming.end * share((start - anger) / (start - fromPoints(calming.endAbove)));

/** R-2, the path: how calm the whole contact was; `average` anger in tenths. */
export const pathPoints = ({ calming }: Rubric, start: number, average: number): number =>
  calming.path * share(calming.pathTimes * (1 - average / start));

/** R-2 on the help page: full up to a few turns, then falling to nothing. */
export const brevityPoints = ({ calming, brevity }: Rubric, turns: number): number =>
  calming.lamps * share(1 - (turns - brevity.full) / (brevity.none - brevity.full));

/** full from a composure of 60 on; `lowest` in tenths. */
export const composurePoints = ({ composure }: Rubric, lowest: number): number =>
  composure.full * share(lowest / fromPoints(composure.at));

/** full up to par, nothing from twice par on. */
export const timePoints = ({ time }: Rubric, par: number, turns: number): number =>
  time * share(1 - (turns - par) / par);
