/** `npm run import-data FILE`: takes an exported database into an empty one, whole or not at all. */
import { verifyAttempts } from '../attempts/verify.ts';
import { migrate } from '../database/migrate.ts';
import { MIGRATIONS } from '../database/migrations/index.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { readDataFile } from './data-file.ts';
import { mustBeFile } from './must-be-file.ts';
import { CopyRefused } from './refused.ts';
import { differing, type Sums, sumsOf } from './sums.ts';
import { asAnyTable, type Cell, type Row, TABLE_NAMES } from './tables.ts';

export interface Imported {
  readonly sums: Sums;
  /** How many attempts were played again; those of an older edition of the program are only compared with themselves. */
  readonly attempts: number;
}

/** Throws `CopyRefused`, and then the database is as empty as it was. */
export async function importData(database: Database, path: string): Promise<Imported> {
  mustBeFile(path);
  await migrate(database);
  return transact(database, async (within) => {
    await assertEmpty(within);
    const told = await fill(within, path);
    const sums = await sumsOf(within);
    const wrong = differing(told, sums);
    if (wrong.length > 0)
      throw new CopyRefused('sums-differ', `other rows than in the file: ${wrong.join(', ')}`);
    const { checked, olderRules, mismatches } = await verifyAttempts(within);
    const [first] = mismatches;
    if (first)
      throw new CopyRefused(
        'scores-differ',
        `${mismatches.length} attempts, first ${first.attempt}: ${first.flaw}`,
      );
    // The seals are made with the secret of where it comes from.
    await within.updateTable('auditEnd').set({ seal: null }).execute();
    return { sums, attempts: checked - olderRules };
  });
}

async function assertEmpty(database: Database): Promise<void> {
  for (const table of TABLE_NAMES) {
    const found = await asAnyTable(database).selectFrom(table).selectAll().limit(1).execute();
    if (found.length > 0) throw new CopyRefused('not-empty', `there are rows in ${table}`);
  }
}

/** Gives what the file says that its tables come to. */
async function fill(database: Database, path: string): Promise<Sums> {
  let filling = new Filling(database, '', []);
  let begun = false;
  for await (const line of readDataFile(path)) {
    if ((line.kind === 'head') === begun) throw damaged('a head belongs at the beginning, once');
    begun = true;
    if (line.kind === 'head') assertSchema(line.schema);
    else if (line.kind === 'row') await filling.add(line.cells);
    else await filling.end();
    if (line.kind === 'table') filling = new Filling(database, knownTable(line.table), line.columns);
    if (line.kind === 'end') return line.sums;
  }
  throw damaged('it has no end');
}

const damaged = (what: string): CopyRefused => new CopyRefused('file-damaged', what);

function knownTable(table: string): string {
  if ((TABLE_NAMES as readonly string[]).includes(table)) return table;
  throw damaged(`nobody knows a table ${table}`);
}

function assertSchema(schema: readonly string[]): void {
  const ours = Object.keys(MIGRATIONS);
  if (schema.join() === ours.join()) return;
  throw new CopyRefused(
    'schema-differs',
    `the file has ${schema.join(', ')}; this program has ${ours.join(', ')}`,
  );
}

/** Both databases limit the values of one statement, SQLite to 32766. */
const MOST_VALUES = 10_000;
const MOST_ROWS = 200;

/** Rows on their way into one table. */
class Filling {
  readonly #database: Database;
  readonly #table: string;
  readonly #columns: readonly string[];
  #rows: Row[] = [];

  constructor(database: Database, table: string, columns: readonly string[]) {
    this.#database = database;
    this.#table = table;
    this.#columns = columns;
  }

  async add(cells: readonly Cell[]): Promise<void> {
    if (this.#table === '' || cells.length !== this.#columns.length) throw damaged(`a row of ${this.#table}`);
    this.#rows.push(Object.fromEntries(this.#columns.map((column, place) => [column, cells[place] ?? null])));
    if (this.#rows.length >= Math.min(MOST_ROWS, MOST_VALUES / this.#columns.length)) await this.end();
  }

  async end(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    if (rows.length > 0) await asAnyTable(this.#database).insertInto(this.#table).values(rows).execute();
  }
}
