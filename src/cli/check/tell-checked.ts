/** What was found, for people and for programs. */
import { type Finding, severityOf } from '../../lint/finding.ts';
import { textFailureLine } from '../locales/text-files.ts';
import { inColumns, placedLine, type Report } from '../report.ts';
import type { Checked } from './check-file.ts';

/** Warnings alone are good enough to ship. */
export function tellChecked(checked: readonly Checked[]): Report {
  const told = checked.flatMap(({ failures, findings }) => [...failures, ...findings]);
  const codes = new Set(told.map(({ code }) => code));
  return {
    exit: checked.some(isBad) ? 1 : 0,
    data: checked.map(withSeverity),
    lines: [
      ...checked.flatMap(linesOf),
      ...[...codes].map((code) => `see docs/findings/${code}.md`),
      totalOf(checked),
    ],
  };
}

const isBad = (checked: Checked): boolean => errorsOf(checked) > 0;

/** Whatever keeps a file from being read or accepted is an error. */
const errorsOf = ({ failures, textFailures, findings }: Checked): number =>
  failures.length +
  textFailures.length +
  findings.filter((finding) => severityOf(finding) === 'error').length;

function totalOf(checked: readonly Checked[]): string {
  const errors = checked.reduce((sum, each) => sum + errorsOf(each), 0);
  const warnings = checked
    .flatMap(({ findings }) => findings)
    .filter((finding) => severityOf(finding) === 'warning');
  return `files: ${checked.length}, errors: ${errors}, warnings: ${warnings.length}`;
}

const withSeverity = (checked: Checked) => ({
  ...checked,
  findings: checked.findings.map((finding) => ({ severity: severityOf(finding), ...finding })),
});

/** The file and what was found in it; `good`, where that is nothing. */
function linesOf({ file, failures, hasTexts, textFailures, findings }: Checked): readonly string[] {
  if (failures.length > 0) return failures.map((failure) => placedLine({ file, ...failure }));
  const found = [...textFailures.map(textFailureLine), ...findings.map(findingLine)];
  const head = `${file}: ${found.length === 0 ? 'good' : `${found.length} found`}`;
  const silent = hasTexts ? [] : ['not in scenarios/, so it has no texts; only its talk was looked at'];
  return [head, ...[...silent, ...found].map((line) => `  ${line}`)];
}

const findingLine = (finding: Finding): string => {
  const { code, at, locale, detail } = finding;
  return inColumns(severityOf(finding), code, at, locale === null ? '' : `[${locale}]`, detail);
};
