/** Which better answers of a call lie open: whoever wants to try their mistakes shall not have read them before. */
import type { ReadonlySignal } from '@preact/signals';

export interface OpenAnswers {
  /** Indices in the log. */
  readonly open: ReadonlySignal<ReadonlySet<number>>;
  turn(indices: readonly number[], open: boolean): void;
}
