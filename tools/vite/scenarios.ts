import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { type Measures, readMeasures } from '../../src/cli/difficulty/difficulty-file.ts';
import { difficultyOf } from '../../src/engine/analysis/difficulty.ts';
import { parseScenario } from '../../src/engine/scenario/parse.ts';
import type { Scenario } from '../../src/engine/scenario/scenario.ts';
import type { Difficulty } from '../../src/engine/vocabulary.ts';
import { ROOT } from '../setup/runtime.mjs';

const FOLDER = join(ROOT, 'scenarios');
const MEASURES = join(FOLDER, 'difficulty.json');

/** What the home page shows of a scenario before its own chunk is loaded. Titles are in the locale files. */
type Entry = Pick<Scenario, 'id' | 'channel' | 'industry' | 'angerType'> & {
  readonly difficulty: Difficulty;
  readonly tutorial?: true;
};

/** What the knowledge drawer shows of every scenario that was played, so that it loads none of them. */
type Known = Pick<Scenario, 'id' | 'facts' | 'changes'>;

/**
 * Turns every scenario file into data that has passed all checks, one chunk each, so that browsers carry neither the
 * YAML reader nor the schema library. A file with a failure stops the build and names line and code.
 */
export function scenarios(): Plugin {
  return {
    name: 'scenarios',
    resolveId: { filter: { id: /^virtual:(scenarios|facts|faces|yields)$/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:(scenarios|facts|faces|yields)$/ },
      handler(id) {
        const files = listFiles();
        for (const file of files) this.addWatchFile(file);
        this.addWatchFile(MEASURES);
        const all = files
          .map((file) => accept(file, readFileSync(file, 'utf8')))
          .toSorted((one, other) => one.order - other.order);
        const name = id.slice('\0virtual:'.length) as keyof typeof MAKERS;
        return MAKERS[name](all.filter(isOffered));
      },
    },
    transform: {
      filter: { id: /[\\/]scenarios[\\/][^\\/]+[\\/]scenario\.yaml$/ },
      handler: (text, id) => ({ code: makeModule(accept(id, text)), map: null }),
    },
  };
}

/** The talk of a second round is lent to others and offered to nobody as it stands (SC-26). */
const isOffered = ({ secondRound }: Scenario): boolean => !secondRound;

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
  const known: Known[] = all.map(({ id, facts, changes }) => ({ id, facts, changes }));
  return `export const known = ${JSON.stringify(known)};`;
}

/** Everybody who calls, as they come in. */
function makeFaces(all: readonly Scenario[]): string {
  const faces = all.map(({ id, look, angerType, start: { anger, trust } }) => [
    id,
    { look, angerType, anger, trust },
  ]);
  return `export const faces = ${JSON.stringify(Object.fromEntries(faces))};`;
}

function makeYields(all: readonly Scenario[]): string {
  const measures = readMeasures();
  const yields = all.map(({ id }) => {
    const { random, bots, oneSlip } = measureOf(id, measures);
    return [id, { random, bots, oneSlip }];
  });
  return `export const yields = ${JSON.stringify(Object.fromEntries(yields))};`;
}

function measureOf(id: string, measures: Measures) {
  const measured = measures[id];
  if (measured) return measured;
  throw new Error(`how hard ${id} is has not been measured; run: npm run sim -- difficulty ${id} --write`);
}

function makeIndex(all: readonly Scenario[]): string {
  const measures = readMeasures();
  const index: Entry[] = all.map(({ id, channel, industry, angerType, tutorial }) => ({
    id,
    channel,
    industry,
    angerType,
    difficulty: difficultyOf(measureOf(id, measures)),
    ...(tutorial ? { tutorial } : {}),
  }));
  return `
    const files = import.meta.glob(['/scenarios/*/scenario.yaml', '!**/second-*/*'], { import: 'default' });
    export const index = ${JSON.stringify(index)};
    export const rounds = () => import('/src/app/rounds.ts');
    export async function load(id) {
      if (/~/.test(id)) return (await rounds()).loadRound(id, load);
      const read = files['/scenarios/' + id + '/scenario.yaml'];
      if (!read) throw RangeError(id);
      return read();
    }`;
}

/** A module for each thing that is wanted of all scenarios at once, in the order of play. */
const MAKERS = { scenarios: makeIndex, facts: makeFacts, faces: makeFaces, yields: makeYields };
