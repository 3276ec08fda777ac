/** How much trust can still be won: every act gives it once, and a talk takes one way only. */
import { fromPoints } from '../../customer/tenths.ts';
import type { Numbers } from '../../numbers.ts';
import type { Reply } from '../../scenario/scenario.ts';
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
  const bit = new Map(giving.map((act, place) => [act, 1 << place] as const));
  const bitsOf = (acts: readonly Act[]): number => {
    let bits = 0;
    for (const act of acts) bits |= bit.get(act) ?? 0;
    return bits;
  };
  const steps = stepsOf(map, bitsOf, agreed);
  const known = new Map<string, number>();
  return (line, trusted) => {
    const had = bitsOf(trusted);
    const key = `${line} ${had}`;
    const found = known.get(key) ?? Math.max(...waysOn(steps, line, had).map(worth)) - worth(had);
    known.set(key, found);
    return found;
  };
}

/** What may have given trust by the time a talk stands anywhere ahead, as bits. */
function waysOn(steps: Steps, from: string, had: number): readonly number[] {
  const seen = new Set([`${from} ${had}`]);
  const reached = new Set([had]);
  const open: [string, number][] = [[from, had]];
  for (let at = open.pop(); at; at = open.pop()) {
    const [line, given] = at;
    for (const { bits, to } of steps.get(line) ?? []) {
      // What is said in the same breath counts, wherever it leads.
      reached.add(given | bits);
      for (const next of to) {
        const key = `${next} ${given | bits}`;
        if (seen.has(key)) continue;
        seen.add(key);
        open.push([next, given | bits]);
      }
    }
  }
  return [...reached];
}

/** From every line: what each reply or handover gives, as bits, and where it could lead. */
type Steps = ReadonlyMap<string, readonly { readonly bits: number; readonly to: readonly string[] }[]>;

function stepsOf(map: LineMap, bitsOf: (acts: readonly Act[]) => number, agreed: boolean): Steps {
  const lines = Object.keys(map.scenario.lines);
  const leads = (line: string, reply: Reply): readonly string[] =>
    map.routes(line, reply).flatMap(({ to, when }) => (when?.agreed === true && !agreed ? [] : to));
  return new Map(
    lines.map((line) => {
      const said = repliesAt(map.scenario, line).map((reply) => ({
        bits: bitsOf(reply.acts),
        to: leads(line, reply),
      }));
      // Being handed on gives no trust.
      return [line, [...said, { bits: 0, to: map.handovers(line).map(({ to }) => to) }]] as const;
    }),
  );
}
