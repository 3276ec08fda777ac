import { describe, expect, it } from 'vitest';
import { sheet } from './test-finished.ts';

const broken = { ledger: [{ id: 'by-five', due: 1, takes: 2, message: false, outcome: 'broken' }] } as const;

describe('section 6, caps', () => {
  it.each([
    ['unsolved', 70, { result: 'unsolved' }],
    ['lamp-dark', 85, { said: { checked: false } }],
    ['lamp-dark', 85, { said: { owned: false } }],
    ['heard-dark', 70, { said: { heard: false } }],
    ['broken-promise', 60, { said: broken }],
    ['beyond-parameters', 55, { tally: { beyond: true } }],
    ['insulted', 40, { tally: { snappedLast: true } }],
    ['hung-up', 35, { tally: { hungUp: true } }],
  ] as const)('%s caps at %d', (cap, at, how) => {
    expect(sheet(how).caps).toContainEqual({ cap, at: at * 10 });
    expect(sheet(how).total).toBeLessThanOrEqual(at * 10);
  });
  it('none applies to a perfect call', () => expect(sheet().caps).toEqual([]));
  it('the lowest holds', () => {
    const { caps, total } = sheet({ said: { checked: false, ...broken }, tally: { hungUp: true } });
    expect(caps.map(({ cap }) => cap)).toEqual(['lamp-dark', 'broken-promise', 'hung-up']);
    expect(total).toBe(350);
  });
  it('a cap above the sum takes nothing', () => {
    const { sum, total } = sheet({
      result: 'unsolved',
      tally: { slips: 5, negatives: 5, limitsOutOfTurn: 3 },
    });
    expect(sum).toBeLessThan(700);
    expect(total).toBe(sum);
  });
  it('dark lamps cap nothing on a help page', () => {
    expect(sheet({ said: { heard: false, choice: false }, scenario: { channel: 'help-page' } }).caps).toEqual(
      [],
    );
  });
  it('a promise not yet due breaks nothing', () => {
    expect(sheet({ said: { ledger: [{ ...broken.ledger[0], outcome: null }] } }).caps).toEqual([]);
  });
});

describe('section 6, outcome tiers', () => {
  const tier = (how?: Parameters<typeof sheet>[0]) => sheet(how).tier;

  it('delighted: best ending, three lamps, trust 70, repeat prevented', () => {
    expect(tier({ said: { trust: 70 } })).toBe('delighted');
    expect(tier({ result: 'parting' })).toBe('delighted');
  });
  it.each([
    ['a lamp is dark', { said: { checked: false } }],
    ['trust is below 70', { said: { trust: 69.9 } }],
    ['nothing prevents a repeat (LV-43)', { tally: { prevented: false } }],
  ] as const)('satisfied: %s', (_, how) => expect(tier(how)).toBe('satisfied'));
  it.each([
    ['the agent gave in (X-23)', { result: 'gave-in' }],
    ['nothing was solved, and they are calm', { result: 'unsolved' }],
    ['the win-win was never agreed', { said: { agreed: false } }],
  ] as const)('closed: %s', (_, how) => expect(tier(how)).toBe('closed'));
  it.each([
    ['left angry (M-29)', { mood: 'heated', said: { anger: 55 } }],
    ['a broken promise (M-29)', { said: broken }],
    ['hung up on', { tally: { hungUp: true } }],
    ['insulted at the end', { tally: { snappedLast: true } }],
  ] as const)('lost: %s', (_, how) => expect(tier(how)).toBe('lost'));
  it('anger below 55 is not left angry', () => {
    expect(tier({ mood: 'heated', said: { anger: 54.9 } })).toBe('delighted');
  });
});
