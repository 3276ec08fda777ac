import { ensureChromium } from '../chromium.ts';
import { type Command, program, script } from './tools.ts';

export interface Step {
  readonly name: string;
  /** All of them run, even when the first one fails, so that one look shows everything. */
  readonly commands: () => readonly Command[];
  /** Comes before the commands; what it throws is the step's failure. */
  readonly prepare?: () => Promise<void>;
  /** Vitest counts its own tests; every other step counts as one. */
  readonly report?: string;
}

const PROJECTS = ['pure.', 'browser.', 'worker.', 'node.', ''].map((part) => `tsconfig.${part}json`);

/** In this order, quickest to tell first; the first failing step ends the run. */
export const STEPS: readonly Step[] = [
  { name: 'types', commands: () => PROJECTS.map((project) => program('typescript', ['-p', project], 'tsc')) },
  { name: 'format', commands: () => [biome('check', '--linter-enabled=false', '.')] },
  { name: 'lint', commands: () => [biome('lint', '--error-on-warnings', '.'), oxlint()] },
  { name: 'lockfile', commands: () => [script('tools/gate/lockfile.ts')] },
  { name: 'boundaries', commands: () => [script('tools/gate/boundaries.ts')] },
  { name: 'dead-code', commands: () => [program('knip', ['--no-progress'])] },
  { name: 'locales', commands: () => [sim('locales')] },
  {
    name: 'scenarios',
    commands: () => [sim('check'), sim('coverage'), sim('schema', '--check')],
  },
  { name: 'plans', commands: () => [sim('plans')] },
  { name: 'claims', commands: () => [sim('claims'), sim('claims', '--ablate')] },
  { name: 'licences', commands: () => [script('tools/licences/main.ts', '--check')] },
  vitest('unit'),
  vitest('server'),
  { name: 'build', commands: () => [program('vite', ['build', '--logLevel', 'warn'])] },
  { name: 'sizes', commands: () => [script('tools/gate/sizes.ts')] },
  { ...vitest('e2e'), prepare: provideChromium },
];

function sim(...args: string[]): Command {
  return script('src/cli/main.ts', ...args);
}

function biome(...args: string[]): Command {
  return program('@biomejs/biome', args, 'biome');
}

function oxlint(): Command {
  return program('oxlint', ['--type-aware', '--deny-warnings']);
}

async function provideChromium(): Promise<void> {
  process.env.CHROMIUM = await ensureChromium();
}

function vitest(project: string): Step {
  const report = `reports/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: project,
    commands: () => [program('vitest', ['run', '--project', project, ...reporters])],
    report,
  };
}
