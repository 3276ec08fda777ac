/** A match as its host writes it down, and what is wrong with it. */
import type { Form } from '../../../contest/crew.ts';
import {
  FEWEST_TEAMS,
  MOST_ROUNDS,
  MOST_TEAMS,
  type Naming,
  type Side,
} from '../../../contest/match-terms.ts';
import type { NewMatch } from '../../../protocol/match.ts';

export interface MatchDraft {
  readonly name: string;
  /** Ids of editions, one a round. */
  readonly versions: readonly string[];
  readonly sides: Side;
  /** As they are written: one a line. */
  readonly teams: string;
  readonly bestOf: number;
  readonly lateUntil: number;
  readonly naming: Naming;
  /** For each reply; null: no limit. */
  readonly seconds: NewMatch['seconds'];
  /** How everybody is shown swear words; null: as each has chosen. */
  readonly mask: NewMatch['mask'];
  /** Of teams: a call each, or one for the whole team. */
  readonly form: Form;
  /** Whether whoever has the code may look on without an account. */
  readonly watch: boolean;
}

/** As long as a name may be, of a match and of a team. */
export const LONGEST_NAME = 60;

export const MATCH_FAULTS = [
  'no-name',
  'no-rounds',
  'too-many-rounds',
  'few-teams',
  'many-teams',
  'same-teams',
  'long-team',
] as const;
export type MatchFault = (typeof MATCH_FAULTS)[number];

export const teamsOf = (written: string): readonly string[] =>
  written
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => line !== '');

export function matchFaults({ name, versions, sides, teams }: MatchDraft): readonly MatchFault[] {
  const named = sides === 'team' ? teamsOf(teams) : null;
  const wrong: Readonly<Record<MatchFault, boolean>> = {
    'no-name': name.trim() === '',
    'no-rounds': versions.length === 0,
    'too-many-rounds': versions.length > MOST_ROUNDS,
    'few-teams': named !== null && named.length < FEWEST_TEAMS,
    'many-teams': named !== null && named.length > MOST_TEAMS,
    'same-teams': named !== null && new Set(named).size < named.length,
    'long-team': named?.some((team) => team.length > LONGEST_NAME) ?? false,
  };
  return MATCH_FAULTS.filter((fault) => wrong[fault]);
}

/** Who plays for themselves has a call of their own. */
export const formOf = ({ sides, form }: MatchDraft): Form => (sides === 'team' ? form : 'own');

/** As the server takes it; with fewer rounds than before, latecomers come until the last of them. */
export const wantedMatch = (draft: MatchDraft): NewMatch => ({
  name: draft.name.trim(),
  versions: [...draft.versions],
  teams: draft.sides === 'team' ? [...teamsOf(draft.teams)] : null,
  bestOf: draft.bestOf,
  lateUntil: Math.min(draft.lateUntil, draft.versions.length),
  naming: draft.naming,
  seconds: draft.seconds,
  mask: draft.mask,
  form: formOf(draft),
  watch: draft.watch,
});

export const isSameMatch = (one: MatchDraft, other: MatchDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
