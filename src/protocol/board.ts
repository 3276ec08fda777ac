/** Boards of contests: what is shown of the standings, and to whom. */
import { z } from 'zod';

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
