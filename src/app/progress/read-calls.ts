/** Replays the calls of a player one by one, so that the page stays alive however many there are. */
import type { Log } from '../../engine/log/log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { playCall } from '../../engine/skills/play-call.ts';
import type { PlayedCall } from '../../engine/skills/profile.ts';
import type { FinishedRecord } from '../store/store.ts';

export interface ReadCalls {
  /** In the order they were finished. */
  readonly calls: readonly PlayedCall[];
  /** Calls that do not play any more, because their scenario has changed since. */
  readonly outdated: number;
}

export interface Reading {
  /** Rejects with a `RangeError` where there is no such scenario. */
  load(scenario: string): Promise<Scenario>;
  /** Tells how many calls have been read; while it says false, nobody wants the rest. */
  onRead(done: number): boolean;
}

/** Milliseconds of work before the page gets its turn again: less than a frame. */
const STRETCH = 12;

/** Null when it was stopped half-way. Only calls of one's own: what others shared is for looking at. */
export async function readCalls(
  finished: readonly FinishedRecord[],
  { load, onRead }: Reading,
): Promise<ReadCalls | null> {
  const own = finished.filter(({ shared }) => !shared);
  const logs = new Map(own.map(({ number, log }) => [number, log]));
  const scenarios = await loadAll(own, load);
  const calls: PlayedCall[] = [];
  let since = performance.now();
  for (const [place, record] of own.entries()) {
    calls.push(...read(record, scenarios.get(record.scenario), logs));
    if (performance.now() - since < STRETCH && place < own.length - 1) continue;
    if (!onRead(place + 1)) return null;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return { calls, outdated: own.length - calls.length };
}

async function loadAll(own: readonly FinishedRecord[], load: Reading['load']) {
  const ids = [...new Set(own.map(({ scenario }) => scenario))];
  const loaded = await Promise.all(ids.map((id) => load(id).catch(nullIfGone)));
  return new Map(ids.map((id, place) => [id, loaded[place] ?? null]));
}

/** A scenario that is no longer offered makes its calls old, and is no failure. */
function nullIfGone(error: unknown): null {
  if (error instanceof RangeError) return null;
  throw error;
}

/** What was read before is not played again: a log never changes. */
const known = new Map<string, Omit<PlayedCall, 'number' | 'endedAt'> | null>();

function read(
  record: FinishedRecord,
  scenario: Scenario | null | undefined,
  logs: ReadonlyMap<number, string>,
): readonly PlayedCall[] {
  if (!scenario) return [];
  const { number, endedAt, log, branchOf } = record;
  const original = branchOf === null ? null : (logs.get(branchOf) ?? null);
  const key = `${branchOf === null} ${log} ${original}`;
  const played = known.get(key) ?? play(scenario, log, original, branchOf !== null);
  known.set(key, played);
  return played ? [{ ...played, number, endedAt }] : [];
}

function play(scenario: Scenario, text: string, original: string | null, branch: boolean) {
  const log = logOf(text);
  if (!log) return null;
  const branchedFrom = original === null ? null : logOf(original);
  const played = playCall(scenario, { log, branchedFrom, branch });
  return played && { ...played, scenario: scenario.id };
}

function logOf(text: string): Log | null {
  const parsed = parseLog(text);
  return parsed.ok ? parsed.log : null;
}
