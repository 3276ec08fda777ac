/**
 * What a browser keeps: settings, calls under way, finished calls, shifts, own wording, and what could not be read any
 * more. Logs are all there is to keep of a call or a shift; totals are noted beside them for lists alone.
 */
import type { Tier } from '../../engine/score/sheet.ts';
import type { Settings } from '../../screens/settings/settings.ts';

/** Where a call comes from. */
export interface Origin {
  /** Number of the finished call this one goes on from ("play from here"). */
  readonly branchOf: number | null;
  /** The shift it belongs to. */
  readonly shift: string | null;
  /** What runs beside it, where something does: looked at where it is shown, and no part of the call. */
  readonly beside?: unknown;
}

/** A call of its own: no branch, no shift. */
export const ALONE: Origin = { branchOf: null, shift: null };

/** A call under way. */
export interface CallRecord extends Origin {
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

export interface FinishedCall extends Origin {
  /** Its id while it was under way; older ones and shared ones have none. */
  readonly call?: string;
  readonly scenario: string;
  readonly log: string;
  /** Tenths of a point. */
  readonly total: number;
  readonly tier: Tier;
  readonly endedAt: number;
  /** Somebody else's, from a link or a file: to be looked at, and no part of one's own progress. */
  readonly shared: boolean;
  /** It came from a file, and its log did not play: nobody knows what it came to, so it is kept and never counted. */
  readonly unproven?: true;
}
export interface FinishedRecord extends FinishedCall {
  readonly number: number;
}
/** A finished call that may have a number already; it gets another one where that is taken. */
export type Numbered = FinishedCall & Partial<FinishedRecord>;

export interface ShiftRecord {
  readonly id: string;
  readonly log: string;
  /** As with calls. */
  readonly revision: number;
  readonly savedAt: number;
  readonly done: boolean;
}

/** Own wording by situation of the phrase book (M-07). */
export type Phrases = Readonly<Record<string, string>>;

/** Everything that is kept. */
export interface Contents {
  readonly settings: Partial<Settings>;
  readonly calls: readonly CallRecord[];
  readonly finished: readonly FinishedRecord[];
  readonly shifts: readonly ShiftRecord[];
  readonly phrases: Phrases;
  /** What could not be read any more, with the reason. */
  readonly aside: readonly unknown[];
}

/** How many records an import has brought that were not here before. */
export type Arrived = Readonly<Record<'calls' | 'shifts' | 'phrases' | 'aside', number>>;

export interface Store {
  settings(): Promise<Partial<Settings>>;
  /** Keeps these settings and touches no other. */
  saveSettings(part: Partial<Settings>): Promise<void>;
  /** Calls under way, the latest first. */
  waiting(): Promise<readonly CallRecord[]>;
  call(id: string): Promise<CallRecord | null>;
  /** Throws `Overtaken` when another window has saved this call since. */
  saveCall(record: CallRecord): Promise<void>;
  dropCall(id: string): Promise<void>;
  /** Moves a call from under way to finished, in one go; gives its number. Throws `Overtaken` as `saveCall` does. */
  finish(record: CallRecord, finished: Numbered): Promise<number>;
  /** Adds a call that was never under way here; gives its number. */
  addFinished(finished: Numbered): Promise<number>;
  /** In the order they were finished, shared ones among them. */
  finished(): Promise<readonly FinishedRecord[]>;
  /** Takes a call that cannot be played out of the way; it is never deleted. */
  setAside(id: string, reason: string): Promise<void>;
  /** The latest first. */
  shifts(): Promise<readonly ShiftRecord[]>;
  shift(id: string): Promise<ShiftRecord | null>;
  /** Throws `Overtaken` when another window has saved this shift since. */
  saveShift(record: ShiftRecord): Promise<void>;
  phrases(): Promise<Phrases>;
  /** Keeps the wording for one situation and touches no other; an empty one is forgotten. */
  savePhrase(situation: string, text: string): Promise<void>;
  exportAll(): Promise<Contents>;
  /** Adds what is not here yet, all of it or, when it throws, nothing. */
  importAll(contents: Contents): Promise<Arrived>;
  /** Deletes everything. */
  clear(): Promise<void>;
  /**
   * Tells of every change that another window made, and when everything was imported or deleted, until the returned
   * function is called.
   */
  watch(onChange: (change: Change) => void): () => void;
}

/** What has become of what is kept; whether everything is gone because another window has deleted it. */
export type Change = 'changed' | 'deleted-elsewhere';

/** Another window went on with the same call or shift. */
export class Overtaken extends Error {
  constructor(id: string) {
    super(`${id} was saved by another window`);
    this.name = 'Overtaken';
  }
}

/** A call of one's own from its beginning, of which it is known what it came to. */
export const isOwnRun = ({ shared, branchOf, unproven }: FinishedCall): boolean =>
  !shared && branchOf === null && !unproven;

export function latestFirst<Saved extends { readonly savedAt: number }>(
  records: readonly Saved[],
): readonly Saved[] {
  return records.toSorted((one, other) => other.savedAt - one.savedAt);
}

/** Numbers do not tell the order: what was imported may be older than what was here. */
export function inOrder(records: readonly FinishedRecord[]): readonly FinishedRecord[] {
  return records.toSorted((one, other) => one.endedAt - other.endedAt || one.number - other.number);
}
