/** An empty, migrated database of one's own, on the engine asked for. For tests. */
import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { type Database, type Engine, openDatabase, type Place } from './open-database.ts';

/** Gone with the test that asked for it. */
export async function testDatabase(engine: Engine): Promise<Database> {
  const database = openDatabase(await migratedPlace(engine));
  onTestFinished(() => database.destroy());
  return database;
}

/** A copy of the one that was brought up to date at the beginning of the run. */
async function migratedPlace(engine: Engine): Promise<Place> {
  const { sqlite, postgres } = inject('migrated');
  if (engine === 'postgres') return { engine, url: await madeDatabase(`template ${postgres}`) };
  const path = emptyFile();
  copyFileSync(sqlite, path);
  return { engine, path };
}

/** A place with nothing in it. */
export async function testPlace(engine: Engine): Promise<Place> {
  return engine === 'sqlite' ? { engine, path: emptyFile() } : { engine, url: await madeDatabase() };
}

function emptyFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'simmerdown-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'test.sqlite');
}

async function madeDatabase(how = ''): Promise<string> {
  const server = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(server, `create database ${name} ${how}`);
  onTestFinished(() => administer(server, `drop database ${name} with (force)`));
  return `${server}/${name}`;
}

async function administer(server: string, sql: string): Promise<void> {
  const client = new pg.Client(`${server}/postgres`);
  await client.connect();
  await client.query(sql);
  await client.end();
}
