/** Analyses as no search would make them. */
import { standingOf } from '../chart/call-state.ts';
import type { Input } from '../chart/input.ts';
import { inputsOf } from '../chart/inputs-of.ts';
import { type Chance, chance, pick } from '../chart/test-random-play.ts';
import type { Replay, Turn } from '../log/replay.ts';
import type { Analysis, Decision, Move } from './analysis.ts';
import type { Interval } from './interval.ts';
import { judge } from './verdict.ts';

/** Any verdicts at all, on what was really done. */
export function anyAnalysis({ turns }: Replay, seed: number): Analysis {
  const draw = chance(seed);
  const decisions = turns.map((turn) => anyDecision(turn, draw));
  return {
    decisions,
    accuracy: draw(10) === 0 ? null : draw(1001) / 1000,
    result: 0,
    bestLine: [],
    worstLine: [],
    explored: 1,
  };
}

/** Mostly narrow, as where the search is sure. */
const upTo = (low: number, draw: Chance): Interval => ({ low, high: low + draw(draw(4) === 0 ? 300 : 5) });

function anyDecision({ index, before: state, input }: Turn, draw: Chance): Decision {
  const others = inputsOf(standingOf(state)).filter(
    (other) => JSON.stringify(other) !== JSON.stringify(input),
  );
  const before = upTo(400 + draw(500), draw);
  const taken = anyMove(input, before, draw);
  const best = others.filter(() => draw(3) === 0);
  return {
    index,
    before,
    moves: [taken, ...others.map((other) => anyMove(other, before, draw))],
    taken,
    best,
  };
}

/** Tenths that a move may give away: around every cut between two verdicts. */
const GIVEN_AWAY = [0, 5, 12, 20, 60, 80, 110, 400];

function anyMove(input: Input, before: Interval, draw: Chance): Move {
  const after = upTo(before.low - pick(GIVEN_AWAY, draw), draw);
  const regret = { low: Math.max(0, before.low - after.high), high: Math.max(0, before.high - after.low) };
  return { input, after, regret, verdict: judge(regret), accuracy: draw(1001) / 1000 };
}
