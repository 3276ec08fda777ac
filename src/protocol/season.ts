/** Seasons: a contest of cohorts over days or weeks, each call of it played when it suits. */
import { z } from 'zod';
import { FEWEST_TEAMS, MOST_ROUNDS, NAMINGS } from '../contest/match-terms.ts';
import {
  MOST_IN_LEAGUE,
  MOST_LEAGUES,
  MOST_MOVING,
  ROUND_STATES,
  SEASON_KINDS,
  SEASON_STATES,
} from '../contest/season-terms.ts';
import { Replayed, Step } from './attempt.ts';
import { AnsweredLine, Points, ShownName } from './board.ts';
import { WATCHED_CALLS } from './match-board.ts';
import type { Route } from './route.ts';
import { SeasonBoards } from './season-board.ts';
import { Id, LocaleCode, Moment, PlainText, RequestKey } from './words.ts';

const Name = PlainText(60);
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const Leagues = z
  .array(z.array(Id).min(1).max(MOST_IN_LEAGUE))
  .min(1)
  .max(MOST_LEAGUES)
  .refine((leagues) => new Set(leagues.flat()).size === leagues.flat().length, 'a team twice')
  .refine((leagues) => leagues.flat().length >= FEWEST_TEAMS, 'too few teams');

const NewSeason = z
  .strictObject({
    name: Name,
    kind: z.enum(SEASON_KINDS),
    /** In their order: an edition, from the morning of a day to the end of another, where the first team is. */
    rounds: z
      .array(z.strictObject({ version: Id, from: Day, to: Day }))
      .min(1)
      .max(MOST_ROUNDS),
    /** Cohorts, the highest league first; null: as the season before has promoted them. */
    leagues: Leagues.nullable(),
    after: Id.nullable(),
    bestOf: z.int().min(1).max(20),
    moving: z.int().min(0).max(MOST_MOVING),
    naming: z.enum(NAMINGS).default('own-choice'),
    key: RequestKey.optional(),
  })
  .refine(({ leagues, after }) => (leagues === null) === (after !== null), {
    path: ['leagues'],
    error: 'either leagues or the season before',
  });
export type NewSeason = z.infer<typeof NewSeason>;

const SeasonHead = z.strictObject({
  season: Id,
  name: z.string(),
  kind: z.enum(SEASON_KINDS),
  state: z.enum(SEASON_STATES),
  /** How many there are, and how many have closed. */
  rounds: z.int(),
  closed: z.int(),
  opens: Moment,
  closes: Moment,
  made: Moment,
});
export type SeasonHead = z.infer<typeof SeasonHead>;

/** What somebody has done with a round. */
const OWN_STATES = ['untouched', 'recovery', 'begun', 'finished'] as const;

const OwnCall = z.strictObject({
  /** From 1: the first one counts on the one board, the best on the other. */
  number: z.int(),
  attempt: Id,
  over: z.boolean(),
  /** What it counts; null where it was not over before the round was. */
  points: Points.nullable(),
});

const SeasonRound = z.strictObject({
  round: z.int(),
  state: z.enum(ROUND_STATES),
  opens: Moment,
  closes: Moment,
  /** What its file calls it, and its titles by language; nothing before it opens, but to trainers. */
  scenario: z.string().nullable(),
  titles: z.record(z.string(), z.string()),
  /** How many people have begun a call of it, and how many have finished one. */
  begun: z.int(),
  finished: z.int(),
  /** Null for whoever does not play. */
  own: z
    .strictObject({
      state: z.enum(OWN_STATES),
      calls: z.array(OwnCall),
      /** Whether there is a recovery left to be taken for this round. */
      mayRecover: z.boolean(),
    })
    .nullable(),
});
export type SeasonRound = z.infer<typeof SeasonRound>;

const SeasonTeam = z.strictObject({ team: Id, name: z.string() });

const Season = z.strictObject({
  ...SeasonHead.shape,
  naming: z.enum(NAMINGS),
  bestOf: z.int(),
  moving: z.int(),
  zone: z.string(),
  /** The season before. */
  after: Id.nullable(),
  /** The highest first; of a ladder there is one. */
  leagues: z.array(z.array(SeasonTeam)),
  list: z.array(SeasonRound),
  /** Null for whoever does not play. */
  own: z.strictObject({ team: Id, name: ShownName, recoveries: z.int() }).nullable(),
  /** Who would play where in a season after this one; null until it is over. */
  next: z.array(z.array(SeasonTeam)).nullable(),
  /** Whether oneself may take it back. */
  mine: z.boolean(),
});
export type Season = z.infer<typeof Season>;

const OneSeason = z.strictObject({ season: Id });
const OneRound = z.strictObject({
  ...OneSeason.shape,
  round: z.coerce.number().int().min(1).max(MOST_ROUNDS),
});

export const SEASON_ROUTES = {
  listMySeasons: {
    method: 'GET',
    path: '/me/seasons',
    summary:
      'The seasons that one’s cohorts play in, and those that were over not long ago; the newest first',
    action: 'own-account',
    answer: z.strictObject({ seasons: z.array(Season) }),
    problems: [],
  },
  makeSeason: {
    method: 'POST',
    path: '/seasons',
    summary: 'Makes a season of cohorts that one is in charge of, or one that goes on from another',
    action: 'make-seasons',
    body: NewSeason,
    answer: Season,
    problems: ['not-found', 'season-refused', 'cohort-archived', 'full', 'too-many-requests'],
  },
  listSeasons: {
    method: 'GET',
    path: '/seasons',
    summary: 'The seasons of the organisation that one may see, newest first',
    action: 'make-seasons',
    query: z.strictObject({ before: z.coerce.number().int().optional() }),
    answer: z.strictObject({ seasons: z.array(SeasonHead), more: z.boolean() }),
    problems: [],
  },
  readSeason: {
    method: 'GET',
    path: '/seasons/:season',
    summary: 'A season with its rounds and teams, and what one has done in it',
    action: 'see-season',
    params: OneSeason,
    answer: Season,
    problems: ['not-found'],
  },
  withdrawSeason: {
    method: 'POST',
    path: '/seasons/:season/withdrawn',
    summary: 'Takes a season back: nobody plays it any more. What was played stays as calls of their players',
    action: 'run-season',
    params: OneSeason,
    body: z.strictObject({ withdrawn: z.boolean() }),
    answer: Season,
    problems: ['not-found'],
  },
  readSeasonBoards: {
    method: 'GET',
    path: '/seasons/:season/boards',
    summary: 'Who stands where after the rounds that have closed, with how the points came about',
    action: 'see-season',
    params: OneSeason,
    answer: SeasonBoards,
    problems: ['not-found'],
  },
  nameInSeason: {
    method: 'PUT',
    path: '/seasons/:season/name',
    summary: 'Whether the others see one’s name on the boards; nobody is named who has not asked for it',
    action: 'play-season',
    params: OneSeason,
    body: z.strictObject({ named: z.boolean() }),
    answer: Season,
    problems: ['not-found'],
  },
  openSeasonCall: {
    method: 'POST',
    path: '/seasons/:season/rounds/:round/call',
    summary:
      'One’s own call of a round: the first, or once that is over another. `number`: which of them; asked again it is the same call',
    action: 'play-season',
    params: OneRound,
    body: z.strictObject({ locale: LocaleCode, number: z.int().min(1).max(1000) }),
    answer: Step,
    problems: ['not-found', 'round-not-open', 'conflict'],
  },
  takeRecoveryRound: {
    method: 'POST',
    path: '/seasons/:season/rounds/:round/recovery',
    summary:
      'Takes a round off: it is not asked then, and costs nothing. A third of a season’s rounds may be',
    action: 'play-season',
    params: OneRound,
    answer: Season,
    problems: ['not-found', 'round-not-open', 'recovery-used-up'],
  },
  readSeasonBest: {
    method: 'GET',
    path: '/seasons/:season/rounds/:round/best',
    summary:
      'The best call of a round that has closed, whole, to be watched by everybody; or one’s own first one',
    action: 'see-season',
    params: OneRound,
    query: z.strictObject({ locale: LocaleCode, call: z.enum(WATCHED_CALLS).default('best') }),
    answer: z.strictObject({
      name: ShownName,
      replay: Replayed,
      /** How everybody has answered in their first call of it. */
      lines: z.array(AnsweredLine),
    }),
    problems: ['not-found'],
  },
} as const satisfies Readonly<Record<string, Route>>;
