/** What trainers read of a person and of a group, and what somebody reads of themselves. */
import { z } from 'zod';
import type { SkillMarks } from '../engine/skills/marks.ts';
import type { Bar } from '../engine/skills/profile.ts';
import { Me } from './account.ts';
import { MyAssignment } from './assignment.ts';
import { AttemptSummary, Result } from './attempt.ts';
import { made } from './made.ts';
import { Person } from './people.ts';
import type { Route } from './route.ts';
import { Id, LocaleCode, Moment } from './words.ts';

export const RecordedAttempt = AttemptSummary.extend({
  /** Of the scenario, in the language asked for; empty where its words are the page's own. */
  title: z.string(),
  /** Title of the assignment; null where nobody has asked for the call. */
  asked: z.string().nullable(),
  /** 0 to 1, over the decisions that were weighed; null until they are, or where there were none. */
  accuracy: z.number().nullable(),
  /** What a trainer has put beside the total. */
  override: z.int().nullable(),
  notes: z.int(),
});
export type RecordedAttempt = z.infer<typeof RecordedAttempt>;

/** One's own. */
const OwnCall = RecordedAttempt.extend({
  /** Its result is the one that counts for what it was asked for. */
  counts: z.boolean(),
  /** When a trainer last wrote beside it; null where nothing of that stands. */
  remarked: Moment.nullable(),
});
export type OwnCall = z.infer<typeof OwnCall>;

/** A call of one's own with something of a trainer's beside it. */
const RemarkedCall = z.strictObject({
  attempt: Id,
  assignment: Id.nullable(),
  version: Id,
  remarked: Moment,
});
export type RemarkedCall = z.infer<typeof RemarkedCall>;

/** A finished call of one's own, with what it says about each skill. */
const CountedCall = z.strictObject({
  attempt: Id,
  /** Under which it was brought from a device; null where the server has stepped it. */
  key: z.string().nullable(),
  scenario: z.string(),
  /** As with recorded calls. */
  title: z.string(),
  finished: Moment,
  result: Result,
  accuracy: z.number().nullable(),
  marks: made<SkillMarks>(),
});
export type CountedCall = z.infer<typeof CountedCall>;

/** Calls in which composure ran low, of the latest ones (M-25): about the game's figure, never about how somebody feels. */
const Wear = z.strictObject({ calls: z.int(), low: z.int() });
export type Wear = z.infer<typeof Wear>;

const PersonRecord = z.strictObject({
  person: Person,
  /** The cohorts of `person` by their names. */
  groups: z.array(z.strictObject({ cohort: Id, name: z.string() })),
  /** The skills, computed here from attempts played again; staying composed goes with `wear`, to whom it is for. */
  bars: z.array(made<Bar>()),
  /** Newest first. */
  attempts: z.array(RecordedAttempt),
  /** There are older ones. */
  more: z.boolean(),
  /** In the cohorts that whoever asks may see. */
  assignments: z.array(MyAssignment),
  /** Null where there is nothing to warn of, or where it is not for whoever asks. */
  wear: Wear.nullable(),
});
export type PersonRecord = z.infer<typeof PersonRecord>;

const Figure = z.strictObject({ people: z.int(), mean: z.int(), spread: z.int().nullable() }).nullable();

const MissedLine = z.strictObject({
  scenario: z.string(),
  /** Of the scenario, and the line itself, in the language asked for; empty where its words are the page's own. */
  title: z.string(),
  line: z.string(),
  text: z.string(),
  /** Calls that came to the line, and those that gave much away there. */
  calls: z.int(),
  missed: z.int(),
});

const CohortReport = z.strictObject({
  name: z.string(),
  zone: z.string(),
  trainees: z.int(),
  /** Finished calls of these trainees. */
  calls: z.int(),
  skills: z.array(z.strictObject({ skill: z.string(), figure: Figure })),
  dimensions: z.array(z.strictObject({ dimension: z.string(), figure: Figure })),
  assignments: z.array(
    z.strictObject({
      id: Id,
      title: z.string(),
      opens: Moment,
      due: Moment.nullable(),
      items: z.array(
        z.strictObject({
          scenario: z.string(),
          title: z.string(),
          /** Those who are asked for it, have begun it, and have mastered it. */
          people: z.int(),
          begun: z.int(),
          mastered: z.int(),
        }),
      ),
    }),
  ),
  /** Most often missed first. */
  lines: z.array(MissedLine),
});
export type CohortReport = z.infer<typeof CohortReport>;

const InLocale = z.strictObject({ locale: LocaleCode });

/** Of a call among one's own: when it was opened, and its id, as two may be opened at one moment. */
const CallPlace = z.string().regex(/^\d{1,16} [0-9a-f-]{36}$/);

export const RECORD_ROUTES = {
  readRecord: {
    method: 'GET',
    path: '/people/:person/record',
    summary: 'Somebody’s skills, calls and assignments; wear only to themselves, or where they allow it',
    action: 'see-person',
    params: z.strictObject({ person: Id }),
    query: InLocale,
    answer: PersonRecord,
    problems: ['not-found'],
  },
  readCohortReport: {
    method: 'GET',
    path: '/cohorts/:cohort/report',
    summary: 'What a cohort’s calls come to together: means with their spread, and nobody ranked',
    action: 'run-cohort',
    params: z.strictObject({ cohort: Id }),
    query: InLocale,
    answer: CohortReport,
    problems: ['not-found'],
  },
  listMyCalls: {
    method: 'GET',
    path: '/me/calls',
    summary: 'One’s own calls, newest first, of everything or of one thing that was asked',
    action: 'own-account',
    query: InLocale.extend({
      /** Those behind this place of the list. */
      before: CallPlace.optional(),
      assignment: Id.optional(),
      version: Id.optional(),
    }),
    answer: z.strictObject({
      calls: z.array(OwnCall),
      /** From where the next page goes on; null where there is none. */
      before: CallPlace.nullable(),
    }),
    problems: [],
  },
  readMyProgress: {
    method: 'GET',
    path: '/me/progress',
    summary:
      'One’s own finished calls with what each says about the seven skills, in the order they were finished',
    action: 'own-account',
    query: InLocale,
    answer: z.strictObject({ calls: z.array(CountedCall) }),
    problems: [],
  },
  listMyRemarked: {
    method: 'GET',
    path: '/me/remarked',
    summary: 'Those of one’s own calls that trainers have written beside, what was written last first',
    action: 'own-account',
    answer: z.strictObject({ calls: z.array(RemarkedCall) }),
    problems: [],
  },
  readMyWear: {
    method: 'GET',
    path: '/me/wear',
    summary: 'Whether one’s latest calls ran low on composure; for oneself',
    action: 'own-account',
    answer: z.strictObject({ wear: Wear.nullable() }),
    problems: [],
  },
  shareComposure: {
    method: 'PUT',
    path: '/me/composure',
    summary: 'Lets one’s trainers read the warning too, or no longer',
    action: 'own-account',
    body: z.strictObject({ shares: z.boolean() }),
    answer: Me,
    problems: [],
  },
} as const satisfies Readonly<Record<string, Route>>;
