import type { DeskTroubleKey } from './told.ts';

/** Why something could not be read, and the way to try again. */
export interface Unread {
  readonly text: DeskTroubleKey;
  again(): void;
}
