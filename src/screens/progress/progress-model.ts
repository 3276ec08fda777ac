/** What the page of one's own progress shows, and what it can have done. */
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Tier } from '../../engine/score/sheet.ts';
import type { Profile } from '../../engine/skills/profile.ts';
import type { Refresh } from '../../engine/skills/refresh.ts';
import type { AtHand } from './at-hand.tsx';

/** Of what the page tells: of this device alone, of one's account too, or not of the account because it cannot be read. */
export type Where = 'device' | 'asking' | 'account' | 'away';

export interface PlayedEntry {
  readonly key: string;
  /** To its debrief. */
  readonly href: string;
  readonly scenario: string;
  /** As the server has it; empty where its words are the page's own. */
  readonly title: string;
  /** The scenario is still offered, so there are words for it. */
  readonly offered: boolean;
  /** `total` in tenths of a point; null where the call does not play any more, and nobody can tell. */
  readonly result: { readonly total: number; readonly tier: Tier } | null;
  /** Milliseconds since 1970. */
  readonly endedAt: number;
  readonly shared: boolean;
  readonly branch: boolean;
  /** Somebody is signed in, and it is on this device and not on the server. */
  readonly onlyHere: boolean;
}

export interface RunWay {
  readonly href: string;
  readonly title: string;
}

export interface Progress {
  readonly profile: Profile;
  readonly refreshes: readonly Refresh[];
  /** To the last run, where it has gained on one before. */
  readonly lastRun: RunWay | null;
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
  readonly where: ReadonlySignal<Where>;
  /** Null where the server has no calls. */
  readonly curve: ReadonlySignal<ComponentChildren>;
  /** Asks the server once more. */
  again(): Promise<void>;
  /** The latest first. */
  readonly played: ReadonlySignal<readonly PlayedEntry[]>;
  /** Calls replayed so far; null when all are. */
  readonly reading: ReadonlySignal<{ readonly done: number; readonly all: number } | null>;
  /** Null until all calls are replayed the first time. */
  readonly progress: ReadonlySignal<Progress | null>;
  readonly atHand: AtHand;
  readonly keeping: Keeping;
}
