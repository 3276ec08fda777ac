/** Whether the place on the screen tells which reply is best. */
import type { Visit } from '../../engine/analysis/solve.ts';
import { replyOrder } from '../../engine/chart/offer.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { isAsGood } from './as-good.ts';
import type { Fault } from './fault.ts';

/** Seeds over which a line is laid out. */
const SEEDS = 60;
/** A best reply that stands in one place in more than this share of calls gives itself away. */
const MOST = 0.6;

/** Lines with a choice of three or more at which the best reply is found at one place for most seeds. */
export function lintPositions({ lines }: Scenario, visits: readonly Visit[]): readonly Fault[] {
  return Object.keys(lines).flatMap((line) => {
    const visit = visits.find((each) => each.line === line && each.replies.length > 2);
    const best = visit?.replies.filter(({ regret }) => isAsGood({ regret })) ?? [];
    const [only] = best;
    if (!visit || !only || best.length > 1) return [];
    const counts = placesOf(
      line,
      only.reply,
      visit.replies.map(({ reply }) => reply),
    );
    const share = Math.max(...counts) / SEEDS;
    if (share <= MOST) return [];
    const detail = `${only.reply} stands at place ${counts.indexOf(Math.max(...counts)) + 1} in ${Math.round(share * 100)} % of calls`;
    return [{ code: 'best-at-one-position', at: `lines.${line}`, detail }];
  });
}

function placesOf(line: string, reply: string, replies: readonly string[]): readonly number[] {
  const counts = replies.map(() => 0);
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const place = replies.toSorted(replyOrder(seed, line)).indexOf(reply);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
