import { describe, expect, it } from 'vitest';
import { runPlan } from '../commands/plans.ts';
import { parsePlan } from './plan.ts';

const run = (...lines: readonly string[]) => {
  const parsed = parsePlan(['scenario trays', 'seed 1', ...lines].join('\n'));
  return parsed.ok ? runPlan(parsed.plan) : parsed.faults;
};

describe('a plan', () => {
  it('holds while everything it expects is true', () => {
    expect(
      run('pick-up', 'expect line opening', 'expect mood heated', 'expect not heard', 'expect anger >= 60'),
    ).toEqual([]);
  });

  it.each([
    ['expect line told', 'found opening'],
    ['expect mood settled', 'found heated'],
    ['expect heard', 'found false'],
    ['expect anger <= 30', 'found 66'],
    ['expect tier delighted', 'found lost'],
    ['expect ending lids-on', 'found line opening'],
  ])('tells where it is no longer true: %s', (words, found) => {
    expect(run('pick-up', words)).toEqual([{ code: 'not-met', line: 4, detail: `${words}: ${found}` }]);
  });

  it('ends at the first input the call refuses, with the reason', () => {
    expect(run('pick-up', 'reply by-three-yes', 'expect agreed')).toEqual([
      { code: 'refused-input', line: 4, detail: 'reply by-three-yes: reply-not-offered' },
    ]);
  });

  it('is refused when it expects nothing, names no scenario or holds words nobody knows', () => {
    expect(run('pick-up')).toEqual([{ code: 'no-expectation', line: 0, detail: '' }]);
    expect(parsePlan('pick-up\nexpect heard')).toMatchObject({
      ok: false,
      faults: [{ code: 'no-scenario' }],
    });
    expect(run('dance', 'expect heard')).toEqual([{ code: 'unknown-words', line: 3, detail: 'dance' }]);
    expect(run('expect happiness', 'expect heard')).toEqual([
      { code: 'unknown-words', line: 3, detail: 'expect happiness' },
    ]);
  });

  it.each(['expect constructor', 'expect __proto__ x', 'expect anger constructor 3', 'expect not toString'])(
    'is refused when it expects what only JavaScript knows: %s',
    (words) => {
      expect(run(words, 'expect heard')).toEqual([{ code: 'unknown-words', line: 3, detail: words }]);
    },
  );

  it('is refused when it is longer than anybody writes one', () => {
    expect(run('expect heard', `# ${'x'.repeat(16 * 1024)}`)).toMatchObject([{ code: 'too-large' }]);
  });

  it('of a scenario that is none is told so', () => {
    const parsed = parsePlan('scenario nobody\nexpect heard');
    expect(parsed.ok && runPlan(parsed.plan)).toMatchObject([{ code: 'unknown-scenario', detail: 'nobody' }]);
  });

  it.each(['x', '-1', '0.5', '1e99', 'NaN'])('is refused with seed %s', (seed) => {
    expect(parsePlan(`scenario trays\nseed ${seed}\nexpect heard`)).toMatchObject({
      ok: false,
      faults: [{ code: 'bad-seed' }],
    });
  });
});
