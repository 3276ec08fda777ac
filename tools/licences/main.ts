/** Writes THIRD-PARTY-LICENCES.md; with `--check` it only says whether that file is up to date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/runtime.mjs';
import { type Art, collectArt } from './art.ts';
import { listPackages, type Package, refuseUnknown } from './packages.ts';

const FILE = join(ROOT, 'THIRD-PARTY-LICENCES.md');

const packages = listPackages();
const { art, faults } = collectArt(ROOT);
const text = makeDocument(packages, art);
const refused = [...packages.flatMap(refuseUnknown), ...faults];

if (process.argv.includes('--check')) refused.push(...findStale());
else writeFileSync(FILE, text);
for (const fault of refused) console.error(fault);
if (refused.length > 0) process.exitCode = 1;

function findStale(): string[] {
  const current = existsSync(FILE) && readFileSync(FILE, 'utf8') === text;
  return current ? [] : ['THIRD-PARTY-LICENCES.md is old: npm run licences'];
}

function makeDocument(all: readonly Package[], pieces: readonly Art[]): string {
  return [
    '# Third-party licences',
    'Written by `npm run licences`. Simmerdown itself is under the MIT licence (see LICENSE).',
    '## Art, sound and type',
    ...pieces.map(makeCredit),
    '## Packages',
    ...all.map(makeSection),
    '',
  ].join('\n\n');
}

function makeCredit({ files, what, author, licence, source }: Art): string {
  return `- **${what}** (\`${files}\`): ${author}; ${licence}; ${source}`;
}

function makeSection({ name, version, licence, home, text: terms }: Package): string {
  return `### ${name} ${version}\n\n${licence}, ${home}\n\n\`\`\`text\n${terms}\n\`\`\``;
}
