/** A server as a process of its own on either database, with what is in it to be looked at from outside. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { migrate } from '../../../src/server/database/migrate.ts';
import {
  type Database,
  type Engine,
  openDatabase,
  type Place,
} from '../../../src/server/database/open-database.ts';
import { testPlace } from '../../../src/server/database/test-database.ts';
import { freePort } from '../../postgres/cluster.ts';
import { type Node, startNode } from './nodes.ts';

export interface Served {
  readonly node: Node;
  readonly port: number;
  readonly database: Database;
  /** A figure of the process, as it tells it to operators. */
  figure(name: string): Promise<number>;
}

export async function served(engine: Engine): Promise<Served> {
  const { database, settings } = await placeOn(engine);
  const metrics = `${await freePort()}`;
  const node = await startNode({ ...settings, METRICS_PORT: metrics, BEHIND_PROXY: '1', LOG_LEVEL: 'error' });
  const figure = async (name: string): Promise<number> => {
    const text = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text();
    const value = new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1];
    if (value === undefined) throw new Error(`no figure ${name}`);
    return Number(value);
  };
  return { node, port: Number(new URL(node.origin).port), database, figure };
}

async function placeOn(engine: Engine) {
  const folder = mkdtempSync(join(tmpdir(), 'simmerdown-served-'));
  const place: Place =
    engine === 'postgres' ? await testPlace(engine) : { engine, path: join(folder, 'simmerdown.sqlite') };
  const database = openDatabase(place);
  onTestFinished(async () => {
    await database.destroy();
    rmSync(folder, { recursive: true, force: true });
  });
  await migrate(database);
  const settings = 'url' in place ? { DATABASE_URL: place.url } : { DATA: folder };
  return { database, settings };
}
