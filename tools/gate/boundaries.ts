/** Checks the walls between the rooms with the rules of .dependency-cruiser.mjs. */
import { existsSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import rules from '../../.dependency-cruiser.mjs';

const FOLDERS = ['src', 'tools', 'test'].filter((folder) => existsSync(folder));

const { output } = await cruise(FOLDERS, { ...rules.options, ruleSet: rules, validate: true });
if (typeof output === 'string') throw new TypeError('expected the result as data');
const faults = [...findViolations(output), ...findBlindness(output)];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function findViolations({ summary }: ICruiseResult): string[] {
  return summary.violations.map(({ rule, from, to, cycle }) => {
    const way = cycle ? cycle.map(({ name }) => name).join(' -> ') : to;
    return `${rule.name}: ${from} -> ${way}\n  (${whyNot(rule.name)})`;
  });
}

function whyNot(name: string): string {
  return rules.forbidden?.find((rule) => rule.name === name)?.comment ?? '';
}

/** A reader that understands no TypeScript finds no modules, and then no violations either. */
function findBlindness({ modules }: ICruiseResult): string[] {
  const typescript = modules.filter(({ source }) => /^src\/.*\.tsx?$/.test(source));
  const read = typescript.filter(({ dependencies }) => dependencies.length > 0);
  return read.length > 0 ? [] : ['blind: no imports were found in src; the check saw nothing'];
}
