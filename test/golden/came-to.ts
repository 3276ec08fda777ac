/** What a call came to, small enough to be committed. No Node in it: the same file says it in a browser. */
import { analyseReplay } from '../../src/engine/analysis/analyse.ts';
import { contextOf, phaseOf, placeOf } from '../../src/engine/chart/call-state.ts';
import { EDITION } from '../../src/engine/edition.ts';
import { hash32 } from '../../src/engine/hash.ts';
import { acceptLog } from '../../src/engine/log/log.ts';
import { type Replay, replay, type Turn } from '../../src/engine/log/replay.ts';
import { NUMBERS } from '../../src/engine/numbers.ts';
import type { FindScenario } from '../../src/engine/scenario/find-scenario.ts';
import type { Scenario } from '../../src/engine/scenario/scenario.ts';
import { makeDebrief } from '../../src/engine/score/make-debrief.ts';
import { makeSheet } from '../../src/engine/score/make-sheet.ts';
import { withSecondRounds } from '../../src/engine/second-round/second-round.ts';

/** What it was played by; where one of these differs, calls may well come to something else. */
export interface Rules {
  readonly edition: number;
  readonly numbers: string;
}

/** What people are told, and what is stored of a call. */
export interface Result {
  readonly phase: string;
  /** The ending, or the line the customer stands at. */
  readonly place: string;
  /** Tenths. */
  readonly total: number;
  readonly tier: string;
  readonly sheet: string;
  /** Anger, trust and composure, in tenths. */
  readonly meters: readonly [number, number, number];
  /** The verdict and the regret in tenths of every decision; only of some calls, as they take their time. */
  readonly verdicts?: string;
}

export interface CameTo {
  readonly result: Result;
  /** Of every state on the way and of the debrief: differs where anything inside does. */
  readonly way: string;
}

/** What is committed of a call. */
export interface Golden {
  /** `best`, `worst`, `random`, …: how it was played. */
  readonly kind: string;
  readonly log: unknown;
  readonly came: CameTo;
}

/** Why a call cannot be compared: its scenario is not there or has been changed, or the log does not play. */
export interface Unplayed {
  readonly unplayed: string;
}

export const finder = (scenarios: readonly Scenario[]): FindScenario =>
  withSecondRounds((id) => scenarios.find((scenario) => scenario.id === id));

export function cameTo(find: FindScenario, data: unknown, weighed: boolean): CameTo | Unplayed {
  const accepted = acceptLog(data);
  if (!accepted.ok) return { unplayed: accepted.failures.map(({ code }) => code).join() };
  const scenario = find(accepted.log.scenario);
  if (!scenario) return { unplayed: 'other-scenario' };
  const replayed = replay(scenario, accepted.log);
  if (!replayed.ok) return { unplayed: replayed.code };
  return { result: resultOf(replayed.replay, weighed), way: wayOf(replayed.replay) };
}

function resultOf(played: Replay, weighed: boolean): Result {
  const { state } = played;
  const place = placeOf(state);
  const sheet = makeSheet(state);
  const { anger, trust, composure } = contextOf(state).customer;
  return {
    phase: phaseOf(state),
    place: 'ending' in place ? place.ending : place.line,
    total: sheet.total,
    tier: sheet.tier,
    sheet: fingerprint(sheet),
    meters: [anger, trust, composure],
    ...(weighed ? { verdicts: verdictsOf(played) } : {}),
  };
}

const verdictsOf = (played: Replay): string =>
  analyseReplay(played)
    .decisions.map(({ taken: { verdict, regret } }) => `${verdict} ${regret.low}-${regret.high}`)
    .join(', ');

const wayOf = (played: Replay): string => fingerprint([played.turns.map(standOf), makeDebrief(played)]);

const standOf = ({ after, changes, traps }: Turn): unknown => [
  after.snapshot.value,
  contextOf(after),
  changes,
  traps,
];

const OTHER_BASIS = 0x9747b28c;

/** Sixteen hexadecimal digits of plain data, whatever order its keys were written in. */
function fingerprint(data: unknown): string {
  const text = JSON.stringify(data, inOrder);
  return [hash32(text), hash32(text, OTHER_BASIS)].map((half) => half.toString(16).padStart(8, '0')).join('');
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export const RULES: Rules = { edition: EDITION, numbers: fingerprint(NUMBERS) };
