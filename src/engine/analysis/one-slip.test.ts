import { describe, expect, it } from 'vitest';
import { drill } from '../chart/test-call.ts';
import { slipResults } from './one-slip.ts';

const REPLIES = {
  hear: ['mirror', 'validate'],
  ask: ['ask-hope'],
  offer: ['present', 'options'],
  deal: { acts: ['agree'], promises: 'by-five' },
  check: ['check-back', 'prevent'],
} as const satisfies Parameters<typeof drill>[0];
const TRAP = { bait: { acts: ['blame'], trap: 'blame' } } as const;

describe('one slip', () => {
  it('costs something of the best call, and leaves most of it', () => {
    const [best = 0, ...slips] = slipResults(drill({ ...REPLIES, ...TRAP }, { par: 6 }));
    expect(slips.length).toBeGreaterThan(1);
    expect(Math.max(...slips)).toBeLessThan(best);
    expect(Math.max(...slips)).toBeGreaterThan(best / 2);
  });

  it('cannot be made where there is no trap', () =>
    expect(slipResults(drill(REPLIES, { par: 6 }))).toHaveLength(1));
});
