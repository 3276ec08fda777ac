/**
 * Ids for what must not be made twice where an answer was lost: a request that is sent again with the key its page has made
 * comes to the same id, and finds what the first one made. A key says nothing of an id to whoever has not got it.
 */
import { createHash } from 'node:crypto';

/** `asked`: all that makes a request the same, the key among it. */
export function idOfRequest(...asked: readonly unknown[]): string {
  const hex = createHash('sha256').update(JSON.stringify(asked)).digest('hex');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...groups, hex.slice(20, 32)].join('-');
}
