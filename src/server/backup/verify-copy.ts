/** Whether a file is a database of ours, sound and true. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { sampleOf, verifyAttempts } from '../attempts/verify.ts';
import { findTampered } from '../audit/audit.ts';
import { SqliteError } from '../database/faults.ts';
import { isMigrated } from '../database/migrate.ts';
import { type Database, openDatabase } from '../database/open-database.ts';
import { CopyRefused } from './refused.ts';
import { type Sums, sumsOf } from './sums.ts';

export interface Sound {
  readonly sums: Sums;
  /** How many attempts were played again; those of an older edition of the program are only compared with themselves. */
  readonly attempts: number;
}

/** Throws `CopyRefused` where it is not. Plays so many attempts again; all of them where it is not said. */
export async function verifyCopy(path: string, sample?: number): Promise<Sound> {
  const database = openDatabase({ engine: 'sqlite', path });
  try {
    await assertWhole(database, path);
    if (!(await isMigrated(database)))
      throw new CopyRefused('schema-differs', `${path} belongs to another version of this program`);
    await assertUntampered(database);
    const { checked, olderRules, mismatches } = await verifyAttempts(
      database,
      sample === undefined ? undefined : await sampleOf(database, sample, randomUUID()),
    );
    const [first] = mismatches;
    if (first)
      throw new CopyRefused(
        'scores-differ',
        `${mismatches.length} attempts, first ${first.attempt}: ${first.flaw}`,
      );
    return { sums: await sumsOf(database), attempts: checked - olderRules };
  } catch (error) {
    throw error instanceof SqliteError ? new CopyRefused('file-damaged', error.message) : error;
  } finally {
    await database.destroy();
  }
}

async function assertWhole(database: Database, path: string): Promise<void> {
  const checked = await sql<{ integrityCheck: string }>`pragma integrity_check`
    .execute(database)
    .catch((error: Error) => {
      throw new CopyRefused('file-damaged', `${path}: ${error.message}`);
    });
  const said = checked.rows.map(({ integrityCheck }) => integrityCheck);
  const strays = await sql`pragma foreign_key_check`.execute(database);
  if (said.join() === 'ok' && strays.rows.length === 0) return;
  throw new CopyRefused(
    'file-damaged',
    `${said.slice(0, 3).join('; ')}; ${strays.rows.length} rows that refer to nothing`,
  );
}

async function assertUntampered(database: Database): Promise<void> {
  for (const { id } of await database.selectFrom('organisation').select('id').execute()) {
    const number = await findTampered(database, id);
    if (number !== null) throw new CopyRefused('log-tampered', `organisation ${id}, entry ${number}`);
  }
}
