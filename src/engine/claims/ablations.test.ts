import { describe, expect, it } from 'vitest';
import { NUMBERS } from '../numbers.ts';
import { ablated } from './ablation.ts';
import { ABLATIONS } from './ablations.ts';
import { CLAIMS } from './claims.ts';
import { holdingClaims } from './notice.ts';
import { CLAUSES } from './test-clauses.ts';
import { UNCLAIMED } from './unclaimed.ts';

const TRIED = [...ABLATIONS, ...UNCLAIMED];

/** A clause in words, with the changes that put it to the test. */
const CHECKLIST = Object.entries(CLAUSES).flatMap(([row, clauses]) =>
  Object.entries(clauses).map(([clause, changes]) => ({ row, clause, changes })),
);

describe('a rule of the model', () => {
  it.each(CHECKLIST)(
    'of row $row, "$clause", is among those that are changed one at a time',
    ({ row, changes }) => {
      const names = TRIED.filter((change) => change.row === row).map(({ name }) => name);
      expect(changes.length).toBeGreaterThan(0);
      expect(names).toEqual(expect.arrayContaining([...changes]));
    },
  );

  it('is changed for the sake of a clause, wherever it is of a row of the exact rules', () => {
    const ofExactRules = TRIED.filter(({ row }) => Object.hasOwn(CLAUSES, row)).map(({ name }) => name);
    expect(ofExactRules.toSorted()).toEqual(CHECKLIST.flatMap(({ changes }) => changes).toSorted());
  });

  it('is changed alone: all other numbers stay as they are', () => {
    const { drift, ...rest } = ablated({ name: '', row: '', numbers: { drift: { over: 1 } } });
    expect(drift).toEqual({ ...NUMBERS.drift, over: 1 });
    expect(rest).toEqual({ ...NUMBERS, drift: undefined });
  });

  // That every change is noticed, or by nobody where no claim speaks of it, is what `claims --ablate` asks in the gate.
  it('is missed by nobody while it stands: every claim holds on the starts that are asked', () => {
    expect(holdingClaims().map(({ id }) => id)).toEqual(CLAIMS.map(({ id }) => id));
  });

  it('goes without a claim only beside one of its row that is missed, or where the claims came before the rule (4.6)', () => {
    const rows = ['4.6', ...ABLATIONS.map(({ row }) => row)];
    expect(UNCLAIMED.filter(({ row }) => !rows.includes(row))).toEqual([]);
  });

  it('is changed under a name of its own', () => {
    const names = TRIED.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
