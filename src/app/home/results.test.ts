import { expect, it } from 'vitest';
import { ALONE, type FinishedRecord } from '../store/store.ts';
import { resultsOf } from './results.ts';

const call = (number: number, total: number, part: Partial<FinishedRecord> = {}): FinishedRecord => ({
  ...ALONE,
  number,
  scenario: 'trays',
  log: '',
  total,
  tier: 'closed',
  endedAt: number,
  shared: false,
  ...part,
});

it('a scenario shows its best result and its last', () =>
  expect(resultsOf([call(1, 600), call(2, 900), call(3, 700)], 'trays')).toEqual({
    number: 3,
    last: 700,
    best: 900,
  }));

it('a scenario shows no result of others, of branches and of other scenarios', () => {
  const strange = [
    call(1, 990, { shared: true }),
    call(2, 980, { branchOf: 3 }),
    call(3, 970, { scenario: 'leaflet' }),
    call(4, 960, { unproven: true }),
  ];
  expect(resultsOf(strange, 'trays')).toBeNull();
  expect(resultsOf([call(5, 500), ...strange], 'trays')).toMatchObject({ number: 5, best: 500 });
});
