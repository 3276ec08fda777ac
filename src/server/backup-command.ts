/** `npm run backup|restore|export-data|import-data`: the last line is what was done, or a code and why not. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { backUp } from './backup/back-up.ts';
import { exportData } from './backup/export-data.ts';
import { importData } from './backup/import-data.ts';
import { CopyRefused } from './backup/refused.ts';
import { type Restoring, restore } from './backup/restore.ts';
import type { Sums } from './backup/sums.ts';
import { type Database, openDatabase } from './database/open-database.ts';
import { makePrivateFolder } from './database/private-folder.ts';
import { whyNotStarted } from './not-started.ts';
import { readSettings, type ServerSettings } from './settings.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const COMMANDS = { backup, restore: putBack, 'export-data': takeOut, 'import-data': takeIn } as const;

try {
  const { values, positionals } = read();
  const [name = '', file] = positionals;
  if (!Object.hasOwn(COMMANDS, name) || positionals.length > 2) throw wrongUse();
  const path = file === undefined ? null : resolve(file);
  console.log(await COMMANDS[name as keyof typeof COMMANDS](readSettings(process.env, ROOT), path, values));
} catch (error) {
  const { code, message } = error instanceof CopyRefused ? error : whyNotStarted(error);
  console.error(`${code}: ${message}`);
  process.exit(1);
}

function read() {
  const options = { drill: { type: 'boolean' }, replace: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: process.argv.slice(2), allowPositionals: true, options });
  } catch {
    throw wrongUse();
  }
}

function wrongUse(): CopyRefused {
  return new CopyRefused(
    'wrong-use',
    'npm run backup [FOLDER] | restore FILE [-- --drill|--replace] | export-data FILE | import-data FILE',
  );
}

async function backup({ place, data }: ServerSettings, folder: string | null): Promise<string> {
  const source = sqliteFile(place);
  const { path, sums, attempts } = await backUp(source, folder ?? join(data, 'backups'), Date.now());
  return `${path}: ${rowsIn(sums)} rows, ${attempts} attempts played again`;
}

interface Wishes {
  readonly drill?: boolean | undefined;
  readonly replace?: boolean | undefined;
}

async function putBack({ place }: ServerSettings, file: string | null, wishes: Wishes): Promise<string> {
  if (!file || (wishes.drill && wishes.replace)) throw wrongUse();
  const done = await restore({ file, place: sqliteFile(place), how: howOf(wishes) }, Date.now());
  const { sums, attempts, labelled, aside } = done;
  const compared = labelled ? 'compared with its label' : 'without a label to compare with';
  const seen = `${rowsIn(sums)} rows, ${attempts} attempts played again, ${compared}`;
  if (wishes.drill) return `${file} is good: ${seen}; nothing was changed`;
  return `restored: ${seen}${aside ? `; what was there is now ${aside}` : ''}`;
}

function howOf({ drill, replace }: Wishes): Restoring['how'] {
  if (drill) return 'drill';
  return replace ? 'replace' : 'fresh';
}

async function takeOut({ place }: ServerSettings, file: string | null): Promise<string> {
  if (!file) throw wrongUse();
  const sums = await using(openDatabase(place), (database) => exportData(database, file));
  return `${file}: ${rowsIn(sums)} rows of ${Object.keys(sums).length} tables`;
}

async function takeIn({ place, data }: ServerSettings, file: string | null): Promise<string> {
  if (!file) throw wrongUse();
  if (place.engine === 'sqlite') makePrivateFolder(data);
  const { sums, attempts } = await using(openDatabase(place), (database) => importData(database, file));
  return `imported: ${rowsIn(sums)} rows of ${Object.keys(sums).length} tables, ${attempts} attempts played again`;
}

async function using<Result>(
  database: Database,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}

function sqliteFile(place: ServerSettings['place']): string {
  if (place.engine === 'sqlite') return place.path;
  throw new CopyRefused('sqlite-only', 'PostgreSQL has its own backups; see docs/operating.md');
}

function rowsIn(sums: Sums): number {
  return Object.values(sums).reduce((all, { rows }) => all + rows, 0);
}
