/** A disk of its own that is full: the server goes on reading, refuses writes, and takes them again when there is room. Needs root. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/server/database/open-database.ts';
import { ask, leafletIn, missing, players, startNode } from './support/nodes.ts';

/** Who fill the disk, and with how many calls: fewer than one person may begin in an hour. */
const FILLERS = 50;
const CALLS_EACH = 50;

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

function smallDisk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'simmerdown-full-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const place = join(folder, 'disk');
  mkdirSync(place);
  run('mount', '-t', 'tmpfs', '-o', 'size=24m', 'simmerdown', place);
  onTestFinished(() => void run('umount', '-l', place));
  return place;
}

function fill(place: string): string {
  const { bavail, bsize } = statfsSync(place);
  const file = join(place, 'everything-else');
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - 8192)));
  return file;
}

describe.runIf(process.getuid?.() === 0)('a disk that is full', () => {
  it('costs nothing that was acknowledged, and the server goes on', async () => {
    const place = smallDisk();
    const node = await startNode({ DATA: place });
    const database = openDatabase({ engine: 'sqlite', path: join(place, 'simmerdown.sqlite') });
    onTestFinished(() => database.destroy());
    const [player, ...others] = await players(database, 1 + FILLERS);
    const version = await leafletIn(database);
    const { token = '', inputs = [] } = player ?? {};
    const open = (key: string) => ({ key, version, assignment: null, mode: 'practice', locale: 'en' });
    const full = async () => {
      const statuses: number[] = [];
      for (const filler of others)
        for (let number = 0; number < CALLS_EACH && statuses.at(-1) !== 503; number += 1)
          statuses.push(
            (await ask(node.origin, filler.token, '/attempts', open(`fill-${number}-key`)))?.status ?? 0,
          );
      return statuses;
    };
    const first = await ask(node.origin, token, '/attempts', open('mine-to-keep'));
    const attempt = first?.body.attempt ?? '';
    const send = (seq: number) => {
      const input = inputs[seq - 1] ?? '';
      return ask(node.origin, token, `/attempts/${attempt}/inputs`, { seq, input, locale: 'en' });
    };
    expect((await send(1))?.status).toBe(200);
    const stuffing = fill(place);
    const statuses = await full();
    expect(statuses.at(-1)).toBe(503);
    expect(new Set(statuses)).toEqual(new Set(statuses.length > 1 ? [200, 503] : [503]));
    const headers = { cookie: `simmerdown=${token}` };
    const read = await fetch(`${node.origin}/api/attempts/${attempt}?locale=en`, { headers });
    expect([read.status, ((await read.json()) as { seq: number }).seq]).toEqual([200, 1]);
    rmSync(stuffing);
    expect((await send(2))?.status).toBe(200);
    const acknowledged = [1, 2].map((seq) => ({ attempt, seq, input: inputs[seq - 1] ?? '' }));
    expect(await missing(database, acknowledged)).toEqual([]);
    expect(node.child.exitCode).toBeNull();
    console.log(`${statuses.length - 1} writes on the last of the disk, then 503, then room again`);
  });
});
