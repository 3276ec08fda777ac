/** A player who falls into a trap in every answer, and is otherwise as good as can be. */
import { canonicalStanding } from '../../engine/analysis/search/canonical.ts';
import { type Chain, inputsOfTrail } from '../../engine/analysis/search/trail.ts';
import { startCall } from '../../engine/chart/call.ts';
import { standingOf } from '../../engine/chart/call-state.ts';
import { follow } from '../../engine/chart/follow.ts';
import type { Input, InputType } from '../../engine/chart/input.ts';
import { inputsOf } from '../../engine/chart/inputs-of.ts';
import type { Standing } from '../../engine/chart/standing.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { sheetOf } from '../../engine/score/make-sheet.ts';

export interface Trapped {
  /** Tenths of a point. */
  readonly total: number;
  readonly line: readonly Input[];
}

interface Way extends Chain {
  readonly standing: Standing;
}

/** Turns looked ahead, as a share of par. */
const HORIZON = 2;

/** The best call with a trap in every answer, a goal chosen and promises kept; the other blocks of a letter may be good. */
export function bestTrapped(scenario: Scenario): Trapped {
  let best: Trapped = { total: 0, line: [] };
  let level: readonly Way[] = [{ standing: standingOf(startCall(scenario, 1)), inputs: [], from: null }];
  for (let turn = 0; level.length > 0 && turn <= HORIZON * scenario.par; turn += 1) {
    const next = level.flatMap(waysOn);
    for (const way of next.filter(isDone)) {
      const { total } = sheetOf(way.standing);
      if (total > best.total) best = { total, line: inputsOfTrail(way) };
    }
    level = apart(next.filter((way) => !isDone(way)));
  }
  return best;
}

const isDone = ({ standing }: Way): boolean => standing.phase === 'done';

/** Of ways to the same standing, one. */
const apart = (ways: readonly Way[]): readonly Way[] => [
  ...new Map(ways.map((way) => [canonicalStanding(way.standing), way])).values(),
];

const waysOn = (from: Way): readonly Way[] =>
  answersAt(from.standing).map((input) => ({
    standing: follow(from.standing, input),
    inputs: [input],
    from,
  }));

/** Traps where one is on offer; else whatever carries the call on. */
function answersAt(standing: Standing): readonly Input[] {
  const inputs = inputsOf(standing).filter(({ type }) => CARRIES_ON.includes(type));
  const { replies } = standing.scenario;
  const traps = inputs.filter((input) => input.type === 'reply' && replies[input.id]?.trap !== null);
  return traps.length > 0 ? traps : inputs;
}

const CARRIES_ON: readonly InputType[] = ['goal', 'pick-up', 'reply', 'call-back', 'follow-up'];
