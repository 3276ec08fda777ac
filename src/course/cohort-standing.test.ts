import { expect, it } from 'vitest';
import { whereOf } from './cohort-standing.ts';

it.each([
  [[], null],
  [['not-open', 'to-do'], null],
  [['to-do', 'under-way'], 'underWay'],
  [['passed-once'], 'underWay'],
  [['mastered', 'to-do'], 'underWay'],
  [['mastered', 'refresh-due'], 'underWay'],
  [['mastered', 'not-open'], 'done'],
  [['mastered', 'mastered'], 'done'],
  [['mastered', 'under-way', 'overdue'], 'overdue'],
  [['used-up'], null],
] as const)('somebody with %j is counted as %s', (states, where) => {
  expect(whereOf(states)).toBe(where);
});
