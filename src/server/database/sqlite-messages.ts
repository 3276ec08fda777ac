/** What passes between the server and the thread of its SQLite file. */
export interface StatementQuestion {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** What is done before it, where it is the first of a transaction. */
  readonly opening: string | null;
}

export type StatementAnswer =
  | { readonly id: number; readonly rows: readonly unknown[]; readonly changes: number }
  | { readonly id: number; readonly failed: SqliteFailure };

export interface SqliteFailure {
  readonly message: string;
  /** SQLite's extended result code; null where it was no failure of SQLite's. */
  readonly errcode: number | null;
}
