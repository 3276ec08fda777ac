/** What became of the customer, as it is told: a talk that settled nothing yet has words of its own. Pure. */
import type { ShownSheet, Tier } from '../../engine/score/sheet.ts';

export const leftAs = ({ tier, leftOpen }: Pick<ShownSheet, 'tier' | 'leftOpen'>): Tier | 'left-open' =>
  leftOpen ? 'left-open' : tier;
