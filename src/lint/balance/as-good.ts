import type { Worth } from '../../engine/analysis/solve.ts';
import { fromPoints } from '../../engine/customer/tenths.ts';

/** Half a point: nobody can tell such a reply from the best. */
const AS_GOOD = fromPoints(0.5);

export const isAsGood = ({ regret }: Pick<Worth, 'regret'>): boolean => regret < AS_GOOD;
