/** A worst complete call: what to watch, not what to prove. */
import type { Input } from '../../chart/input.ts';
import type { Standing } from '../../chart/standing.ts';
import { sheetOf } from '../../score/make-sheet.ts';
import { canonicalStanding } from './canonical.ts';
import { everyOption, isReply, type Option } from './options.ts';

const WIDTH = 12;

interface Fall extends Option {
  readonly from: Fall | null;
}

/** Follows the replies that leave the customer angriest and the rubric emptiest, some side by side, to the end. */
export function worstLine(start: Standing, horizon: number): readonly Input[] {
  let level: readonly Fall[] = [{ standing: start, inputs: [], from: null }];
  let worst: Fall | null = null;
  for (let turn = 0; level.length > 0 && turn <= horizon; turn += 1) {
    const next = new Map<string, Fall>();
    for (const from of level)
      for (const option of everyOption(from.standing).filter(({ inputs }) => inputs.some(isReply))) {
        const fall = { ...option, from };
        if (fall.standing.phase !== 'done') next.set(canonicalStanding(fall.standing), fall);
        else if (worst === null || totalOf(fall) < totalOf(worst)) worst = fall;
      }
    level = [...next.values()].toSorted((a, b) => badness(b) - badness(a)).slice(0, WIDTH);
  }
  const inputs: Input[] = [];
  for (let at: Fall | null = worst; at; at = at.from) inputs.unshift(...at.inputs);
  return inputs;
}

const totalOf = ({ standing }: Fall): number => sheetOf(standing).total;

function badness({ standing }: Fall): number {
  const { anger, trust, composure, tally } = standing.context.customer;
  return anger - trust - composure / 2 + 100 * (tally.slips + tally.negatives);
}
