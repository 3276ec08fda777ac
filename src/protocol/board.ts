/** Boards of contests: what is shown of the standings, and to whom. */
import { z } from 'zod';
import { BADGES } from '../contest/craft.ts';
import { Id } from './words.ts';

/** Tenths of a point. */
export const Points = z.int().min(0);
/** Somebody without a name does not want to be named. */
export const ShownName = z.string().nullable();

export const BoardRow = z.strictObject({ place: z.int(), name: ShownName, points: Points });
export type BoardRow = z.infer<typeof BoardRow>;

/** What somebody sees of themselves: nobody is shown last. */
export const OwnPlace = z.strictObject({
  place: z.int().nullable(),
  points: Points,
  next: z.strictObject({ name: ShownName, missing: Points }).nullable(),
  behind: z.strictObject({ name: ShownName }).nullable(),
});
export type OwnPlace = z.infer<typeof OwnPlace>;

/** How people have answered a line, in a contest that is over: how many, and nobody’s name. */
export const AnsweredLine = z.strictObject({
  line: z.string(),
  people: z.int(),
  replies: z.array(z.strictObject({ reply: z.string(), people: z.int() })),
});
export type AnsweredLine = z.infer<typeof AnsweredLine>;

/** A team on the boards, with what its points come from. */
export const TeamRow = z.strictObject({
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
export type TeamRow = z.infer<typeof TeamRow>;

/** What was done best, of all calls of the rounds that are over. */
export const Feat = z.strictObject({
  badge: z.enum(BADGES),
  round: z.int(),
  name: ShownName,
  /** The call, where it is one’s own. */
  attempt: Id.nullable(),
});
export type Feat = z.infer<typeof Feat>;
