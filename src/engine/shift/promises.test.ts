import { expect, it } from 'vitest';
import { isOpen, promisesOf } from './promises.ts';
import { afterEvents, shiftOf } from './test-shift.ts';

const opened = shiftOf(['trays', 'joint-account', 'leaflet']);

it('promises of every call stand together, and those that were kept are not owed any more', () => {
  const shift = afterEvents(opened, '=best', 'straight-on', '=best', 'straight-on', '=best');
  const promises = promisesOf(shift);
  expect(new Set(promises.map(({ scenario }) => scenario)).size).toBeGreaterThan(1);
  expect(promises.filter(isOpen)).toEqual([]);
});

it('a broken promise is still owed', () => {
  const [promise] = promisesOf(afterEvents(opened, '=within-the-hour'));
  expect(promise).toEqual({ scenario: 'trays', promise: 'within-hour', outcome: 'broken' });
  expect(promise && isOpen(promise)).toBe(true);
});
