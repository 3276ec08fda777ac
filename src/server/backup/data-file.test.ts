import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findTampered } from '../audit/audit.ts';
import { type Database, ENGINES, type Engine, openDatabase } from '../database/open-database.ts';
import { testDatabase, testPlace } from '../database/test-database.ts';
import { playedWorld } from '../test-played.ts';
import { exportData } from './export-data.ts';
import { importData } from './import-data.ts';
import { sumsOf } from './sums.ts';

const OTHER: Readonly<Record<Engine, Engine>> = { sqlite: 'postgres', postgres: 'sqlite' };

async function exported(engine: Engine) {
  const { server } = await playedWorld(engine);
  const folder = mkdtempSync(join(tmpdir(), 'simmerdown-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'all.data');
  return { server, file, sums: await exportData(server.database, file) };
}

/** With nothing in it, no tables either. */
async function emptyDatabase(engine: Engine): Promise<Database> {
  const database = openDatabase(await testPlace(engine));
  onTestFinished(() => database.destroy());
  return database;
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, gzipSync(change(gunzipSync(readFileSync(file)).toString())));
}

describe.each(ENGINES)('all data out of %s', (engine) => {
  it.each(ENGINES)('go into %s, row for row, and are played again there', async (other) => {
    const { server, file, sums } = await exported(engine);
    const target = await emptyDatabase(other);
    const imported = await importData(target, file);
    expect(imported.attempts).toBe(3);
    expect(imported.sums).toEqual(sums);
    expect(await sumsOf(target)).toEqual(await sumsOf(server.database));
    const { id } = await target.selectFrom('organisation').select('id').executeTakeFirstOrThrow();
    expect(await findTampered(target, id)).toBeNull();
  });

  it('overwrite no file', async () => {
    const { server, file } = await exported(engine);
    await expect(exportData(server.database, file)).rejects.toMatchObject({ code: 'file-exists' });
  });

  it('go only where nothing is', async () => {
    const { server, file } = await exported(engine);
    await expect(importData(server.database, file)).rejects.toMatchObject({ code: 'not-empty' });
  });

  it.each([
    ['torn', (text: string) => text.slice(0, text.length / 2), 'file-damaged'],
    ['without its end', (text: string) => text.slice(0, text.lastIndexOf('{"end"')), 'file-damaged'],
    ['without its head', (text: string) => text.slice(text.indexOf('\n') + 1), 'file-damaged'],
    ['of another schema', (text: string) => text.replace('0003-settled', '0003-other'), 'schema-differs'],
    ['with a name altered', (text: string) => text.replaceAll('Ada Administrator', 'Eve'), 'sums-differ'],
    [
      'with a table of nobody’s',
      (text: string) => text.replace('"table":"learner"', '"table":"x"'),
      'file-damaged',
    ],
  ])('are not taken from a file %s, and nothing is left of it', async (_what, change, code) => {
    const { file } = await exported(engine);
    rewrite(file, change);
    const target = await testDatabase(OTHER[engine]);
    await expect(importData(target, file)).rejects.toMatchObject({ code });
    expect(await target.selectFrom('organisation').selectAll().execute()).toEqual([]);
  });

  it('are not taken where a score is not what its inputs give', async () => {
    const { server } = await exported(engine);
    await server.database.updateTable('attempt').set({ total: 99 }).execute();
    const folder = mkdtempSync(join(tmpdir(), 'simmerdown-data-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    await exportData(server.database, join(folder, 'forged'));
    const taken = importData(await emptyDatabase(engine), join(folder, 'forged'));
    await expect(taken).rejects.toMatchObject({ code: 'scores-differ' });
  });
});
