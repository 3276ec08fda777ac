/** What of a call is on the screen. */
import { fadedReply, openReplies, openRepliesInOrder } from '../../engine/chart/offer.ts';
import type { Standing } from '../../engine/chart/standing.ts';
import type { Reply } from '../../engine/scenario/scenario.ts';

/** The replies a player sees, in the author's order; none outside the talk. */
export const shownReplies = (standing: Standing): readonly Reply[] =>
  unfaded(standing, openReplies(standing));

/** The same as the seed orders them on the screen. */
export const shownInOrder = (standing: Standing, seed: number): readonly Reply[] =>
  unfaded(standing, openRepliesInOrder(standing, seed));

function unfaded(standing: Standing, replies: readonly Reply[]): readonly Reply[] {
  if (standing.phase !== 'live') return [];
  const faded = fadedReply(standing);
  return faded === null ? replies : replies.filter(({ id }) => id !== faded);
}
