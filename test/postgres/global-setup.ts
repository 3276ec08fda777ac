/**
 * A real PostgreSQL for the tests of a run: its programs come with a package, its data goes to a folder of its own. On both
 * engines a database is brought up to date once; tests take copies of it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/server/database/migrate.ts';
import { openDatabase, type Place } from '../../src/server/database/open-database.ts';
import { type Cluster, startCluster } from './cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a database of one's own can be made. */
    readonly postgres: string;
    /** What to copy: a file, and a database's name. */
    readonly migrated: { readonly sqlite: string; readonly postgres: string };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.TEST_DATABASE_URL;
  const cluster: Cluster | null = running ? null : await startCluster();
  const server = running ?? cluster?.url ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'simmerdown-migrated-'));
  const migrated = { sqlite: join(folder, 'migrated.sqlite'), postgres: `migrated_${process.pid}` };
  await administer(server, `create database ${migrated.postgres}`);
  await bringUpToDate({ engine: 'sqlite', path: migrated.sqlite });
  await bringUpToDate({ engine: 'postgres', url: `${server}/${migrated.postgres}` });
  project.provide('postgres', server);
  project.provide('migrated', migrated);
  return async () => {
    rmSync(folder, { recursive: true, force: true });
    if (cluster) await cluster.stop();
    else await administer(server, `drop database ${migrated.postgres} with (force)`);
  };
}

async function bringUpToDate(place: Place): Promise<void> {
  const database = openDatabase(place);
  await migrate(database);
  await database.destroy();
}

async function administer(server: string, sql: string): Promise<void> {
  const client = new pg.Client(`${server}/postgres`);
  await client.connect();
  await client.query(sql);
  await client.end();
}
