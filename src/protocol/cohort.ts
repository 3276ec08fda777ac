/** Cohorts: groups that learn together, and the codes by which people join them. */
import { z } from 'zod';
import { COHORT_PARTS } from './action.ts';
import { PeoplePage, PeoplePaging } from './people.ts';
import type { Route } from './route.ts';
import { DisplayName, Id, Moment, RequestKey, TimeZone, Token } from './words.ts';

export const Cohort = z.strictObject({
  id: Id,
  name: z.string(),
  timeZone: z.string(),
  created: Moment,
  archived: Moment.nullable(),
  trainees: z.int(),
  trainers: z.int(),
  /** What whoever asks is in it. */
  part: z.enum(COHORT_PARTS).nullable(),
});
export type Cohort = z.infer<typeof Cohort>;

/** How many of its people stand where, so that nobody has to open a table to see whether all is well. */
export const CohortStanding = z.strictObject({
  /** Somebody who is overdue with anything is counted here alone; else with what they have begun. */
  overdue: z.int(),
  underWay: z.int(),
  /** Nothing of what is asked is left to do. */
  done: z.int(),
  /** Those of a list who have never been here. */
  notCome: z.int(),
});
export type CohortStanding = z.infer<typeof CohortStanding>;

export const JoinCodeState = z.strictObject({
  id: Id,
  code: z.string(),
  expires: Moment,
  mostUses: z.int(),
  uses: z.int(),
  revoked: Moment.nullable(),
});
export type JoinCodeState = z.infer<typeof JoinCodeState>;

const InCohort = z.strictObject({ cohort: Id });
const MemberOfCohort = z.strictObject({ cohort: Id, person: Id });

/** So many people can be given their links at once. */
const MOST_LINKS = 500;

export const COHORT_ROUTES = {
  listCohorts: {
    method: 'GET',
    path: '/cohorts',
    summary: 'The cohorts one has to do with: an administrator all, everybody else those they are in',
    action: 'own-account',
    answer: z.strictObject({ cohorts: z.array(Cohort) }),
    problems: [],
  },
  makeCohort: {
    method: 'POST',
    path: '/cohorts',
    summary: 'Makes a cohort; whoever makes it becomes its trainer',
    action: 'make-cohort',
    body: z.strictObject({ name: DisplayName, timeZone: TimeZone, key: RequestKey.optional() }),
    answer: Cohort,
    problems: ['full'],
  },
  readCohort: {
    method: 'GET',
    path: '/cohorts/:cohort',
    summary: 'One cohort',
    action: 'see-cohort',
    params: InCohort,
    answer: Cohort,
    problems: ['not-found'],
  },
  readStanding: {
    method: 'GET',
    path: '/cohorts/:cohort/standing',
    summary:
      'How many of a cohort’s trainees are overdue, under way or done, and how many have never come in',
    action: 'run-cohort',
    params: InCohort,
    answer: CohortStanding,
    problems: ['not-found'],
  },
  changeCohort: {
    method: 'PATCH',
    path: '/cohorts/:cohort',
    summary: 'Changes a cohort’s name or time zone, puts it into the archive or takes it out again',
    action: 'run-cohort',
    params: InCohort,
    body: z.strictObject({
      name: DisplayName.optional(),
      timeZone: TimeZone.optional(),
      archived: z.boolean().optional(),
    }),
    answer: Cohort,
    problems: ['not-found'],
  },
  listMembers: {
    method: 'GET',
    path: '/cohorts/:cohort/members',
    summary: 'The people of a cohort, by name',
    action: 'run-cohort',
    params: InCohort,
    query: PeoplePaging.extend({ part: z.enum(COHORT_PARTS).optional() }),
    answer: PeoplePage,
    problems: ['not-found', 'gone'],
  },
  setMember: {
    method: 'PUT',
    path: '/cohorts/:cohort/members/:person',
    summary: 'Takes somebody into a cohort, or changes what they are in it',
    action: 'run-cohort',
    params: MemberOfCohort,
    body: z.strictObject({ part: z.enum(COHORT_PARTS) }),
    answer: null,
    problems: ['not-found', 'not-a-trainer', 'cohort-archived'],
  },
  removeMember: {
    method: 'DELETE',
    path: '/cohorts/:cohort/members/:person',
    summary: 'Takes somebody out of a cohort; what they have done stays',
    action: 'run-cohort',
    params: MemberOfCohort,
    answer: null,
    problems: ['not-found'],
  },
  moveMember: {
    method: 'POST',
    path: '/cohorts/:cohort/members/:person/move',
    summary: 'Moves a trainee from one cohort to another',
    action: 'run-cohort',
    params: MemberOfCohort,
    body: z.strictObject({ to: Id }),
    answer: null,
    problems: ['not-found', 'cohort-archived', 'full'],
  },
  listJoinCodes: {
    method: 'GET',
    path: '/cohorts/:cohort/join-codes',
    summary: 'The codes of a cohort, the newest first',
    action: 'run-cohort',
    params: InCohort,
    answer: z.strictObject({ codes: z.array(JoinCodeState) }),
    problems: ['not-found'],
  },
  makeJoinCode: {
    method: 'POST',
    path: '/cohorts/:cohort/join-codes',
    summary: 'Makes a code by which people join a cohort as trainees',
    action: 'run-cohort',
    params: InCohort,
    body: z.strictObject({
      days: z.int().min(1).max(90),
      mostUses: z.int().min(1).max(2000),
      key: RequestKey.optional(),
    }),
    answer: JoinCodeState,
    problems: ['not-found', 'cohort-archived'],
  },
  revokeJoinCode: {
    method: 'DELETE',
    path: '/cohorts/:cohort/join-codes/:code',
    summary: 'Makes a code open nothing any more',
    action: 'run-cohort',
    params: z.strictObject({ cohort: Id, code: Id }),
    answer: null,
    problems: ['not-found'],
  },
  makeSignInLinks: {
    method: 'POST',
    path: '/cohorts/:cohort/sign-in-links',
    summary: 'Makes a link for each of these trainees that signs them in once, to print and hand out',
    action: 'run-cohort',
    params: InCohort,
    body: z.strictObject({ people: z.array(Id).min(1).max(MOST_LINKS) }),
    answer: z.strictObject({
      expires: Moment,
      links: z.array(z.strictObject({ person: Id, token: Token })),
    }),
    problems: ['not-found'],
  },
} as const satisfies Readonly<Record<string, Route>>;
