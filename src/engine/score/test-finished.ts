/** Finished calls for tests of the rubric: how a call came out, without the way there. */
import type { CallState } from '../chart/call-state.ts';
import { asIf, call, drill } from '../chart/test-call.ts';
import type { Tally } from '../customer/customer.ts';
import { customer, led, type Said } from '../customer/test-customer.ts';
import type { Result, Scenario } from '../scenario/scenario.ts';
import type { Mood } from '../vocabulary.ts';
import { makeSheet } from './make-sheet.ts';
import type { Dimension, Origin, ScoreSheet } from './sheet.ts';

/** What a call that went as well as it can leaves behind. */
const WELL: Said = { ...led, anger: 10, owned: true, choice: true, checked: true };

const PERFECT: Partial<Tally> = {
  turns: 6,
  readings: 6,
  angerSum: 6 * 150,
  startAnger: 600,
  lowestComposure: 800,
  steps: { strategise: true, acknowledge: true, clarify: true, present: true, check: true },
  prevented: true,
};

interface How {
  readonly mood?: Mood;
  readonly said?: Said;
  readonly tally?: Partial<Tally>;
  readonly result?: Result;
  readonly scenario?: Partial<Scenario>;
}

/** A call that went perfectly, but for what is named. */
export function finished({
  mood = 'settled',
  said = {},
  tally,
  result = 'win-win',
  scenario = {},
}: How = {}): CallState {
  const over = drill(
    { bye: { acts: ['listen'], routes: [{ to: 'over', when: null }] } },
    { endings: { over: { id: 'over', result } }, end: [{ to: 'over', when: null }], ...scenario },
  );
  return asIf(call(over, '=bye'), customer(mood, { ...WELL, ...said, tally: { ...PERFECT, ...tally } }));
}

export const sheet = (how?: How): ScoreSheet => makeSheet(finished(how));

/** Points of one dimension. */
export const scored = (dimension: Dimension, how?: How): number =>
  sheet(how).dimensions[dimension].points / 10;

/** Points of one origin, or undefined where it has no say. */
export const from = (origin: Origin, how?: How): number | undefined => {
  const entries = Object.values(sheet(how).dimensions).flatMap((dimension) => dimension.entries);
  const found = entries.find((entry) => entry.origin === origin);
  return found && found.points / 10;
};
