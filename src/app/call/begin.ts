/** Takes a call: the goal of the briefing and the picking up are its first inputs. */
import { startCall, step } from '../../engine/chart/call.ts';
import type { Input } from '../../engine/chart/input.ts';
import type { Carried } from '../../engine/log/log.ts';
import { openLog } from '../../engine/log/open-log.ts';
import { carriedInto } from '../../engine/log/replay.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Mode } from '../../engine/vocabulary.ts';
import type { Origin, Store } from '../store/store.ts';
import { type KeptCall, keep, openCall, withInput } from './log-keeper.ts';

export interface Beginning {
  readonly store: Store;
  readonly scenario: Scenario;
  readonly locale: string;
  readonly mode: Mode;
  readonly carried: Carried | null;
  readonly goal: string | null;
  /** When the briefing was opened, in milliseconds since 1970. */
  readonly openedAt: number;
  /** Left out for a call of its own. */
  readonly origin?: Origin;
  /** Orders the replies; drawn where nobody says it. */
  readonly seed?: number;
}

/** Stores the new call and gives its id. */
export async function beginCall({
  store,
  scenario,
  locale,
  mode,
  carried,
  goal,
  openedAt,
  origin,
  seed = anySeed(),
}: Beginning): Promise<string> {
  const now = Date.now();
  const opened = openCall(openLog(scenario, { seed, locale, mode, carried }), now, origin);
  const first: readonly Input[] = goal
    ? [{ type: 'goal', goal }, { type: 'pick-up' }]
    : [{ type: 'pick-up' }];
  const begun = first.reduce((kept, input) => withInput(kept, input, now - openedAt, now), opened);
  assertPlayable(scenario, begun);
  await keep(store, { ...begun, record: { ...begun.record, revision: 1 } });
  return begun.record.id;
}

export const anySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Only inputs that the call takes may enter a log. */
function assertPlayable(scenario: Scenario, { log }: KeptCall): void {
  let state = startCall(scenario, log.seed, carriedInto(log));
  for (const { input } of log.inputs) {
    const stepped = step(state, input);
    if ('refused' in stepped) throw new Error(`refused at once: ${stepped.refused}`);
    state = stepped.state;
  }
}
