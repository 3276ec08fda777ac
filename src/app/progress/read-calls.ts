/** Replays the calls of a player one by one, so that the page stays alive however many there are. */
import type { Log } from '../../engine/log/log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { playCall } from '../../engine/skills/play-call.ts';
import type { PlayedCall } from '../../engine/skills/profile.ts';
import type { FinishedRecord } from '../store/store.ts';
import { inStretches } from './in-stretches.ts';
import { type LoadScenario, loadScenarios } from './load-scenarios.ts';

export interface ReadCalls {
  /** In the order they were finished. */
  readonly calls: readonly PlayedCall[];
  /** Numbers of the calls that do not play any more, because their scenario has changed since. */
  readonly outdated: readonly number[];
}

export interface Reading {
  readonly load: LoadScenario;
  /** Numbers of calls that are counted elsewhere; others may have gone on from them. */
  readonly counted?: ReadonlySet<number>;
  /** Tells how many calls have been read; while it says false, nobody wants the rest. */
  onRead(done: number): boolean;
}

/** Null when it was stopped half-way. Only calls of one's own: what others shared is for looking at. */
export async function readCalls(
  finished: readonly FinishedRecord[],
  { load, onRead, counted }: Reading,
): Promise<ReadCalls | null> {
  const own = finished.filter(({ shared }) => !shared);
  const logs = new Map(own.map(({ number, log }) => [number, log]));
  const left = own.filter(({ number }) => !counted?.has(number));
  const scenarios = await loadScenarios(left, load);
  const calls: PlayedCall[] = [];
  const outdated: number[] = [];
  const readOne = (record: FinishedRecord) => {
    const played = read(record, scenarios.get(record.scenario) ?? null, logs);
    if (played) calls.push(played);
    else outdated.push(record.number);
  };
  return (await inStretches(left, readOne, onRead)) ? { calls, outdated } : null;
}

/** What was read before is not played again: a log never changes. */
const known = new Map<string, Omit<PlayedCall, 'number' | 'endedAt'> | null>();

function read(
  record: FinishedRecord,
  scenario: Scenario | null,
  logs: ReadonlyMap<number, string>,
): PlayedCall | null {
  if (!scenario || record.unproven) return null;
  const { number, endedAt, log, branchOf } = record;
  const original = branchOf === null ? null : (logs.get(branchOf) ?? null);
  const key = `${branchOf === null} ${log} ${original}`;
  const played = known.get(key) ?? play(scenario, log, original, branchOf !== null);
  known.set(key, played);
  return played && { ...played, number, endedAt };
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
