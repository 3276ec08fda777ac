import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../files/shipped.ts';

/** The whole training somewhere else, where its files may be broken. */
const copy = mkdtempSync(join(tmpdir(), 'copy-'));
for (const name of ['src', 'scenarios', 'locales', 'package.json'])
  cpSync(join(ROOT, name), join(copy, name), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
afterAll(() => rmSync(copy, { recursive: true }));

/** The others are as good as these for what is asked here, and would take their time. */
const KEPT = ['leaflet', 'trays', 'joint-account'];
for (const id of readdirSync(join(copy, 'scenarios')))
  if (!id.includes('.') && !KEPT.includes(id)) rmSync(join(copy, 'scenarios', id), { recursive: true });

const fileOf = (...path: readonly string[]): string => join(copy, 'scenarios', ...path);
writeFileSync(fileOf('trays', 'scenario.yaml'), 'id: [\n');
writeFileSync(fileOf('leaflet', 'claims.yaml'), 'nonsense: 1\n');
const log = JSON.stringify({
  format: 1,
  scenario: 'trays',
  digest: '0000000000000000',
  seed: 1,
  locale: 'en',
  inputs: [],
});
writeFileSync(join(copy, 'call.log'), log);

const FLAGS = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

const sim = (...args: readonly string[]): Promise<{ readonly code: unknown; readonly out: string }> =>
  new Promise((resolve) => {
    const main = join(copy, 'src', 'cli', 'main.ts');
    execFile(process.execPath, [...FLAGS, main, ...args], { cwd: copy }, (error, out) =>
      resolve({ code: error?.code ?? 0, out }),
    );
  });

describe('a shipped scenario that does not read', { timeout: 240_000 }, () => {
  it.each([
    'list',
    'claims',
    'claims --ablate',
    'coverage',
    'bots',
    'plans',
    'locales',
    'solve trays',
    'play trays',
    'replay call.log',
  ])('is told with its place by %s', async (line) => {
    const { code, out } = await sim(...line.split(' '));
    expect(code).toBe(1);
    expect(out).toMatch(/^scenarios\/trays\/scenario\.yaml:\d+:\d+ {2}bad-yaml {2}/m);
  });

  it('leaves its neighbours alone', async () => {
    expect((await sim('play', 'leaflet')).code).toBe(0);
  });
});

describe('a faulty declaration', { timeout: 240_000 }, () => {
  it('is told with its place by coverage of that scenario only', async () => {
    const { code, out } = await sim('coverage', 'leaflet');
    expect(code).toBe(1);
    expect(out).toMatch(/^scenarios\/leaflet\/claims\.yaml:1:1 {2}unknown-key/m);
    expect((await sim('coverage', 'joint-account')).out).not.toContain('claims.yaml:');
  });
});
