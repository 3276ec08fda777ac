/** What trainers write beside a finished call: notes, and points of their own. The computed score stays what it is. */
import { z } from 'zod';
import type { Route } from './route.ts';
import { Id, Moment, RequestKey } from './words.ts';

const MOST_WORDS = 2000;
/** As people write it, over several lines. */
const Prose = z
  .string()
  .trim()
  .min(1)
  .max(MOST_WORDS)
  .regex(/^(?:[^\p{Cc}]|[\n\r\t])*$/u);

const Note = z.strictObject({
  id: Id,
  text: z.string(),
  /** Null: somebody who is not here any more. */
  author: z.string().nullable(),
  /** Only one's own can be changed or removed. */
  own: z.boolean(),
  written: Moment,
  /** Null: it stands as it was written. */
  changed: Moment.nullable(),
});
export type Note = z.infer<typeof Note>;

const Override = z.strictObject({
  /** Whole points, 0 to 100: they count in the place of the computed ones, and are shown beside them. */
  total: z.int(),
  reason: z.string(),
  author: z.string().nullable(),
  written: Moment,
});
export type Override = z.infer<typeof Override>;

/** Their player is not here any more; it is one's own call; it was assigned in a cohort that somebody else runs. */
const CLOSED = ['erased', 'own', 'other-cohort'] as const;
export type Closed = (typeof CLOSED)[number];

export const Remarks = z.strictObject({
  /** Who has played the call, and a cohort in which whoever asks may look them up; null where they were erased. */
  about: z.strictObject({ person: Id, displayName: z.string(), cohort: Id.nullable() }).nullable(),
  /** Oldest first. */
  notes: z.array(Note),
  override: Override.nullable(),
  /** Why whoever asks cannot write beside it; null where they can. */
  closed: z.enum(CLOSED).nullable(),
});
export type Remarks = z.infer<typeof Remarks>;

const OneAttempt = z.strictObject({ attempt: Id });
const OneNote = z.strictObject({ attempt: Id, note: Id });
const Written = z.strictObject({ text: Prose });

export const REMARK_ROUTES = {
  readRemarks: {
    method: 'GET',
    path: '/attempts/:attempt/remarks',
    summary: 'What trainers have written beside a call; its player reads it too',
    action: 'see-attempt',
    params: OneAttempt,
    answer: Remarks,
    problems: ['not-found'],
  },
  writeNote: {
    method: 'POST',
    path: '/attempts/:attempt/notes',
    summary: 'Writes a note beside a finished call',
    action: 'annotate-attempt',
    params: OneAttempt,
    body: Written.extend({ key: RequestKey.optional() }),
    answer: Remarks,
    problems: ['not-found', 'full'],
  },
  changeNote: {
    method: 'PUT',
    path: '/attempts/:attempt/notes/:note',
    summary: 'Changes a note of one’s own',
    action: 'annotate-attempt',
    params: OneNote,
    body: Written,
    answer: Remarks,
    problems: ['not-found'],
  },
  removeNote: {
    method: 'DELETE',
    path: '/attempts/:attempt/notes/:note',
    summary: 'Removes a note of one’s own',
    action: 'annotate-attempt',
    params: OneNote,
    answer: Remarks,
    problems: ['not-found'],
  },
  setOverride: {
    method: 'PUT',
    path: '/attempts/:attempt/override',
    summary: 'Puts other points beside the computed ones of a finished call, with the reason',
    action: 'annotate-attempt',
    params: OneAttempt,
    body: z.strictObject({
      total: z.int().min(0).max(100),
      reason: Prose,
      /** Only if these of one's own still stand, written then; null: only if none do. Else whoever comes last. */
      instead: Moment.nullable().optional(),
    }),
    answer: Remarks,
    problems: ['not-found'],
  },
  removeOverride: {
    method: 'DELETE',
    path: '/attempts/:attempt/override',
    summary: 'Lets the computed points count again',
    action: 'annotate-attempt',
    params: OneAttempt,
    /** Only if these of one's own still stand, written then. */
    query: z.strictObject({ written: z.coerce.number().int().optional() }),
    answer: Remarks,
    problems: ['not-found'],
  },
} as const satisfies Readonly<Record<string, Route>>;
