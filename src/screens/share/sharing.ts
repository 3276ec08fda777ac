/** What a screen can do with a call to hand it on. */
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
}
