import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Ran, run } from '../setup/run.mjs';
import { ROOT } from '../setup/runtime.mjs';
import { Stop } from '../setup/stop.mjs';
import type { Step } from './steps.ts';
import { NOTHING_RUN, readTestReport, type TestCounts } from './test-report.ts';
import type { Command } from './tools.ts';

export interface Outcome extends TestCounts {
  readonly name: string;
  readonly seconds: number;
  readonly output: string;
}

export async function runStep(step: Step): Promise<Outcome> {
  const { name, report } = step;
  const begin = performance.now();
  if (report) rmSync(join(ROOT, report), { force: true });
  const { ok, output } = await attempt(step);
  const seconds = (performance.now() - begin) / 1000;
  return { name, ...count(ok, report), seconds, output };
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

function count(ok: boolean, report: string | undefined): TestCounts {
  if (!report) return { ...NOTHING_RUN, passed: Number(ok), failed: Number(!ok) };
  const counts = readTestReport(join(ROOT, report));
  const isClean = ok && counts.passed > 0;
  // A run that ends badly, or with nothing run, fails even where no single test says so.
  return isClean ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}
