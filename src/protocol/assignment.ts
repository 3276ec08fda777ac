/** What trainers ask for, and where people stand with it. */
import { z } from 'zod';
import { STANDINGS, TRENDS } from '../course/standing.ts';
import { COUNTS, contradictionsIn, LATE_POLICIES, MASKS, MASTERIES, REFRESHES } from '../course/terms.ts';
import { MODES } from '../engine/vocabulary.ts';
import type { Route } from './route.ts';
import { DisplayName, Id, LocaleCode, LocalTime, Moment } from './words.ts';

const Terms = z
  .strictObject({
    passMark: z.int().min(0).max(100),
    attempts: z.int().min(1).max(100).nullable(),
    counts: z.enum(COUNTS),
    mode: z.enum(MODES),
    locale: LocaleCode.nullable(),
    mask: z.enum(MASKS).nullable(),
    late: z.enum(LATE_POLICIES),
    mastery: z.enum(MASTERIES),
    refreshes: z.array(z.literal(REFRESHES)).max(REFRESHES.length),
  })
  .superRefine((terms, context) => {
    for (const code of contradictionsIn(terms)) context.addIssue({ code: 'custom', message: code });
  });

/** Milliseconds since 1970; what was asked for in local time of the cohort. */
const Window = z.strictObject({ opens: Moment, due: Moment.nullable() });

const Item = z.strictObject({ version: Id, scenario: z.string() });

export const Assignment = z.strictObject({
  id: Id,
  cohort: Id,
  title: z.string(),
  window: Window,
  terms: Terms,
  items: z.array(Item),
  /** Null: for everybody of the cohort. */
  people: z.array(Id).nullable(),
  withdrawn: z.boolean(),
});
export type Assignment = z.infer<typeof Assignment>;

const ItemStanding = z.strictObject({
  version: Id,
  state: z.enum(STANDINGS),
  result: z.int().nullable(),
  best: z.int().nullable(),
  last: z.int().nullable(),
  trend: z.enum(TRENDS).nullable(),
  tries: z.int(),
  left: z.int().nullable(),
});

const MyAssignment = z.strictObject({
  ...Assignment.shape,
  /** IANA name of the cohort's zone, in which times are to be shown. */
  zone: z.string(),
  standings: z.array(ItemStanding),
});

export type MyAssignment = z.infer<typeof MyAssignment>;

const OneCohort = z.strictObject({ cohort: Id });
const OneAssignment = z.strictObject({ assignment: Id });

const MOST_ITEMS = 20;
const MOST_PEOPLE = 2000;

export const ASSIGNMENT_ROUTES = {
  assign: {
    method: 'POST',
    path: '/cohorts/:cohort/assignments',
    summary: 'Assigns scenarios to a cohort or to some of its people',
    action: 'assign',
    params: OneCohort,
    body: z.strictObject({
      title: DisplayName,
      versions: z.array(Id).min(1).max(MOST_ITEMS),
      people: z.array(Id).min(1).max(MOST_PEOPLE).nullable(),
      opens: LocalTime,
      due: LocalTime.nullable(),
      terms: Terms,
    }),
    answer: Assignment,
    problems: ['not-found', 'assignment-refused'],
  },
  listAssignments: {
    method: 'GET',
    path: '/cohorts/:cohort/assignments',
    summary: 'The assignments of a cohort, last opened first',
    action: 'run-cohort',
    params: OneCohort,
    answer: z.strictObject({ assignments: z.array(Assignment) }),
    problems: ['not-found'],
  },
  changeAssignment: {
    method: 'PATCH',
    path: '/assignments/:assignment',
    summary: 'Changes title and times; what is asked for stays as people began it',
    action: 'run-assignment',
    params: OneAssignment,
    body: z.strictObject({
      title: DisplayName.optional(),
      opens: LocalTime.optional(),
      due: LocalTime.nullable().optional(),
    }),
    answer: Assignment,
    problems: ['not-found', 'assignment-refused'],
  },
  withdrawAssignment: {
    method: 'PUT',
    path: '/assignments/:assignment/withdrawn',
    summary: 'Takes an assignment back, or gives it out again; results stay',
    action: 'run-assignment',
    params: OneAssignment,
    body: z.strictObject({ withdrawn: z.boolean() }),
    answer: Assignment,
    problems: ['not-found'],
  },
  listMyAssignments: {
    method: 'GET',
    path: '/me/assignments',
    summary: 'What one is asked to play, and where one stands with it; what is due first comes first',
    action: 'own-account',
    answer: z.strictObject({ assignments: z.array(MyAssignment) }),
    problems: [],
  },
  readProgress: {
    method: 'GET',
    path: '/cohorts/:cohort/progress',
    summary: 'Everybody of a cohort against everything it was assigned',
    action: 'run-cohort',
    params: OneCohort,
    answer: z.strictObject({
      zone: z.string(),
      assignments: z.array(Assignment),
      people: z.array(
        z.strictObject({
          person: Id,
          displayName: z.string(),
          /** One for each item of each assignment, in their order; null where it is not for this person. */
          standings: z.array(ItemStanding.nullable()),
        }),
      ),
    }),
    problems: ['not-found'],
  },
} as const satisfies Readonly<Record<string, Route>>;
