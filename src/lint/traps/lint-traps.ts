/** Whether traps bite: somebody with one in every answer must not come out well (issue: passive scenarios). */
import { fromPoints, toPoints } from '../../engine/customer/tenths.ts';
import { makeInput } from '../../engine/log/input-text.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Finding } from '../finding.ts';
import { bestTrapped } from './trapped.ts';

/** Points a trap in every answer must stay below. */
const TRAPPED_LIMIT = 60;

/** Holds in every locale: traps are in what is done, not in how it is worded. */
export function lintTraps(scenario: Scenario): readonly Finding[] {
  const { total, line } = bestTrapped(scenario);
  if (total < fromPoints(TRAPPED_LIMIT)) return [];
  const detail = `a trap in every answer comes to ${toPoints(total)}, not below ${TRAPPED_LIMIT}: ${line.map(makeInput).join(', ')}`;
  return [{ code: 'traps-do-well', scenario: scenario.id, at: '', locale: null, detail }];
}
