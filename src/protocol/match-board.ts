/** What the rounds of a match that are over have come to, and what there is to see of them. */
import { z } from 'zod';
import { BoardRow, OwnPlace, Points, TeamRow } from './board.ts';
import { Id } from './words.ts';

export const Standings = z.strictObject({
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
export const MatchSplits = z.strictObject({
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

/** Whose call of a contest is watched: one’s own, or one’s team’s; or the best that anybody has played. */
export const WATCHED_CALLS = ['own', 'best'] as const;
export type WatchedCall = (typeof WATCHED_CALLS)[number];
