/** Calls under way that go on from a finished one, told from the others and put under it. Pure. */

import { commonStart } from '../../engine/log/common-start.ts';
import type { Log } from '../../engine/log/log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import { BEFORE_THE_TALK } from '../../engine/score/before-the-talk.ts';
import type { Branch, Branched } from '../../screens/home/branches.tsx';
import type { CallRecord, FinishedRecord } from '../store/store.ts';

/** In the order of `waiting`; a call whose original is not here, or cannot be read, is in no group. */
export function branchesOf(
  waiting: readonly CallRecord[],
  finished: readonly FinishedRecord[],
): readonly Branched[] {
  const originals = new Set(
    waiting.flatMap(({ branchOf }) => finished.filter((call) => call.number === branchOf)),
  );
  return [...originals].flatMap((original) => {
    const log = logOf(original);
    const branches = log ? waiting.flatMap((record) => branchFrom(record, original, log)) : [];
    return branches.length > 0 ? [{ ...original, branches }] : [];
  });
}

function branchFrom(record: CallRecord, { number }: FinishedRecord, original: Log): readonly Branch[] {
  const log = record.branchOf === number ? logOf(record) : null;
  if (!log) return [];
  const copied = log.inputs.slice(0, commonStart(log, original));
  const answers = copied.filter(({ input }) => !BEFORE_THE_TALK.includes(input.type)).length;
  return [{ id: record.id, turn: answers + 1, savedAt: record.savedAt }];
}

function logOf({ log }: Pick<CallRecord, 'log'>): Log | null {
  const parsed = parseLog(log);
  return parsed.ok ? parsed.log : null;
}
