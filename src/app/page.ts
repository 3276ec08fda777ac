/** One opened page of the app. */
import type { ComponentChildren } from 'preact';
import type { Texts } from '../screens/texts.ts';
import type { Route } from './route.ts';

export interface Page {
  /** The heading in the browser's tab, in the language of the moment. */
  title(texts: Texts): string;
  draw(): ComponentChildren;
  /** Whether the page takes the whole window for itself now; the bar at the top stays away meanwhile. */
  fillsWindow?(): boolean;
  /** Lets go of everything the page holds. */
  close(): void;
}

/** What an address comes to: a page, the address to go to in its place, or nothing, of which the reader has been told. */
export type Opened = Page | Elsewhere | null;

export interface Elsewhere {
  readonly elsewhere: Route;
}
