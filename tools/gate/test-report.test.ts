import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../setup/run.mjs';
import { NOTHING_RUN, readTestReport, type TestCounts } from './test-report.ts';
import { program } from './tools.ts';

const TESTS = `
  let tries = 0;
  it('holds', () => expect(1).toBe(1));
  it('holds the second time', () => expect(++tries).toBe(2));
  it('never holds', () => expect(1).toBe(2));
  it.skip('is left out', () => {});
`;

describe('what vitest wrote of a run', () => {
  let folder: string;
  let counts: TestCounts;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'test-report-'));
    writeFileSync(join(folder, 'sums.test.js'), TESTS);
    writeFileSync(join(folder, 'torn.test.js'), 'it(');
    const report = join(folder, 'report.json');
    const options = ['--globals', '--retry=1', '--reporter=json', `--outputFile=${report}`];
    await run(process.execPath, [...program('vitest', ['run', '--root', folder, ...options])], {});
    counts = readTestReport(report);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts the tests, and as failed each file that could not be read', () => {
    expect(counts).toMatchObject({ passed: 2, failed: 2, skipped: 1 });
  });

  it('names what failed, and why', () => {
    expect(counts.faults).toHaveLength(2);
    expect(counts.faults[0]).toContain('torn.test.js: ');
    expect(counts.faults[1]).toContain('never holds: AssertionError: expected 1 to be 2');
  });

  it('names what passed only at a second try', () => {
    expect(counts.unsteady).toEqual([expect.stringContaining('holds the second time: AssertionError')]);
  });

  it('is nothing where there is no report', () => {
    expect(readTestReport(join(folder, 'no-such-report.json'))).toEqual(NOTHING_RUN);
  });
});
