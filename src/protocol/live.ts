/**
 * What goes over the socket of a room. Inputs are those of `sendInput`, answered by what answers that route; what a room tells
 * is what its stream of events tells. Whoever has no socket has both of these.
 */
import { z } from 'zod';
import { ATTEMPT_ROUTES, type Step } from './attempt.ts';
import type { Problem } from './problem.ts';
import type { RoomFrame } from './race.ts';

const { params, body } = ATTEMPT_ROUTES.sendInput;

const Place = z.strictObject({ attempt: params.shape.attempt, seq: z.int().min(0).max(1000) });

/** What a page says. */
export const Said = z.discriminatedUnion('frame', [
  /** How far one's own call has come here; where it has come elsewhere meanwhile, that is answered. */
  z.strictObject({ frame: z.literal('hello'), resume: Place.nullable() }),
  z.strictObject({ frame: z.literal('choice'), ...params.shape, ...body.shape }),
  z.strictObject({ frame: z.literal('ping') }),
]);
export type Said = z.infer<typeof Said>;

/** `going`: the server leaves. `full`: too many come at once, or look on already. */
export type ByeReason = 'going' | 'full' | 'signed-out' | 'not-understood';

/** What the server says. */
export type LiveFrame =
  | { readonly frame: 'hello'; readonly serverTime: number; readonly room: RoomFrame }
  /** Something was done in the room: everybody hears it. */
  | { readonly frame: 'phase'; readonly room: RoomFrame }
  /** Only figures have moved: whoever reads slowly hears the newest ones, later. */
  | { readonly frame: 'board'; readonly room: RoomFrame }
  | { readonly frame: 'ack'; readonly attempt: string; readonly seq: number; readonly step: Step }
  | { readonly frame: 'refused'; readonly attempt: string; readonly seq: number; readonly problem: Problem }
  /** The call stands at `seq`, not where the page is. */
  | { readonly frame: 'resync'; readonly attempt: string; readonly seq: number }
  | { readonly frame: 'pong' }
  /** `retryAfter`: seconds, another number for everybody; null: not by itself. */
  | { readonly frame: 'bye'; readonly reason: ByeReason; readonly retryAfter: number | null };
