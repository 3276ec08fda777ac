import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../chart/test-scenarios.ts';
import { customer, say, where } from '../../customer/test-customer.ts';
import { takeTurn } from '../../customer/turn.ts';
import type { Act } from '../../vocabulary.ts';
import { randomCalls, type Turn } from './at-random.ts';
import { readSigns } from './signs.ts';

/** A turn in which this is said to a heated customer, and what the model makes of it. */
function turn(...acts: readonly Act[]): Turn {
  const before = customer('heated');
  const { changes, customer: after } = takeTurn(before, where(), say(acts));
  return { before, after, circumstances: where(), acts, changes };
}

describe('a turn of a real call', () => {
  it('speaks for a claim about the technique that comes first in it', () => {
    expect(readSigns('C-02', [turn('present')])).toEqual([
      expect.objectContaining({ what: 'present raises in heated', margin: 8, holds: true }),
    ]);
    expect(readSigns('C-02', [turn('mirror', 'present')])).toEqual([]);
  });

  it('speaks against it where the changes say otherwise', () => {
    const calmed: Turn = {
      ...turn('present'),
      changes: [{ meter: 'anger', rule: 'base', technique: 'present', delta: -80 }],
    };
    expect(readSigns('C-02', [calmed])).toEqual([expect.objectContaining({ margin: -8, holds: false })]);
  });

  it.each(SHIPPED)('is the same one every time in $id', (scenario) => {
    const calls = randomCalls(scenario);
    expect(calls.flatMap(({ turns }) => turns).length).toBeGreaterThan(200);
    expect(randomCalls(scenario).map(({ turns }) => turns)).toEqual(calls.map(({ turns }) => turns));
  });
});
