import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

const MONDAY = new Date('2026-11-23T08:00:00Z');

it.each([
  ['Monday group', 'Monday-group-attempts-2026-11-23.csv'],
  ['../../etc/passwd', 'etc-passwd-attempts-2026-11-23.csv'],
  ['Rīgas grupa „A”', 'Rīgas-grupa-A-attempts-2026-11-23.csv'],
  ['***', 'attempts-2026-11-23.csv'],
])('a file of the group %j says whose it is', (cohort, name) => {
  expect(fileName([cohort, 'attempts'], 'csv', MONDAY)).toBe(name);
});
