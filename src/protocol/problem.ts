/** What can go wrong with a request, as codes; every error of the server is a problem document with one of them. */
import { z } from 'zod';

/** Every code with the HTTP status it is sent with. */
export const PROBLEMS = {
  'bad-request': 400,
  'bad-json': 400,
  'sign-in-needed': 401,
  'wrong-credentials': 401,
  'not-allowed': 403,
  'not-assigned': 403,
  'foreign-origin': 403,
  'not-found': 404,
  'method-unknown': 405,
  conflict: 409,
  'name-taken': 409,
  'identity-taken': 409,
  'last-administrator': 409,
  'last-way-in': 409,
  'not-a-trainer': 409,
  'cohort-archived': 409,
  'sequence-mismatch': 409,
  'input-differs': 409,
  'key-handed-in': 409,
  'key-empty': 409,
  'already-answered': 409,
  'attempt-over': 409,
  'attempt-overtaken': 409,
  'edition-overtaken': 409,
  'phrases-full': 409,
  full: 409,
  'attempts-used-up': 409,
  'not-open-yet': 409,
  'past-due': 409,
  'match-moved-on': 409,
  'match-not-running': 409,
  'deed-refused': 409,
  'match-closed': 409,
  'no-desks': 409,
  'not-your-turn': 409,
  'day-closed': 409,
  'recovery-used-up': 409,
  'round-not-open': 409,
  'kudos-off': 409,
  'kudos-used-up': 409,
  gone: 410,
  'code-unknown': 404,
  'link-used': 410,
  'body-too-large': 413,
  'json-only': 415,
  'upgrade-needed': 426,
  'input-refused': 422,
  'log-refused': 422,
  'scenario-refused': 422,
  'roster-refused': 422,
  'assignment-refused': 422,
  'check-refused': 422,
  'season-refused': 422,
  'too-many-requests': 429,
  unexpected: 500,
  'provider-refused': 502,
  busy: 503,
  'not-ready': 503,
} as const;
export type ProblemCode = keyof typeof PROBLEMS;
const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

/** One fault among several: where it is, and its own code. */
export const Fault = z.strictObject({ path: z.string(), code: z.string(), detail: z.string().optional() });
export type Fault = z.infer<typeof Fault>;

/**
 * The body of every error, as `application/problem+json` (RFC 9457). `title` is for people who read logs; what users
 * read is written in their language by `code`.
 */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(PROBLEM_CODES),
  detail: z.string().optional(),
  /** To find the request in the server's log. */
  request: z.string().optional(),
  faults: z.array(Fault).optional(),
  /** Seconds after which it makes sense to try again. */
  retryAfter: z.int().optional(),
  /** The number the server waits for, where a sequence did not fit. */
  expected: z.int().optional(),
});
export type Problem = z.infer<typeof Problem>;
