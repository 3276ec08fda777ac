/**
 * Who may speak to the thread of the SQLite file. Statements by themselves do not wait for one another's answers; a transaction
 * has the file to itself from its beginning to its end. Everybody comes in their order.
 */
import { Busy } from './busy.ts';

/** So many may wait for the disk; more are told to come back, before memory fills up with them. */
const LONGEST_LINE = 2000;
/** Milliseconds; by then whoever asked has given up, and the disk is spared what nobody waits for. */
const LONGEST_WAIT = 10_000;
/** Statements that the thread has and has not answered. */
const MOST_ASKED = 64;

export type Manner = 'statement' | 'transaction';

interface Waiting {
  readonly manner: Manner;
  readonly come: () => void;
}

export class SqliteLine {
  #held = false;
  #asked = 0;
  readonly #waiting = new Set<Waiting>();

  /** Resolves when it is one's turn; throws `Busy` where that takes too long. */
  async enter(manner: Manner): Promise<void> {
    if (this.#waiting.size > 0 || !this.#isFree(manner)) await this.#turn(manner);
    else this.#take(manner);
  }

  leave(manner: Manner): void {
    if (manner === 'transaction') this.#held = false;
    else this.#asked -= 1;
    for (const next of this.#waiting) {
      if (!this.#isFree(next.manner)) return;
      // Taken before anybody is told: nobody may slip in between.
      this.#take(next.manner);
      next.come();
    }
  }

  #isFree(manner: Manner): boolean {
    return !this.#held && (manner === 'transaction' || this.#asked < MOST_ASKED);
  }

  #take(manner: Manner): void {
    if (manner === 'transaction') this.#held = true;
    else this.#asked += 1;
  }

  #turn(manner: Manner): Promise<void> {
    if (this.#waiting.size >= LONGEST_LINE) throw new Busy();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting);
        reject(new Busy());
      }, LONGEST_WAIT);
      const come = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(waiting);
        resolve();
      };
      const waiting: Waiting = { manner, come };
      this.#waiting.add(waiting);
    });
  }
}
