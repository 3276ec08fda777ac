import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readLeft, writeAndDie } from '../../src/server/database/test-killed.ts';

const KILLS = 100;

it(`loses nothing in ${KILLS} kills in the middle of its writes`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'simmerdown-kills-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'killed.sqlite');
  let most = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const acknowledged = await writeAndDie(path, (kill * 37) % 400);
    const { numbers, sum } = await readLeft(path);
    expect(sum).toBe(numbers);
    expect(numbers).toBeGreaterThanOrEqual(acknowledged);
    most = numbers;
  }
  console.log(`${KILLS} kills, ${most} commits acknowledged, none lost`);
});
