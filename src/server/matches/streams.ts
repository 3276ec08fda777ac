/** The streams of events that are open at this node, by session: windows and devices of one have an end, as their sockets have. */
import { Failed } from '../http/failed.ts';

const MOST_OF_ONE = 8;

export class Streams {
  readonly #open = new Map<string, number>();

  /** Gives what ends it, once. Throws `too-many-requests`. */
  take(sessionId: string): () => void {
    const open = this.#open.get(sessionId) ?? 0;
    if (open >= MOST_OF_ONE) throw new Failed('too-many-requests', { retryAfter: 2 });
    this.#open.set(sessionId, open + 1);
    let taken = true;
    return () => {
      if (taken) this.#giveBack(sessionId);
      taken = false;
    };
  }

  #giveBack(sessionId: string): void {
    const left = (this.#open.get(sessionId) ?? 1) - 1;
    if (left > 0) this.#open.set(sessionId, left);
    else this.#open.delete(sessionId);
  }
}
