/** Finished calls as the page of one's progress lists them. */
import type { Gain } from '../../engine/skills/profile.ts';
import type { CountedCall } from '../../protocol/record.ts';
import type { PlayedEntry, RunWay } from '../../screens/progress/progress-model.ts';
import { isOffered } from '../offered.ts';
import type { FinishedRecord } from '../store/store.ts';
import { accountCallOf } from './account-calls.ts';

interface Calls {
  /** Of this device alone. */
  readonly here: readonly FinishedRecord[];
  readonly there: readonly CountedCall[];
  /** Numbers of those here that do not play any more. */
  readonly outdated: readonly number[];
  /** What is here alone is said to be so. */
  readonly signedIn: boolean;
}

/** The latest first; what does not play any more has no result to show. */
export function entriesOf({ here, there, outdated, signedIn }: Calls): readonly PlayedEntry[] {
  const old = new Set(outdated);
  const own = here.map((record) => ({ ...entryOf(record, old.has(record.number)), onlyHere: signedIn }));
  return [...own, ...there.map(accountEntryOf)].toSorted(
    (one, other) => other.endedAt - one.endedAt || other.key.localeCompare(one.key, 'en', { numeric: true }),
  );
}

function entryOf(record: FinishedRecord, outdated: boolean): Omit<PlayedEntry, 'onlyHere'> {
  const { number, scenario, total, tier, endedAt, shared, branchOf, unproven } = record;
  return {
    key: String(number),
    href: `#/debrief/${number}`,
    scenario,
    title: '',
    offered: isOffered(scenario),
    result: unproven || outdated ? null : { total, tier },
    endedAt,
    shared,
    branch: branchOf !== null,
  };
}

const accountEntryOf = ({ attempt, scenario, title, result, finished }: CountedCall): PlayedEntry => ({
  key: attempt,
  href: `#/result/${attempt}`,
  scenario,
  title,
  offered: title !== '' || isOffered(scenario),
  result: { total: result.total * 10, tier: result.tier },
  endedAt: finished,
  shared: false,
  branch: false,
  onlyHere: false,
});

/** Where the last run is explained, and what it is called where the page has no words of its own. */
export function wayToRun(gain: Gain | null, there: readonly CountedCall[]): RunWay | null {
  if (!gain) return null;
  const call = accountCallOf(there, gain.number);
  return call
    ? { href: `#/result/${call.attempt}`, title: call.title }
    : { href: `#/debrief/${gain.number}`, title: '' };
}
