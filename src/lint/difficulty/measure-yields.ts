/** What a scenario yields to those who do not know better: played, not judged. */
import type { Yields } from '../../engine/analysis/difficulty.ts';
import { slipResults } from '../../engine/analysis/one-slip.ts';
import { fromPoints } from '../../engine/customer/tenths.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Words } from '../bots/bots.ts';
import { measureBots } from '../bots/measure.ts';
import { meanOf } from '../play/play-out.ts';

/** The bots read `words`, the replies in English. Where nothing can go wrong, a slip costs nothing. */
export function measureYields(scenario: Scenario, words: Words): Yields {
  const bots = measureBots(scenario, words, 'en');
  const [best = 0, ...slips] = slipResults(scenario);
  return {
    random: inTenths(meanOf(bots.map(({ random }) => random))),
    bots: inTenths(meanOf(bots.map(({ mean }) => mean))),
    oneSlip: Math.round(slips.length > 0 ? meanOf(slips) : best),
  };
}

const inTenths = (points: number): number => Math.round(fromPoints(points));
