import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lint/finding.ts';
import type { Checked } from './check-file.ts';
import { tellChecked } from './tell-checked.ts';

const GOOD: Checked = {
  file: 'scenarios/trays/scenario.yaml',
  failures: [],
  hasTexts: true,
  textFailures: [],
  findings: [],
};
const finding = (code: Finding['code'], found: Partial<Finding> = {}): Finding => ({
  code,
  scenario: 'trays',
  at: 'lines.told',
  locale: null,
  detail: 'so and so',
  ...found,
});
const WARNING = finding('mood-variant-missing', { locale: 'fi' });
const ERROR = finding('loop-without-exit');

describe('what was found', () => {
  it('is told by file, with how bad it is, the language and the page to read', () => {
    expect(
      tellChecked([GOOD, { ...GOOD, file: 'other.yaml', findings: [ERROR, WARNING, ERROR] }]).lines,
    ).toEqual([
      'scenarios/trays/scenario.yaml: good',
      'other.yaml: 3 found',
      '  error  loop-without-exit  lines.told  so and so',
      '  warning  mood-variant-missing  lines.told  [fi]  so and so',
      '  error  loop-without-exit  lines.told  so and so',
      'see docs/findings/loop-without-exit.md',
      'see docs/findings/mood-variant-missing.md',
      'files: 2, errors: 2, warnings: 1',
    ]);
  });

  it('names the pages about a file that is not accepted, too', () => {
    const failure = { code: 'dead-end', path: 'stages.talk.shut', line: 8, column: 5, detail: '' } as const;
    expect(tellChecked([{ ...GOOD, failures: [failure, failure] }]).lines).toEqual([
      'scenarios/trays/scenario.yaml:8:5  dead-end  stages.talk.shut',
      'scenarios/trays/scenario.yaml:8:5  dead-end  stages.talk.shut',
      'see docs/findings/dead-end.md',
      'files: 1, errors: 2, warnings: 0',
    ]);
  });

  it('is bad when an error is among it, or when something could not be read; a warning is a question', () => {
    const failure = { code: 'bad-id', path: 'look', line: 8, column: 1, detail: '' } as const;
    const textFailure = { file: 'locales/fi/coach.json', code: 'not-json', key: '', detail: '' } as const;
    const exits = [
      GOOD,
      { ...GOOD, findings: [WARNING] },
      { ...GOOD, findings: [WARNING, ERROR] },
      { ...GOOD, failures: [failure] },
      { ...GOOD, textFailures: [textFailure] },
    ].map((checked) => tellChecked([checked]).exit);
    expect(exits).toEqual([0, 0, 1, 1, 1]);
  });

  it('says how bad it is to programs too', () => {
    const { data } = tellChecked([{ ...GOOD, findings: [WARNING] }]);
    expect(data).toMatchObject([{ findings: [{ severity: 'warning', code: 'mood-variant-missing' }] }]);
  });
});
