/** A trainer's word to people who have something left to do; shown in the app, and never sent by mail. */
import { z } from 'zod';
import type { Route } from './route.ts';
import { Id } from './words.ts';

const MOST_PEOPLE = 2000;

export const NUDGE_ROUTES = {
  nudge: {
    method: 'POST',
    path: '/cohorts/:cohort/nudges',
    summary: 'Reminds people of what they have open, of each assignment once a day at most',
    action: 'run-cohort',
    params: z.strictObject({ cohort: Id }),
    body: z.strictObject({
      people: z.array(Id).min(1).max(MOST_PEOPLE),
      /** Null: of everything they have open. */
      assignment: Id.nullable(),
    }),
    answer: z.strictObject({
      /** Names what was sent with this press. */
      batch: Id,
      /** So many people were reminded of something. */
      reminded: z.int(),
      /** The others: today it had been done already, or there is nothing they could do. */
      spared: z.int(),
    }),
    problems: ['not-found', 'cohort-archived'],
  },
  takeBackNudges: {
    method: 'DELETE',
    path: '/cohorts/:cohort/nudges/:batch',
    summary: 'Takes back what nobody has seen yet',
    action: 'run-cohort',
    params: z.strictObject({ cohort: Id, batch: Id }),
    answer: z.strictObject({
      /** So many people will not see it any more. */
      taken: z.int(),
      /** So many had seen it. */
      seen: z.int(),
    }),
    problems: ['not-found'],
  },
  seeNudges: {
    method: 'PUT',
    path: '/me/nudges/seen',
    summary: 'Says that one has read what one was reminded of',
    action: 'own-account',
    body: z.strictObject({ assignments: z.array(Id).min(1).max(200) }),
    answer: null,
    problems: [],
  },
} as const satisfies Readonly<Record<string, Route>>;
