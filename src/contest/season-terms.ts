/** What is settled before a season begins. */
import type { Naming } from './match-terms.ts';

/** All teams on one ladder, or in leagues in which each meets each. */
export const SEASON_KINDS = ['ladder', 'league'] as const;
export type SeasonKind = (typeof SEASON_KINDS)[number];

export interface SeasonTerms {
  readonly kind: SeasonKind;
  readonly naming: Naming;
  /** How many calls of each team count in a round, at most. */
  readonly bestOf: number;
  /** How many teams go up from each league, and as many down. */
  readonly moving: number;
}

export const MOST_LEAGUES = 6;
export const MOST_IN_LEAGUE = 12;
export const MOST_MOVING = 4;

/** What is wrong with the days of a round. */
export const ROUND_FAULTS = ['no-day', 'ends-first', 'overlaps', 'is-over'] as const;
export type RoundFault = (typeof ROUND_FAULTS)[number];

/** From the morning of its first day to the end of its last, as `2026-11-30`. */
export interface RoundDays {
  readonly from: string;
  readonly to: string;
}

/** By round, in their order: each has its days, after those of the round before, and none is over before it is made. */
export function roundFaults(rounds: readonly RoundDays[], today: string): readonly (RoundFault | null)[] {
  return rounds.map(({ from, to }, index) => {
    const before = rounds[index - 1];
    const wrong: Readonly<Record<RoundFault, boolean>> = {
      'no-day': from === '' || to === '',
      'ends-first': to < from,
      overlaps: before !== undefined && from <= before.to,
      'is-over': to < today,
    };
    return ROUND_FAULTS.find((fault) => wrong[fault]) ?? null;
  });
}

export const SEASON_STATES = ['coming', 'on', 'over', 'withdrawn'] as const;
export type SeasonState = (typeof SEASON_STATES)[number];

export const ROUND_STATES = ['coming', 'open', 'closed'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

interface Times {
  readonly opens: number;
  readonly closes: number;
}

export function roundStateAt({ opens, closes }: Times, now: number): RoundState {
  if (now < opens) return 'coming';
  return now < closes ? 'open' : 'closed';
}

/** Between two rounds a season goes on. */
export function seasonStateAt(rounds: readonly Times[], now: number): Exclude<SeasonState, 'withdrawn'> {
  if (rounds.every((round) => roundStateAt(round, now) === 'coming')) return 'coming';
  return rounds.every((round) => roundStateAt(round, now) === 'closed') ? 'over' : 'on';
}
