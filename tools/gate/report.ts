import type { Outcome } from './run-step.ts';

export function makeLine({ name, passed, failed, skipped, seconds }: Outcome): string {
  const counts = passed + failed > 1 ? `${passed} passed` : '';
  const bad = failed > 0 ? `${failed} failed` : '';
  const left = skipped > 0 ? `${skipped} SKIPPED` : '';
  const notes = [counts, bad, left].filter(Boolean).join(', ');
  const verdict = failed > 0 ? 'FAIL' : 'ok';
  return `${verdict.padEnd(5)}${name.padEnd(12)}${seconds.toFixed(1).padStart(7)} s  ${notes}`.trimEnd();
}

/** The names first: whoever reads only the beginning of a long output learns what to look at. */
export const makeNames = ({ faults, unsteady }: Outcome): string =>
  [
    ...faults.map((fault) => `       failed: ${fault}\n`),
    ...unsteady.map((fault) => `       only at a second try: ${fault}\n`),
  ].join('');

/** The whole run once more; what a failure kept from running is named, not left out. */
export function makeSummary(outcomes: readonly Outcome[], names: readonly string[]): string {
  const ran = outcomes.map(({ name }) => name);
  const missed = names
    .filter((name) => !ran.includes(name))
    .map((name) => `--   ${name.padEnd(12)}  not run`);
  return [...outcomes.map(makeLine), ...missed].join('\n');
}

export function makeTotal(outcomes: readonly Outcome[]): string {
  return `${sum(outcomes, 'passed')} passed, ${sum(outcomes, 'failed')} failed`;
}

function sum(outcomes: readonly Outcome[], key: 'passed' | 'failed'): number {
  return outcomes.reduce((total, outcome) => total + outcome[key], 0);
}
