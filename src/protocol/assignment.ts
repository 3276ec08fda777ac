/** What trainers ask for, and where people stand with it. */
import { z } from 'zod';
import { REFUSALS, STANDINGS, TRENDS } from '../course/standing.ts';
import { COUNTS, contradictionsIn, LATE_POLICIES, MASKS, MASTERIES, REFRESHES } from '../course/terms.ts';
import { HELPS, MODES } from '../engine/vocabulary.ts';
import type { Route } from './route.ts';
import { DisplayName, GoalName, Id, LocaleCode, LocalTime, Moment, RequestKey } from './words.ts';

export const Terms = z
  .strictObject({
    passMark: z.int().min(0).max(100),
    attempts: z.int().min(1).max(100).nullable(),
    counts: z.enum(COUNTS),
    mode: z.enum(MODES),
    helps: z.array(z.enum(HELPS)).max(HELPS.length).readonly().nullable(),
    locale: LocaleCode.nullable(),
    mask: z.enum(MASKS).nullable(),
    late: z.enum(LATE_POLICIES),
    mastery: z.enum(MASTERIES),
    refreshes: z.array(z.literal(REFRESHES)).max(REFRESHES.length).readonly(),
  })
  .superRefine((terms, context) => {
    for (const code of contradictionsIn(terms)) context.addIssue({ code: 'custom', message: code });
  });

/** Milliseconds since 1970; what was asked for in local time of the cohort. */
const Window = z.strictObject({ opens: Moment, due: Moment.nullable() });

/** `goal`: the one that everybody plays with; null: everybody's own choice. */
const Item = z.strictObject({ version: Id, scenario: z.string(), goal: z.string().nullable() });

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
  /** The result is a trainer's word, beside the computed one. */
  byTrainer: z.boolean(),
  best: z.int().nullable(),
  last: z.int().nullable(),
  trend: z.enum(TRENDS).nullable(),
  tries: z.int(),
  left: z.int().nullable(),
  /** A call has been begun and not ended, and can be gone on with. */
  begun: z.boolean(),
  open: z.boolean(),
});

/** Thousands of people by many scenarios: no more than a table shows. */
const ProgressCell = ItemStanding.pick({
  state: true,
  result: true,
  byTrainer: true,
  best: true,
  last: true,
  trend: true,
  tries: true,
});

const MyStanding = z.strictObject({
  ...ItemStanding.shape,
  /** Why no further call may be taken; null where one may. A group in the archive asks nothing any more. */
  closed: z.enum([...REFUSALS, 'cohort-archived']).nullable(),
  /** From when on the second pass counts, where two on different days are asked for and the first is done. */
  countsFrom: Moment.nullable(),
  /** The refresh that is asked for, in months since it was mastered. */
  refresh: z.literal(REFRESHES).nullable(),
});

export const MyAssignment = z.strictObject({
  ...Assignment.shape,
  /** IANA name of the cohort's zone, in which times are to be shown. */
  zone: z.string(),
  /** In each language it has, by its code. */
  items: z.array(z.strictObject({ ...Item.shape, titles: z.record(z.string(), z.string()) })),
  standings: z.array(MyStanding),
  /** When a trainer last reminded of it, where there is still something to do; null where nobody has of late. */
  nudged: Moment.nullable(),
});

export type MyAssignment = z.infer<typeof MyAssignment>;

/** To its trainers: how far its people are. */
const ListedAssignment = z.strictObject({
  ...Assignment.shape,
  /** For so many people. */
  addressees: z.int(),
  /** So many have everything it asks for. */
  mastered: z.int(),
});
export type ListedAssignment = z.infer<typeof ListedAssignment>;

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
      /** By version, the goal that everybody plays with; where none is named, everybody chooses. */
      goals: z.record(Id, GoalName).optional(),
      people: z.array(Id).min(1).max(MOST_PEOPLE).nullable(),
      opens: LocalTime,
      due: LocalTime.nullable(),
      terms: Terms,
      /** What is asked once more with it, and is the same in everything else, is given out once. */
      key: RequestKey.optional(),
    }),
    answer: Assignment,
    problems: ['not-found', 'assignment-refused', 'full'],
  },
  listAssignments: {
    method: 'GET',
    path: '/cohorts/:cohort/assignments',
    summary: 'The assignments of a cohort, last opened first',
    action: 'run-cohort',
    params: OneCohort,
    answer: z.strictObject({ zone: z.string(), assignments: z.array(ListedAssignment) }),
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
          standings: z.array(ProgressCell.nullable()),
        }),
      ),
    }),
    problems: ['not-found'],
  },
} as const satisfies Readonly<Record<string, Route>>;
