import { describe, expect, it } from 'vitest';
import { sheet } from './test-finished.ts';
import { whyTotal } from './why-total.ts';

describe('why a total is what it is', () => {
  it('is the ceiling that took points away, the lowest of them', () => {
    const low = sheet({ said: { checked: false }, tally: { hungUp: true } });
    expect(whyTotal(low)).toEqual({ kind: 'cap', cap: 'hung-up', at: 350 });
  });

  it('is the dimension that left most behind, where no ceiling took anything', () => {
    const slips = { result: 'unsolved', tally: { slips: 5, negatives: 5, limitsOutOfTurn: 3 } } as const;
    expect(sheet(slips).caps).not.toEqual([]);
    expect(whyTotal(sheet(slips))).toEqual({ kind: 'left', dimension: 'resolution' });
    expect(whyTotal(sheet({ tally: { slips: 2 } }))).toEqual({ kind: 'left', dimension: 'wording' });
  });

  it('is nothing where nothing is missing', () => expect(whyTotal(sheet())).toBeNull());
});
