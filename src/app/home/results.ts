/** How one's own calls went, scenario by scenario. */
import { bestOf } from '../../engine/skills/next-call.ts';
import type { Results } from '../../screens/home/scenario-entry.ts';
import { type FinishedRecord, isOwnRun } from '../store/store.ts';

/** Of a scenario's calls, in the order they were finished; null before the first. What others shared does not count. */
export function resultsOf(finished: readonly FinishedRecord[], scenario: string): Results | null {
  const own = finished.filter((record) => record.scenario === scenario && isOwnRun(record));
  const last = own.at(-1);
  return last ? { number: last.number, last: last.total, best: bestOf(scenario, own) ?? last.total } : null;
}
