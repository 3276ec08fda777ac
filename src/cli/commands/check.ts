import { relative } from 'node:path';
import { type FileFailure, ROOT, readScenario, scenarioIds, scenarioPath } from '../files.ts';
import type { Report } from '../report.ts';

/** `check [FILE…]`: all that is wrong with the files named, or with every shipped scenario. */
export async function check(files: readonly string[]): Promise<Report> {
  const paths = files.length > 0 ? files : scenarioIds().map(scenarioPath);
  const results = paths.map((path) => {
    const read = readScenario(path);
    return { file: relative(ROOT, path), failures: read.ok ? [] : read.failures };
  });
  const failed = results.some(({ failures }) => failures.length > 0);
  return {
    exit: failed ? 1 : 0,
    data: results,
    lines: results.flatMap(({ file, failures }) => describe(file, failures)),
  };
}

function describe(file: string, failures: readonly FileFailure[]): readonly string[] {
  if (failures.length === 0) return [`${file}: good`];
  return failures.map(({ code, path, line, column, detail }) => {
    const place = line === null ? file : `${file}:${line}:${column}`;
    return [place, code, path, detail].filter((part) => part !== '').join('  ');
  });
}
