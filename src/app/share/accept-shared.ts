/** A call from a link or a file: taken as a finished call of a scenario that is here, or told why not. */
import { phaseOf } from '../../engine/chart/call-state.ts';
import type { Log, LogFailure } from '../../engine/log/log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import { replay } from '../../engine/log/replay.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Debrief } from '../../engine/score/debrief.ts';
import { makeDebrief } from '../../engine/score/make-debrief.ts';
import type { PayloadFailure } from './payload.ts';

export type SharedFailure =
  | PayloadFailure
  | 'shared-not-a-call'
  | 'shared-scenario'
  | 'shared-edition'
  | 'shared-unfinished';

export interface SharedCall {
  readonly scenario: Scenario;
  readonly log: Log;
  readonly debrief: Debrief;
}

export type Accepted =
  | { readonly ok: true; readonly call: SharedCall }
  | { readonly ok: false; readonly code: SharedFailure };

/** Brings a scenario by its id; null where there is none. */
export type FindScenario = (id: string) => Promise<Scenario> | null;

const failed = (code: SharedFailure): Accepted => ({ ok: false, code });

/** Never throws for anything in the text. */
export async function acceptShared(text: string, find: FindScenario): Promise<Accepted> {
  const parsed = parseLog(text);
  if (!parsed.ok) return failed(codeFor(parsed.failures, text));
  const finding = find(parsed.log.scenario);
  return finding ? explain(await finding, parsed.log) : failed('shared-scenario');
}

function explain(scenario: Scenario, log: Log): Accepted {
  const replayed = replay(scenario, log);
  if (!replayed.ok)
    return failed(replayed.code === 'digest-mismatch' ? 'shared-edition' : 'shared-not-a-call');
  if (phaseOf(replayed.replay.state) !== 'done') return failed('shared-unfinished');
  return { ok: true, call: { scenario, log, debrief: makeDebrief(replayed.replay) } };
}

/** A text that begins as a call does and is no JSON has lost its end. */
function codeFor(failures: readonly LogFailure[], text: string): SharedFailure {
  const [first] = failures;
  if (first?.code === 'too-large') return 'shared-too-large';
  if (first?.code !== 'not-json') return 'shared-not-a-call';
  return text.startsWith('{"format":') ? 'shared-truncated' : 'shared-broken';
}
