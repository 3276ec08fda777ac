/** Bytes of each part of the last build, raw and as the server sends it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/runtime.mjs';

const DIST = join(ROOT, 'dist');
const SHOWN = /\.(js|css|html|webm|woff2)$/;

export async function partSizes(): Promise<readonly (readonly string[])[]> {
  const head = ['part', 'bytes', 'brotli'];
  if (!existsSync(DIST)) return [head, ['(no build: run npm run build)', '', '']];
  const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => SHOWN.test(name));
  const parts = names.map((name) => ({
    name,
    raw: sizeOf(name),
    sent: sizeOf(`${name}.br`) ?? sizeOf(name),
  }));
  return [
    head,
    ...parts
      .toSorted((a, b) => (b.sent ?? 0) - (a.sent ?? 0))
      .map(({ name, raw, sent }) => [name, String(raw), String(sent)]),
  ];
}

function sizeOf(name: string): number | null {
  const path = join(DIST, name);
  return existsSync(path) ? statSync(path).size : null;
}
