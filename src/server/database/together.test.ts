import { describe, expect, it } from 'vitest';
import { testDatabase } from './test-database.ts';
import { Together } from './together.ts';

describe('what many ask for at once', () => {
  it('is worked out once for all of them, and anew for whoever asks later', async () => {
    const database = await testDatabase('sqlite');
    const together = new Together<number>();
    let times = 0;
    const make = async () => {
      await new Promise((resolve) => setImmediate(resolve));
      times += 1;
      return times;
    };
    const asked = [1, 2, 3].map(() => together.ask(database, 'board', make));
    expect(await Promise.all(asked)).toEqual([1, 1, 1]);
    expect(await together.ask(database, 'other board', make)).toBe(2);
    expect(await together.ask(database, 'board', make)).toBe(3);
  });

  it('is tried again after it has failed for all of them', async () => {
    const database = await testDatabase('sqlite');
    const together = new Together<number>();
    const fail = () => Promise.reject(new Error('lost'));
    const asked = [1, 2].map(() => together.ask(database, 'board', fail));
    for (const one of asked) await expect(one).rejects.toThrow('lost');
    expect(await together.ask(database, 'board', async () => 1)).toBe(1);
  });
});
