/** Kysely on the thread that owns the SQLite file. One connection, for which people stand in line. */
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import { type Manner, SqliteLine } from './sqlite-line.ts';
import { SqliteThread } from './sqlite-thread.ts';

export class SqliteDriver implements Driver {
  readonly #path: string;
  readonly #line = new SqliteLine();
  #thread: SqliteThread | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  async init(): Promise<void> {
    this.#thread = await SqliteThread.open(this.#path);
  }

  async acquireConnection(): Promise<Visit> {
    if (!this.#thread) throw new Error('the database is closed');
    return new Visit(this.#thread, this.#line);
  }

  async releaseConnection(visit: Visit): Promise<void> {
    visit.end();
  }

  async beginTransaction(visit: Visit, { accessMode }: TransactionSettings): Promise<void> {
    // The write lock at once: a reader that becomes a writer later could find it taken.
    await visit.begin(accessMode === 'read only' ? 'begin' : 'begin immediate');
  }

  async commitTransaction(visit: Visit): Promise<void> {
    await visit.close('commit');
  }

  async rollbackTransaction(visit: Visit): Promise<void> {
    await visit.close('rollback');
  }

  async destroy(): Promise<void> {
    await this.#thread?.close();
    this.#thread = null;
  }
}

/** Somebody who asks: for statements by themselves, or for a transaction. */
class Visit implements DatabaseConnection {
  readonly #thread: SqliteThread;
  readonly #line: SqliteLine;
  #manner: Manner = 'statement';
  /** What opens the transaction; it goes with the first statement, for each message wakes the thread. */
  #opening: string | null = null;

  constructor(thread: SqliteThread, line: SqliteLine) {
    this.#thread = thread;
    this.#line = line;
  }

  async begin(sql: string): Promise<void> {
    await this.#line.enter('transaction');
    this.#manner = 'transaction';
    this.#opening = sql;
  }

  async close(sql: 'commit' | 'rollback'): Promise<void> {
    if (this.#opening === null) await this.#thread.ask(CompiledQuery.raw(sql));
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#manner === 'transaction') return this.#askWithin(query);
    await this.#line.enter('statement');
    try {
      return await this.#thread.ask(query);
    } finally {
      this.#line.leave('statement');
    }
  }

  #askWithin<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const opening = this.#opening;
    this.#opening = null;
    return this.#thread.ask(query, opening);
  }

  end(): void {
    if (this.#manner === 'transaction') this.#line.leave('transaction');
  }

  streamQuery(): never {
    throw new Error('a stream of rows would hold the only connection; read in pages');
  }
}
