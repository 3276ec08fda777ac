import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../database/open-database.ts';
import { playedWorld } from '../test-played.ts';
import { backUp } from './back-up.ts';
import { labelOf } from './label.ts';
import { restore } from './restore.ts';
import { sumsOf } from './sums.ts';

const NOW = Date.UTC(2026, 10, 23, 8);

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'simmerdown-backup-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function fileOf(database: Database): Promise<string> {
  const { rows } = await sql<{ file: string }>`pragma database_list`.execute(database);
  return rows[0]?.file ?? '';
}

/** A server that runs, a backup of it, and a folder in which to restore. */
async function backedUp() {
  const { server } = await playedWorld('sqlite');
  const source = await fileOf(server.database);
  const made = folder();
  const backup = await backUp(source, join(made, 'backups'), NOW);
  return { server, source, backup, place: join(made, 'data', 'simmerdown.sqlite') };
}

function alter(path: string, text: string): void {
  const database = new DatabaseSync(path);
  database.exec(text);
  database.close();
}

async function sumsIn(path: string) {
  const database = openDatabase({ engine: 'sqlite', path });
  const sums = await sumsOf(database);
  await database.destroy();
  return sums;
}

describe('a backup', () => {
  it('has everything, while the server goes on, and is played again', async () => {
    const { server, backup } = await backedUp();
    expect(backup.attempts).toBe(3);
    expect(backup.sums).toEqual(await sumsOf(server.database));
    expect(backup.sums.attempt?.rows).toBe(3);
  });

  it('leaves nothing unfinished behind and makes room for new ones', async () => {
    const { source, backup } = await backedUp();
    const kept = join(backup.path, '..');
    for (let day = 10; day < 30; day += 1) {
      const older = join(kept, `simmerdown-2026-10-${day}T08-00-00-000Z.sqlite`);
      for (const path of [older, labelOf(older)]) writeFileSync(path, '');
    }
    const { path } = await backUp(source, kept, NOW + 86_400_000);
    const names = readdirSync(kept).sort();
    expect(names.filter((name) => name.endsWith('.sqlite'))).toHaveLength(14);
    expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(14);
    expect(names).toHaveLength(28);
    expect(names).toContain(basename(path));
    expect(names).toContain(basename(backup.path));
  });

  it('overwrites no other one', async () => {
    const { source, backup } = await backedUp();
    await expect(backUp(source, join(backup.path, '..'), NOW)).rejects.toMatchObject({ code: 'file-exists' });
  });
});

describe('a restore', () => {
  it('brings back what was there, all of it played again', async () => {
    const { backup, place } = await backedUp();
    const restored = await restore({ file: backup.path, place, how: 'fresh' }, NOW);
    expect(restored).toMatchObject({ attempts: 3, labelled: true, aside: null });
    expect(await sumsIn(place)).toEqual(backup.sums);
  });

  it('as a drill only looks', async () => {
    const { backup, place } = await backedUp();
    expect(await restore({ file: backup.path, place, how: 'drill' }, NOW)).toMatchObject({ attempts: 3 });
    expect(existsSync(place)).toBe(false);
    expect(readdirSync(join(place, '..'))).toEqual([]);
  });

  it('is refused while the server has its database open', async () => {
    const { backup, source } = await backedUp();
    const refused = restore({ file: backup.path, place: source, how: 'replace' }, NOW);
    await expect(refused).rejects.toMatchObject({ code: 'server-runs' });
  });

  it('puts aside what is there only when told so, and loses nothing of it', async () => {
    const { backup, place } = await backedUp();
    await restore({ file: backup.path, place, how: 'fresh' }, NOW);
    alter(place, "update organisation set name = 'Later'");
    const again = restore({ file: backup.path, place, how: 'fresh' }, NOW);
    await expect(again).rejects.toMatchObject({ code: 'database-there' });
    const { aside } = await restore({ file: backup.path, place, how: 'replace' }, NOW);
    expect(await sumsIn(place)).toEqual(backup.sums);
    const old = new DatabaseSync(aside ?? '');
    expect(old.prepare('select name from organisation').get()).toEqual({ name: 'Later' });
    old.close();
  });

  it.each([
    ['a score that its inputs do not give', 'update attempt set total = total + 1', 'scores-differ'],
    ['an input that is gone', 'delete from attempt_input where seq = 2', 'scores-differ'],
    ['another name than was backed up', "update organisation set name = 'Eve'", 'sums-differ'],
    [
      'an altered log',
      "drop trigger audit_no_update; update audit set object = 'x' where number = 1",
      'log-tampered',
    ],
    [
      'a log whose end was cut off',
      'drop trigger audit_no_delete; delete from audit where number = (select max(number) from audit)',
      'log-tampered',
    ],
    ['rows that refer to nothing', 'pragma foreign_keys = off; delete from learner', 'file-damaged'],
    ['another schema', "delete from kysely_migration where name = '0002-training'", 'schema-differs'],
  ])('finds %s', async (_what, change, code) => {
    const { backup, place } = await backedUp();
    alter(backup.path, change);
    await expect(restore({ file: backup.path, place, how: 'fresh' }, NOW)).rejects.toMatchObject({ code });
    expect(existsSync(place)).toBe(false);
  });

  it('finds a file that is torn, mangled, or no database at all', async () => {
    const { backup, place } = await backedUp();
    const whole = readFileSync(backup.path);
    rmSync(labelOf(backup.path));
    const mangled = Buffer.from(whole).fill(0xa5, 4096 * 3, 4096 * 9);
    for (const bytes of [whole.subarray(0, whole.length / 2), mangled, Buffer.from('no database')]) {
      writeFileSync(backup.path, bytes);
      const refused = restore({ file: backup.path, place, how: 'fresh' }, NOW);
      await expect(refused).rejects.toMatchObject({ code: 'file-damaged' });
    }
  });
});

describe('the command line', () => {
  const run = (data: string, ...args: readonly string[]): string =>
    execFileSync(
      process.execPath,
      [
        '--experimental-strip-types',
        '--disable-warning=ExperimentalWarning',
        'src/server/backup-command.ts',
        ...args,
      ],
      { env: { ...process.env, DATA: data, DATABASE_URL: '' }, encoding: 'utf8', stdio: 'pipe' },
    );

  it('backs up, drills and restores, and says why not', async () => {
    const { backup, place } = await backedUp();
    const data = join(place, '..');
    expect(run(data, 'restore', backup.path, '--drill')).toContain('nothing was changed');
    expect(run(data, 'restore', backup.path)).toContain('restored');
    expect(run(data, 'backup')).toContain('3 attempts played again');
    expect(() => run(data, 'restore', backup.path)).toThrow('database-there');
    expect(() => run(data, 'restore')).toThrow('wrong-use');
    expect(() => run(data, 'restore', backup.path, '--force')).toThrow('wrong-use');
    expect(() => run(data, 'delete-everything')).toThrow('wrong-use');
  });

  it('takes all data into a folder that is not there yet, and a folder for no file', async () => {
    const { backup, place } = await backedUp();
    const data = join(place, '..');
    const file = join(data, 'all.data');
    run(data, 'restore', backup.path);
    run(data, 'export-data', file);
    expect(run(join(data, 'elsewhere'), 'import-data', file)).toContain('3 attempts played again');
    expect(() => run(join(data, 'elsewhere'), 'import-data', data)).toThrow('no-file');
    expect(() => run(data, 'restore', data, '--drill')).toThrow('no-file');
  });
});
