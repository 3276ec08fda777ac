import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** A row of a table whose last cell names a test: its file, and words of its name. */
const ROW = /^\| (\d+(?:\.\d+)?) .*\| `([^`]+)`: (.+) \|$/;

const rowsOf = (document: string): readonly string[] =>
  readFileSync(document, 'utf8')
    .split('\n')
    .filter((line) => /^\| \d/.test(line));

const security = rowsOf('docs/security.md');
const failures = rowsOf('docs/operating.md');

describe('the tables of what is done for security, and of what happens when something fails', () => {
  it.each([...security, ...failures])('name a test that is there: %s', (line) => {
    const [, , file = '', name = ''] = ROW.exec(line) ?? [];
    expect(readFileSync(file, 'utf8')).toContain(name);
  });

  it('have many rows', () => {
    expect(security.length).toBeGreaterThan(30);
  });

  it('leave out no failure', () => {
    const numbers = new Set(failures.map((line) => Number(ROW.exec(line)?.[1])));
    const all = Array.from({ length: 28 }, (_, index) => index + 1);
    expect(all.filter((number) => !numbers.has(number))).toEqual([]);
  });
});
