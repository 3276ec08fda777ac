import type { ReadonlySignal } from '@preact/signals';

/** A file on its way. */
export interface Taking {
  readonly file: string;
  readonly bytes: number;
}

export interface TakingAway {
  readonly taking: ReadonlySignal<Taking | null>;
  readonly stop: () => void;
}
