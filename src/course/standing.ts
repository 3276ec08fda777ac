/** Where somebody stands with one scenario of an assignment: computed from their attempts, and stored nowhere. */
import { type Counted, counted } from './counted.ts';
import {
  type Asked,
  type Course,
  courseOf,
  currentRefresh,
  isDecided,
  isRefresh,
  passes,
} from './mastery.ts';
import type { Terms } from './terms.ts';
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
  /** A call has been begun and not ended: it can be gone on with, whatever the time and however many are left. */
  readonly begun: boolean;
  /** There is something to do, and it can be done now: what is played only for practice is not. */
  readonly open: boolean;
}

/** `tries` in the order they were opened. */
export function standingOf(asked: Asked, tries: readonly Try[], now: number): CourseStanding {
  const results = counted(tries);
  const points = results.map(({ points: each }) => each);
  const course = courseOf(asked, tries);
  const left = triesLeft(asked, course, now);
  const begun = isBegun(tries);
  const state = stateOf(asked, course, left, now);
  return {
    state,
    ...resultOf(asked.terms, results),
    best: points.length > 0 ? Math.max(...points) : null,
    last: points.at(-1) ?? null,
    trend: trendOf(points),
    tries: tries.length,
    left,
    begun,
    open: !DONE.includes(state) && (begun || couldPass(asked, tries, course, now)),
  };
}

const DONE: readonly StandingName[] = ['mastered', 'not-open', 'used-up'];

function couldPass(asked: Asked, tries: readonly Try[], course: Course, now: number): boolean {
  const current = currentRefresh(asked, course, now)?.tries ?? course.first;
  return !isDecided(asked, current) && mayBegin(asked, tries, now) === null;
}

const isBegun = (tries: readonly Try[]): boolean => tries.some(({ finished }) => finished === null);

function resultOf({ counts }: Terms, results: readonly Counted[]) {
  const chosen = { best: bestOf(results), last: results.at(-1), first: results[0] }[counts];
  return { result: chosen?.points ?? null, byTrainer: chosen?.byTrainer ?? false };
}

/** Of two that are as good, the computed one: then nobody's word was needed. */
const bestOf = (results: readonly Counted[]): Counted | undefined =>
  results.toSorted(
    (one, other) => other.points - one.points || Number(one.byTrainer) - Number(other.byTrainer),
  )[0];

function stateOf(asked: Asked, course: Course, left: number | null, now: number): StandingName {
  const { opens, due } = asked.window;
  if (now < opens) return 'not-open';
  if (course.mastered !== null)
    return currentRefresh(asked, course, now)?.passed === false ? 'refresh-due' : 'mastered';
  const begun = isBegun(course.first);
  if ((left === 0 || isDecided(asked, course.first)) && !begun) return 'used-up';
  // Also whoever has begun and left it: it is they who need to be asked what has happened.
  if (due !== null && now > due) return 'overdue';
  if (begun) return 'under-way';
  return passes(asked.terms, counted(course.first)).length > 0 ? 'passed-once' : 'to-do';
}

/** A refresh is asked for with as many calls as the first time. */
function triesLeft(asked: Asked, course: Course, now: number): number | null {
  const { attempts } = asked.terms;
  if (attempts === null) return null;
  const taken = currentRefresh(asked, course, now)?.tries ?? course.first;
  return Math.max(0, attempts - taken.length);
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

/** Why no call may be taken now; null where one may. What was asked for again is not bound to the due time of the first. */
export function mayBegin(asked: Asked, tries: readonly Try[], now: number): Refusal | null {
  const { opens, due } = asked.window;
  if (now < opens) return 'not-open-yet';
  if (triesLeft(asked, courseOf(asked, tries), now) === 0) return 'attempts-used-up';
  if (due === null || now <= due || asked.terms.late === 'accepted') return null;
  return isRefresh(asked, tries, now) ? null : 'past-due';
}
