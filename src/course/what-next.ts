/** What whoever plays is to know before the next call of an assignment. */
import { monthsAfter, nextDayOf } from './calendar.ts';
import { counted } from './counted.ts';
import { type Asked, isRefreshDue, masteredAt, mayBegin, passes, type Refusal } from './standing.ts';
import type { Refresh } from './terms.ts';
import type { Try } from './try.ts';

export interface WhatNext {
  /** Why no further call may be taken; null where one may. */
  readonly closed: Refusal | null;
  /** From when on the second pass counts, where the first is done; null where there is nothing to wait for. */
  readonly countsFrom: number | null;
  /** The refresh that is asked for, in months since it was mastered. */
  readonly refresh: Refresh | null;
}

/** `tries` in the order they were opened. */
export const whatNext = (asked: Asked, tries: readonly Try[], now: number): WhatNext => ({
  closed: mayBegin(asked, tries, now),
  countsFrom: countsFrom(asked, tries),
  refresh: refreshDue(asked, tries, now),
});

function countsFrom(asked: Asked, tries: readonly Try[]): number | null {
  const { terms, zone } = asked;
  if (terms.mastery === 'once' || masteredAt(asked, tries) !== null) return null;
  const [first] = passes(terms, counted(terms, tries));
  return first === undefined ? null : nextDayOf(first, zone);
}

function refreshDue(asked: Asked, tries: readonly Try[], now: number): Refresh | null {
  const mastered = masteredAt(asked, tries);
  if (mastered === null || !isRefreshDue(asked, tries, mastered, now)) return null;
  const come = asked.terms.refreshes.filter((months) => monthsAfter(mastered, months, asked.zone) <= now);
  return come.toSorted((one, other) => other - one)[0] ?? null;
}
