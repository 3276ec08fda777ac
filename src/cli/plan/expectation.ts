/** What a plan may expect: `line ID`, `ending ID`, `mood heated`, `heard`, `not agreed`, `anger <= 30`, `score >= 90`, `tier delighted`. */
import { type CallState, contextOf, phaseOf, placeOf, standingOf } from '../../engine/chart/call-state.ts';
import { lampsOf } from '../../engine/customer/lamps.ts';
import { toPoints } from '../../engine/customer/tenths.ts';
import { makeSheet } from '../../engine/score/make-sheet.ts';

export interface Expectation {
  /** Null if it is met, else what was found instead. */
  readonly missedBy: (state: CallState) => string | null;
}

type Reading = (state: CallState) => string | number | boolean;

const WORDS: Readonly<Record<string, Reading>> = {
  line: (state) => {
    const place = placeOf(state);
    return 'line' in place ? place.line : `ending ${place.ending}`;
  },
  ending: (state) => {
    const place = placeOf(state);
    return 'ending' in place ? place.ending : `line ${place.line}`;
  },
  mood: (state) => contextOf(state).customer.mood,
  language: (state) => contextOf(state).customer.language,
  rung: (state) => contextOf(state).customer.rung,
  phase: (state) => phaseOf(state),
  tier: (state) => makeSheet(state).tier,
  reaction: (state) => contextOf(state).reaction ?? 'none',
  channel: (state) => standingOf(state).circumstances.channel,
};

const NUMBERS: Readonly<Record<string, (state: CallState) => number>> = {
  anger: (state) => toPoints(contextOf(state).customer.anger),
  trust: (state) => toPoints(contextOf(state).customer.trust),
  composure: (state) => toPoints(contextOf(state).customer.composure),
  score: (state) => toPoints(makeSheet(state).total),
  turns: (state) => contextOf(state).customer.tally.turns,
};

const FLAGS: Readonly<Record<string, (state: CallState) => boolean>> = {
  heard: (state) => lampsOf(contextOf(state).customer).heard,
  cared: (state) => lampsOf(contextOf(state).customer).cared,
  valued: (state) => lampsOf(contextOf(state).customer).valued,
  clear: (state) => contextOf(state).customer.clear,
  offered: (state) => contextOf(state).customer.offered,
  agreed: (state) => contextOf(state).customer.agreed,
  acting: (state) => contextOf(state).customer.acting,
  owned: (state) => contextOf(state).customer.owned,
  checked: (state) => contextOf(state).customer.checked,
  concern: (state) => contextOf(state).customer.concern,
};

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '=': (a, b) => a === b,
};

const met = (found: string | number | boolean, good: boolean): string | null => (good ? null : String(found));

/** Every object has a `constructor`; no plan may expect one. */
const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

export function parseExpectation(words: string): Expectation | null {
  const [first = '', second = '', third = ''] = words.split(/\s+/);
  const flag = own(FLAGS, first === 'not' ? second : first);
  if (flag) return { missedBy: (state) => met(flag(state), flag(state) === (first !== 'not')) };
  const word = own(WORDS, first);
  if (word && second !== '') return { missedBy: (state) => met(word(state), word(state) === second) };
  const [number, compare] = [own(NUMBERS, first), own(COMPARE, second)];
  if (!number || !compare || third === '' || Number.isNaN(Number(third))) return null;
  return { missedBy: (state) => met(number(state), compare(number(state), Number(third))) };
}
