/** How much trust can still be won: every act gives it once, and a talk takes one way only. */
import { fromPoints } from '../../customer/tenths.ts';
import type { Numbers } from '../../numbers.ts';
import type { Act } from '../../vocabulary.ts';
import type { LineMap } from './line-map.ts';
import { repliesAt } from './ways.ts';

/** Tenths of trust at most, from a line on, beyond what `trusted` has given. */
export type TrustAlong = (line: string, trusted: readonly Act[]) => number;

/** Acts whose trust comes only once something is agreed. */
const AFTER_AGREEING: readonly Act[] = ['agree', 'over-promise', 'prevent', 'check-back'];

/** `agreed`: also by what is said from an agreement on. */
export function trustAlong(map: LineMap, numbers: Numbers, agreed: boolean): TrustAlong {
  const all = Object.keys(numbers.trustGiven) as Act[];
  const giving = agreed ? all : all.filter((act) => !AFTER_AGREEING.includes(act));
  const worth = (given: number): number =>
    giving.reduce(
      (sum, act, bit) => (given & (1 << bit) ? sum + fromPoints(numbers.trustGiven[act] ?? 0) : sum),
      0,
    );
  const bitsOf = (acts: readonly Act[]): number =>
    giving.reduce((bits, act, bit) => (acts.includes(act) ? bits | (1 << bit) : bits), 0);
  const known = new Map<string, number>();
  return (line, trusted) => {
    const had = bitsOf(trusted);
    const key = `${line} ${had}`;
    const found =
      known.get(key) ?? Math.max(...waysOn(map, line, had, bitsOf, agreed).map(worth)) - worth(had);
    known.set(key, found);
    return found;
  };
}

/** What may have given trust by the time a talk stands anywhere ahead, as bits. */
function waysOn(
  map: LineMap,
  from: string,
  had: number,
  bitsOf: (acts: readonly Act[]) => number,
  agreed: boolean,
): readonly number[] {
  const seen = new Map<string, number>([[`${from} ${had}`, had]]);
  const open: [string, number][] = [[from, had]];
  for (let at = open.pop(); at; at = open.pop()) {
    const [line, given] = at;
    for (const reply of repliesAt(map.scenario, line)) {
      const next = given | bitsOf(reply.acts);
      for (const { to, when } of map.routes(line, reply)) {
        const key = `${to} ${next}`;
        if ((when?.agreed === true && !agreed) || seen.has(key)) continue;
        seen.set(key, next);
        open.push([to, next]);
      }
      // What is said in the same breath counts, wherever it leads.
      seen.set(`${line} ${reply.id} ${next}`, next);
    }
  }
  return [...seen.values()];
}
