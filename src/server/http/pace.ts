/** How fast one may go on: so many at once, and so many a second from then on. */
export interface Rate {
  readonly atOnce: number;
  readonly aSecond: number;
}

export class Pace {
  readonly #rate: Rate;
  #left: number;
  #since: number;

  /** `now`: milliseconds, as in what follows. */
  constructor(rate: Rate, now: number) {
    this.#rate = rate;
    this.#left = rate.atOnce;
    this.#since = now;
  }

  /** Whether one more is allowed. A clock that is set back gives nothing and takes nothing. */
  take(now: number): boolean {
    const { atOnce, aSecond } = this.#rate;
    const passed = Math.max(0, now - this.#since) / 1000;
    this.#left = Math.min(atOnce, this.#left + passed * aSecond);
    this.#since = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  /** Seconds until one more will be. */
  get wait(): number {
    return Math.max(1, Math.ceil((1 - this.#left) / this.#rate.aSecond));
  }
}
