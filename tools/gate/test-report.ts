/** What vitest wrote of a run, counted and with the names of what somebody has to look at. */
import { existsSync, readFileSync } from 'node:fs';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line for each test that failed: its name and the first line of why. */
  readonly faults: readonly string[];
  /** The same for those that passed at a second try. */
  readonly unsteady: readonly string[];
}

export const NOTHING_RUN: TestCounts = { passed: 0, failed: 0, skipped: 0, faults: [], unsteady: [] };

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly ReportedFile[];
}

interface ReportedFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly ReportedTest[];
}

interface ReportedTest {
  readonly fullName: string;
  readonly status: string;
  /** Of every try; a test that passed in the end keeps those of the tries before. */
  readonly failureMessages: readonly string[] | null;
}

/** Nothing at all where there is no such file: the run broke down before it could write. */
export function readTestReport(file: string): TestCounts {
  if (!existsSync(file)) return NOTHING_RUN;
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const unread = report.testResults.filter(didNotLoad);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
    faults: [...unread.map(fileLine), ...tests.filter(hasStatus('failed')).map(testLine)],
    unsteady: tests.filter(hasStatus('passed')).filter(hasFailedBefore).map(testLine),
  };
}

const hasStatus = (status: string) => (test: ReportedTest) => test.status === status;

const hasFailedBefore = ({ failureMessages }: ReportedTest): boolean => (failureMessages ?? []).length > 0;

/** A file that does not even load has no tests that could fail. */
const didNotLoad = ({ status, assertionResults }: ReportedFile): boolean =>
  status === 'failed' && assertionResults.length === 0;

const fileLine = ({ name, message }: ReportedFile): string => `${name}: ${firstLine(message)}`;

const testLine = ({ fullName, failureMessages }: ReportedTest): string =>
  `${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`;

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? '';
