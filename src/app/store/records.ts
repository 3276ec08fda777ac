/** What is in a store was written by another day's program, or by no program of ours: it is looked at before it is used. Pure. */
import type { Tier } from '../../engine/score/sheet.ts';
import type { CallRecord, FinishedRecord } from './store.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

/** Spelt out here, because the whole rubric would come with its own list. */
const TIERS: Readonly<Record<Tier, true>> = { lost: true, closed: true, satisfied: true, delighted: true };

const CALL: Readonly<Record<keyof CallRecord, Check>> = {
  id: isText,
  scenario: isText,
  log: isText,
  replies: isCount,
  revision: isCount,
  savedAt: isCount,
};

const FINISHED: Readonly<Record<keyof FinishedRecord, Check>> = {
  number: isCount,
  scenario: isText,
  log: isText,
  total: isCount,
  tier: (value) => isText(value) && Object.hasOwn(TIERS, value as string),
  endedAt: isCount,
};

export function isCallRecord(record: unknown): record is CallRecord {
  return fits(CALL, record);
}

export function isFinishedRecord(record: unknown): record is FinishedRecord {
  return fits(FINISHED, record);
}

/** Fields that nobody knows any more do no harm. */
function fits(checks: Readonly<Record<string, Check>>, record: unknown): boolean {
  if (typeof record !== 'object' || record === null) return false;
  const fields = record as Readonly<Record<string, unknown>>;
  return Object.entries(checks).every(([name, check]) => check(fields[name]));
}
