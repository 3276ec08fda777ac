import { describe, expect, it } from 'vitest';
import { Trade } from '../../../../protocol/trade.ts';
import { faultIn, isFaultless, isSameTrade, tradeDraftOf, tradeOf } from './trade-draft.ts';

const TRADE: Trade = {
  industry: 'retail-shop',
  address: { lv: 'formal', fi: 'familiar' },
  parameters: { can: ['A voucher', 'A refund'], approval: [], cannot: ['Free travel'] },
};
const DRAFT = tradeDraftOf(TRADE);
const withCan = (can: string) => ({ ...DRAFT, parameters: { ...DRAFT.parameters, can } });
const lines = (many: number, length = 3) => Array.from({ length: many }, () => 'x'.repeat(length)).join('\n');

describe('the trade as it is typed', () => {
  it('comes to the trade it was made of', () => {
    expect(tradeOf(DRAFT)).toEqual(TRADE);
  });

  it('leaves out empty lines and nothing else', () => {
    expect(tradeOf(withCan('\n  A voucher \n\nA refund\n')).parameters.can).toEqual(TRADE.parameters.can);
  });

  it('takes words from a table as they are read', () => {
    expect(tradeOf(withCan('A\tvoucher')).parameters.can).toEqual(['A voucher']);
  });

  it.each([
    ['twelve lines', lines(12), null],
    ['thirteen lines', lines(13), 'too-many'],
    ['twelve lines with empty ones between them', lines(12).replaceAll('\n', '\n\n'), null],
    ['a line of 120 signs', lines(1, 120), null],
    ['a line of 121 signs', lines(2, 121), 'too-long'],
  ] as const)('%s: the server takes it just where no fault is told', (_, text, fault) => {
    expect(faultIn(text)).toBe(fault);
    expect(isFaultless(withCan(text))).toBe(fault === null);
    expect(Trade.safeParse(tradeOf(withCan(text))).success).toBe(fault === null);
  });

  it('has changed only where something else stands in it', () => {
    expect(isSameTrade(DRAFT, { ...DRAFT, address: { fi: 'familiar', lv: 'formal' } })).toBe(true);
    expect(isSameTrade(DRAFT, { ...DRAFT, industry: null })).toBe(false);
    expect(isSameTrade(DRAFT, withCan('A voucher\n'))).toBe(false);
  });
});
