/** What a screen can do with a call to hand it on. */
import type { Mode } from '../../engine/vocabulary.ts';

export interface Sharing {
  /** An address that holds the whole call. */
  readonly link: string;
  readonly file: { readonly name: string; readonly href: string };
  /** Puts the link into the clipboard; false where the browser does not let us. */
  copy(): Promise<boolean>;
  /** The device's own way of sending things; null where there is none. */
  readonly send: (() => void) | null;
}

/** Another finished call of the same scenario. */
export interface OtherCall {
  readonly number: number;
  /** Tenths of a point. */
  readonly total: number;
  /** Milliseconds since 1970. */
  readonly endedAt: number;
  readonly mode: Mode;
  /** Somebody else's. */
  readonly shared: boolean;
}

/** What a call can be laid beside. */
export interface Comparable {
  /** The latest first. */
  readonly others: readonly OtherCall[];
  /** Calls that do not play any more, because the scenario has changed since. */
  readonly outdated: number;
}
