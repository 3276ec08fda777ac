/**
 * A process that writes to the database in the path given, one attempt's inputs after the other, and says each number once it
 * is acknowledged. It is killed in the middle of that. `NORMAL` behind the path takes the careless setting, as a control.
 */
import { writeSync } from 'node:fs';
import { sql } from 'kysely';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { transact } from './transact.ts';

const [path = '', synchronous = 'FULL'] = process.argv.slice(2);
const database = openDatabase({ engine: 'sqlite', path });
await migrate(database);
if (synchronous === 'NORMAL') await sql`PRAGMA synchronous = NORMAL`.execute(database);

const row = {
  kind: 'count',
  body: '',
  runMs: 0,
  claimedUntilMs: null,
  tries: 0,
  doneMs: null,
  problem: null,
};
const before = await database.selectFrom('job').select('tries').where('id', '=', 'sum').executeTakeFirst();
if (!before)
  await database
    .insertInto('job')
    .values({ ...row, id: 'sum', uniqueKey: 'sum' })
    .execute();
for (let number = (before?.tries ?? 0) + 1; ; number += 1) {
  await transact(database, async (within) => {
    await within
      .insertInto('job')
      .values({ ...row, id: `${number}`, uniqueKey: `${number}` })
      .execute();
    await within.updateTable('job').set({ tries: number }).where('id', '=', 'sum').execute();
  });
  // At once: what waits in a buffer of ours would be lost with us and prove nothing.
  writeSync(1, `${number}\n`);
}
