import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROW = /^\| (\d+\.\d+) [^|]+ \| [^|]+ \| `([^`]+)`: (.+) \|$/;
const lines = readFileSync('docs/security.md', 'utf8').split('\n');
const rows = lines.filter((line) => /^\| \d/.test(line));

describe('the table of what is done for security', () => {
  it.each(rows)('names a test that is there: %s', (line) => {
    const [, , file = '', name = ''] = ROW.exec(line) ?? [];
    expect(readFileSync(file, 'utf8')).toContain(name);
  });

  it('has many rows', () => {
    expect(rows.length).toBeGreaterThan(30);
  });
});
