/** Where somebody stands with one scenario of an assignment: computed from their attempts, and stored nowhere. */
import { dayOf, monthsAfter } from './calendar.ts';
import { type Counted, counted } from './counted.ts';
import type { Terms, Window } from './terms.ts';
import type { Try } from './try.ts';

export const STANDINGS = [
  'not-open',
  'to-do',
  'under-way',
  'passed-once',
  'mastered',
  'refresh-due',
  'overdue',
  'used-up',
] as const;
export type StandingName = (typeof STANDINGS)[number];

export const TRENDS = ['up', 'level', 'down'] as const;
export type Trend = (typeof TRENDS)[number];

export interface CourseStanding {
  readonly state: StandingName;
  /** The result that counts by the terms; null where there is none yet. */
  readonly result: number | null;
  /** The result that counts is not the computed one, but what a trainer has put beside it. */
  readonly byTrainer: boolean;
  readonly best: number | null;
  readonly last: number | null;
  /** Of the last result against those before it; null where there are no two. */
  readonly trend: Trend | null;
  readonly tries: number;
  /** Null: as many as one likes. */
  readonly left: number | null;
  /** There is something to do, and it can be done now. */
  readonly open: boolean;
}

export interface Asked {
  readonly terms: Terms;
  readonly window: Window;
  /** Of the cohort: its days are the days. */
  readonly zone: string;
}

/** `tries` in the order they were opened. */
export function standingOf(asked: Asked, tries: readonly Try[], now: number): CourseStanding {
  const results = counted(asked.terms, tries);
  const points = results.map(({ points: each }) => each);
  const left = triesLeft(asked, tries, now);
  const state = stateOf(asked, tries, left, now);
  return {
    state,
    ...resultOf(asked.terms, results),
    best: points.length > 0 ? Math.max(...points) : null,
    last: points.at(-1) ?? null,
    trend: trendOf(points),
    tries: tries.length,
    left,
    open: isOpen(asked, tries, state, now),
  };
}

const DONE: readonly StandingName[] = ['mastered', 'not-open', 'used-up'];

const isOpen = (asked: Asked, tries: readonly Try[], state: StandingName, now: number): boolean =>
  !DONE.includes(state) && (state === 'under-way' || mayBegin(asked, tries, now) === null);

function resultOf({ counts }: Terms, results: readonly Counted[]) {
  const chosen = { best: bestOf(results), last: results.at(-1), first: results[0] }[counts];
  return { result: chosen?.points ?? null, byTrainer: chosen?.byTrainer ?? false };
}

/** Of two that are as good, the computed one: then nobody's word was needed. */
const bestOf = (results: readonly Counted[]): Counted | undefined =>
  results.toSorted(
    (one, other) => other.points - one.points || Number(one.byTrainer) - Number(other.byTrainer),
  )[0];

function stateOf(asked: Asked, tries: readonly Try[], left: number | null, now: number): StandingName {
  const { opens, due } = asked.window;
  if (now < opens) return 'not-open';
  const mastered = masteredAt(asked, tries);
  if (mastered !== null) return isRefreshDue(asked, tries, mastered, now) ? 'refresh-due' : 'mastered';
  if (tries.some(({ finished }) => finished === null)) return 'under-way';
  if (left === 0) return 'used-up';
  if (due !== null && now > due) return 'overdue';
  return passes(asked.terms, counted(asked.terms, tries)).length > 0 ? 'passed-once' : 'to-do';
}

/** When they passed, in order. */
export function passes({ counts, passMark }: Terms, results: readonly Counted[]): readonly number[] {
  const passed = results.filter(({ points }) => points >= passMark).map(({ finished }) => finished);
  // Where the first or the last result counts, another one does not make it good.
  const deciding = { best: null, first: results[0], last: results.at(-1) }[counts];
  if (deciding && deciding.points < passMark) return [];
  return counts === 'first' ? passed.slice(0, 1) : passed;
}

/** The moment at which it was passed as often, and on as many days, as the terms ask; null where that is yet to come. */
export function masteredAt({ terms, zone }: Asked, tries: readonly Try[]): number | null {
  const passed = passes(terms, counted(terms, tries));
  const [first = null] = passed;
  if (first === null || terms.mastery === 'once') return first;
  const firstDay = dayOf(first, zone);
  return passed.find((moment) => dayOf(moment, zone) !== firstDay) ?? null;
}

/** The newest refresh whose time has come, and nothing has been passed since. */
export function isRefreshDue(asked: Asked, tries: readonly Try[], mastered: number, now: number): boolean {
  const since = lastRefresh(asked, mastered, now);
  if (since === null) return false;
  const anew = tries.filter(({ opened }) => opened >= since);
  return passes(asked.terms, counted(asked.terms, anew)).length === 0;
}

function lastRefresh({ terms, zone }: Asked, mastered: number, now: number): number | null {
  const come = terms.refreshes
    .map((months) => monthsAfter(mastered, months, zone))
    .filter((moment) => moment <= now);
  return come.length > 0 ? Math.max(...come) : null;
}

/** A refresh is asked for with as many calls as the first time. */
function triesLeft(asked: Asked, tries: readonly Try[], now: number): number | null {
  const { attempts } = asked.terms;
  if (attempts === null) return null;
  const mastered = masteredAt(asked, tries);
  const since = (mastered === null ? null : lastRefresh(asked, mastered, now)) ?? 0;
  return Math.max(0, attempts - tries.filter(({ opened }) => opened >= since).length);
}

/** Points by which a result must differ from those before it to be more than chance. */
const STEP = 5;
const LOOKED_BACK = 3;

function trendOf(points: readonly number[]): Trend | null {
  const last = points.at(-1);
  const before = points.slice(0, -1).slice(-LOOKED_BACK);
  if (last === undefined || before.length === 0) return null;
  const difference = last - before.reduce((sum, each) => sum + each, 0) / before.length;
  if (Math.abs(difference) < STEP) return 'level';
  return difference > 0 ? 'up' : 'down';
}

export const REFUSALS = ['not-open-yet', 'past-due', 'attempts-used-up'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Why no call may be taken now; null where one may. */
export function mayBegin(asked: Asked, tries: readonly Try[], now: number): Refusal | null {
  const { opens, due } = asked.window;
  if (now < opens) return 'not-open-yet';
  if (triesLeft(asked, tries, now) === 0) return 'attempts-used-up';
  const refreshing = masteredAt(asked, tries) !== null;
  return due !== null && now > due && asked.terms.late === 'refused' && !refreshing ? 'past-due' : null;
}
