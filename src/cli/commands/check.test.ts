import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SMALL } from '../../engine/scenario/test-small.ts';
import { scenarioPath } from '../../files/shipped.ts';
import type { Checked } from '../check/check-file.ts';
import { check } from './check.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const checked = async (...paths: readonly string[]) => (await check(paths)).data as readonly Checked[];

describe('check', () => {
  it('looks at a shipped scenario together with its texts', async () => {
    expect(await checked(scenarioPath('leaflet'))).toMatchObject([
      { file: 'scenarios/leaflet/scenario.yaml', hasTexts: true, failures: [], textFailures: [] },
    ]);
  });

  it('looks at the talk alone of a file that is not shipped, and says so', async () => {
    const { lines } = await check([write('own.yaml', SMALL)]);
    expect(lines[1]).toMatch(/no texts/);
  });

  it('tells of every file, in the order in which they were named', async () => {
    const paths = [write('stuck.yaml', SMALL), write('broken.yaml', '{'), join(folder, 'nowhere.yaml')];
    const found = await checked(...paths);
    expect(found.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      expect.arrayContaining(['ending-never-reached', 'best-ending-out-of-reach']),
      [],
      [],
    ]);
    expect(found.map(({ failures }) => failures.map(({ code }) => code))).toEqual([
      [],
      expect.arrayContaining(['bad-yaml']),
      ['no-file'],
    ]);
  });
});
