/** What both databases say about a failed statement, in one set of words. */
import { DatabaseError } from 'pg';
import type { SqliteFailure } from './sqlite-messages.ts';

export class SqliteError extends Error {
  readonly errcode: number | null;

  constructor({ message, errcode }: SqliteFailure) {
    super(message);
    this.errcode = errcode;
  }
}

export type DatabaseFault = 'duplicate' | 'reference' | 'try-again' | 'full' | 'other';

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
  '57P01': 'try-again',
};

export function faultOf(error: unknown): DatabaseFault {
  if (error instanceof SqliteError) return SQLITE[error.errcode ?? 0] ?? 'other';
  if (error instanceof DatabaseError) return POSTGRES[error.code ?? ''] ?? 'other';
  return 'other';
}
