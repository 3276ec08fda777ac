/** Through which only so many come within a second. */
export class Door {
  readonly #most: number;
  #second = 0;
  #came = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether one more is let in. */
  lets(): boolean {
    const second = Math.floor(performance.now() / 1000);
    this.#came = second === this.#second ? this.#came + 1 : 1;
    this.#second = second;
    return this.#came <= this.#most;
  }
}
