import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callAccuracy, moveAccuracy, type Weighed } from './accuracy.ts';

const perfect: Weighed = { accuracy: 1, tension: 10 };
const disaster: Weighed = { accuracy: moveAccuracy(500), tension: 50 };
const call = (moves: readonly Weighed[]): number => callAccuracy(moves) ?? Number.NaN;

const anyMoves = fc.array(
  fc.record({
    accuracy: fc.nat(1000).map(moveAccuracy),
    tension: fc.integer({ min: 0, max: 100 }),
  }),
  { minLength: 1, maxLength: 30 },
);

describe('the accuracy of a reply', () => {
  it.each([
    [0, 1],
    [60, 0.5],
    [120, 0.25],
    [180, 0.125],
  ])('with %d tenths given away is %d', (regret, accuracy) => {
    expect(moveAccuracy(regret)).toBeCloseTo(accuracy, 12);
  });

  it('falls by the same share with every point', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.integer({ min: 1, max: 100 }), (regret, more) => {
        const share = moveAccuracy(more);
        expect(share).toBeLessThan(1);
        expect(moveAccuracy(regret + more)).toBeCloseTo(moveAccuracy(regret) * share, 10);
      }),
    );
  });
});

describe('the accuracy of a call', () => {
  it('is nothing where nothing was decided', () => {
    expect(callAccuracy([])).toBeNull();
  });

  it('is whole when every reply was perfect', () => {
    expect(call([perfect, perfect, { accuracy: 1, tension: 0 }])).toBe(1);
  });

  it('is that of its only reply', () => {
    expect(call([{ accuracy: 0.4, tension: 7 }])).toBeCloseTo(0.4, 12);
  });

  it('takes half of the weighed mean and half of the harmonic mean', () => {
    const moves = [
      { accuracy: 1, tension: 3 },
      { accuracy: 0.5, tension: 1 },
    ];
    expect(call(moves)).toBeCloseTo((3.5 / 4 + 2 / 3) / 2, 12);
  });

  it('counts a reply on which nothing hung as one on which a point hung', () => {
    const other = { accuracy: 0.5, tension: 4 };
    expect(call([{ accuracy: 1, tension: 0 }, other])).toBe(call([{ accuracy: 1, tension: 1 }, other]));
    expect(call([{ accuracy: 1, tension: 2 }, other])).not.toBe(call([{ accuracy: 1, tension: 1 }, other]));
  });

  it('shows one disaster among twenty perfect replies', () => {
    const moves = [...Array.from({ length: 20 }, () => perfect), disaster];
    expect(call(moves)).toBeLessThan(0.55);
    expect(call(moves)).toBeGreaterThan(0.3);
  });

  it('does not fall to nothing for one reply, however bad', () => {
    expect(call([perfect, { accuracy: 0, tension: 10 }])).toBeCloseTo((0.5 + 2 / 101) / 2, 12);
  });

  it('lies between its worst and its best reply', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const each = moves.map(({ accuracy }) => accuracy);
        expect(call(moves)).toBeLessThanOrEqual(Math.max(0.01, ...each) + 1e-9);
        expect(call(moves)).toBeGreaterThanOrEqual(Math.min(...each) - 1e-9);
      }),
    );
  });

  it('rises with every reply that was better', () => {
    fc.assert(
      fc.property(anyMoves, fc.nat(29), fc.nat(500), (moves, place, regret) => {
        const at = place % moves.length;
        const better = moves.map((move, index) =>
          index === at ? { ...move, accuracy: Math.max(move.accuracy, moveAccuracy(regret)) } : move,
        );
        expect(call(better)).toBeGreaterThanOrEqual(call(moves) - 1e-12);
      }),
    );
  });

  it('does not ask in which order it was played', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        expect(call(moves.toReversed())).toBeCloseTo(call(moves), 10);
      }),
    );
  });
});
