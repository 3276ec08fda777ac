/**
 * The thread that owns the SQLite file: a slow disk then delays answers, not every connection (`sqlite-driver.ts`).
 * One statement a message, answered in the order they came.
 */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { assertDurable, open } from './sqlite-file.ts';
import type { StatementAnswer, StatementQuestion } from './sqlite-messages.ts';

const database = openHere(workerData as string);

function openHere(path: string): DatabaseSync {
  const opened = open(path);
  assertDurable(opened);
  return opened;
}

function answer({ id, sql, parameters }: StatementQuestion): StatementAnswer {
  // What did not fit on the disk is undone already.
  if (sql === 'rollback' && !database.isTransaction) return { id, rows: [], changes: 0 };
  try {
    const statement = database.prepare(sql);
    const values = parameters as SQLInputValue[];
    // `run` tells how many rows were changed, and gives none; a statement with columns is asked for its rows.
    if (statement.columns().length > 0) return { id, rows: statement.all(...values), changes: 0 };
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
