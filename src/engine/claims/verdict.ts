/** What a claim comes to over all starts, synthetic and shipped, and everything that is wrong with it. */
import type { Claim } from './claim.ts';
import type { Comparison, Unit } from './comparison.ts';
import type { Declaration } from './declared.ts';
import type { Ground } from './ground.ts';
import { type Judged, judge, judgeAll } from './judge.ts';
import { callComparisons, type ShippedGround } from './shipped.ts';

export const CLAIM_FAULTS = [
  'does-not-hold',
  'nothing-compared',
  'undeclared-gap',
  'needlessly-declared',
  'wrongly-declared',
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
  /** Shipped scenarios that can express only a part of it, with their reasons. */
  readonly partly: Readonly<Record<string, string>>;
}

/** A claim on one start. */
interface Account {
  readonly where: string;
  readonly comparisons: readonly Comparison[];
  readonly failures: readonly ClaimFailure[];
}

/** A claim on every start it speaks of; where synthetic starts are among them, there must be one that it is played on. */
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
  return {
    id,
    sentence,
    ...summed(accounts, synthetic.length > 0),
    notApplicable: reasonsFor(id, shipped, 'notApplicable'),
    partly: reasonsFor(id, shipped, 'partly'),
  };
}

/** What scenarios say about a claim, by their ids. */
const reasonsFor = (
  id: string,
  shipped: readonly ShippedGround[],
  how: keyof Declaration,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    shipped.flatMap(({ id: scenario, declared }) => {
      const reason = declared[how][id];
      return reason === undefined ? [] : [[scenario, reason]];
    }),
  );

/** A claim on a shipped scenario: on its start with its replies, and in its real calls. */
export function accountOf(claim: Claim, shipped: ShippedGround): Account {
  const where = shipped.id;
  const judged = judgeAll(claim, shipped.grounds);
  const fault = faultOf(claim.id, judged, shipped.declared);
  if (fault) return { where, comparisons: [], failures: [{ ...fault, where, margin: null }] };
  const { comparisons } = judged;
  const calls = comparisons.length > 0 ? callComparisons(claim.id, shipped) : [];
  return held(where, [...comparisons, ...calls]);
}

/** What is declared must be so, as a whole or in part; and what is so must be declared. */
function faultOf(
  id: string,
  { comparisons, gaps }: Judged,
  { notApplicable, partly }: Declaration,
): Pick<ClaimFailure, 'code' | 'what'> | null {
  const whole = Object.hasOwn(notApplicable, id);
  const part = Object.hasOwn(partly, id);
  const what = gaps.join('; ');
  if (!whole && !part) return gaps.length > 0 ? { code: 'undeclared-gap', what } : null;
  if (gaps.length === 0)
    return {
      code: 'needlessly-declared',
      what: 'it can be expressed, or does not speak of this kind of call',
    };
  if (whole && comparisons.length > 0)
    return { code: 'wrongly-declared', what: `a part of it can be expressed, all but: ${what}` };
  return part && comparisons.length === 0
    ? { code: 'wrongly-declared', what: `nothing of it can be expressed: ${what}` }
    : null;
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

function summed(
  accounts: readonly Account[],
  mustSpeak: boolean,
): Pick<Verdict, 'comparisons' | 'smallest' | 'failures'> {
  const comparisons = accounts.flatMap((account) => account.comparisons);
  const failures = accounts.flatMap((account) => account.failures);
  return {
    comparisons: comparisons.length,
    smallest: smallestOf(comparisons),
    failures: mustSpeak && comparisons.length === 0 ? [...failures, NOTHING] : failures,
  };
}

function smallestOf(comparisons: readonly Comparison[]): Verdict['smallest'] {
  const smallest: Partial<Record<Unit, number>> = {};
  for (const { unit, margin, strict, holds } of comparisons)
    if (strict || !holds) smallest[unit] = Math.min(smallest[unit] ?? margin, margin);
  return smallest;
}
