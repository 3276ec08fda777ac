/**
 * The thread that owns the SQLite file: a slow disk then delays answers, not every connection (`sqlite-driver.ts`).
 * One statement a message, the first of a transaction with what opens it, answered in the order they came.
 */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { assertDurable, open } from './sqlite-file.ts';
import type { StatementAnswer, StatementQuestion } from './sqlite-messages.ts';

const database = openHere(workerData as string);

function openHere(path: string): DatabaseSync {
  const opened = open(path);
  assertDurable(opened);
  return opened;
}

interface Prepared {
  readonly statement: StatementSync;
  readonly givesRows: boolean;
}

/** Reading a statement takes longer than doing it, and the same ones come all the time; those unused for longest make room. */
const KEPT = 200;
const kept = new Map<string, Prepared>();

function prepared(sql: string): Prepared {
  const one = kept.get(sql) ?? prepare(sql);
  kept.delete(sql);
  kept.set(sql, one);
  const [longest] = kept.keys();
  if (kept.size > KEPT && longest !== undefined) kept.delete(longest);
  return one;
}

function prepare(sql: string): Prepared {
  const statement = database.prepare(sql);
  return { statement, givesRows: statement.columns().length > 0 };
}

function answer({ id, sql, parameters, opening }: StatementQuestion): StatementAnswer {
  // What did not fit on the disk is undone already.
  if (sql === 'rollback' && !database.isTransaction) return { id, rows: [], changes: 0 };
  try {
    if (opening !== null) prepared(opening).statement.run();
    const { statement, givesRows } = prepared(sql);
    const values = parameters as SQLInputValue[];
    // `run` tells how many rows were changed, and gives none; a statement with columns is asked for its rows.
    if (givesRows) return { id, rows: statement.all(...values), changes: 0 };
    return { id, rows: [], changes: Number(statement.run(...values).changes) };
  } catch (error) {
    const { message, errcode } = error as Error & { errcode?: number };
    return { id, failed: { message, errcode: errcode ?? null } };
  }
}

parentPort?.on('message', (question: StatementQuestion | 'close') => {
  if (question !== 'close') return parentPort?.postMessage(answer(question));
  database.close();
  parentPort?.close();
});
parentPort?.postMessage('open');
