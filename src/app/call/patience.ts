/** How long nobody has to say anything. Pure. */

/** Letters a second that an unhurried reader takes in. */
const READING_SPEED = 20;

/** Seconds from the end of the customer's line until silence counts: the time to read the replies, then the clock's own. */
export function patience(clock: number, replies: readonly string[]): number {
  const letters = replies.reduce((sum, reply) => sum + reply.length, 0);
  return letters / READING_SPEED + clock;
}
