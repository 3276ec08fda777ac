import { describe, expect, it } from 'vitest';
import { standingOf } from '../chart/call-state.ts';
import { finish } from './finished.ts';
import { finished } from './test-finished.ts';
import { tierOf, wantingIn } from './tier.ts';

type How = Parameters<typeof finished>[0];

const told = (how: How) => {
  const end = finish(standingOf(finished(how)));
  return { tier: tierOf(end), wanting: wantingIn(end) };
};

describe('what a satisfied customer would have stayed for', () => {
  it('is told, be it trust or something done for the next time', () => {
    expect(told({ said: { trust: 69.9 } })).toEqual({ tier: 'satisfied', wanting: ['trust'] });
    expect(told({ said: { trust: 80 }, tally: { prevented: false } })).toEqual({
      tier: 'satisfied',
      wanting: ['prevented'],
    });
    expect(told({ said: { trust: 0 }, tally: { prevented: false } }).wanting).toEqual(['trust', 'prevented']);
  });
  it('is nothing to a delighted one, nor to one who was let down', () => {
    expect(told({ said: { trust: 70 } })).toEqual({ tier: 'delighted', wanting: [] });
    expect(told({ said: { trust: 20 }, result: 'unsolved' })).toEqual({ tier: 'closed', wanting: [] });
  });
  it('is no lamp on a help page, which has none', () => {
    const dark = { said: { trust: 70, heard: false, choice: false } };
    expect(told(dark).tier).toBe('satisfied');
    expect(told({ ...dark, scenario: { channel: 'help-page' } }).tier).toBe('delighted');
  });
});
