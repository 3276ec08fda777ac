/** When something was mastered, and which calls are of the first time and which of a refresh. */
import { dayOf, monthsAfter } from './calendar.ts';
import { type Counted, counted } from './counted.ts';
import type { Refresh, Terms, Window } from './terms.ts';
import type { Try } from './try.ts';

export interface Asked {
  readonly terms: Terms;
  readonly window: Window;
  /** Of the cohort: its days are the days. */
  readonly zone: string;
}

/** When they passed, in order. */
export function passes({ counts, passMark }: Terms, results: readonly Counted[]): readonly number[] {
  const passed = results.filter(({ points }) => points >= passMark).map(({ finished }) => finished);
  // Where the first or the last result counts, another one does not make it good.
  const deciding = { best: null, first: results[0], last: results.at(-1) }[counts];
  if (deciding && deciding.points < passMark) return [];
  return counts === 'first' ? passed.slice(0, 1) : passed;
}

/** The moment at which some calls had passed as often, and on as many days, as the terms ask; null where they have not. */
function fulfilledAt({ terms, zone }: Asked, tries: readonly Try[]): number | null {
  const passed = passes(terms, counted(tries));
  const [first = null] = passed;
  if (first === null || terms.mastery === 'once') return first;
  const firstDay = dayOf(first, zone);
  return passed.find((moment) => dayOf(moment, zone) !== firstDay) ?? null;
}

export interface Course {
  /** Null where it is yet to be mastered. What was mastered stays so, whatever comes of a refresh. */
  readonly mastered: number | null;
  /** The calls of the first time: those that were opened before the first refresh was asked for. */
  readonly first: readonly Try[];
  readonly later: readonly Try[];
}

/** `tries` in the order they were opened. */
export function courseOf(asked: Asked, tries: readonly Try[]): Course {
  const begins = tries.findIndex(({ opened }, place) => {
    const from = firstRefresh(asked, fulfilledAt(asked, tries.slice(0, place)));
    return from !== null && opened >= from;
  });
  const first = begins < 0 ? tries : tries.slice(0, begins);
  return { mastered: fulfilledAt(asked, first), first, later: begins < 0 ? [] : tries.slice(begins) };
}

function firstRefresh({ terms, zone }: Asked, mastered: number | null): number | null {
  if (mastered === null || terms.refreshes.length === 0) return null;
  return monthsAfter(mastered, Math.min(...terms.refreshes), zone);
}

/** Whether nothing played further can change what some calls have come to, since the first result is the one that counts. */
export const isDecided = ({ terms }: Asked, tries: readonly Try[]): boolean =>
  terms.counts === 'first' && counted(tries).length > 0;

/** Whether a call that was opened then is of a refresh: no due time holds for it. */
export function isRefresh(asked: Asked, tries: readonly Try[], opened: number): boolean {
  const from = firstRefresh(asked, courseOf(asked, tries).mastered);
  return from !== null && opened >= from;
}

export interface CurrentRefresh {
  /** Months since it was mastered. */
  readonly months: Refresh;
  /** Those that were opened since it was asked for: it is judged by these, and by no others. */
  readonly tries: readonly Try[];
  readonly passed: boolean;
}

/** The newest refresh whose time has come; null where none has. */
export function currentRefresh(
  asked: Asked,
  { mastered, later }: Course,
  now: number,
): CurrentRefresh | null {
  if (mastered === null) return null;
  const begins = (months: Refresh): number => monthsAfter(mastered, months, asked.zone);
  const come = asked.terms.refreshes.filter((months) => begins(months) <= now);
  if (come.length === 0) return null;
  const months = come.reduce((one, other) => (other > one ? other : one));
  const tries = later.filter(({ opened }) => opened >= begins(months));
  return { months, tries, passed: passes(asked.terms, counted(tries)).length > 0 };
}
