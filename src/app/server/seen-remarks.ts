/** Up to when what trainers have written beside each call was looked at on this device. */
import { keep, readKept } from '../web-storage.ts';

/** By the id of the call, milliseconds since 1970. */
export type Seen = ReadonlyMap<string, number>;

const KEPT = 'simmerdown-seen-remarks';

/** A browser that keeps nothing knows it as long as the page is open. */
const here = new Map<string, number>();

export function readSeen(): Seen {
  for (const [attempt, at] of entriesOf(readKept('localStorage', KEPT)))
    here.set(attempt, Math.max(at, here.get(attempt) ?? 0));
  return new Map(here);
}

export function noteSeen(attempt: string, at: number): Seen {
  // Another window may have looked at others since.
  readSeen();
  here.set(attempt, at);
  keep('localStorage', KEPT, JSON.stringify([...here]));
  return new Map(here);
}

/** Of what was kept, or written there by something else, all that can be read. */
function entriesOf(text: string | null): readonly (readonly [string, number])[] {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(read) ? read.filter(isEntry) : [];
  } catch {
    return [];
  }
}

const isEntry = (one: unknown): one is readonly [string, number] =>
  Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'number';
