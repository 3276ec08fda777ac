/** What the page of one's own progress shows, and what it can have done. */
import type { ReadonlySignal } from '@preact/signals';
import type { Tier } from '../../engine/score/sheet.ts';
import type { Profile } from '../../engine/skills/profile.ts';
import type { Refresh } from '../../engine/skills/refresh.ts';
import type { AtHand } from './at-hand.tsx';

export interface PlayedEntry {
  readonly number: number;
  readonly scenario: string;
  /** The scenario is still offered, so there are words for it. */
  readonly offered: boolean;
  /** `total` in tenths of a point; null where the call does not play any more, and nobody can tell. */
  readonly result: { readonly total: number; readonly tier: Tier } | null;
  /** Milliseconds since 1970. */
  readonly endedAt: number;
  readonly shared: boolean;
  readonly branch: boolean;
}

export interface Progress {
  readonly profile: Profile;
  readonly refreshes: readonly Refresh[];
  /** Calls that do not play any more. */
  readonly outdated: number;
}

/** What an import has brought; `aside` could not be read. */
export interface Came {
  readonly calls: number;
  readonly shifts: number;
  readonly phrases: number;
  readonly aside: number;
}

/** All of these tell failures themselves and then give null or false. */
export interface Keeping {
  save(): Promise<boolean>;
  add(file: File): Promise<Came | null>;
  clear(): Promise<boolean>;
}

export interface ProgressModel {
  /** The latest first. */
  readonly played: ReadonlySignal<readonly PlayedEntry[]>;
  /** Calls replayed so far; null when all are. */
  readonly reading: ReadonlySignal<{ readonly done: number; readonly all: number } | null>;
  /** Null until all calls are replayed the first time. */
  readonly progress: ReadonlySignal<Progress | null>;
  readonly atHand: AtHand;
  readonly keeping: Keeping;
}
