/** Live matches: a room with a code, a host who leads it, and calls that everybody plays at the same time. */
import { z } from 'zod';
import { BADGES } from '../contest/craft.ts';
import { FORMS } from '../contest/crew.ts';
import { DEEDS, PHASES } from '../contest/match.ts';
import { FEWEST_TEAMS, MOST_ROUNDS, MOST_TEAMS, NAMINGS, SIDES } from '../contest/match-terms.ts';
import { REPLY_SECONDS } from '../contest/reply-time.ts';
import { MASKS } from '../course/terms.ts';
import { MOODS } from '../engine/vocabulary.ts';
import { SignedIn } from './account.ts';
import { Replayed, Step } from './attempt.ts';
import { AnsweredLine, BoardRow, OwnPlace, Points, ShownName } from './board.ts';
import { Download } from './made.ts';
import type { Route } from './route.ts';
import { DisplayName, Id, LocaleCode, Moment, PlainText } from './words.ts';

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

const TeamRow = z.strictObject({
  team: Id,
  place: z.int(),
  points: Points,
  /** By round: whose calls count, and by how many their points were divided. */
  rounds: z.array(
    z.strictObject({
      points: Points.nullable(),
      of: z.int(),
      bye: z.boolean(),
      counted: z.array(z.strictObject({ name: ShownName, points: Points })),
    }),
  ),
});

const Standings = z.strictObject({
  /** Rounds that are over: of one that is going on nobody is shown a point. */
  rounds: z.int(),
  /** The upper part; nobody is shown last. */
  board: z.array(BoardRow),
  teams: z.array(TeamRow),
  own: z
    .strictObject({
      ...OwnPlace.shape,
      /** By round; null where nothing counts. */
      rounds: z.array(Points.nullable()),
    })
    .nullable(),
  /** One’s own team, likewise: its place where that is in the upper half, else the next goal alone. */
  ownTeam: z
    .strictObject({
      team: Id,
      place: z.int().nullable(),
      points: Points,
      next: z.strictObject({ team: Id, missing: Points }).nullable(),
    })
    .nullable(),
});
export type Standings = z.infer<typeof Standings>;

/** Where the room went different ways, in the rounds that are over. */
const MatchSplits = z.strictObject({
  rounds: z.array(
    z.strictObject({
      round: z.int(),
      /** The edition that was played. */
      version: Id,
      /** What its file calls it. */
      scenario: z.string(),
      /** The title, and what the lines and replies below say, in the language asked for. */
      words: z.record(z.string(), z.string()),
      /** The line that split the room most, first. */
      splits: z.array(
        z.strictObject({
          line: z.string(),
          people: z.int(),
          /** 0: all chose the same; 1: everybody something else. */
          evenness: z.number(),
          replies: z.array(z.strictObject({ reply: z.string(), people: z.int() })),
        }),
      ),
    }),
  ),
});
export type MatchSplits = z.infer<typeof MatchSplits>;

/** Whose call of a round is watched: one’s own, or one’s team’s; or the best that anybody has played. */
export const WATCHED_CALLS = ['own', 'best'] as const;
export type WatchedCall = (typeof WATCHED_CALLS)[number];

/** What was done best, of all calls of the rounds that are over. */
const Feat = z.strictObject({
  badge: z.enum(BADGES),
  round: z.int(),
  name: ShownName,
  /** The call, where it is one’s own. */
  attempt: Id.nullable(),
});
export type Feat = z.infer<typeof Feat>;

/** How calm the customers of a team are just now; of everybody together where there are no teams. */
const Lane = z.strictObject({
  team: Id.nullable(),
  /** 0 to 100; null while nobody of it has begun. */
  calm: z.number().nullable(),
  /** Their moods taken together, as their players see them: somewhat other than what the mean of their calm would say. */
  mood: z.enum(MOODS).nullable(),
  playing: z.int(),
  finished: z.int(),
  /** Counts on with everything that happens in the one call of a team; null where everybody has a call of their own. */
  step: z.int().nullable(),
});
export type Lane = z.infer<typeof Lane>;

const Race = z.strictObject({
  round: z.int(),
  lanes: z.array(Lane),
  /** Milliseconds played of the round, without its pauses. */
  played: z.int(),
  /** As it went until now, oldest first: at so many milliseconds played. */
  past: z.array(
    z.strictObject({ at: z.int(), lanes: z.array(Lane.pick({ team: true, calm: true, mood: true })) }),
  ),
});
export type Race = z.infer<typeof Race>;

/** What is the same for everybody in a room, as it is told whenever it changes: event `message` of the stream; `bye` ends it. */
export const RoomFrame = z.strictObject({
  phase: z.enum(PHASES),
  round: z.int(),
  paused: z.boolean(),
  /** Where it has changed, the match is worth reading again. */
  deed: z.int(),
  people: z.int(),
  teams: z.array(z.strictObject({ team: Id, people: z.int() })),
  lanes: z.array(Lane),
});
export type RoomFrame = z.infer<typeof RoomFrame>;

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
    problems: ['not-found', 'no-desks', 'too-many-requests'],
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
      named: z.boolean().default(true),
      watches: z.boolean().default(false),
    }),
    answer: z.strictObject({ ...SignedIn.shape, match: Id }),
    problems: ['code-unknown', 'match-closed', 'full', 'too-many-requests'],
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
    query: z.strictObject({ locale: LocaleCode, call: z.enum(WATCHED_CALLS) }),
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
    problems: ['not-found'],
  },
} as const satisfies Readonly<Record<string, Route>>;
