/** Opens the embedded database so that what was acknowledged survives a power cut, or refuses. */
import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Before it, two connections could lose a commit in the write-ahead log (SQLite's release notes). */
const OLDEST_SQLITE = '3.51.3';

/** `PRAGMA synchronous` as a number: every commit is on the disk before it is acknowledged. */
const FULL = 2;

export class NotDurable extends Error {
  readonly code: 'sqlite-too-old' | 'not-durable';

  constructor(code: NotDurable['code'], detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
  }
}

export function open(path: string): DatabaseSync {
  if (path !== IN_MEMORY) makePrivate(path);
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 5000 });
  // The setting belongs to the connection, not to the file: it is made at every opening.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;');
  // What is erased is overwritten, not only let go.
  database.exec('PRAGMA secure_delete = ON');
  return database;
}

/** SQLite's name for a database without a file. */
const IN_MEMORY = ':memory:';
/** Readable by its owner only: there are names in it. */
const PRIVATE = 0o600;

/**
 * Before anything is written. What SQLite makes beside the file later gets the file's mode. A file that is there is not opened
 * here: closing it again would let go the locks that other connections of this process hold on it.
 */
function makePrivate(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, 'wx', PRIVATE));
  for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, PRIVATE);
}

/** Throws `NotDurable` where a commit could be lost. */
export function assertDurable(database: DatabaseSync): void {
  const version = textOf(database, 'SELECT sqlite_version()');
  if (isOlder(version, OLDEST_SQLITE))
    throw new NotDurable('sqlite-too-old', `${version} < ${OLDEST_SQLITE}`);
  const journal = textOf(database, 'PRAGMA journal_mode');
  const synchronous = Number(textOf(database, 'PRAGMA synchronous'));
  const memory = database.location() === null;
  if (synchronous === FULL && (journal === 'wal' || memory)) return;
  throw new NotDurable('not-durable', `journal_mode ${journal}, synchronous ${synchronous}`);
}

function textOf(database: DatabaseSync, sql: string): string {
  const row: unknown = database.prepare(sql).get();
  return String(Object.values(row as object)[0]);
}

export function isOlder(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number));
  for (const place of [0, 1, 2]) {
    const difference = (one?.[place] ?? 0) - (other?.[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
