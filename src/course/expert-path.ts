/** The way an expert's answers take through a talk: at each line the one answer they hold for best. */
import { startCall, step } from '../engine/chart/call.ts';
import { type CallState, phaseOf, placeOf, standingOf } from '../engine/chart/call-state.ts';
import type { Input } from '../engine/chart/input.ts';
import { openReplies } from '../engine/chart/offer.ts';
import type { Scenario } from '../engine/scenario/scenario.ts';

/** The answer at each line, by the line's id. */
export type Answers = Readonly<Record<string, string>>;

export interface Passed {
  readonly line: string;
  readonly choice: string;
  /** How many answers there were to choose from. */
  readonly options: number;
  /** Index of the answer in the inputs. */
  readonly index: number;
  readonly before: CallState;
}

export interface Walked {
  readonly inputs: readonly Input[];
  /** Lines in the order they were come to, each once. */
  readonly passed: readonly Passed[];
  readonly state: CallState;
  /**
   * `asked`: at a line that has no answer yet. `over`: the talk has ended. `circling`: it has come back to an answered line
   * and leads nowhere new.
   */
  readonly stands: 'asked' | 'over' | 'circling';
}

/** So often one answer may be given at its line before the talk goes in circles. */
const MOST_VISITS = 2;

export function walk(scenario: Scenario, answers: Answers, seed: number): Walked {
  let state = startCall(scenario, seed);
  const [inputs, passed]: [Input[], Passed[]] = [[], []];
  const visits = new Map<string, number>();
  for (;;) {
    const next = nextInput(state, answers, visits);
    if (typeof next === 'string') return { inputs, passed, state, stands: next };
    const stepped = step(state, next);
    if ('refused' in stepped) return { inputs, passed, state, stands: 'circling' };
    const seen = next.type === 'reply' ? lineOf(state) : null;
    if (seen !== null && next.type === 'reply') {
      if (!visits.has(seen)) passed.push(passedAt(state, seen, next.id, inputs.length));
      visits.set(seen, (visits.get(seen) ?? 0) + 1);
    }
    inputs.push(next);
    state = stepped.state;
  }
}

function nextInput(
  state: CallState,
  answers: Answers,
  visits: ReadonlyMap<string, number>,
): Input | Walked['stands'] {
  const phase = phaseOf(state);
  if (phase === 'briefing') return { type: 'pick-up' };
  if (phase === 'paused') return { type: 'call-back' };
  const line = lineOf(state);
  if (phase !== 'live' || line === null) return 'over';
  const been = visits.get(line) ?? 0;
  if (been >= MOST_VISITS) return 'circling';
  const choice = Object.hasOwn(answers, line) ? answers[line] : undefined;
  const open = openReplies(standingOf(state)).some(({ id }) => id === choice);
  if (choice !== undefined && open) return { type: 'reply', id: choice };
  return been > 0 ? 'circling' : 'asked';
}

function lineOf(state: CallState): string | null {
  const place = placeOf(state);
  return 'line' in place ? place.line : null;
}

const passedAt = (before: CallState, line: string, choice: string, index: number): Passed => ({
  line,
  choice,
  options: openReplies(standingOf(before)).length,
  index,
  before,
});
