/** The call of the day: the same scenario for everybody of an organisation, one call each, and a day off when it is needed. */
import { z } from 'zod';
import { Replayed, Step } from './attempt.ts';
import { AnsweredLine, BoardRow, OwnPlace, Points, ShownName } from './board.ts';
import { WATCHED_CALLS } from './match-board.ts';
import type { Route } from './route.ts';
import { Id, LocaleCode, Moment } from './words.ts';

/** What somebody has done with a day. */
const DAY_STATES = ['untouched', 'recovery', 'begun', 'finished'] as const;

/** Days since 1970, where the organisation is. */
const Day = z.int().min(0);
const OneDay = z.strictObject({ day: z.coerce.number().int().min(0) });

const Played = z.strictObject({
  scenario: z.string(),
  /** By language. */
  titles: z.record(z.string(), z.string()),
});

const DayCall = z.strictObject({
  day: Day,
  /** From then on it counts for nobody any more, and the next one has begun. */
  closes: Moment,
  ...Played.shape,
  state: z.enum(DAY_STATES),
  /** One's own call of it. */
  attempt: Id.nullable(),
  /** What it counts, once it is over: tenths, 900 at most, as composure is nobody's contest. */
  points: Points.nullable(),
  /** Whether there is a recovery day left to be taken today. */
  mayRecover: z.boolean(),
  /** How many have finished it. */
  finished: z.int(),
  /** The newest day that has closed and that somebody has played; null before the first. */
  closed: Day.nullable(),
});
export type DayCall = z.infer<typeof DayCall>;

const DayBoard = z.strictObject({
  day: Day,
  ...Played.shape,
  finished: z.int(),
  /** The upper part; nobody is shown last. */
  board: z.array(BoardRow),
  /** Null for whoever did not play it. */
  own: OwnPlace.nullable(),
  /** The last seven days together: the mean of those that were asked of each. A recovery day is not asked. */
  week: z.strictObject({ board: z.array(BoardRow), own: OwnPlace.nullable() }),
  /** Whose call was the best; null where nobody finished one. */
  best: z.strictObject({ name: ShownName, points: Points }).nullable(),
});
export type DayBoard = z.infer<typeof DayBoard>;

export const DAY_CALL_ROUTES = {
  readDayCall: {
    method: 'GET',
    path: '/day-call',
    summary: 'The call of today, and what one has done with it; nothing where there is no scenario',
    action: 'see-house',
    answer: z.strictObject({ today: DayCall.nullable() }),
    problems: [],
  },
  openDayCall: {
    method: 'POST',
    path: '/days/:day/call',
    summary:
      'One’s own call of today; asked again it is the same call. `named`: whether the others see the name',
    action: 'play-day-call',
    params: OneDay,
    body: z.strictObject({ locale: LocaleCode, named: z.boolean().default(true) }),
    answer: Step,
    problems: ['not-found', 'day-closed'],
  },
  takeRecoveryDay: {
    method: 'POST',
    path: '/days/:day/recovery',
    summary: 'Takes today off: it is not asked then, and costs nothing. Two in any seven days',
    action: 'play-day-call',
    params: OneDay,
    answer: z.strictObject({ today: DayCall.nullable() }),
    problems: ['not-found', 'day-closed', 'recovery-used-up'],
  },
  readDayBoard: {
    method: 'GET',
    path: '/days/:day/board',
    summary: 'Who stood where on a day that has closed, and over the seven days up to it',
    action: 'see-house',
    params: OneDay,
    answer: DayBoard,
    problems: ['not-found'],
  },
  readDayBest: {
    method: 'GET',
    path: '/days/:day/best',
    summary: 'The best call of a day that has closed, whole, to be watched by everybody; or one’s own',
    action: 'see-house',
    params: OneDay,
    query: z.strictObject({ locale: LocaleCode, call: z.enum(WATCHED_CALLS).default('best') }),
    answer: z.strictObject({
      name: ShownName,
      replay: Replayed,
      /** How everybody has answered that day. */
      lines: z.array(AnsweredLine),
    }),
    problems: ['not-found'],
  },
} as const satisfies Readonly<Record<string, Route>>;
