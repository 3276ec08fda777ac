/** A worst complete call: what to watch, not what to prove. */
import { follow } from '../../chart/follow.ts';
import { type Input, type InputType, isFree } from '../../chart/input.ts';
import { inputsOf } from '../../chart/inputs-of.ts';
import type { Standing } from '../../chart/standing.ts';
import { sheetOf } from '../../score/make-sheet.ts';
import { canonicalStanding } from './canonical.ts';
import { inputsOfTrail } from './trail.ts';

const WIDTH = 12;

interface Fall {
  readonly standing: Standing;
  readonly inputs: readonly Input[];
  readonly from: Fall | null;
  /** What the rubric gives for it as it stands, in tenths. */
  readonly total: number;
}

/** Follows the moves that leave the rubric emptiest and the customer angriest, some side by side, to the end. */
export const worstLine = (start: Standing, horizon: number): readonly Input[] =>
  fallFrom(start, horizon, movesFrom);

/** The same for people to read: what goes wrong is said, with a tool in between, and no tool twice. */
export const worstTalk = (start: Standing, horizon: number): readonly Input[] =>
  fallFrom(start, horizon, talkFrom);

type Moves = (from: Fall) => readonly Fall[];

function fallFrom(start: Standing, horizon: number, moves: Moves): readonly Input[] {
  const top = fallTo(start, [], null);
  let worst = hungUp(top);
  let level: readonly Fall[] = isDone(top) ? [] : [top];
  for (let turn = 0; level.length > 0 && turn <= horizon && worst.total > 0; turn += 1) {
    const falls = level.flatMap(moves);
    for (const fall of falls) if (isDone(fall) && fall.total < worst.total) worst = fall;
    level = lowest(falls.filter((fall) => !isDone(fall)));
  }
  return inputsOfTrail(worst);
}

/** The phone is put down at once: complete, whatever else is found. */
function hungUp(top: Fall): Fall {
  let fall = top;
  for (let next: Fall | undefined = top; next && !isDone(fall); next = movesFrom(fall).find(putsDown))
    fall = next;
  return fall;
}

const PUTTING_DOWN: readonly Input['type'][] = ['pick-up', 'end', 'follow-up'];
const putsDown = ({ inputs }: Fall): boolean => inputs.some(({ type }) => PUTTING_DOWN.includes(type));

const fallTo = (standing: Standing, inputs: readonly Input[], from: Fall | null): Fall => ({
  standing,
  inputs,
  from,
  total: sheetOf(standing).total,
});

/** Replies and tools alike: to hand somebody on or to hang up is a move too. Collecting oneself and a goal only help. */
const movesFrom = (from: Fall): readonly Fall[] =>
  inputsOf(from.standing)
    .filter((input) => !isFree(input) && input.type !== 'goal')
    .map((input) => fallTo(follow(from.standing, input), [input], from));

/** Replies, and between them now and then a tool that was not used yet. */
const talkFrom: Moves = (from) => {
  const used = toolsOf(from);
  const moves = movesFrom(from).filter(({ inputs }) => !inputs.some(({ type }) => used.has(type)));
  const said = moves.filter(({ inputs }) => !inputs.some(isTool));
  return said.length > 0 && from.inputs.some(isTool) ? said : moves;
};

function toolsOf(fall: Fall): ReadonlySet<InputType> {
  const used = new Set<InputType>();
  for (let at: Fall | null = fall; at; at = at.from)
    for (const { type } of at.inputs.filter(isTool)) used.add(type);
  return used;
}

const isTool = ({ type }: Input): boolean => !SAID.includes(type);
const SAID: readonly InputType[] = ['reply', 'pick-up', 'call-back', 'follow-up'];

const isDone = ({ standing }: Fall): boolean => standing.phase === 'done';

function lowest(falls: readonly Fall[]): readonly Fall[] {
  const each = new Map(falls.map((fall) => [canonicalStanding(fall.standing), fall] as const));
  return [...each.values()]
    .toSorted((a, b) => stepsOf(a) - stepsOf(b) || a.total - b.total || badness(b) - badness(a))
    .slice(0, WIDTH);
}

/** Steps taken; all else that the rubric gives can still be lost. */
const stepsOf = ({ standing }: Fall): number =>
  Object.values(standing.context.customer.tally.steps).filter((taken) => taken).length;

function badness({ standing }: Fall): number {
  const { anger, trust, composure, tally } = standing.context.customer;
  return anger - trust - composure / 2 + 100 * (tally.slips + tally.negatives);
}
