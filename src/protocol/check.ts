/** Team checks: a few questions, the same for everybody of a group, and whether the group is level (M-31). */
import { z } from 'zod';
import { CHECK_STANDINGS, FEWEST_QUESTIONS, MOST_QUESTIONS } from '../course/team-check.ts';
import { VERDICTS } from '../engine/analysis/verdict.ts';
import type { Change } from '../engine/customer/change.ts';
import type { Speech } from '../engine/view/view.ts';
import { type Act, MOODS, type Trap } from '../engine/vocabulary.ts';
import { made } from './made.ts';
import type { Route } from './route.ts';
import { DisplayName, Id, LocaleCode, Moment, RequestKey } from './words.ts';

/** A line of an edition. */
const Line = z.strictObject({ version: Id, line: z.string().min(1).max(24) });

const AskedReply = z.strictObject({
  id: z.string(),
  /** The seat that says it, in a team call. */
  by: z.string().nullable(),
});

const Asked = {
  line: z.string(),
  speech: made<Speech>(),
  /** What was said before it; null at the beginning. */
  before: z.strictObject({ speech: made<Speech>().nullable(), choice: z.string() }).nullable(),
};

const JudgedReply = z.strictObject({
  ...AskedReply.shape,
  verdict: z.enum(VERDICTS),
  /** Tenths of a point that it gives away for certain. */
  lost: z.number(),
  acts: z.array(z.string() as unknown as z.ZodType<Act, Act>),
  changes: z.array(made<Change>()),
  traps: z.array(z.string() as unknown as z.ZodType<Trap, Trap>),
  mood: z.enum(MOODS),
});

const JudgedQuestion = z.strictObject({
  ...Asked,
  replies: z.array(JudgedReply),
  /** The reply with which the best way goes on. */
  best: z.string(),
});
export type JudgedQuestion = z.infer<typeof JudgedQuestion>;

/** Beside the verdicts: how many of those who have handed in a key hold each reply for best; nothing where nobody has. */
const Experts = z.record(z.string(), z.int());

const Head = {
  id: Id,
  title: z.string(),
  /** So many good answers pass. */
  needed: z.int(),
};

/** To its trainers; `level` is what a contest may ask for. */
const ListedCheck = z.strictObject({
  ...Head,
  created: Moment,
  withdrawn: z.boolean(),
  questions: z.array(Line),
  /** Everybody who belongs to the group has passed. */
  level: z.boolean(),
  people: z.int(),
  passed: z.int(),
});
export type ListedCheck = z.infer<typeof ListedCheck>;

const CheckReport = z.strictObject({
  ...Head,
  cohort: Id,
  withdrawn: z.boolean(),
  level: z.boolean(),
  /** By name; how many of the answers were good stays each person's own. */
  people: z.array(z.strictObject({ person: Id, displayName: z.string(), standing: z.enum(CHECK_STANDINGS) })),
  questions: z.array(
    z.strictObject({
      ...JudgedQuestion.shape,
      version: Id,
      experts: Experts,
      /** Of those who belong to the group now. */
      answered: z.int(),
      level: z.boolean(),
      chosen: z.record(z.string(), z.int()),
    }),
  ),
});
export type CheckReport = z.infer<typeof CheckReport>;

/** Words of a scenario as far as they are seen, flat. */
const Words = z.array(z.strictObject({ version: Id, words: z.record(z.string(), z.string()) }));

const MyHead = {
  ...Head,
  /** How many there are, and how many of them are answered. */
  questions: z.int(),
  answered: z.int(),
  standing: z.enum(CHECK_STANDINGS),
};
const ListedForMe = z.strictObject(MyHead);
export type ListedForMe = z.infer<typeof ListedForMe>;

const MyCheck = z.strictObject({
  ...MyHead,
  /** The one that is to be answered now; null when all are. */
  next: z
    .strictObject({ ...Asked, version: Id, scenario: z.string(), replies: z.array(AskedReply) })
    .nullable(),
  /** What one’s answers came to; null until the last one is given. */
  result: z
    .array(
      z.strictObject({
        ...JudgedQuestion.shape,
        version: Id,
        scenario: z.string(),
        experts: Experts,
        choice: z.string(),
      }),
    )
    .nullable(),
  words: Words,
});
export type MyCheck = z.infer<typeof MyCheck>;

const OneCohort = z.strictObject({ cohort: Id });
const OneCheck = z.strictObject({ check: Id });
const InLocale = z.strictObject({ locale: LocaleCode });

export const CHECK_ROUTES = {
  readQuestions: {
    method: 'GET',
    path: '/scenarios/:version/questions',
    summary:
      'The lines of an edition that a team check can ask about, with every reply judged; the first time takes seconds',
    action: 'run-scenario',
    params: z.strictObject({ version: Id }),
    answer: z.strictObject({ questions: z.array(JudgedQuestion) }),
    problems: ['not-found', 'busy'],
  },
  makeCheck: {
    method: 'POST',
    path: '/cohorts/:cohort/checks',
    summary:
      'Gives a cohort a team check: the same questions in the same order for everybody who is in it or comes into it',
    action: 'assign',
    params: OneCohort,
    body: z.strictObject({
      title: DisplayName,
      needed: z.int().min(1).max(MOST_QUESTIONS),
      questions: z.array(Line).min(FEWEST_QUESTIONS).max(MOST_QUESTIONS),
      key: RequestKey.optional(),
    }),
    answer: z.strictObject({ id: Id }),
    problems: ['not-found', 'check-refused', 'cohort-archived', 'busy'],
  },
  listChecks: {
    method: 'GET',
    path: '/cohorts/:cohort/checks',
    summary: 'The team checks of a cohort, the newest first, and whether it is level in each',
    action: 'run-cohort',
    params: OneCohort,
    answer: z.strictObject({ checks: z.array(ListedCheck) }),
    problems: ['not-found'],
  },
  readCheck: {
    method: 'GET',
    path: '/checks/:check',
    summary:
      'A team check: who has passed it, what was answered to each question, and where the cohort is not level',
    action: 'run-check',
    params: OneCheck,
    answer: CheckReport,
    problems: ['not-found'],
  },
  withdrawCheck: {
    method: 'PUT',
    path: '/checks/:check/withdrawn',
    summary: 'Takes a team check back, or gives it out again; answers stay',
    action: 'run-check',
    params: OneCheck,
    body: z.strictObject({ withdrawn: z.boolean() }),
    answer: null,
    problems: ['not-found'],
  },
  listMyChecks: {
    method: 'GET',
    path: '/me/checks',
    summary: 'The team checks that are there for oneself, the newest first',
    action: 'own-account',
    answer: z.strictObject({ checks: z.array(ListedForMe) }),
    problems: [],
  },
  readMyCheck: {
    method: 'GET',
    path: '/checks/:check/mine',
    summary: 'The next question, or what one’s answers came to once all are given',
    action: 'answer-check',
    params: OneCheck,
    query: InLocale,
    answer: MyCheck,
    problems: ['not-found'],
  },
  answerQuestion: {
    method: 'PUT',
    path: '/checks/:check/mine/:place',
    summary: 'Answers a question, once; the same answer again is the same answer',
    action: 'answer-check',
    params: z.strictObject({ ...OneCheck.shape, place: z.coerce.number().int().min(0).max(MOST_QUESTIONS) }),
    query: InLocale,
    body: z.strictObject({ choice: z.string().min(1).max(24) }),
    answer: MyCheck,
    problems: ['not-found', 'already-answered', 'input-refused'],
  },
} as const satisfies Readonly<Record<string, Route>>;
