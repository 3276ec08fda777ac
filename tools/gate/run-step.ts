import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Ran, run } from '../setup/run.mjs';
import { ROOT } from '../setup/runtime.mjs';
import { Stop } from '../setup/stop.mjs';
import type { Step } from './steps.ts';
import type { Command } from './tools.ts';

export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  readonly output: string;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export async function runStep(step: Step): Promise<Outcome> {
  const { name, report } = step;
  const begin = performance.now();
  if (report) rmSync(join(ROOT, report), { force: true });
  const { ok, output } = await attempt(step);
  const seconds = (performance.now() - begin) / 1000;
  return { name, ...count(ok, report), seconds, output };
}

/** What vitest writes of itself, as far as it is counted here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}

type Attempt = Pick<Ran, 'ok' | 'output'>;

async function attempt({ prepare, commands }: Step): Promise<Attempt> {
  try {
    await prepare?.();
    return await runAll(commands());
  } catch (error) {
    if (error instanceof Stop) return { ok: false, output: `${error.code}: ${error.message}\n` };
    throw error;
  }
}

async function runAll(commands: readonly Command[]): Promise<Attempt> {
  const env = { ...process.env, NO_COLOR: '1' };
  const all = { ok: true, output: '' };
  for (const command of commands) {
    const { ok, output } = await run(process.execPath, [...command], { env });
    all.ok &&= ok;
    all.output += output;
  }
  return all;
}

function count(ok: boolean, report: string | undefined): Counts {
  if (!report) return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
  const counts = readReport(join(ROOT, report));
  const isClean = ok && counts.passed > 0;
  // A run that ends badly, or with nothing run, fails even where no single test says so.
  return isClean ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

function readReport(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(didNotLoad).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A file that does not even load has no tests that could fail. */
function didNotLoad({ status, assertionResults }: Report['testResults'][number]): boolean {
  return status === 'failed' && assertionResults.length === 0;
}
