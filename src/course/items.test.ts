import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf, type PlayedDecision } from './items.ts';

/** Twenty calls, the better half of which takes the good reply. */
const telling = Array.from({ length: 20 }, (_, number): PlayedDecision => {
  const good = number >= 10;
  return {
    attempt: `call-${number + 10}`,
    line: 'opening',
    move: good ? '=hear' : '=act',
    led: good ? 'retell' : 'done',
    good,
    regret: good ? 0 : 80,
  };
});
const totals = new Map(telling.map(({ attempt }, number) => [attempt, number * 5]));

describe('a line of a scenario', () => {
  it('that the better half gets right tells the able from the others', () => {
    const [item] = itemsOf(telling, totals);
    expect(item).toMatchObject({ line: 'opening', calls: 20, difficulty: 0.5, flags: [] });
    expect(item?.discrimination).toBeCloseTo(0.867, 3);
    expect(item?.moves).toEqual([
      {
        move: '=act',
        chosen: 10,
        share: 0.5,
        shareOfTop: 0,
        shareOfBottom: 1,
        meanRegret: 80,
        led: [{ to: 'done', calls: 10, meanRegret: 80 }],
      },
      {
        move: '=hear',
        chosen: 10,
        share: 0.5,
        shareOfTop: 1,
        shareOfBottom: 0,
        meanRegret: 0,
        led: [{ to: 'retell', calls: 10, meanRegret: 0 }],
      },
    ]);
  });

  it('that tells nothing, or the wrong way round, is flagged', () => {
    const flags = (good: (number: number) => boolean) =>
      itemsOf(
        telling.map((each, number) => ({ ...each, good: good(number) })),
        totals,
      )[0]?.flags;
    expect(flags((number) => number % 2 === 0)).toEqual(['does-not-tell']);
    expect(flags((number) => number < 10)).toEqual(['does-not-tell']);
    expect(flags(() => true)).toEqual(['everybody-right']);
    expect(flags(() => false)).toEqual(['nobody-right']);
  });

  it('is not judged by fewer than ten calls', () => {
    expect(itemsOf(telling.slice(0, 9), totals)[0]?.flags).toEqual(['too-few']);
  });

  it('counts whoever comes to it twice with the first time', () => {
    const again = { ...telling[0]!, move: '=end', good: true };
    const [item] = itemsOf([...telling, again], totals);
    expect(item?.calls).toBe(20);
    expect(item?.moves.map(({ move }) => move)).not.toContain('=end');
  });

  it('has statistics within their bounds, whatever was played, in whatever order it was stored', () => {
    const decision = fc.record({
      attempt: fc.constantFrom(...totals.keys()),
      line: fc.constantFrom('opening', 'retell', 'done'),
      move: fc.constantFrom('=a', '=b', 'hold'),
      led: fc.constantFrom('retell', 'done', 'end'),
      regret: fc.integer({ min: 0, max: 1000 }),
      good: fc.boolean(),
    });
    // One decision of a call at a line, as only the first counts.
    const key = ({ attempt, line }: PlayedDecision) => `${attempt} ${line}`;
    fc.assert(
      fc.property(fc.uniqueArray(decision, { selector: key, maxLength: 60 }), (decisions) => {
        const items = itemsOf(decisions, totals);
        for (const { difficulty, discrimination, moves } of items) {
          for (const { chosen, led } of moves)
            expect(led.reduce((sum, { calls }) => sum + calls, 0)).toBe(chosen);
          expect(difficulty).toBeGreaterThanOrEqual(0);
          expect(difficulty).toBeLessThanOrEqual(1);
          expect(Math.abs(discrimination ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
          expect(moves.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        }
        const byLine = (those: typeof items) =>
          those
            .map(({ line, calls, difficulty, moves }) => ({
              line,
              calls,
              difficulty,
              moves: moves.map(({ move }) => move),
            }))
            .toSorted((one, other) => (one.line < other.line ? -1 : 1));
        expect(byLine(itemsOf(decisions.toReversed(), totals))).toEqual(byLine(items));
      }),
    );
  });
});
