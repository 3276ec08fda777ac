/** One call for a whole team: who has it, what each may give to it, and how it comes to somebody else. */
import { z } from 'zod';
import { SHARES } from '../contest/crew.ts';
import { MOST_ROUNDS } from '../contest/match-terms.ts';
import { ShownName } from './board.ts';
import { Match } from './match.ts';
import type { Route } from './route.ts';
import { Id } from './words.ts';

/** In the order in which they have it. */
const CrewMember = z.strictObject({
  name: ShownName,
  own: z.boolean(),
  /** Has not left the match. */
  there: z.boolean(),
  /** Has it after the next hand-over. */
  next: z.boolean(),
  share: z.enum(SHARES),
});

const Crew = z.strictObject({
  /** Null before anybody of the team has opened the call. */
  attempt: Id.nullable(),
  /** How often the customer was handed on. */
  stretch: z.int(),
  members: z.array(CrewMember),
  /** Seconds until oneself may take the call from whoever has it; null where one has it, or is not of the team. */
  takeIn: z.int().nullable(),
});
export type Crew = z.infer<typeof Crew>;

const Holders = z.strictObject({
  teams: z.array(
    z.strictObject({
      team: Id,
      /** Whose turn it is; null where nobody is named, or nobody is there. */
      name: ShownName,
      /** Whether there is a call that somebody else could have. */
      open: z.boolean(),
    }),
  ),
});
export type Holders = z.infer<typeof Holders>;

const OneMatch = z.strictObject({ match: Id });
const OneRound = z.strictObject({
  ...OneMatch.shape,
  round: z.coerce.number().int().min(1).max(MOST_ROUNDS),
});

export const TEAM_CALL_ROUTES = {
  readCrew: {
    method: 'GET',
    path: '/matches/:match/rounds/:round/crew',
    summary: 'One’s own team in a relay or a team call: who has the customer, who is next, who may say what',
    action: 'play-match',
    params: OneRound,
    answer: Crew,
    problems: ['not-found'],
  },
  takeCall: {
    method: 'POST',
    path: '/matches/:match/rounds/:round/crew/taken',
    summary: 'Takes the call over from a team-mate from whom nothing has come for a minute',
    action: 'play-match',
    params: OneRound,
    answer: Crew,
    problems: ['not-found', 'match-not-running', 'not-your-turn'],
  },
  changeTurn: {
    method: 'PUT',
    path: '/matches/:match/seat/turn',
    summary: 'Goes to another place in the order of one’s team, which may be done before the first round',
    action: 'play-match',
    params: OneMatch,
    body: z.strictObject({ turn: z.int().min(1).max(1000) }),
    answer: Match,
    problems: ['not-found', 'match-closed'],
  },
  readHolders: {
    method: 'GET',
    path: '/matches/:match/holders',
    summary: 'Who has the customer of each team, for the host',
    action: 'run-match',
    params: OneMatch,
    answer: Holders,
    problems: ['not-found'],
  },
  passCall: {
    method: 'POST',
    path: '/matches/:match/teams/:team/passed',
    summary: 'The host gives the call of a team to the next of its people, where somebody is gone',
    action: 'run-match',
    params: z.strictObject({ ...OneMatch.shape, team: Id }),
    answer: Holders,
    problems: ['not-found', 'match-not-running'],
  },
} as const satisfies Readonly<Record<string, Route>>;
