import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const fresh = async () => {
  vi.resetModules();
  return import('./seen-remarks.ts');
};

/** A browser's own, or one that refuses. */
function storing(work: { getItem(name: string): string | null; setItem(name: string, text: string): void }) {
  vi.stubGlobal('localStorage', { ...work, removeItem: () => {} });
}

describe('what trainers have written', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    storing({
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, text) => void kept.set(name, text),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('was looked at also after the page was loaded anew, whatever another window has looked at', async () => {
    const one = await fresh();
    one.noteSeen('a', 10);
    const other = await fresh();
    other.noteSeen('b', 20);
    one.noteSeen('c', 30);
    expect([...(await fresh()).readSeen()]).toEqual([
      ['a', 10],
      ['b', 20],
      ['c', 30],
    ]);
  });

  it('is new again, and nothing worse, where something else was written in its place', async () => {
    (await fresh()).noteSeen('a', 10);
    for (const [name] of kept) {
      for (const text of ['{', 'null', '{"a":1}', '[["a","late"],["b"],7]']) {
        kept.set(name, text);
        expect((await fresh()).readSeen().size).toBe(0);
      }
    }
  });

  it('is known as long as the page is open where the browser keeps nothing', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    storing({ getItem: refuse, setItem: refuse });
    const page = await fresh();
    expect([...page.noteSeen('a', 10)]).toEqual([['a', 10]]);
    expect([...page.readSeen()]).toEqual([['a', 10]]);
  });
});
