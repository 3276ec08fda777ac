/** What finished calls from a file came to, as their logs say: what the file itself says of it is not believed. */
import { phaseOf } from '../../engine/chart/call-state.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import { replay } from '../../engine/log/replay.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { makeSheet } from '../../engine/score/make-sheet.ts';
import type { FinishedRecord } from '../store/store.ts';
import { inStretches } from './in-stretches.ts';
import { type LoadScenario, loadScenarios } from './load-scenarios.ts';

/** Every record comes back, in its order; one whose log does not play to an end is marked, and worth nothing. */
export async function proven(
  finished: readonly FinishedRecord[],
  load: LoadScenario,
): Promise<readonly FinishedRecord[]> {
  const scenarios = await loadScenarios(finished, load);
  const done: FinishedRecord[] = [];
  const prove = (record: FinishedRecord) => {
    done.push({ ...bare(record), ...resultOf(record, scenarios.get(record.scenario) ?? null) });
  };
  await inStretches(finished, prove, () => true);
  return done;
}

/** The call may be under way here, under the same id. */
function bare(record: FinishedRecord): FinishedRecord {
  const { unproven: _, call: __, ...rest } = record;
  return rest;
}

type Result = Pick<FinishedRecord, 'total' | 'tier' | 'unproven'>;

const NONE: Result = { total: 0, tier: 'lost', unproven: true };

function resultOf({ log }: FinishedRecord, scenario: Scenario | null): Result {
  const parsed = parseLog(log);
  const replayed = scenario && parsed.ok ? replay(scenario, parsed.log) : null;
  if (!replayed?.ok || phaseOf(replayed.replay.state) !== 'done') return NONE;
  const { total, tier } = makeSheet(replayed.replay.state);
  return { total, tier };
}
