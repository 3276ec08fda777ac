/** What the rules look at of an attempt. */

/** One attempt, as far as the rules look at it. */
export interface Try {
  /** Milliseconds since 1970. */
  readonly opened: number;
  /** Null while it is under way. */
  readonly finished: number | null;
  /** Whole points; null while it is under way, or when it was left. */
  readonly total: number | null;
  /** What a trainer has put beside it; the total stays what it is. */
  readonly override: number | null;
}
