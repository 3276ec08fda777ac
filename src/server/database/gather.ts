/**
 * What many ask within one moment is done in one go: the first waits for nobody, and whoever comes while the database is at
 * work goes together with all the others who do. Where many ask all the time, a moment is long enough for many of them: going
 * to the database takes as much for one as for ten.
 */
import { Busy } from './busy.ts';
import { isPassing } from './faults.ts';

/** In one go. */
const AT_ONCE = 500;
/** Milliseconds from one go to the next while more than one come at a time; nobody notices them. */
const MOMENT = 15;
/** So many may wait; more are told to come back, before memory fills up with them. */
const LONGEST_LINE = 10_000;

/** Gives a verdict for each, in their order; throws where nobody knows what became of them. */
export type Decide<Item, Verdict> = (items: readonly Item[]) => Promise<readonly Verdict[]>;

interface Asking<Item, Verdict> {
  readonly item: Item;
  readonly resolve: (verdict: Verdict) => void;
  readonly reject: (error: unknown) => void;
}

/** At least all that came in with this turn of the loop. */
const untilMoment = (moment: number): Promise<unknown> => {
  const left = moment - performance.now();
  return new Promise((resolve) => (left > 1 ? setTimeout(resolve, left) : setImmediate(resolve)));
};

export class Gatherer<Item, Verdict> {
  readonly #decide: Decide<Item, Verdict>;
  readonly #moment: number;
  #waiting: Asking<Item, Verdict>[] = [];
  #working = false;
  /** When the next ones go. */
  #next = 0;

  constructor(decide: Decide<Item, Verdict>, moment = MOMENT) {
    this.#decide = decide;
    this.#moment = moment;
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
      await untilMoment(this.#next);
      const some = this.#waiting.splice(0, AT_ONCE);
      this.#next = some.length > 1 ? performance.now() + this.#moment : 0;
      await this.#settle(some);
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
