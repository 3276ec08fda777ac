import { describe, expect, it } from 'vitest';
import { NUMBERS } from '../numbers.ts';
import { ablated } from './ablation.ts';
import { ABLATIONS } from './ablations.ts';
import { CLAIMS as ALL } from './claims.ts';
import { holdingClaims, isNoticed, noticing } from './notice.ts';
import { UNCLAIMED } from './unclaimed.ts';

const CLAIMS = holdingClaims();

/** The rows of the catalogue's exact rules (4.4). */
const ROWS = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7'];
const BESIDE = [
  'Limits',
  'Transfer',
  'Acceptance',
  'Follow-up',
  'Call-back',
  'X-20',
  'New concern',
  'Between contacts',
];

describe('a rule of the model', () => {
  it.each([...ROWS, ...BESIDE])('of row %s is among those that are changed one at a time', (row) => {
    expect(ABLATIONS.map((ablation) => ablation.row)).toContain(row);
  });

  it('is changed alone: all other numbers stay as they are', () => {
    const { drift, ...rest } = ablated({ name: '', row: '', numbers: { drift: { over: 1 } } });
    expect(drift).toEqual({ ...NUMBERS.drift, over: 1 });
    expect(rest).toEqual({ ...NUMBERS, drift: undefined });
  });

  it.each(ABLATIONS)('is missed by a claim when $name ($row)', (ablation) => {
    expect(isNoticed(ablation, CLAIMS)).toBe(true);
  });

  it('is missed by nobody while it stands: every claim holds on the starts that are asked', () => {
    expect(CLAIMS.map(({ id }) => id)).toEqual(ALL.map(({ id }) => id));
  });

  it.each(UNCLAIMED)('is missed by nobody when $name ($row): $reason', (ablation) => {
    expect(noticing(ablation, CLAIMS)).toEqual([]);
  });

  it('goes without a claim only beside one of its row that is missed, or where the claims came before the rule (4.6)', () => {
    const rows = ['4.6', ...ABLATIONS.map(({ row }) => row)];
    expect(UNCLAIMED.filter(({ row }) => !rows.includes(row))).toEqual([]);
  });

  it('is changed under a name of its own', () => {
    const names = [...ABLATIONS, ...UNCLAIMED].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
