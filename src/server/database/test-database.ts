/** An empty, migrated database of one's own, on the engine asked for. For tests. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { migrate } from './migrate.ts';
import { type Database, type Engine, openDatabase, type Place } from './open-database.ts';

/** Gone with the test that asked for it. */
export async function testDatabase(engine: Engine): Promise<Database> {
  const database = openDatabase(await testPlace(engine));
  onTestFinished(() => database.destroy());
  await migrate(database);
  return database;
}

/** A place with nothing in it. */
export async function testPlace(engine: Engine): Promise<Place> {
  return engine === 'sqlite' ? { engine, path: emptyFile() } : { engine, url: await emptyDatabase() };
}

function emptyFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'simmerdown-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'test.sqlite');
}

async function emptyDatabase(): Promise<string> {
  const server = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(server, `create database ${name}`);
  onTestFinished(() => administer(server, `drop database ${name} with (force)`));
  return `${server}/${name}`;
}

async function administer(server: string, sql: string): Promise<void> {
  const client = new pg.Client(`${server}/postgres`);
  await client.connect();
  await client.query(sql);
  await client.end();
}
