/** What the replies on offer from a line on can still give: trust and promises. */

import { isAgreement } from '../../customer/acts.ts';
import { outcomeOf } from '../../customer/contact.ts';
import type { Promised } from '../../customer/customer.ts';
import { fromPoints } from '../../customer/tenths.ts';
import type { Numbers } from '../../numbers.ts';
import type { Reply } from '../../scenario/scenario.ts';
import type { Act } from '../../vocabulary.ts';
import type { LineMap } from './line-map.ts';
import type { TrustAlong } from './trust-along.ts';
import { repliesAt } from './ways.ts';

export interface Ahead {
  /** Tenths of trust that can still be won, beyond what `trusted` has given. */
  readonly trust: (trusted: readonly Act[]) => number;
  /** The same, before anything is agreed. */
  readonly trustBefore: (trusted: readonly Act[]) => number;
  /** Tenths of anger that promises still to be made can take away when they come due, at most. */
  readonly relief: number;
  /** The same, if nothing is agreed: only whoever frees their hands still promises something (T-24). */
  readonly reliefUnagreed: number;
}

type Giving = readonly (readonly [Act, number])[];

/** Trust by any way, and before anything is agreed. */
export interface TrustWays {
  readonly any: TrustAlong;
  readonly unagreed: TrustAlong;
}

export const aheadOf = (map: LineMap, numbers: Numbers, line: string, along: TrustWays): Ahead => ({
  trust: (trusted) => along.any(line, trusted),
  trustBefore: (trusted) => along.unagreed(line, trusted),
  relief: reliefFrom(map, numbers, map.ahead(line), [], () => true),
  reliefUnagreed: reliefFrom(map, numbers, map.ahead(line), [], isUnagreed),
});

const isUnagreed = ({ acts }: Reply): boolean => acts.includes('free-hands') && !acts.some(isAgreement);

/** What could be had if the talk could still go anywhere, as after a pause. */
export function aheadOfAll(map: LineMap, numbers: Numbers): Ahead {
  const lines = new Set(Object.keys(map.scenario.lines));
  const giving = givingAt(map, numbers, lines);
  const trust = (trusted: readonly Act[]): number => trustLeft(giving, trusted);
  const relief = reliefFrom(map, numbers, lines, [], () => true);
  const reliefUnagreed = reliefFrom(map, numbers, lines, [], isUnagreed);
  return { trust, trustBefore: trust, relief, reliefUnagreed };
}

/** Trust if everything that gives it once, and has not yet, were said. */
function trustLeft(trust: Giving, trusted: readonly Act[]): number {
  let left = 0;
  for (const [act, tenths] of trust) if (!trusted.includes(act)) left += tenths;
  return left;
}

function givingAt({ scenario }: LineMap, numbers: Numbers, lines: ReadonlySet<string>): Giving {
  const acts = new Set(
    [...lines].flatMap((line) => repliesAt(scenario, line).flatMap((reply) => reply.acts)),
  );
  return [...acts].flatMap((act) => {
    const points = numbers.trustGiven[act];
    return points === undefined ? [] : [[act, fromPoints(points)] as const];
  });
}

/** The best chain of promises: one is made when it is accepted, and the talk goes on from there. */
function reliefFrom(
  map: LineMap,
  numbers: Numbers,
  lines: ReadonlySet<string>,
  made: readonly string[],
  counts: (reply: Reply) => boolean,
): number {
  const chains = [...lines].flatMap((line) =>
    repliesAt(map.scenario, line).flatMap((reply) => {
      const promise = reply.promises === null ? undefined : map.scenario.promises[reply.promises];
      if (!promise || !counts(reply) || made.includes(promise.id)) return [];
      const routes = map.routes(line, reply);
      const accepted = routes.filter(({ when }) => when?.agreed === true);
      const next = new Set((accepted.length > 0 ? accepted : routes).flatMap(({ to }) => [...map.ahead(to)]));
      const more = reliefFrom(map, numbers, next, [...made, promise.id], counts);
      return Math.min(0, reliefOf(promise, numbers)) + more;
    }),
  );
  return Math.min(0, ...chains);
}

/** What a promise that comes due does to anger, if the message is sent. */
export const reliefOf = (promise: Promised, { followUp }: Numbers): number =>
  fromPoints(followUp[outcomeOf(promise, true, followUp.earlyShare)].anger);
