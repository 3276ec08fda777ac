/** What the rounds of a season that have closed have come to. */
import { z } from 'zod';
import { TIE_BREAKS } from '../contest/order.ts';
import { BOARDS } from '../contest/season.ts';
import { Feat, OwnPlace, Points, ShownName, TeamRow } from './board.ts';
import { Id } from './words.ts';

const SeasonRow = z.strictObject({
  place: z.int(),
  name: ShownName,
  points: Points,
  /** By round that has closed; null where nothing counts. */
  rounds: z.array(Points.nullable()),
  /** By how many rounds their sum was divided. */
  asked: z.int(),
});
export type SeasonRow = z.infer<typeof SeasonRow>;

const SeasonBoard = z.strictObject({
  /** The upper part; nobody is shown last. */
  people: z.array(SeasonRow),
  own: z.strictObject({ ...OwnPlace.shape, rounds: z.array(Points.nullable()), asked: z.int() }).nullable(),
});
export type SeasonBoard = z.infer<typeof SeasonBoard>;

const Meeting = z.strictObject({
  home: Id,
  /** Null: a round off, without loss. */
  away: Id.nullable(),
  /** Null before the round has closed, and where nobody of the team has finished a call. */
  homePoints: Points.nullable(),
  awayPoints: Points.nullable(),
  winner: Id.nullable(),
  /** What has decided it; null where nothing did, or nobody has played. */
  by: z.enum(TIE_BREAKS).nullable(),
});
export type Meeting = z.infer<typeof Meeting>;

const SeasonLeague = z.strictObject({
  teams: z.array(TeamRow),
  /** Nothing in a ladder. */
  fixtures: z.array(z.strictObject({ round: z.int(), meetings: z.array(Meeting) })),
  table: z.array(
    z.strictObject({
      team: Id,
      place: z.int(),
      won: z.int(),
      level: z.int(),
      lost: z.int(),
      byes: z.int(),
      leaguePoints: z.int(),
      points: Points,
    }),
  ),
});
export type SeasonLeague = z.infer<typeof SeasonLeague>;

export const SeasonBoards = z.strictObject({
  /** Rounds that have closed, by number: of one that is open nobody is shown a point. */
  over: z.array(z.int()),
  boards: z.strictObject({ [BOARDS[0]]: SeasonBoard, [BOARDS[1]]: SeasonBoard }),
  leagues: z.array(SeasonLeague),
  feats: z.array(Feat),
  /** By round that has closed: whose call was the best. */
  best: z.array(z.strictObject({ round: z.int(), name: ShownName, points: Points })),
});
export type SeasonBoards = z.infer<typeof SeasonBoards>;
