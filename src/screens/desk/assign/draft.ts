/** An assignment as it is being written, and what is wrong with it. */
import { type Contradiction, contradictionsIn, type Terms } from '../../../course/terms.ts';

export interface Draft {
  readonly title: string;
  /** Ids of editions, in the order in which they are to be played. */
  readonly versions: readonly string[];
  /** By version, the goal that is set for everybody. */
  readonly goals: Readonly<Record<string, string>>;
  /** Null: for everybody. */
  readonly people: ReadonlySet<string> | null;
  /** Local times of the cohort, as the browser's own field has them; without a due time, an empty one. */
  readonly opens: string;
  readonly due: string;
  readonly terms: Terms;
}

export const FAULTS = [
  'no-scenarios',
  'too-many-scenarios',
  'no-people',
  'no-title',
  'no-opening',
  'due-before-opening',
  'no-pass-mark',
] as const;
export type Fault = (typeof FAULTS)[number] | Contradiction;

export const isSameDraft = (one: Draft, other: Draft): boolean => textOf(one) === textOf(other);

const textOf = (draft: Draft): string =>
  JSON.stringify({
    ...draft,
    people: draft.people && [...draft.people].toSorted((a, b) => (a < b ? -1 : 1)),
  });

/** As the server has it. */
const MOST_SCENARIOS = 20;

/** Everything that keeps it from being given out; local times of one form are in the order of their letters. */
export function faultsIn({ title, versions, people, opens, due, terms }: Draft): readonly Fault[] {
  const wrong: Readonly<Record<(typeof FAULTS)[number], boolean>> = {
    'no-scenarios': versions.length === 0,
    'too-many-scenarios': versions.length > MOST_SCENARIOS,
    'no-people': people?.size === 0,
    'no-title': title.trim() === '',
    'no-opening': opens === '',
    'due-before-opening': due !== '' && due <= opens,
    'no-pass-mark': !Number.isInteger(terms.passMark) || terms.passMark < 0 || terms.passMark > 100,
  };
  return [...FAULTS.filter((fault) => wrong[fault]), ...contradictionsIn(terms)];
}
