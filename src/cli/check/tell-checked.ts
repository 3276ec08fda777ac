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
    lines: [...checked.flatMap(linesOf), ...[...codes].map((code) => `see docs/findings/${code}.md`)],
  };
}

const isBad = ({ failures, textFailures, findings }: Checked): boolean =>
  failures.length + textFailures.length > 0 || findings.some((finding) => severityOf(finding) === 'error');

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
