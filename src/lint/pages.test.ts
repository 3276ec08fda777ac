import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FINDING_CODES, type FindingCode, SEVERITY_OF } from './finding.ts';

const FOLDER = 'docs/findings';
const page = (name: string) => readFileSync(`${FOLDER}/${name}.md`, 'utf8');
const headings = (text: string) => [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
const rowOf = (code: FindingCode) =>
  page('README').match(new RegExp(`^\\| \\[${code}\\]\\(${code}\\.md\\) \\| (\\w+) \\|`, 'm'));

describe('the pages about findings', () => {
  it('there is one for every code, and none without', () => {
    const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');
    expect(pages.toSorted()).toEqual(FINDING_CODES.map((code) => `${code}.md`).toSorted());
  });
  it.each(FINDING_CODES)('%s says what, why and how to mend it', (code) => {
    expect(page(code)).toMatch(new RegExp(`^# ${code}\\n`));
    expect(headings(page(code))).toEqual(['What', 'Why', 'How to mend']);
  });
  it.each(FINDING_CODES)('%s says how bad it is, in its page and in the list', (code) => {
    const severity = SEVERITY_OF[code];
    expect(page(code)).toContain(severity === 'error' ? 'An error:' : 'A warning:');
    expect(rowOf(code)?.[1]).toBe(severity);
  });
});
