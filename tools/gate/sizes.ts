/** Compares what the browser must load, compressed as the server sends it, with tools/budgets.json. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import budgets from '../budgets.json' with { type: 'json' };
import { ROOT } from '../setup/runtime.mjs';
import { belongs, type Call, type Chunk, listCalls, listFiles, type Manifest } from './manifest.ts';

const DIST = join(ROOT, 'dist');
const manifest: Manifest = JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8'));
/** Source paths; a star stands for one folder's name. */
const later = Object.keys(budgets.firstReply.later).map((path) => ({
  path,
  pattern: new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]+')}$`),
}));
const comesLater = (key: string): boolean => later.some(({ pattern }) => pattern.test(key));

const heaviest = listCalls(manifest)
  .map((call) => ({ ...call, files: listBefore(call) }))
  .sort((one, other) => weigh(other.files) - weigh(one.files))[0];
const phaser = Object.values(manifest)
  .filter(isPhaser)
  .map(({ file }) => file);

const offline: string[] = JSON.parse(readFileSync(join(DIST, '.vite', 'offline.json'), 'utf8'));

const faults = [
  ...later
    .filter(({ pattern }) => !Object.keys(manifest).some((key) => pattern.test(key)))
    .map(({ path: key }) => `budgets.json: "later" names ${key}, which is not there`),
  ...(heaviest ? [] : ['the build has no scenario or no language; nothing was measured']),
  ...(phaser.length > 0 ? [] : ['the build has no chunk named phaser']),
  ...compare(
    `first reply (${heaviest?.lng}, ${heaviest?.scenario})`,
    budgets.firstReply,
    heaviest?.files ?? [],
  ),
  ...compare('phaser', budgets.phaser, phaser),
  ...total('offline', budgets.offline, offline),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

interface Budget {
  readonly what: string;
  readonly kilobytes: number;
}

/** Counting everything but what is named as later makes a new chunk count from the day it appears. */
function listBefore(call: Call): string[] {
  const skip = (key: string, chunk: Chunk) => isPhaser(chunk) || comesLater(key) || !belongs(key, call);
  return [...listFiles(manifest, skip)].filter((file) => /\.(js|css)$/.test(file));
}

function isPhaser({ name }: Chunk): boolean {
  return name === 'phaser';
}

function compare(title: string, budget: Budget, files: string[]): string[] {
  const faults = total(title, budget, files);
  console.log(makeTable(files));
  return faults;
}

function total(title: string, { what, kilobytes }: Budget, files: string[]): string[] {
  const bytes = weigh(files);
  console.log(`\n${title}: ${inKilobytes(bytes)} of ${kilobytes} kB brotli\n${what}`);
  return bytes > kilobytes * 1000 ? [`${title} is over its budget of ${kilobytes} kB`] : [];
}

function makeTable(files: string[]): string {
  return files
    .map((file) => ({ file, size: sizeOf(file) }))
    .sort((one, other) => other.size - one.size)
    .map(({ file, size }) => `${inKilobytes(size).padStart(9)}  ${file}`)
    .join('\n');
}

function weigh(files: readonly string[]): number {
  return files.reduce((total, file) => total + sizeOf(file), 0);
}

/** The build leaves the compressed copy of what can be compressed beside it. */
function sizeOf(file: string): number {
  const compressed = statSync(join(DIST, `${file}.br`), { throwIfNoEntry: false });
  return (compressed ?? statSync(join(DIST, file))).size;
}

function inKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
