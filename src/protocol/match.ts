/** Live matches: a room with a code, a host who leads it, and calls that everybody plays at the same time. */
import { z } from 'zod';
import { FORMS } from '../contest/crew.ts';
import { DEEDS, PHASES } from '../contest/match.ts';
import { FEWEST_TEAMS, MOST_ROUNDS, MOST_TEAMS, NAMINGS, SIDES } from '../contest/match-terms.ts';
import { REPLY_SECONDS } from '../contest/reply-time.ts';
import { MASKS } from '../course/terms.ts';
import { SignedIn } from './account.ts';
import { Replayed, Step } from './attempt.ts';
import { AnsweredLine, Feat, ShownName } from './board.ts';
import { Download } from './made.ts';
import { MatchSplits, Standings, WATCHED_CALLS } from './match-board.ts';
import { Race } from './race.ts';
import type { Route } from './route.ts';
import { DisplayName, Id, LocaleCode, Moment, PlainText, RequestKey } from './words.ts';

const Name = PlainText(60);

/** As people type it from a wall: six signs, with or without spaces and dashes. */
const RoomCode = z.string().trim().min(6).max(12);

const Teams = z
  .array(Name)
  .min(FEWEST_TEAMS)
  .max(MOST_TEAMS)
  .refine((names) => new Set(names).size === names.length, 'two of the same name');

const NewMatch = z
  .strictObject({
    name: Name,
    /** An edition a round. */
    versions: z.array(Id).min(1).max(MOST_ROUNDS),
    /** Null where everybody plays for themselves. */
    teams: Teams.nullable(),
    /** How many calls of each team count in a round, at most. */
    bestOf: z.int().min(1).max(20),
    /** Who comes later than in this round only watches. */
    lateUntil: z.int().min(0).max(MOST_ROUNDS),
    /** Who is named on the boards. */
    naming: z.enum(NAMINGS).default('own-choice'),
    /** Seconds for each reply, after which there is silence; null: as many as one likes. */
    seconds: z
      .literal([...REPLY_SECONDS])
      .nullable()
      .default(null),
    /** How everybody is shown swear words; null: as each has chosen. */
    mask: z.enum(MASKS).nullable().default(null),
    /** A call each, or one for each team. */
    form: z.enum(FORMS).default('own'),
    /** Whether whoever has the code may look on without an account. */
    watch: z.boolean().default(true),
    key: RequestKey.optional(),
  })
  .refine(({ lateUntil, versions }) => lateUntil <= versions.length, {
    path: ['lateUntil'],
    error: 'later than the last round',
  })
  .refine(({ form, teams }) => form === 'own' || teams !== null, {
    path: ['form'],
    error: 'a call for a team, and no teams',
  });
export type NewMatch = z.infer<typeof NewMatch>;

const MatchHead = z.strictObject({
  match: Id,
  name: z.string(),
  phase: z.enum(PHASES),
  /** From 1; 0 before the first. */
  round: z.int(),
  rounds: z.int(),
  made: Moment,
});
export type MatchHead = z.infer<typeof MatchHead>;

const Team = z.strictObject({ team: Id, name: z.string(), people: z.int() });

/** What everybody in the room may know. */
export const Match = z.strictObject({
  ...MatchHead.shape,
  code: z.string(),
  sides: z.enum(SIDES),
  bestOf: z.int(),
  lateUntil: z.int(),
  naming: z.enum(NAMINGS),
  seconds: z.int().nullable(),
  mask: z.enum(MASKS).nullable(),
  /** Whether the customer of the round that is going on, or else of the next one, swears. */
  strong: z.boolean(),
  form: z.enum(FORMS),
  watch: z.boolean(),
  paused: z.boolean(),
  /** Whether somebody who comes now plays; else they only watch. */
  open: z.boolean(),
  /** Titles by language, of the rounds that have begun: what comes is a surprise to all. */
  titles: z.array(z.record(z.string(), z.string())),
  teams: z.array(Team),
  people: z.int(),
  /** Those who came last, first. */
  newest: z.array(ShownName),
  /** Of this round. */
  playing: z.int(),
  finished: z.int(),
  /** Null for whoever only watches. */
  own: z
    .strictObject({
      team: Id.nullable(),
      name: ShownName,
      left: z.boolean(),
      /** They play without a limit of time. */
      untimed: z.boolean(),
      finished: z.boolean(),
      /** Of every round that one has taken a call of; what they came to is told once their round is over. */
      calls: z.array(z.strictObject({ round: z.int(), attempt: Id, finished: z.boolean() })),
    })
    .nullable(),
  /** What oneself may do to lead it on; nothing for all but its host. */
  deeds: z.array(z.enum(DEEDS)),
  /** How often it was led on: said with the next deed. */
  deed: z.int(),
});
export type Match = z.infer<typeof Match>;

/** As staff see it in their list. */
const ListedMatch = z.strictObject({
  ...MatchHead.shape,
  /** Calls whose answers came faster than anybody reads. They count like all others; somebody is to look. */
  tooFast: z.array(z.strictObject({ round: z.int(), name: ShownName })),
});
export type ListedMatch = z.infer<typeof ListedMatch>;

const OneMatch = z.strictObject({ match: Id });
const OneRound = z.strictObject({
  ...OneMatch.shape,
  round: z.coerce.number().int().min(1).max(MOST_ROUNDS),
});

/** Whoever only looks on, and is not signed in, says this with everything they ask. */
const WatchKey = z.string().min(20).max(64);
const Looking = z.strictObject({ watch: WatchKey.optional() });

const LONGEST_STREAM = 600;

export const MATCH_ROUTES = {
  listMyMatches: {
    method: 'GET',
    path: '/me/matches',
    summary: 'The matches one has a seat in that are not over, newest first',
    action: 'own-account',
    answer: z.strictObject({ matches: z.array(MatchHead) }),
    problems: [],
  },
  makeMatch: {
    method: 'POST',
    path: '/matches',
    summary: 'Opens a room for a match, with its lobby and its code',
    action: 'host-matches',
    body: NewMatch,
    answer: Match,
    problems: ['not-found', 'no-desks', 'full', 'too-many-requests'],
  },
  listMatches: {
    method: 'GET',
    path: '/matches',
    summary: 'The matches of the organisation, newest first',
    action: 'host-matches',
    query: z.strictObject({ before: z.coerce.number().int().optional() }),
    answer: z.strictObject({ matches: z.array(ListedMatch), more: z.boolean() }),
    problems: [],
  },
  readMatch: {
    method: 'GET',
    path: '/matches/:match',
    summary: 'Where a match stands now',
    action: 'see-match',
    params: OneMatch,
    query: Looking,
    answer: Match,
    problems: ['not-found'],
  },
  leadMatch: {
    method: 'POST',
    path: '/matches/:match/deeds',
    summary:
      'Leads a match on. `deed` is the number it was read with: of two hosts at once the first one leads',
    action: 'run-match',
    params: OneMatch,
    body: z.strictObject({ deed: z.int().min(0), does: z.enum(DEEDS) }),
    answer: Match,
    problems: ['not-found', 'match-moved-on', 'deed-refused'],
  },
  joinMatch: {
    method: 'POST',
    path: '/join-match',
    summary:
      'Comes into a match by its code: as a new person with this name, or as oneself where one is signed in. `named`: whether the others see the name. `watches`: without a seat, also where it is too late for one',
    action: 'sign-in',
    body: z.strictObject({
      code: RoomCode,
      displayName: DisplayName.nullable().default(null),
      /** Whoever comes once more with it is the same player still, for an hour; it opens their account meanwhile. */
      key: RequestKey.optional(),
      named: z.boolean().default(true),
      watches: z.boolean().default(false),
    }),
    answer: z.strictObject({ ...SignedIn.shape, match: Id }),
    problems: ['code-unknown', 'match-closed', 'full', 'conflict', 'too-many-requests'],
  },
  watchMatch: {
    method: 'POST',
    path: '/watch-match',
    summary:
      'Looks on at a match by its code, without an account, where its host lets people: gives the key that is said with whatever is read of it',
    action: 'look-around',
    body: z.strictObject({ code: RoomCode }),
    answer: z.strictObject({ match: Id, watch: WatchKey }),
    problems: ['code-unknown', 'too-many-requests'],
  },
  changeSeat: {
    method: 'PUT',
    path: '/matches/:match/seat',
    summary:
      'Goes to another team, which may be done before the first round, or changes whether one is named',
    action: 'play-match',
    params: OneMatch,
    body: z.strictObject({ team: Id.nullable(), named: z.boolean() }),
    answer: Match,
    problems: ['not-found', 'match-closed'],
  },
  leaveMatch: {
    method: 'POST',
    path: '/matches/:match/seat/left',
    summary:
      'Leaves a match, or comes back. Whoever has left is not waited for, and costs their team nothing',
    action: 'play-match',
    params: OneMatch,
    body: z.strictObject({ left: z.boolean() }),
    answer: Match,
    problems: ['not-found', 'match-closed'],
  },
  changeOwnTime: {
    method: 'PUT',
    path: '/matches/:match/seat/time',
    summary: 'Plays without a limit of time for a reply, or with it again; nobody is asked, and nobody told',
    action: 'play-match',
    params: OneMatch,
    body: z.strictObject({ untimed: z.boolean() }),
    answer: Match,
    problems: ['not-found'],
  },
  openMatchCall: {
    method: 'POST',
    path: '/matches/:match/rounds/:round/call',
    summary: 'One’s own call of the round that is going on; asked again it is the same call, on any device',
    action: 'play-match',
    params: OneRound,
    body: z.strictObject({ locale: LocaleCode }),
    answer: Step,
    problems: ['not-found', 'match-not-running'],
  },
  readStandings: {
    method: 'GET',
    path: '/matches/:match/standings',
    summary: 'Who stands where after the rounds that are over, with how the points came about',
    action: 'see-match',
    params: OneMatch,
    query: Looking,
    answer: Standings,
    problems: ['not-found'],
  },
  readSplits: {
    method: 'GET',
    path: '/matches/:match/splits',
    summary:
      'The decisions that split the room most, by round that is over: how many chose what, and nobody’s name',
    action: 'see-match',
    params: OneMatch,
    query: z.strictObject({ ...Looking.shape, locale: LocaleCode }),
    answer: MatchSplits,
    problems: ['not-found'],
  },
  readAnswers: {
    method: 'GET',
    path: '/matches/:match/rounds/:round/answers',
    summary:
      'How many of the room have chosen what, line by line, in a round that is over; nobody’s name, and a team with one call counts once',
    action: 'see-match',
    params: OneRound,
    query: Looking,
    answer: z.strictObject({ lines: z.array(AnsweredLine) }),
    problems: ['not-found'],
  },
  readRoundCall: {
    method: 'GET',
    path: '/matches/:match/rounds/:round/replay',
    summary:
      'A call of a round that is over, whole, to be watched: one’s own, or the best of the room, by the name it has on the boards',
    action: 'see-match',
    params: OneRound,
    query: z.strictObject({ ...Looking.shape, locale: LocaleCode, call: z.enum(WATCHED_CALLS) }),
    answer: z.strictObject({ name: ShownName, replay: Replayed }),
    problems: ['not-found'],
  },
  readFeats: {
    method: 'GET',
    path: '/matches/:match/feats',
    summary: 'What was done best in the rounds that are over, a call for each badge; none for composure',
    action: 'see-match',
    params: OneMatch,
    query: Looking,
    answer: z.strictObject({ feats: z.array(Feat) }),
    problems: ['not-found'],
  },
  readRace: {
    method: 'GET',
    path: '/matches/:match/race',
    summary:
      'How calm the customers of each team are in the round that is going on, and how it came to that; no points',
    action: 'see-match',
    params: OneMatch,
    query: Looking,
    answer: Race,
    problems: ['not-found'],
  },
  enterRoom: {
    method: 'GET',
    path: '/matches/:match/socket',
    summary:
      'What happens in the room, and one’s own inputs, over a WebSocket; its frames are in `src/protocol/live.ts`',
    action: 'see-match',
    params: OneMatch,
    query: Looking,
    answer: null,
    problems: ['not-found', 'upgrade-needed'],
  },
  hearMatch: {
    method: 'GET',
    path: '/matches/:match/live',
    summary: 'What happens in the room, as server-sent events, for so many seconds; none: how it is now',
    action: 'see-match',
    params: OneMatch,
    query: z.strictObject({
      ...Looking.shape,
      seconds: z.coerce.number().int().min(0).max(LONGEST_STREAM),
    }),
    answer: Download,
    problems: ['not-found', 'too-many-requests'],
  },
} as const satisfies Readonly<Record<string, Route>>;
