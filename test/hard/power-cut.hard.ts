/**
 * A power cut: the database lies on a disk of its own in a file; the writer is killed, and what is on that disk at this moment
 * is looked at, without what the system had still in memory. Needs root and loop devices.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readLeft, writeAndDie } from '../../src/server/database/test-killed.ts';

const ROUNDS = 10;

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

function canMount(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    return run('losetup', '--find').startsWith('/dev/loop');
  } catch {
    return false;
  }
}

/** An empty disk in a file, mounted; gives where. */
function disk(folder: string, name: string, image = join(folder, `${name}.img`)): string {
  const place = join(folder, name);
  mkdirSync(place);
  run('mount', '-o', 'loop', image, place);
  onTestFinished(() => {
    run('umount', place);
  });
  return place;
}

async function cut(synchronous: 'FULL' | 'NORMAL', round: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'simmerdown-cut-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const image = join(folder, 'before.img');
  run('truncate', '-s', '128M', image);
  run('mkfs.ext4', '-q', '-F', image);
  const before = disk(folder, 'before');
  const acknowledged = await writeAndDie(join(before, 'cut.sqlite'), 300 + ((round * 53) % 300), synchronous);
  const copy = join(folder, 'after.img');
  copyFileSync(image, copy);
  const after = disk(folder, 'after', copy);
  const { numbers, sum } = await readLeft(join(after, 'cut.sqlite'));
  expect(sum).toBe(numbers);
  return acknowledged - numbers;
}

const lostIn = async (synchronous: 'FULL' | 'NORMAL'): Promise<number> => {
  let lost = 0;
  for (let round = 0; round < ROUNDS; round += 1) lost += Math.max(0, await cut(synchronous, round));
  console.log(`${ROUNDS} power cuts with ${synchronous}: ${lost} acknowledged commits lost`);
  return lost;
};

describe.runIf(canMount())('a power cut', () => {
  it('loses nothing that was acknowledged', async () => {
    expect(await lostIn('FULL')).toBe(0);
  });

  it('loses something with the careless setting, or this test would be blind', async () => {
    expect(await lostIn('NORMAL')).toBeGreaterThan(0);
  });
});
