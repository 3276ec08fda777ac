/** The thread that owns the SQLite file, from outside. It answers in the order it is asked. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CompiledQuery, QueryResult } from 'kysely';
import { SqliteError } from './faults.ts';
import type { StatementAnswer, StatementQuestion } from './sqlite-messages.ts';

interface Asked {
  resolve(result: QueryResult<never>): void;
  reject(error: Error): void;
}

export class SqliteThread {
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
  static async open(path: string): Promise<SqliteThread> {
    const thread = new Worker(new URL('./sqlite-worker.ts', import.meta.url), { workerData: path });
    await once(thread, 'message');
    return new SqliteThread(thread);
  }

  ask<R>({ sql, parameters }: CompiledQuery, opening: string | null = null): Promise<QueryResult<R>> {
    this.#last += 1;
    const question: StatementQuestion = { id: this.#last, sql, parameters, opening };
    return new Promise<QueryResult<R>>((resolve, reject) => {
      this.#asked.set(question.id, { resolve, reject });
      this.#thread.postMessage(question);
    });
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
