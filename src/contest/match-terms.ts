/** What a host settles before a match begins. */
import type { Form } from './crew.ts';
import type { MatchRules } from './match.ts';

/** Everybody for themselves, or in teams. */
export const SIDES = ['solo', 'team'] as const;
export type Side = (typeof SIDES)[number];

/** Who stands on the boards by name: whoever likes to, or nobody. */
export const NAMINGS = ['own-choice', 'nobody'] as const;
export type Naming = (typeof NAMINGS)[number];

export interface MatchTerms extends MatchRules {
  readonly sides: Side;
  readonly naming: Naming;
  /** A call for everybody, or one for each team. */
  readonly form: Form;
  /** How many calls of each team count in a round, at most. */
  readonly bestOf: number;
  /** Whether whoever has the code may look on without an account. */
  readonly watch: boolean;
}

export const FEWEST_TEAMS = 2;
export const MOST_TEAMS = 12;
export const MOST_ROUNDS = 12;

/** Where somebody who comes in is put who has chosen none: the team with the fewest people, of those the first. */
export function smallestTeam(
  teams: readonly { readonly id: string; readonly people: number }[],
): string | null {
  const fewest = Math.min(...teams.map(({ people }) => people));
  return teams.find(({ people }) => people === fewest)?.id ?? null;
}
