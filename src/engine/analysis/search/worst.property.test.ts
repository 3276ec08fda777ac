import { describe, expect, it } from 'vitest';
import { startCall } from '../../chart/call.ts';
import { standingOf } from '../../chart/call-state.ts';
import { follow } from '../../chart/follow.ts';
import type { InputType } from '../../chart/input.ts';
import { inputsOf } from '../../chart/inputs-of.ts';
import type { Standing } from '../../chart/standing.ts';
import { SHIPPED } from '../../chart/test-scenarios.ts';
import { hash32 } from '../../hash.ts';
import { sheetOf } from '../../score/make-sheet.ts';
import { playOn } from './test-brute-force.ts';
import { SMALL_CALLS, standingAt } from './test-small-calls.ts';
import { worstLine, worstTalk } from './worst.ts';

const CALLS = 300;
const LONGEST = 60;

/** Any input that the call takes, tools included, again and again. */
function randomEnd(start: Standing, seed: number): Standing {
  let at = start;
  for (let turn = 0; turn < LONGEST && at.phase !== 'done'; turn += 1) {
    const inputs = inputsOf(at);
    const input = inputs[hash32(`${seed} ${turn}`) % inputs.length];
    if (input) at = follow(at, input);
  }
  return at;
}

const STARTS: readonly (readonly [string, Standing])[] = [
  ...SHIPPED.map((scenario) => [scenario.id, standingOf(startCall(scenario, 1))] as const),
  ...Object.entries(SMALL_CALLS).map(([name, call]) => [name, standingAt(call)] as const),
];

describe.each(STARTS)('the worst line: %s', (_, start) => {
  const end = playOn(start, worstLine(start, 2 * start.scenario.par));

  it('is a whole call', () => expect(end.phase).toBe('done'));

  it('is scored no higher than any random call', () => {
    const ends = Array.from({ length: CALLS }, (__, seed) => randomEnd(start, seed));
    const totals = ends.filter(({ phase }) => phase === 'done').map((each) => sheetOf(each).total);
    expect(totals.length).toBeGreaterThan(CALLS / 2);
    expect(Math.min(...totals)).toBeGreaterThanOrEqual(sheetOf(end).total);
  });
});

const SAID: readonly InputType[] = ['reply', 'pick-up', 'call-back', 'follow-up'];

describe.each(STARTS)('the worst talk: %s', (_, start) => {
  const line = worstTalk(start, 2 * start.scenario.par);
  const tools = line.filter(({ type }) => !SAID.includes(type));

  it('is a whole call', () => expect(playOn(start, line).phase).toBe('done'));

  it('takes up no tool twice', () => {
    expect(tools.map(({ type }) => type)).toEqual([...new Set(tools.map(({ type }) => type))]);
  });

  it('says something between one tool and the next', () => {
    const after = line.flatMap((input, place) => (tools.includes(input) ? (line[place + 1] ?? []) : []));
    expect(after.filter((input) => tools.includes(input))).toEqual([]);
  });
});

describe('the worst line', () => {
  it('is whole even where nobody looks ahead', () => {
    for (const [, start] of STARTS) expect(playOn(start, worstLine(start, 0)).phase).toBe('done');
  });
});
