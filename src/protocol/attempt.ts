/** Calls that the server knows of: stepped by it one input at a time, or played on a device and brought to it. */
import { z } from 'zod';
import { COUNTS, MASKS } from '../course/terms.ts';
import type { Cue } from '../engine/chart/cues.ts';
import type { Input } from '../engine/chart/input.ts';
import type { Numbers } from '../engine/numbers.ts';
import type { Scenario } from '../engine/scenario/scenario.ts';
import { type ShownSheet, TIERS } from '../engine/score/sheet.ts';
import type { Brief } from '../engine/view/brief.ts';
import type { Speech, View } from '../engine/view/view.ts';
import { HELPS, MODES } from '../engine/vocabulary.ts';
import { made } from './made.ts';
import type { Route } from './route.ts';
import { Id, LocaleCode, Moment } from './words.ts';

const ATTEMPT_STATES = ['open', 'finished', 'abandoned'] as const;

export const Result = z.strictObject({
  /** Whole points, 0 to 100: the server's own. */
  total: z.int(),
  tier: z.enum(TIERS),
});
export type Result = z.infer<typeof Result>;

/** What a trainer has settled for a call; null is left to whoever plays it. */
const Bound = z.strictObject({
  /** Of the assignment. */
  title: z.string(),
  passMark: z.int(),
  /** Which result counts; null where there is one attempt only. */
  counts: z.enum(COUNTS).nullable(),
  mode: z.enum(MODES),
  /** Null: as the mode has it. */
  helps: z.array(z.enum(HELPS)).readonly().nullable(),
  /** The goal it is played with. */
  goal: z.string().nullable(),
  locale: LocaleCode.nullable(),
  mask: z.enum(MASKS).nullable(),
});
export type Bound = z.infer<typeof Bound>;

/** What may be seen of a call at one moment, and nothing of what could come. */
export const Step = z.strictObject({
  attempt: Id,
  /** How many inputs the server has taken. */
  seq: z.int().min(0),
  view: made<View>(),
  brief: made<Brief>(),
  /** What was done and what has come of it: the whole talk where a call is taken up, else the last of it. */
  exchanges: z.array(
    z.strictObject({
      input: made<Input>(),
      cues: z.array(made<Cue>()),
      speech: made<Speech>().nullable(),
    }),
  ),
  /**
   * The words of what is seen, flat, in the language asked for, or in the one that is settled. What is the same at every moment,
   * the briefing and its facts, comes with the whole call and not with each input.
   */
  words: z.record(z.string(), z.string()),
  /** Null where nobody has asked for it. */
  bound: Bound.nullable(),
  /** Null until the call is over. */
  result: Result.nullable(),
  /** Milliseconds until silence answers in the player’s place, where a match has such a limit. */
  left: z.int().nullable(),
});
export type Step = z.infer<typeof Step>;

export const AttemptSummary = z.strictObject({
  id: Id,
  scenario: z.string(),
  version: Id,
  assignment: Id.nullable(),
  state: z.enum(ATTEMPT_STATES),
  /** Stepped by the server from the first input on; else it was played on a device. */
  supervised: z.boolean(),
  mode: z.enum(MODES),
  opened: Moment,
  finished: Moment.nullable(),
  late: z.boolean(),
  result: Result.nullable(),
});
export type AttemptSummary = z.infer<typeof AttemptSummary>;

/** A finished call whole. */
export const Replayed = z.strictObject({
  attempt: AttemptSummary,
  log: z.string(),
  scenario: made<Scenario>(),
  words: z.record(z.string(), z.string()),
  /** Holds for whoever has played it; null to everybody else. */
  bound: Bound.nullable(),
  /** Whether whoever asks is told of the player's composure: themselves, and who trains them where they allow it. */
  composure: z.boolean(),
  /** Without composure where they are not. */
  sheet: made<ShownSheet>(),
  /** What it was played by: the edition of the program, and its numbers. */
  rules: z.strictObject({ edition: z.string(), numbers: made<Numbers>() }),
  /** The round of a match in which it was played; null elsewhere. */
  inRound: z.strictObject({ match: Id, round: z.int() }).nullable(),
});
export type Replayed = z.infer<typeof Replayed>;

/** An input in the words of a log: `=see-leaflet`, `hold`, `limit line`. */
const WrittenInput = z.string().min(1).max(400);
/** Made by the page, so that a message that is sent twice is one. */
const ClientKey = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);

const OneAttempt = z.strictObject({ attempt: Id });
const InLocale = z.strictObject({ locale: LocaleCode });

export const ATTEMPT_ROUTES = {
  openAttempt: {
    method: 'POST',
    path: '/attempts',
    summary: 'Takes a call that the server steps; the same key again gives the same call',
    action: 'begin-attempt',
    body: z.strictObject({
      key: ClientKey,
      version: Id,
      assignment: Id.nullable(),
      mode: z.enum(MODES),
      locale: LocaleCode,
    }),
    answer: Step,
    problems: [
      'not-found',
      'not-assigned',
      'gone',
      'not-open-yet',
      'past-due',
      'attempts-used-up',
      'cohort-archived',
      'too-many-requests',
    ],
  },
  readAttempt: {
    method: 'GET',
    path: '/attempts/:attempt',
    summary: 'Where a call stands now',
    action: 'play-attempt',
    params: OneAttempt,
    query: InLocale,
    answer: Step,
    problems: ['not-found', 'attempt-overtaken'],
  },
  sendInput: {
    method: 'POST',
    path: '/attempts/:attempt/inputs',
    summary: 'Plays the next input; the same number with the same input gives the same answer again',
    action: 'play-attempt',
    params: OneAttempt,
    body: z.strictObject({ seq: z.int().min(1).max(1000), input: WrittenInput, locale: LocaleCode }),
    answer: Step,
    problems: [
      'not-found',
      'sequence-mismatch',
      'input-differs',
      'input-refused',
      'attempt-over',
      'attempt-overtaken',
      'not-your-turn',
    ],
  },
  bringCall: {
    method: 'POST',
    path: '/calls',
    summary: 'Brings a finished call that was played on a device; it is played again and scored here',
    action: 'begin-attempt',
    body: z.strictObject({ key: ClientKey, log: z.string().max(65_536) }),
    answer: AttemptSummary,
    problems: ['log-refused', 'too-many-requests'],
  },
  listMyAttempts: {
    method: 'GET',
    path: '/me/attempts',
    summary: 'One’s own calls, newest first',
    action: 'own-account',
    query: z.strictObject({ before: z.coerce.number().int().optional() }),
    answer: z.strictObject({ attempts: z.array(AttemptSummary), more: z.boolean() }),
    problems: [],
  },
  readReplay: {
    method: 'GET',
    path: '/attempts/:attempt/replay',
    summary: 'A finished call whole: its log, its scenario and words, and the server’s score sheet',
    action: 'see-attempt',
    params: OneAttempt,
    query: InLocale,
    answer: Replayed,
    problems: ['not-found'],
  },
} as const satisfies Readonly<Record<string, Route>>;
