/** `npm run migrate`: brings a shared database's schema to what this program needs, before its nodes start. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open-database.ts';
import { whyNotStarted } from './not-started.ts';
import { readSettings } from './settings.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

try {
  const database = openDatabase(readSettings(process.env, ROOT).place);
  const done = await migrate(database);
  await database.destroy();
  console.log(done.length > 0 ? `done: ${done.join(', ')}` : 'nothing to do');
} catch (error) {
  const { code, message } = whyNotStarted(error);
  console.error(`${code}: ${message}`);
  process.exit(1);
}
