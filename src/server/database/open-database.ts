/** The one database of the server: SQLite in a file of ours, or PostgreSQL where an address says so. */
import {
  CamelCasePlugin,
  type Dialect,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import pg from 'pg';
import { SqliteDriver } from './sqlite-driver.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

export const ENGINES = ['sqlite', 'postgres'] as const;
export type Engine = (typeof ENGINES)[number];

/** `path`: a file; its folder must exist. */
export type Place =
  | { readonly engine: 'sqlite'; readonly path: string }
  | { readonly engine: 'postgres'; readonly url: string };

export function openDatabase(place: Place): Database {
  const dialect = place.engine === 'sqlite' ? sqliteDialect(place.path) : postgresDialect(place.url);
  return new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] });
}

/** Our driver has a queue with an end (`sqlite-driver.ts`); Kysely's own one before it would have none. */
class QueuedAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

function sqliteDialect(path: string): Dialect {
  return {
    createAdapter: () => new QueuedAdapter(),
    createDriver: () => new SqliteDriver(path),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** PostgreSQL's 8-byte numbers; times in milliseconds and counts are far below what a double holds exactly. */
const INT8 = 20;

const POOL = {
  max: 10,
  /** Milliseconds for a connection; whoever asks is then told to come back. */
  connectionTimeoutMillis: 10_000,
  /** A node that is frozen in the middle of a transaction keeps nobody else waiting for longer. */
  idle_in_transaction_session_timeout: 5_000,
};

function postgresDialect(connectionString: string): Dialect {
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8, wholeNumber);
  const pool = new pg.Pool({ connectionString, types, ...POOL });
  // A connection that breaks is replaced: one that nobody uses, and one in the middle of a transaction between two
  // statements, of which the next one fails. Without listeners either would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  return new PostgresDialect({ pool });
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is no safe whole number`);
  return number;
}

export const engineOf = (database: Database): Engine =>
  database.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
