import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/runtime.mjs';

/** Licences that let us ship under MIT as long as their text travels along. */
const ACCEPTED = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
];

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly home: string;
  readonly text: string;
}

/** What reaches a player or runs the server. Optional packages are the machine's own tools, such as Node itself. */
export function listPackages(): Package[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries<Locked>(packages)
    .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
    .map(([path, locked]) => describe(path, locked));
}

export function refuseUnknown({ name, licence }: Package): string[] {
  return ACCEPTED.includes(licence) ? [] : [`${name}: "${licence}" is not among the accepted licences`];
}

/** Packages that name no licence where npm looks for it, with the one whose text they carry. */
const READ_BY_US: Readonly<Record<string, string>> = { 'node_modules/jstat': 'MIT' };

function describe(path: string, { version, license = READ_BY_US[path] ?? 'none named' }: Locked): Package {
  const folder = join(ROOT, path);
  const { name, homepage, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const home = homepage ?? repository?.url ?? repository ?? '';
  return { name, version, licence: license, home: makeAddress(home), text: readText(folder) };
}

function makeAddress(home: string): string {
  if (/^[\w-]+\/[\w-]+$/.test(home)) return `https://github.com/${home}`;
  return home
    .replace(/^git\+/, '')
    .replace(/^git:/, 'https:')
    .replace(/\.git$/, '')
    .replace(/\/\/[^@/]+@/, '//');
}

function readText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.md|\.txt)?$/i.test(name));
  if (!file) return 'The package carries no licence text of its own.';
  return readFileSync(join(folder, file), 'utf8').replace(/\r/g, '').trim();
}
