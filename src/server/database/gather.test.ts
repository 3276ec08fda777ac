import { describe, expect, it } from 'vitest';
import { Busy } from './busy.ts';
import { Gatherer } from './gather.ts';

/** Doubles what is asked; one cannot be done. */
function doubling(broken: number, error: Error = new Error('broken'), moment?: number) {
  const goes: (readonly number[])[] = [];
  const gatherer = new Gatherer<number, number>(async (items) => {
    goes.push(items);
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (items.includes(broken)) throw error;
    return items.map((item) => item * 2);
  }, moment);
  return { goes, gatherer };
}

describe('what many ask at once', () => {
  it('is done in one go, and each gets their own verdict', async () => {
    const { goes, gatherer } = doubling(-1);
    expect(await Promise.all([1, 2, 3].map((item) => gatherer.ask(item)))).toEqual([2, 4, 6]);
    expect(goes).toEqual([[1, 2, 3]]);
  });

  it('waits for what is being done, and then goes together', async () => {
    const { goes, gatherer } = doubling(-1);
    const first = gatherer.ask(1);
    await new Promise((resolve) => setTimeout(resolve, 2));
    await Promise.all([first, gatherer.ask(2), gatherer.ask(3)]);
    expect(goes).toEqual([[1], [2, 3]]);
  });

  it('waits for others where it was many a moment ago', async () => {
    const { goes, gatherer } = doubling(-1, undefined, 2000);
    await Promise.all([gatherer.ask(1), gatherer.ask(2)]);
    const third = gatherer.ask(3);
    await new Promise((resolve) => setTimeout(resolve, 2));
    await Promise.all([third, gatherer.ask(4)]);
    expect(goes).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('waits for nobody where it was one at a time', async () => {
    const { goes, gatherer } = doubling(-1, undefined, Number.POSITIVE_INFINITY);
    await gatherer.ask(1);
    await gatherer.ask(2);
    expect(goes).toEqual([[1], [2]]);
  });

  it('is not spoiled by one that cannot be done', async () => {
    const { gatherer } = doubling(2);
    const done = await Promise.allSettled([1, 2, 3].map((item) => gatherer.ask(item)));
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('is told to come back, all of it, where the database has too much to do', async () => {
    const { goes, gatherer } = doubling(2, new Busy());
    const done = await Promise.allSettled([1, 2, 3].map((item) => gatherer.ask(item)));
    expect(done.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(goes).toHaveLength(1);
  });
});
