/** Kysely on the thread that owns the SQLite file. One connection: whoever holds it runs a transaction undisturbed. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';
import { Busy } from './busy.ts';
import { SqliteError } from './faults.ts';
import type { StatementAnswer, StatementQuestion } from './sqlite-messages.ts';

/** So many transactions may wait for the disk; more are told to come back, before memory fills up with them. */
const LONGEST_QUEUE = 2000;
/** Milliseconds; by then whoever asked has given up, and the disk is spared what nobody waits for. */
const LONGEST_WAIT = 10_000;

export class SqliteDriver implements Driver {
  readonly #path: string;
  #connection: ThreadConnection | null = null;
  #held = false;
  readonly #waiting = new Set<() => void>();

  constructor(path: string) {
    this.#path = path;
  }

  async init(): Promise<void> {
    this.#connection = await ThreadConnection.open(this.#path);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (!this.#connection) throw new Error('the database is closed');
    if (this.#held) await this.#turn();
    this.#held = true;
    return this.#connection;
  }

  #turn(): Promise<void> {
    if (this.#waiting.size >= LONGEST_QUEUE) throw new Busy();
    return new Promise((resolve, reject) => {
      const take = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(take);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(take);
        reject(new Busy());
      }, LONGEST_WAIT);
      // In the order they came.
      this.#waiting.add(take);
    });
  }

  async releaseConnection(): Promise<void> {
    const [next] = this.#waiting;
    // Handed on, not let go: nobody may slip in between.
    if (next) next();
    else this.#held = false;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // The write lock at once: a reader that becomes a writer later could find it taken.
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    await this.#connection?.close();
    this.#connection = null;
  }
}

interface Asked {
  resolve(result: QueryResult<never>): void;
  reject(error: Error): void;
}

class ThreadConnection implements DatabaseConnection {
  readonly #thread: Worker;
  readonly #asked = new Map<number, Asked>();
  #last = 0;

  private constructor(thread: Worker) {
    this.#thread = thread;
    thread.on('message', (answer: StatementAnswer) => this.#take(answer));
    thread.on('error', (error) => this.#failAll(error));
    thread.on('exit', () => this.#failAll(new Error('the thread of the database has ended')));
  }

  /** Rejects with what kept the file from being opened. */
  static async open(path: string): Promise<ThreadConnection> {
    const thread = new Worker(new URL('./sqlite-worker.ts', import.meta.url), { workerData: path });
    await once(thread, 'message');
    return new ThreadConnection(thread);
  }

  executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    this.#last += 1;
    const question: StatementQuestion = { id: this.#last, sql, parameters };
    return new Promise<QueryResult<R>>((resolve, reject) => {
      this.#asked.set(question.id, { resolve, reject });
      this.#thread.postMessage(question);
    });
  }

  streamQuery(): never {
    throw new Error('a stream of rows would hold the only connection; read in pages');
  }

  #take(answer: StatementAnswer): void {
    const asked = this.#asked.get(answer.id);
    this.#asked.delete(answer.id);
    if ('failed' in answer) asked?.reject(new SqliteError(answer.failed));
    else asked?.resolve({ rows: answer.rows as never[], numAffectedRows: BigInt(answer.changes) });
  }

  #failAll(error: Error): void {
    for (const asked of this.#asked.values()) asked.reject(error);
    this.#asked.clear();
  }

  async close(): Promise<void> {
    const ended = once(this.#thread, 'exit');
    this.#thread.postMessage('close');
    await ended;
  }
}
