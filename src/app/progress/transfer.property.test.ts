import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalState, phaseOf } from '../../engine/chart/call-state.ts';
import { SHIPPED } from '../../engine/chart/test-scenarios.ts';
import { makeLog } from '../../engine/log/log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import { type Replay, replay } from '../../engine/log/replay.ts';
import { type AnyCall, anyCall } from '../../engine/log/test-any-call.ts';
import { makeDebrief } from '../../engine/score/make-debrief.ts';
import { makeSheet } from '../../engine/score/make-sheet.ts';
import { memoryStore } from '../store/memory-store.ts';
import { ALONE, type FinishedCall, type Store } from '../store/store.ts';
import { proven } from './proven.ts';
import { makeFile, readFile } from './transfer-file.ts';

const load = async (id: string) => {
  const scenario = SHIPPED.find((each) => each.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  return scenario;
};

/** Everything of one device, taken in by another through the file, as the page does it. */
async function carry(from: Store, to: Store): Promise<void> {
  const read = readFile(makeFile(await from.exportAll()));
  if (!read.ok) throw new Error(read.code);
  await to.importAll({ ...read.contents, finished: await proven(read.contents.finished, load) });
}

/** As the game keeps it where a call has ended; here, one that was broken off is kept all the same. */
const kept = ({ scenario, log, replay: { state } }: AnyCall, endedAt: number): FinishedCall => {
  const { total, tier } = makeSheet(state);
  return { ...ALONE, scenario: scenario.id, log: makeLog(log), total, tier, endedAt, shared: false };
};

const underWay = ({ scenario, log }: AnyCall, savedAt: number) => ({
  ...ALONE,
  id: `call-${savedAt}`,
  scenario: scenario.id,
  log: makeLog(log),
  replies: 0,
  revision: 1,
  savedAt,
});

function replayOf(text: string): Replay {
  const parsed = parseLog(text);
  const scenario = SHIPPED.find(({ id }) => parsed.ok && id === parsed.log.scenario);
  const replayed = parsed.ok && scenario ? replay(scenario, parsed.log) : null;
  if (!replayed?.ok) throw new Error('the log does not replay');
  return replayed.replay;
}

/** All that is ever computed from a call. */
const told = (played: Replay) => ({
  states: played.turns.map(({ after }) => canonicalState(after)),
  sheet: makeSheet(played.state),
  debrief: makeDebrief(played),
});

const isDone = ({ replay: { state } }: AnyCall) => phaseOf(state) === 'done';

/** Calls with logs of their own; the same beginning twice would be the same call. */
const anyCalls = fc.uniqueArray(anyCall(), { maxLength: 5, selector: ({ log }) => log.seed });

describe('calls carried from one device to another in a file', () => {
  it('play as they did, state for state, with the same sheet and the same debrief', async () => {
    await fc.assert(
      fc.asyncProperty(anyCalls, async (calls) => {
        const [here, there] = [memoryStore(), memoryStore()];
        for (const [place, call] of calls.entries())
          if (isDone(call)) await here.addFinished(kept(call, place));
          else await here.saveCall(underWay(call, place));
        await carry(here, there);
        const arrived = [...(await there.finished()), ...(await there.waiting()).toReversed()];
        const sent = [...calls.filter(isDone), ...calls.filter((call) => !isDone(call))];
        expect(arrived.map(({ log }) => told(replayOf(log)))).toEqual(
          sent.map(({ replay: played }) => told(played)),
        );
      }),
      { numRuns: 30, interruptAfterTimeLimit: 15_000 },
    );
  });

  it('come to what they came to; what never came to an end comes to nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyCall(), async (call) => {
        const [here, there] = [memoryStore(), memoryStore()];
        await here.addFinished(kept(call, 1));
        await carry(here, there);
        const [before] = await here.finished();
        const none = { total: 0, tier: 'lost', unproven: true };
        expect(await there.finished()).toEqual([isDone(call) ? before : { ...before, ...none }]);
      }),
      { numRuns: 60, interruptAfterTimeLimit: 15_000 },
    );
  });
});
