import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMarks, decidedBy, place } from './order.ts';
import { anyMark, mark } from './test-marks.ts';

describe('of two calls', () => {
  it.each([
    ['more points', mark(700), mark(699, { anger: 0, turns: 1 }), 'points'],
    ['as many points with less anger', mark(700, { anger: 3999, turns: 20 }), mark(700), 'anger'],
    ['as much anger in fewer turns', mark(700, { turns: 8, openings: 2 }), mark(700), 'turns'],
    [
      'as many turns with fewer looks into the phrase book',
      mark(700),
      mark(700, { openings: 1, finished: 1 }),
      'openings',
    ],
    ['nothing else but an earlier end', mark(700), mark(700, { finished: 1001 }), 'finished'],
    ['anything that is finished', mark(0), null, 'points'],
  ])('the one with %s comes first', (_, first, second, by) => {
    expect(compareMarks(first, second)).toBeLessThan(0);
    expect(compareMarks(second, first)).toBeGreaterThan(0);
    expect(decidedBy(first, second)).toBe(by);
  });

  it('neither comes first where nothing tells them apart', () => {
    expect(compareMarks(mark(1), mark(1))).toBe(0);
    expect(compareMarks(null, null)).toBe(0);
    expect(decidedBy(mark(1), mark(1))).toBeNull();
  });
});

const anyEntries = fc
  .array(fc.option(anyMark), { maxLength: 12 })
  .map((marks) => marks.map((own, index) => ({ id: `p${index}`, mark: own })));

describe('places', () => {
  it('do not depend on the order in which calls come in', () => {
    fc.assert(
      fc.property(
        anyEntries.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
        ([entries, shuffled]) => {
          expect(place(shuffled)).toEqual(place(entries));
        },
      ),
    );
  });

  it('are shared by those whom nothing tells apart, and by nobody else', () => {
    const entries = [
      { id: 'b', mark: mark(700) },
      { id: 'a', mark: mark(700) },
      { id: 'c', mark: mark(500) },
      { id: 'd', mark: null },
    ];
    expect(place(entries).map(({ entry, place: at }) => [entry.id, at])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
      ['d', 4],
    ]);
  });

  it('never get worse for more points', () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(), fc.integer({ min: 1, max: 50 }), (entries, which, more) => {
        const own = entries[which % Math.max(1, entries.length)];
        if (!own?.mark) return;
        const better = { ...own, mark: { ...own.mark, points: own.mark.points + more } };
        const others = entries.filter((entry) => entry !== own);
        const at = (all: typeof entries) => place(all).find(({ entry }) => entry.id === own.id)?.place ?? 0;
        expect(at([...others, better])).toBeLessThanOrEqual(at(entries));
      }),
    );
  });
});
