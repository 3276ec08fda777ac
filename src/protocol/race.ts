/** A room as it is watched while a round is going on. No point is in it. */
import { z } from 'zod';
import { PHASES } from '../contest/match.ts';
import { MOODS } from '../engine/vocabulary.ts';
import { Id } from './words.ts';

/** How calm the customers of a team are just now; of everybody together where there are no teams. */
const Lane = z.strictObject({
  team: Id.nullable(),
  /** 0 to 100; null while nobody of it has begun. */
  calm: z.number().nullable(),
  /** Of one call for a team, the mood that its players see; of several, the field that the mean of their calm stands in. */
  mood: z.enum(MOODS).nullable(),
  playing: z.int(),
  finished: z.int(),
  /** Counts on with everything that happens in the one call of a team; null where everybody has a call of their own. */
  step: z.int().nullable(),
});
export type Lane = z.infer<typeof Lane>;

export const Race = z.strictObject({
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
