import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAILURE_CODES } from '../../engine/scenario/failure.ts';
import { NOT_READ } from '../../files/shipped.ts';
import { FINDING_CODES, SEVERITY_OF, type Severity } from '../../lint/finding.ts';

const FOLDER = 'docs/findings';
const page = (name: string) => readFileSync(`${FOLDER}/${name}.md`, 'utf8');
const headings = (text: string) => [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
const rowOf = (code: string) =>
  page('README').match(new RegExp(`^\\| \\[${code}\\]\\(${code}\\.md\\) \\| (\\w+) \\|`, 'm'));

/** Whatever keeps a file from being accepted is an error. */
const REFUSALS = [...NOT_READ, ...FAILURE_CODES];
const SEVERITIES: ReadonlyMap<string, Severity> = new Map([
  ...REFUSALS.map((code) => [code, 'error'] as const),
  ...FINDING_CODES.map((code) => [code, SEVERITY_OF[code]] as const),
]);
const CODES = [...SEVERITIES.keys()];

describe('the pages about findings', () => {
  it('there is one for every code, and none without', () => {
    const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');
    expect(pages.toSorted()).toEqual(CODES.map((code) => `${code}.md`).toSorted());
  });
  it.each(CODES)('%s says what, why and how to mend it', (code) => {
    expect(page(code)).toMatch(new RegExp(`^# ${code}\\n`));
    expect(headings(page(code))).toEqual(['What', 'Why', 'How to mend']);
  });
  it.each(CODES)('%s says how bad it is, in its page and in the list', (code) => {
    const severity = SEVERITIES.get(code);
    expect(page(code)).toContain(severity === 'error' ? '\nAn error:' : '\nA warning:');
    expect(rowOf(code)?.[1]).toBe(severity);
  });
  it.each(REFUSALS)('%s says that nothing else was looked at', (code) => {
    expect(page(code)).toContain('the file is not accepted');
  });
});
