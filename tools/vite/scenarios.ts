import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { parseScenario } from '../../src/engine/scenario/parse.ts';
import type { Scenario } from '../../src/engine/scenario/scenario.ts';
import { ROOT } from '../setup/runtime.mjs';

const FOLDER = join(ROOT, 'scenarios');
const FACTS = 'virtual:facts';

/** What the home page shows of a scenario before its own chunk is loaded. Titles are in the locale files. */
type Entry = Pick<Scenario, 'id' | 'order' | 'channel' | 'industry' | 'angerType'>;

/** What the knowledge drawer shows of every scenario that was played, so that it loads none of them. */
type Known = Pick<Scenario, 'id' | 'facts' | 'changes'>;

/**
 * Turns every scenario file into data that has passed all checks, one chunk each, so that browsers carry neither the
 * YAML reader nor the schema library. A file with a failure stops the build and names line and code.
 */
export function scenarios(): Plugin {
  return {
    name: 'scenarios',
    resolveId: { filter: { id: /^virtual:(scenarios|facts)$/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:(scenarios|facts)$/ },
      handler(id) {
        const files = listFiles();
        for (const file of files) this.addWatchFile(file);
        const all = files.map((file) => accept(file, readFileSync(file, 'utf8')));
        return id === `\0${FACTS}` ? makeFacts(all) : makeIndex(all);
      },
    },
    transform: {
      filter: { id: /[\\/]scenarios[\\/][^\\/]+[\\/]scenario\.yaml$/ },
      handler: (text, id) => ({ code: makeModule(accept(id, text)), map: null }),
    },
  };
}

function listFiles(): string[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .map((name) => join(FOLDER, name, 'scenario.yaml'))
    .filter((file) => existsSync(file));
}

function accept(file: string, text: string): Scenario {
  const parsed = parseScenario(text);
  if (parsed.ok) return parsed.scenario;
  const place = relative(ROOT, file);
  const lines = parsed.failures.map(({ code, path, line, column, detail }) =>
    `${place}:${line ?? 1}:${column ?? 1} ${code} ${path} ${detail}`.trimEnd(),
  );
  throw new Error(`scenario refused\n${lines.join('\n')}`);
}

function makeModule(scenario: Scenario): string {
  return `export default ${JSON.stringify(scenario)};`;
}

function makeFacts(all: readonly Scenario[]): string {
  const known: Known[] = all
    .toSorted((one, other) => one.order - other.order)
    .map(({ id, facts, changes }) => ({ id, facts, changes }));
  return `export const known = ${JSON.stringify(known)};`;
}

function makeIndex(all: readonly Scenario[]): string {
  const index: Entry[] = all
    .map(({ id, order, channel, industry, angerType }) => ({ id, order, channel, industry, angerType }))
    .sort((one, other) => one.order - other.order);
  return `
    const files = import.meta.glob('/scenarios/*/scenario.yaml', { import: 'default' });
    export const index = ${JSON.stringify(index)};
    export async function load(id) {
      const read = files['/scenarios/' + id + '/scenario.yaml'];
      if (!read) throw new RangeError('no scenario ' + id);
      return read();
    }`;
}
