/** Every call there is, for scenarios small enough: what the search is held to. */
import { follow } from '../../chart/follow.ts';
import type { Input } from '../../chart/input.ts';
import { inputsOf } from '../../chart/inputs-of.ts';
import type { Standing } from '../../chart/standing.ts';
import { sheetOf } from '../../score/make-sheet.ts';

export interface Truth {
  /** Tenths; -1 where no call ends so soon. */
  readonly total: number;
  readonly line: readonly Input[];
}

export interface Reach {
  /** Inputs looked ahead. */
  readonly inputs: number;
  /** Turn by which a call is over. */
  readonly turns: number;
  readonly may?: (input: Input) => boolean;
}

/** The best result of all calls that go on with these many inputs at most. */
export function bestOfAll(standing: Standing, reach: Reach): Truth {
  const known = new Map<string, Truth>();
  const best = (at: Standing, left: number): Truth => {
    if (at.phase === 'done') return { total: sheetOf(at).total, line: [] };
    if (left === 0 || at.context.customer.tally.turns > reach.turns) return NONE;
    const key = `${left} ${everything(at)}`;
    const found = known.get(key) ?? bestOf(at, left);
    known.set(key, found);
    return found;
  };
  const bestOf = (at: Standing, left: number): Truth => {
    let most = NONE;
    for (const input of inputsOf(at).filter(reach.may ?? (() => true))) {
      const next = follow(at, input);
      if (next.context.customer.tally.turns > reach.turns) continue;
      const { total, line } = best(next, left - 1);
      if (total > most.total) most = { total, line: [input, ...line] };
    }
    return most;
  };
  return best(standing, reach.inputs);
}

const NONE: Truth = { total: -1, line: [] };

/** All that a standing is; no two that differ in anything are taken for one. */
const everything = ({ context, place, phase }: Standing): string => {
  const { inputs: _, changes: __, traps: ___, reaction: ____, ...rest } = context;
  return JSON.stringify([rest, place, phase]);
};

export const playOn = (standing: Standing, inputs: readonly Input[]): Standing =>
  inputs.reduce(follow, standing);
