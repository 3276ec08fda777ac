/** The gate behind `npm test`. `--only types,lint` runs a part of it while developing; `--verbose` shows all output. */
import { parseArgs } from 'node:util';
import { orStop, Stop } from '../setup/stop.mjs';
import { makeLine, makeNames, makeSummary, makeTotal } from './report.ts';
import { type Outcome, runStep } from './run-step.ts';
import { STEPS, type Step } from './steps.ts';

const OPTIONS = { only: { type: 'string' }, verbose: { type: 'boolean', default: false } } as const;

await orStop(async () => {
  const { only, verbose } = readOptions();
  const steps = choose(only);
  const partial = steps.length < STEPS.length ? `PARTIAL RUN: ${steps.length} of ${STEPS.length} steps` : '';
  if (partial) console.log(partial);
  const outcomes = await runUntilFailure(steps, verbose);
  console.log(`\n${makeSummary(outcomes, names(steps))}\n`);
  if (partial) console.log(partial);
  console.log(makeTotal(outcomes));
  if (outcomes.some(({ failed }) => failed > 0)) process.exitCode = 1;
});

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new Stop('arguments', error instanceof Error ? error.message : String(error), 2);
  }
}

function choose(only: string | undefined): readonly Step[] {
  if (only === undefined) return STEPS;
  const wanted = only.split(',');
  const unknown = wanted.filter((name) => !names(STEPS).includes(name));
  if (unknown.length === 0) return STEPS.filter(({ name }) => wanted.includes(name));
  throw new Stop('step-unknown', `${unknown.join(', ')}; the steps are ${names(STEPS).join(', ')}.`, 2);
}

function names(steps: readonly Step[]): string[] {
  return steps.map(({ name }) => name);
}

async function runUntilFailure(steps: readonly Step[], verbose: boolean): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const outcome = await runStep(step);
    outcomes.push(outcome);
    console.log(makeLine(outcome));
    process.stdout.write(makeNames(outcome));
    if (verbose || outcome.failed > 0) console.log(outcome.output);
    if (outcome.failed > 0) break;
  }
  return outcomes;
}
