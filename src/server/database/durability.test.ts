import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { assertDurable, isOlder, open } from './sqlite-file.ts';
import { readLeft, writeAndDie } from './test-killed.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'simmerdown-durable-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

describe('the embedded database', () => {
  it('has everything it has acknowledged, and nothing by halves, when its process is killed', async () => {
    const path = join(folder(), 'killed.sqlite');
    for (const milliseconds of [0, 60, 200]) {
      const acknowledged = await writeAndDie(path, milliseconds);
      const { numbers, sum } = await readLeft(path);
      expect(sum).toBe(numbers);
      expect(numbers).toBeGreaterThanOrEqual(acknowledged);
      // The one that was under way may have been committed and not yet acknowledged.
      expect(numbers).toBeLessThanOrEqual(acknowledged + 1);
    }
  });

  it('is for its owner only, with what lies beside it, also where it was for everybody before', () => {
    const made = folder();
    const path = join(made, 'private.sqlite');
    const modes = () =>
      readdirSync(made).map((name) => (statSync(join(made, name)).mode & 0o777).toString(8));
    const writeIn = () => {
      const database = open(path);
      database.exec('create table if not exists entry (number integer)');
      const found = modes();
      database.close();
      return found;
    };
    expect(writeIn()).toEqual(['600', '600', '600']);
    writeFileSync(`${path}-wal`, '');
    for (const name of readdirSync(made)) chmodSync(join(made, name), 0o644);
    expect(writeIn()).toEqual(['600', '600', '600']);
  });

  it('is refused where a commit would not be on the disk before it is acknowledged', () => {
    const path = join(folder(), 'careless.sqlite');
    open(path).close();
    const careless = new DatabaseSync(path);
    onTestFinished(() => careless.close());
    careless.exec('PRAGMA synchronous = NORMAL');
    expect(() => assertDurable(careless)).toThrow('not-durable');
    careless.exec('PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE');
    expect(() => assertDurable(careless)).toThrow('not-durable');
    const careful = open(path);
    onTestFinished(() => careful.close());
    expect(() => assertDurable(careful)).not.toThrow();
  });

  it.each([
    ['3.51.2', true],
    ['3.9.9', true],
    ['3.51.3', false],
    ['3.53.4', false],
    ['4.0.0', false],
  ])('knows whether %s is too old to be trusted', (version, older) => {
    expect(isOlder(version, '3.51.3')).toBe(older);
  });
});
