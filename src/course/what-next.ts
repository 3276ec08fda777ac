/** What whoever plays is to know before the next call of an assignment. */
import { nextDayOf } from './calendar.ts';
import { counted } from './counted.ts';
import { type Asked, courseOf, currentRefresh, passes } from './mastery.ts';
import { mayBegin, type Refusal } from './standing.ts';
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
  const { mastered, first } = courseOf(asked, tries);
  if (terms.mastery === 'once' || mastered !== null) return null;
  const [passed] = passes(terms, counted(first));
  return passed === undefined ? null : nextDayOf(passed, zone);
}

function refreshDue(asked: Asked, tries: readonly Try[], now: number): Refresh | null {
  const refresh = currentRefresh(asked, courseOf(asked, tries), now);
  return refresh === null || refresh.passed ? null : refresh.months;
}
