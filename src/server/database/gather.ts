/**
 * What many ask within one moment is done in one go: the first waits for nobody, and whoever comes while the database is at
 * work goes together with all the others who do.
 */
import { Busy } from './busy.ts';
import { isPassing } from './faults.ts';

/** In one go. */
const AT_ONCE = 500;
/** So many may wait; more are told to come back, before memory fills up with them. */
const LONGEST_LINE = 10_000;

/** Gives a verdict for each, in their order; throws where nobody knows what became of them. */
export type Decide<Item, Verdict> = (items: readonly Item[]) => Promise<readonly Verdict[]>;

interface Asking<Item, Verdict> {
  readonly item: Item;
  readonly resolve: (verdict: Verdict) => void;
  readonly reject: (error: unknown) => void;
}

export class Gatherer<Item, Verdict> {
  readonly #decide: Decide<Item, Verdict>;
  #waiting: Asking<Item, Verdict>[] = [];
  #working = false;

  constructor(decide: Decide<Item, Verdict>) {
    this.#decide = decide;
  }

  async ask(item: Item): Promise<Verdict> {
    if (this.#waiting.length >= LONGEST_LINE) throw new Busy();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      void this.#work();
    });
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    while (this.#waiting.length > 0) {
      // All that came in with this turn of the loop.
      await new Promise((resolve) => setImmediate(resolve));
      await this.#settle(this.#waiting.splice(0, AT_ONCE));
    }
    this.#working = false;
  }

  async #settle(some: readonly Asking<Item, Verdict>[]): Promise<void> {
    try {
      const verdicts = await this.#decide(some.map(({ item }) => item));
      for (const [place, { resolve }] of some.entries()) resolve(verdicts[place] as Verdict);
    } catch (error) {
      // One that cannot be done at all spoils nothing for the others.
      if (some.length > 1 && !isPassing(error)) for (const one of some) await this.#settle([one]);
      else for (const { reject } of some) reject(error);
    }
  }
}
