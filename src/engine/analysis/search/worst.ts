/** A worst complete call: what to watch, not what to prove. */
import { follow } from '../../chart/follow.ts';
import type { Input } from '../../chart/input.ts';
import type { Standing } from '../../chart/standing.ts';
import { sheetOf } from '../../score/make-sheet.ts';
import { canonicalStanding } from './canonical.ts';
import { everyOption, isReply, type Option } from './options.ts';
import { inputsOfTrail } from './trail.ts';

const WIDTH = 12;

interface Fall extends Option {
  readonly from: Fall | null;
}

/** Follows the replies that leave the customer angriest and the rubric emptiest, some side by side, to the end. */
export function worstLine(start: Standing, horizon: number): readonly Input[] {
  let level: readonly Fall[] = [{ standing: start, inputs: [], from: null }];
  let worst: Fall | null = null;
  for (let turn = 0; level.length > 0 && turn <= horizon; turn += 1) {
    const falls = level.flatMap((from) => repliesFrom(from));
    for (const fall of falls) if (isDone(fall) && isWorse(fall, worst)) worst = fall;
    level = lowest(falls.filter((fall) => !isDone(fall)));
  }
  return inputsOfTrail(worst ?? hungUp(start));
}

/** Where replies alone lead to no end, the phone is put down on them. */
const hungUp = (start: Standing): Fall =>
  PUTTING_DOWN.filter(({ type }) => type === 'end' || start.phase === 'briefing').reduce<Fall>(
    (from, input) => ({ standing: follow(from.standing, input), inputs: [input], from }),
    { standing: start, inputs: [], from: null },
  );

const PUTTING_DOWN: readonly Input[] = [{ type: 'pick-up' }, { type: 'end' }, { type: 'end' }];

const repliesFrom = (from: Fall): readonly Fall[] =>
  everyOption(from.standing)
    .filter(({ inputs }) => inputs.some(isReply))
    .map((option) => ({ ...option, from }));

const isDone = ({ standing }: Fall): boolean => standing.phase === 'done';
const isWorse = (fall: Fall, other: Fall | null): boolean => other === null || totalOf(fall) < totalOf(other);

function lowest(falls: readonly Fall[]): readonly Fall[] {
  const each = new Map(falls.map((fall) => [canonicalStanding(fall.standing), fall] as const));
  return [...each.values()].toSorted((a, b) => badness(b) - badness(a)).slice(0, WIDTH);
}

const totalOf = ({ standing }: Fall): number => sheetOf(standing).total;

function badness({ standing }: Fall): number {
  const { anger, trust, composure, tally } = standing.context.customer;
  return anger - trust - composure / 2 + 100 * (tally.slips + tally.negatives);
}
