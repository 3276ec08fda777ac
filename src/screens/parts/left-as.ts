/** What became of the customer, as it is told: a talk that settled nothing yet has words of its own. Pure. */
import type { ScoreSheet, Tier } from '../../engine/score/sheet.ts';

export const leftAs = ({ tier, leftOpen }: ScoreSheet): Tier | 'left-open' => (leftOpen ? 'left-open' : tier);
