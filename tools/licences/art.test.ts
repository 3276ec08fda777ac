import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { collectArt } from './art.ts';

const CREDIT = {
  files: 'assets/sound/*.webm',
  what: 'Hold music',
  author: 'us',
  licence: 'MIT',
  source: 'make.py',
};

function makeFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'art-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

it('accepts a folder that is not there', () => {
  expect(collectArt('/nowhere').faults).toEqual([]);
});

it('reads one entry or several', () => {
  const folder = makeFolder({
    'assets/sound/a.webm': '',
    'assets/sound/licence.json': JSON.stringify(CREDIT),
    'assets/type/licence.json': JSON.stringify([CREDIT]),
  });
  expect(collectArt(folder)).toEqual({ art: [CREDIT, CREDIT], faults: [] });
});

it('names what has no licence, what is gone and what is not said', () => {
  const folder = makeFolder({
    'assets/a.png': '',
    'assets/licence.json': JSON.stringify([CREDIT, { ...CREDIT, author: '' }]),
  });
  expect(collectArt(folder).faults).toEqual([
    'assets/licence.json: assets/sound/*.webm names no file',
    'assets/licence.json: no "author"',
    'assets/a.png: in no licence.json',
  ]);
});
