/** A second PostgreSQL that has all of the first one's commits before they are acknowledged, and can take its place. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { type Cluster, serve, settingsOf } from './cluster.ts';

const ask = async (cluster: Cluster, ...statements: readonly string[]): Promise<readonly unknown[]> => {
  const client = new pg.Client(`${cluster.url}/postgres`);
  await client.connect();
  try {
    let rows: readonly unknown[] = [];
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
};

/** From then on the primary acknowledges nothing that the standby does not have. */
export async function standbyOf(primary: Cluster): Promise<Cluster> {
  const home = { ...primary.home, data: join(primary.home.folder, 'standby') };
  await copyOf(primary, home.data);
  const { uid, gid } = home.user;
  writeFileSync(join(home.data, 'standby.signal'), '');
  if (uid !== undefined) execFileSync('chown', ['-R', `${uid}:${gid}`, home.data]);
  const from = new URL(primary.url);
  const conninfo = `primary_conninfo=host=${from.hostname} port=${from.port} user=postgres application_name=standby`;
  const standby = await serve(home, [...settingsOf(false), conninfo]);
  await ask(primary, "alter system set synchronous_standby_names = 'standby'", 'select pg_reload_conf()');
  await until(async () => {
    const rows = await ask(primary, "select from pg_stat_replication where sync_state = 'sync'");
    return rows.length === 1;
  });
  return standby;
}

/** By PostgreSQL's own way of copying a folder that is being written to; the package has no program for it. */
async function copyOf({ url, home }: Cluster, into: string): Promise<void> {
  const client = new pg.Client(`${url}/postgres`);
  await client.connect();
  await client.query("select pg_backup_start('standby', true)");
  cpSync(home.data, into, { recursive: true, filter: (path) => !path.endsWith('postmaster.pid') });
  const stopped = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
  await client.end();
  rmSync(join(into, 'postmaster.opts'), { force: true });
  writeFileSync(join(into, 'backup_label'), stopped.rows[0]?.labelfile ?? '');
}

/** Ready to be written to when it is done. */
export async function promote(standby: Cluster): Promise<void> {
  await ask(standby, 'select pg_promote()');
  await until(async () => {
    const [row] = (await ask(standby, 'select pg_is_in_recovery() as still')) as { still: boolean }[];
    return row?.still === false;
  });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not come to that in a minute');
}

export interface Address {
  readonly url: string;
  /** Whoever connects from now on gets there. */
  leadTo(cluster: Cluster): void;
}

/** One address for whichever of them is the primary, as an operator has it. */
export async function addressOf(cluster: Cluster): Promise<Address> {
  let port = Number(new URL(cluster.url).port);
  const door = createServer((socket) => {
    const way = connect(port, '127.0.0.1');
    socket.pipe(way).pipe(socket);
    for (const [one, other] of [
      [socket, way],
      [way, socket],
    ] as const)
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void door.close());
  const address = door.address();
  const at = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `postgres://postgres@127.0.0.1:${at}`,
    leadTo: (other) => {
      port = Number(new URL(other.url).port);
    },
  };
}
