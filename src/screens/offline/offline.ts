/** What is known of playing without a network; the app keeps it, and the screens that tell it come when they are wanted. */
import { signal } from '@preact/signals';

/** Null where nothing is kept ahead: no worker can be had here. */
export const OFFLINE = ['fetching', 'ready', 'not-loaded', 'no-room', 'saving-data'] as const;
export type Offline = (typeof OFFLINE)[number];

export const offline = signal<Offline | null>(null);

/** Loads this page again by the new version. Null while there is none. */
export const newVersion = signal<(() => void) | null>(null);
