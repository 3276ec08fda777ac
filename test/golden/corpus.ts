/** The corpus on the disk: a head with the rules it was made by, then a call a line. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Golden, Rules } from './came-to.ts';

export const FILE = fileURLToPath(new URL('./calls.jsonl', import.meta.url));

export interface Corpus {
  readonly rules: Rules;
  readonly calls: readonly Golden[];
}

export function readCorpus(): Corpus {
  const [head = '', ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return { rules: JSON.parse(head) as Rules, calls: lines.map((line) => JSON.parse(line) as Golden) };
}

export function writeCorpus({ rules, calls }: Corpus): void {
  writeFileSync(FILE, `${[rules, ...calls].map((line) => JSON.stringify(line)).join('\n')}\n`);
}

export const sizeOfCorpus = (): number => readFileSync(FILE).byteLength;
