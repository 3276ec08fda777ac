import { difficultyOf } from '../../engine/analysis/difficulty.ts';
import { toPoints } from '../../engine/customer/tenths.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { scenarioIds } from '../../files/shipped.ts';
import { measureYields } from '../../lint/difficulty/measure-yields.ts';
import { replyWords } from '../../lint/text-file/reply-words.ts';
import {
  digestOf,
  type Measured,
  type Measures,
  readMeasures,
  type State,
  stateOf,
  writeMeasures,
} from '../difficulty/difficulty-file.ts';
import { failuresIn, readTextFile, type TextFile, unreadableTexts } from '../locales/text-files.ts';
import { mapWithProgress } from '../progress.ts';
import { type Report, table } from '../report.ts';
import { openScenarios } from '../scenarios.ts';

/** `difficulty [ID…]`: measures what scenarios yield, and holds it against the file or, with `--write`, writes it there. */
export async function difficulty(ids: readonly string[], write: boolean): Promise<Report> {
  const opened = openScenarios(ids);
  if (!opened.ok) return opened.report;
  const tasks = opened.scenarios.map(taskOf);
  const failures = failuresIn(tasks.map(({ file }) => file));
  if (failures.length > 0) return unreadableTexts(failures);
  const known = readMeasures();
  const rows = mapWithProgress(tasks, ({ scenario }) => scenario.id, measure).map((row) => ({
    ...row,
    file: verdictOn(row, known[row.scenario]),
  }));
  if (write) writeMeasures(merged(known, rows));
  return {
    exit: !write && rows.some(({ file }) => file !== 'good') ? 1 : 0,
    data: rows,
    lines: table([HEAD, ...rows.map(cellsOf)]),
  };
}

interface Task {
  readonly scenario: Scenario;
  readonly file: TextFile;
}

const taskOf = (scenario: Scenario): Task => ({
  scenario,
  file: readTextFile('en', `scenarios/${scenario.id}`),
});

interface Row extends Measured {
  readonly scenario: string;
}

function measure({ scenario, file }: Task): Row {
  const words = file.ok ? replyWords(file.texts) : {};
  return {
    scenario: scenario.id,
    digest: digestOf(scenario, words),
    ...measureYields(scenario, words),
  };
}

/** `other`: measured on the same scenario, but the rules have changed since. */
function verdictOn(row: Row, known: Measured | undefined): State | 'other' {
  const state = stateOf(known, row.digest);
  const same = known?.random === row.random && known.bots === row.bots && known.oneSlip === row.oneSlip;
  return state === 'good' && !same ? 'other' : state;
}

/** What is measured now takes the place of what was; scenarios that are gone leave the file. */
function merged(known: Measures, rows: readonly Row[]): Measures {
  const ids = scenarioIds();
  const kept = Object.entries(known).filter(([id]) => ids.includes(id));
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(rows.map(({ scenario, ...measured }) => [scenario, measured])),
  };
}

const HEAD = ['scenario', 'random', 'bots', 'one slip', 'difficulty', 'file'];

const cellsOf = (row: Row & { readonly file: string }): readonly string[] => [
  row.scenario,
  ...[row.random, row.bots, row.oneSlip].map((tenths) => toPoints(tenths).toFixed(1)),
  difficultyOf(row),
  row.file,
];
