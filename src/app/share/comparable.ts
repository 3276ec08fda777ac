/** The calls that a finished one can be laid beside. */
import type { Log } from '../../engine/log/log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import type { Comparable, OtherCall } from '../../screens/share/sharing.ts';
import type { FinishedRecord } from '../store/store.ts';

/** Nobody to compare with. */
export const ALL_ALONE: Comparable = { others: [], outdated: 0 };

/**
 * Of the same scenario and the same edition of it as `log`, the latest first. Only their logs are read, not played: there
 * may be hundreds.
 */
export function comparableWith(
  finished: readonly FinishedRecord[],
  { scenario, number }: FinishedRecord,
  { digest }: Log,
): Comparable {
  const same = finished.filter((entry) => entry.scenario === scenario && entry.number !== number);
  const others = same.toReversed().flatMap((entry) => otherCall(entry, digest));
  return { others, outdated: same.length - others.length };
}

function otherCall(record: FinishedRecord, digest: string): readonly OtherCall[] {
  const parsed = parseLog(record.log);
  if (record.unproven || !parsed.ok || parsed.log.digest !== digest) return [];
  const { number, total, endedAt, shared } = record;
  return [{ number, total, endedAt, shared, mode: parsed.log.mode }];
}
