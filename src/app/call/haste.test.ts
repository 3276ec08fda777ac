import { describe, expect, it } from 'vitest';
import { GLANCE, makeHaste } from './haste.ts';

describe('haste', () => {
  it('takes a key when there was time for a glance, and none before', () => {
    const haste = makeHaste();
    haste.newWords(1000);
    expect(haste.tooSoon(1000 + GLANCE - 1)).toBe(true);
    haste.newWords(2000);
    expect(haste.tooSoon(2000 + GLANCE)).toBe(false);
  });
  it('does not take the second of two quick presses', () => {
    const haste = makeHaste();
    expect([haste.tooSoon(5000), haste.tooSoon(5100)]).toEqual([false, true]);
  });
  it('takes one of forty presses in a row, however long they go on', () => {
    const haste = makeHaste();
    const taken = Array.from({ length: 40 }, (_, press) => haste.tooSoon(1000 + press * 150)).filter(
      (soon) => !soon,
    );
    expect(taken).toHaveLength(1);
  });
});
