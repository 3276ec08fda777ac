/** A cohort’s people as a table that other programs write and read. */
import { z } from 'zod';
import { COHORT_PARTS } from './action.ts';
import type { Route } from './route.ts';
import { Id } from './words.ts';

/** What can be wrong with a line or with the file. */
export const ROSTER_FAULTS = [
  'not-a-table',
  'csv-broken',
  'roster-empty',
  'too-many-lines',
  'column-missing',
  'column-twice',
  'too-many-columns',
  'not-unicode',
  'name-missing',
  'name-invalid',
  'login-invalid',
  'part-unknown',
  'login-twice',
  'name-twice',
  'name-ambiguous',
  'person-unknown',
  'login-taken',
  'login-other',
  'not-a-trainer',
  'not-yours',
] as const;
export type RosterFaultCode = (typeof ROSTER_FAULTS)[number];

export const MOST_ROSTER_LINES = 5000;
const LARGEST_ROSTER = 500_000;

/** `make` a new person, `add` one who is there already, `change` what they are in the cohort, `keep` all as it is. */
export const ROSTER_DEEDS = ['make', 'add', 'change', 'keep'] as const;
export type RosterDeed = (typeof ROSTER_DEEDS)[number];

export const RosterOutcome = z.strictObject({
  entries: z.array(
    z.strictObject({
      /** Of the file, from 1; where the line begins, if there are line breaks in it. */
      line: z.int(),
      /** What they are called from then on. */
      displayName: z.string(),
      /** What they are called so far; null where the name stays. */
      calledBefore: z.string().nullable(),
      login: z.string().nullable(),
      part: z.enum(COHORT_PARTS),
      deed: z.enum(ROSTER_DEEDS),
      /** Somebody who is there without a name to sign in with gets this one, whatever else is done. */
      getsLogin: z.boolean(),
      /** Null as long as they are not made. */
      person: Id.nullable(),
    }),
  ),
  /** Columns that nobody here knows, as the file names them. */
  ignored: z.array(z.string()),
  /** In a preview only: an import with faults is refused. */
  faults: z.array(z.strictObject({ line: z.int(), code: z.enum(ROSTER_FAULTS) })),
});
export type RosterOutcome = z.infer<typeof RosterOutcome>;

const InCohort = z.strictObject({ cohort: Id });
const Csv = z.strictObject({ csv: z.string().max(LARGEST_ROSTER) });

export const ROSTER_ROUTES = {
  previewRoster: {
    method: 'POST',
    path: '/cohorts/:cohort/roster/preview',
    summary: 'What an import of this table would do, and what is wrong with it; changes nothing',
    action: 'run-cohort',
    params: InCohort,
    body: Csv,
    answer: RosterOutcome,
    problems: ['not-found', 'too-many-requests'],
  },
  importRoster: {
    method: 'POST',
    path: '/cohorts/:cohort/roster/import',
    summary: 'Takes the people of this table into the cohort: all of them, or none where something is wrong',
    action: 'run-cohort',
    params: InCohort,
    body: Csv,
    answer: RosterOutcome,
    problems: ['not-found', 'roster-refused', 'cohort-archived', 'full', 'too-many-requests'],
  },
  exportRoster: {
    method: 'GET',
    path: '/cohorts/:cohort/roster',
    summary: 'The people of a cohort as CSV (UTF-8), as the import reads it',
    action: 'run-cohort',
    params: InCohort,
    answer: z.string(),
    problems: ['not-found', 'too-many-requests'],
  },
} as const satisfies Readonly<Record<string, Route>>;
