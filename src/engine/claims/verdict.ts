/** What a claim comes to over all starts, synthetic and shipped, and everything that is wrong with it. */
import type { Claim } from './claim.ts';
import type { Comparison, Unit } from './comparison.ts';
import type { Ground } from './ground.ts';
import { judge, speaksOf } from './judge.ts';
import { callComparisons, type ShippedGround } from './shipped.ts';

export const CLAIM_FAULTS = [
  'does-not-hold',
  'nothing-compared',
  'undeclared-gap',
  'needlessly-declared',
] as const;

export interface ClaimFailure {
  readonly code: (typeof CLAIM_FAULTS)[number];
  /** Name of the start, or id of the scenario. */
  readonly where: string;
  readonly what: string;
  /** By how much it holds, which is not enough; null where nothing was compared. */
  readonly margin: number | null;
}

export interface Verdict {
  readonly id: string;
  readonly sentence: string;
  readonly comparisons: number;
  /** Smallest margin in each unit, of comparisons that ask for one and of those that fail. */
  readonly smallest: Readonly<Partial<Record<Unit, number>>>;
  readonly failures: readonly ClaimFailure[];
  /** Shipped scenarios that cannot express it, with their reasons. */
  readonly notApplicable: Readonly<Record<string, string>>;
}

/** A claim on one start. */
interface Account {
  readonly where: string;
  readonly comparisons: readonly Comparison[];
  readonly failures: readonly ClaimFailure[];
}

/** A claim on every start it speaks of. */
export function verdictOn(
  claim: Claim,
  synthetic: readonly Ground[],
  shipped: readonly ShippedGround[],
): Verdict {
  const { id, sentence } = claim;
  const accounts = [
    ...synthetic.map((ground) => held(ground.name, judge(claim, ground).comparisons)),
    ...shipped.map((scenario) => accountOf(claim, scenario)),
  ];
  const declared = shipped.flatMap(({ ground, notApplicable }) =>
    Object.entries(notApplicable).flatMap(([claimed, reason]) =>
      claimed === id ? [[ground.name, reason]] : [],
    ),
  );
  return { id, sentence, ...summed(accounts), notApplicable: Object.fromEntries(declared) };
}

/** A claim on a shipped scenario: on its start with its replies, and in its real calls. */
export function accountOf(claim: Claim, shipped: ShippedGround): Account {
  const { ground, notApplicable } = shipped;
  const { comparisons, gaps } = judge(claim, ground);
  const faulty = (code: ClaimFailure['code'], what: string): Account => ({
    where: ground.name,
    comparisons: [],
    failures: [{ code, where: ground.name, what, margin: null }],
  });
  const declared = Object.hasOwn(notApplicable, claim.id);
  if (declared && gaps.length === 0)
    return faulty('needlessly-declared', 'it can be expressed, or does not speak of this kind of call');
  if (declared && comparisons.length > 0) return faulty('needlessly-declared', 'it can be expressed in part');
  if (declared || !speaksOf(claim, ground)) return held(ground.name, []);
  if (comparisons.length === 0) return faulty('undeclared-gap', gaps.join('; '));
  return held(ground.name, [...comparisons, ...callComparisons(claim.id, shipped)]);
}

function held(where: string, comparisons: readonly Comparison[]): Account {
  const failures = comparisons
    .filter(({ holds }) => !holds)
    .map(({ what, margin }): ClaimFailure => ({ code: 'does-not-hold', where, what, margin }));
  return { where, comparisons, failures };
}

const NOTHING: ClaimFailure = {
  code: 'nothing-compared',
  where: 'everywhere',
  what: 'there is no start it could be played on',
  margin: null,
};

function summed(accounts: readonly Account[]): Pick<Verdict, 'comparisons' | 'smallest' | 'failures'> {
  const comparisons = accounts.flatMap((account) => account.comparisons);
  const failures = accounts.flatMap((account) => account.failures);
  return {
    comparisons: comparisons.length,
    smallest: smallestOf(comparisons),
    failures: comparisons.length === 0 ? [...failures, NOTHING] : failures,
  };
}

function smallestOf(comparisons: readonly Comparison[]): Verdict['smallest'] {
  const smallest: Partial<Record<Unit, number>> = {};
  for (const { unit, margin, strict, holds } of comparisons)
    if (strict || !holds) smallest[unit] = Math.min(smallest[unit] ?? margin, margin);
  return smallest;
}
