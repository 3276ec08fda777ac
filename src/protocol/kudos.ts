/** Kudos among team-mates: what a colleague has done well in a call of a contest, named by craft and moment (M-20, T-45). */
import { z } from 'zod';
import { CRAFTS, HOW_TAKEN } from '../contest/kudos.ts';
import { ShownName } from './board.ts';
import type { Route } from './route.ts';
import { Id, Moment } from './words.ts';

export const CONTESTS = ['match', 'day', 'season'] as const;

const CraftMoment = z.strictObject({
  craft: z.enum(CRAFTS),
  /** The answer in which it was done, as the debrief counts them. */
  answer: z.int().min(1),
});

const OfCall = z.strictObject({
  attempt: Id,
  scenario: z.string(),
  /** By language. */
  titles: z.record(z.string(), z.string()),
});

const Kudos = z.strictObject({ id: Id, ...OfCall.shape, ...CraftMoment.shape, given: Moment });

const ReceivedKudos = z.strictObject({
  ...Kudos.shape,
  /** Null: they were erased. */
  from: ShownName,
  seen: z.boolean(),
  /** Whether it has gone into a shift already. */
  taken: z.boolean(),
  /** What it counts there, or would if it were taken now. */
  how: z.enum(HOW_TAKEN),
});
export type ReceivedKudos = z.infer<typeof ReceivedKudos>;

const GivenKudos = z.strictObject({ ...Kudos.shape, to: ShownName });
export type GivenKudos = z.infer<typeof GivenKudos>;

const MyKudos = z.strictObject({
  /** Whether the organisation has them. */
  on: z.boolean(),
  /** Whether colleagues may give one any. */
  takes: z.boolean(),
  /** How many one can give today. */
  left: z.int().min(0),
  /** Newest first. */
  received: z.array(ReceivedKudos),
  more: z.boolean(),
  /** Of the last days, newest first. */
  given: z.array(GivenKudos),
});
export type MyKudos = z.infer<typeof MyKudos>;

const ColleagueCall = z.strictObject({
  ...OfCall.shape,
  name: z.string(),
  contest: z.enum(CONTESTS),
  /** Of the match or the season; null for a call of the day. */
  of: z.string().nullable(),
  /** Of that; null for a call of the day. */
  round: z.int().nullable(),
  finished: Moment,
  /** What can be named of it, the most telling first. */
  moments: z.array(CraftMoment),
});
export type ColleagueCall = z.infer<typeof ColleagueCall>;

const OneKudos = z.strictObject({ kudos: Id });

export const KUDOS_ROUTES = {
  readMyKudos: {
    method: 'GET',
    path: '/me/kudos',
    summary: 'The kudos one has been given and has given; of the first only those from before a moment',
    action: 'own-account',
    query: z.strictObject({ before: z.coerce.number().int().optional() }),
    answer: MyKudos,
    problems: [],
  },
  seeKudos: {
    method: 'POST',
    path: '/me/kudos/seen',
    summary: 'Has read the kudos that were given up to a moment',
    action: 'own-account',
    body: z.strictObject({ until: Moment }),
    answer: null,
    problems: [],
  },
  acceptKudos: {
    method: 'PUT',
    path: '/me/kudos/takes',
    summary: 'Lets colleagues give one kudos, or not',
    action: 'own-account',
    body: z.strictObject({ takes: z.boolean() }),
    answer: null,
    problems: [],
  },
  listColleagueCalls: {
    method: 'GET',
    path: '/kudos/calls',
    summary:
      'Calls of team-mates in contests that are over, with what can be named of each; of those finished before a moment',
    action: 'own-account',
    query: z.strictObject({ before: z.coerce.number().int().optional() }),
    answer: z.strictObject({
      calls: z.array(ColleagueCall),
      /** From where the next page goes on; null where there is none. */
      before: Moment.nullable(),
    }),
    problems: [],
  },
  giveKudos: {
    method: 'POST',
    path: '/kudos/calls/:attempt',
    summary: 'Gives kudos for something that this call had: one for each call, and a few a day',
    action: 'give-kudos',
    params: z.strictObject({ attempt: Id }),
    body: z.strictObject({ craft: z.enum(CRAFTS) }),
    answer: z.strictObject({ id: Id }),
    problems: ['not-found', 'conflict', 'kudos-off', 'kudos-used-up'],
  },
  withdrawKudos: {
    method: 'DELETE',
    path: '/kudos/:kudos',
    summary: 'Takes back kudos that one has given',
    action: 'withdraw-kudos',
    params: OneKudos,
    answer: null,
    problems: ['not-found'],
  },
  takeKudos: {
    method: 'POST',
    path: '/kudos/:kudos/taken',
    summary: 'Takes kudos into a shift, once; more is worth what is taken right after its call',
    action: 'take-kudos',
    params: OneKudos,
    answer: z.strictObject({ how: z.enum(HOW_TAKEN) }),
    problems: ['not-found', 'conflict'],
  },
  readHouseKudos: {
    method: 'GET',
    path: '/organisation/kudos',
    summary: 'Whether people of the organisation can give each other kudos',
    action: 'see-house',
    answer: z.strictObject({ on: z.boolean() }),
    problems: [],
  },
  setHouseKudos: {
    method: 'PUT',
    path: '/organisation/kudos',
    summary: 'Lets people of the organisation give each other kudos, or not; what was given stays',
    action: 'run-organisation',
    body: z.strictObject({ on: z.boolean() }),
    answer: z.strictObject({ on: z.boolean() }),
    problems: [],
  },
} as const satisfies Readonly<Record<string, Route>>;
