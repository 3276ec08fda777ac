/** What is in a store was written by another day's program, or by no program of ours: it is looked at before it is used. Pure. */
import type { Tier } from '../../engine/score/sheet.ts';
import type { CallRecord, FinishedRecord, Origin, ShiftRecord } from './store.ts';

type Check = (value: unknown) => boolean;
/** What runs beside a call is looked at by whoever shows it. */
type Checks<Known> = Readonly<Required<Record<Exclude<keyof Known, 'beside'>, Check>>>;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isFlag: Check = (value) => typeof value === 'boolean';
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const orMissing =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
/** No calendar goes further than this. */
const isMoment: Check = (value) => isCount(value) && Number(value) <= 8.64e15;

/** Spelt out here, because the whole rubric would come with its own list. */
const TIERS: Readonly<Record<Tier, true>> = { lost: true, closed: true, satisfied: true, delighted: true };

const ORIGIN: Checks<Origin> = { branchOf: orNull(isCount), shift: orNull(isText) };

const CALL: Checks<CallRecord> = {
  ...ORIGIN,
  id: isText,
  scenario: isText,
  log: isText,
  replies: isCount,
  revision: isCount,
  savedAt: isMoment,
};

const FINISHED: Checks<FinishedRecord> = {
  ...ORIGIN,
  number: isCount,
  call: orMissing(isText),
  scenario: isText,
  log: isText,
  total: isCount,
  tier: (value) => isText(value) && Object.hasOwn(TIERS, value as string),
  endedAt: isMoment,
  shared: isFlag,
  unproven: orMissing((value) => value === true),
};

const SHIFT: Checks<ShiftRecord> = {
  id: isText,
  log: isText,
  revision: isCount,
  savedAt: isMoment,
  done: isFlag,
};

export function isCallRecord(record: unknown): record is CallRecord {
  return fits(CALL, record);
}

export function isFinishedRecord(record: unknown): record is FinishedRecord {
  return fits(FINISHED, record);
}

export function isShiftRecord(record: unknown): record is ShiftRecord {
  return fits(SHIFT, record);
}

/** Fields that nobody knows any more do no harm. */
function fits(checks: Readonly<Record<string, Check>>, record: unknown): boolean {
  if (typeof record !== 'object' || record === null) return false;
  const fields = record as Readonly<Record<string, unknown>>;
  return Object.entries(checks).every(([name, check]) => check(fields[name]));
}
