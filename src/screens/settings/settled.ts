/** What a trainer has settled for the call that is open: settings show it, and leave it as it is (M-33). */
import { signal } from '@preact/signals';
import type { Swearing } from './settings.ts';

export interface Settled {
  /** The language by its own name; null where everybody's own is spoken. */
  readonly language: string | null;
  readonly swearing: Swearing | null;
}

export const settled = signal<Settled | null>(null);
