/** What happens to personal data: taken away by whom they are about, erased, kept for so long; and who did what with them. */
import { z } from 'zod';
import { ACTIONS, type Action } from './action.ts';
import { Download } from './made.ts';
import type { Route } from './route.ts';
import { Id, Moment } from './words.ts';

/** Shorter would erase people between two shifts; longer is the same as never. */
const RetentionDays = z.int().min(30).max(3650).nullable();

export const EXPORTED = ['attempts', 'inputs'] as const;
export const EXPORT_FORMATS = ['csv', 'json'] as const;

export const AuditEntry = z.strictObject({
  number: z.int(),
  at: Moment,
  /** Null: the server itself, by a job. */
  actor: Id.nullable(),
  action: z.enum(Object.keys(ACTIONS) as [Action, ...Action[]]),
  object: z.string(),
  change: z.record(z.string(), z.unknown()),
  request: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const CARE_ROUTES = {
  erasePerson: {
    method: 'DELETE',
    path: '/people/:person',
    summary: 'Erases a person for good; what they have played stays, as nobody’s',
    action: 'erase-person',
    params: z.strictObject({ person: Id }),
    answer: null,
    problems: ['not-found', 'last-administrator'],
  },
  exportMe: {
    method: 'GET',
    path: '/me/export',
    summary: 'Everything that is stored about oneself, as a zip of JSON and CSV',
    action: 'own-account',
    answer: Download,
    problems: ['too-many-requests'],
  },
  readRetention: {
    method: 'GET',
    path: '/organisation/retention',
    summary: 'After how many days people who were not seen are erased; null: never',
    action: 'run-organisation',
    answer: z.strictObject({ days: RetentionDays }),
    problems: [],
  },
  setRetention: {
    method: 'PUT',
    path: '/organisation/retention',
    summary: 'Sets after how many days people who were not seen are erased; administrators are not',
    action: 'run-organisation',
    body: z.strictObject({ days: RetentionDays }),
    answer: z.strictObject({ days: RetentionDays }),
    problems: [],
  },
  exportCohort: {
    method: 'GET',
    path: '/cohorts/:cohort/export',
    summary: 'The attempts of a cohort, or their inputs, as a file',
    action: 'run-cohort',
    params: z.strictObject({ cohort: Id }),
    query: z.strictObject({ what: z.enum(EXPORTED), as: z.enum(EXPORT_FORMATS) }),
    answer: Download,
    problems: ['not-found', 'too-many-requests'],
  },
  readAudit: {
    method: 'GET',
    path: '/organisation/audit',
    summary: 'Who did what, newest first, and whether the log is as it was written',
    action: 'run-organisation',
    query: z.strictObject({ before: z.coerce.number().int().min(1).optional() }),
    answer: z.strictObject({
      entries: z.array(AuditEntry),
      more: z.boolean(),
      /** Of people and cohorts that stand in these entries and are still there, by id; the log itself has none. */
      names: z.record(z.string(), z.string()),
      /** Number of the first entry that is not as it was written; null where all are. */
      tampered: z.int().nullable(),
    }),
    problems: [],
  },
} as const satisfies Readonly<Record<string, Route>>;
