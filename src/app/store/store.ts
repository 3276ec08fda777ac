/** What a browser keeps: settings, calls under way, finished calls, and calls that could not be read any more. */
import type { Tier } from '../../engine/score/sheet.ts';
import type { Settings } from '../../screens/settings/settings.ts';

/** A call under way. Its log is all there is to keep. */
export interface CallRecord {
  readonly id: string;
  readonly scenario: string;
  readonly log: string;
  /** Answers so far, for the home page. */
  readonly replies: number;
  /** Rises by one with every save, so that two windows notice each other. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export interface FinishedCall {
  readonly scenario: string;
  readonly log: string;
  /** Tenths of a point. */
  readonly total: number;
  readonly tier: Tier;
  readonly endedAt: number;
}
export interface FinishedRecord extends FinishedCall {
  readonly number: number;
}

export interface Store {
  settings(): Promise<Partial<Settings> | null>;
  saveSettings(settings: Settings): Promise<void>;
  /** Calls under way, the latest first. */
  waiting(): Promise<readonly CallRecord[]>;
  call(id: string): Promise<CallRecord | null>;
  /** Throws `Overtaken` when another window has saved this call since. */
  saveCall(record: CallRecord): Promise<void>;
  dropCall(id: string): Promise<void>;
  /** Moves a call from under way to finished, in one go; gives its number. Throws `Overtaken` as `saveCall` does. */
  finish(record: CallRecord, finished: FinishedCall): Promise<number>;
  /** In the order they were finished. */
  finished(): Promise<readonly FinishedRecord[]>;
  /** Takes a call that cannot be played out of the way; it is never deleted. */
  setAside(id: string, reason: string): Promise<void>;
}

/** Another window went on with the same call. */
export class Overtaken extends Error {
  constructor(id: string) {
    super(`call ${id} was saved by another window`);
    this.name = 'Overtaken';
  }
}

export function latestFirst(records: readonly CallRecord[]): readonly CallRecord[] {
  return records.toSorted((one, other) => other.savedAt - one.savedAt);
}
