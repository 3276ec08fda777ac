/** How fast somebody may talk: two a second, and five at once. Whoever plays is slower. */
const A_SECOND = 2;
const AT_ONCE = 5;

export class Pace {
  #left = AT_ONCE;
  #since = performance.now();

  /** Whether one more is allowed. */
  take(): boolean {
    const now = performance.now();
    this.#left = Math.min(AT_ONCE, this.#left + ((now - this.#since) / 1000) * A_SECOND);
    this.#since = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
