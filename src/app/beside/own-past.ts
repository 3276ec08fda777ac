/** One's own finished calls of a scenario, whole and from its beginning: read, and not played. */
import { isAlike, type PastCall } from '../../engine/ghost/best-past.ts';
import type { Log } from '../../engine/log/log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import { type FinishedRecord, isOwnRun } from '../store/store.ts';

export const ownPast = (finished: readonly FinishedRecord[], id: string): readonly PastCall[] =>
  finished
    .filter((record) => record.scenario === id && isOwnRun(record))
    .flatMap(({ log, total, endedAt }) => {
      const parsed = parseLog(log);
      return parsed.ok ? [{ log: parsed.log, total, endedAt }] : [];
    });

/** Whether one of them could run beside the next call of the same edition. */
export const hasPast = (finished: readonly FinishedRecord[], { scenario, digest }: Log): boolean =>
  ownPast(finished, scenario).some(({ log }) => isAlike(log, digest));
