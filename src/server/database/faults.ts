/** What both databases say about a failed statement, in one set of words. */
import { NoResultError } from 'kysely';
import { DatabaseError } from 'pg';
import { Busy } from './busy.ts';
import type { SqliteFailure } from './sqlite-messages.ts';

export class SqliteError extends Error {
  readonly errcode: number | null;

  constructor({ message, errcode }: SqliteFailure) {
    super(message);
    this.errcode = errcode;
  }
}

/** `lost`: the connection to the database is gone, and what was under way may have been done or not. */
export type DatabaseFault = 'duplicate' | 'reference' | 'try-again' | 'full' | 'lost' | 'other';

/** SQLite's extended result codes. */
const SQLITE: Readonly<Record<number, DatabaseFault>> = {
  5: 'try-again',
  6: 'try-again',
  13: 'full',
  787: 'reference',
  1555: 'duplicate',
  2067: 'duplicate',
};

/** PostgreSQL's conditions. */
const POSTGRES: Readonly<Record<string, DatabaseFault>> = {
  '23503': 'reference',
  '23505': 'duplicate',
  '40001': 'try-again',
  '40P01': 'try-again',
  '53100': 'full',
  '57P01': 'lost',
  '57P02': 'lost',
  '57P03': 'lost',
  '25P03': 'lost',
};

/** Of the connection itself, by the system's codes, and by the words of its driver where it has no code. */
const LOST = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT'];
const SAID_LOST =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying)/;

export function faultOf(error: unknown): DatabaseFault {
  if (error instanceof SqliteError) return SQLITE[error.errcode ?? 0] ?? 'other';
  if (error instanceof DatabaseError) return POSTGRES[error.code ?? ''] ?? 'other';
  return isLost(error) ? 'lost' : 'other';
}

/** What was there a moment ago is not any more: somebody has erased it, taken it away, or left in between. */
export const isGone = (error: unknown): boolean =>
  error instanceof NoResultError || faultOf(error) === 'reference';

const PASSING: readonly DatabaseFault[] = ['try-again', 'full', 'lost'];

/** What was tried may well succeed a little later, as it is. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Busy || PASSING.includes(faultOf(error));

function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code !== undefined) return LOST.includes(code) && ['connect', 'read', 'write'].includes(syscall ?? '');
  return SAID_LOST.test(error.message);
}
