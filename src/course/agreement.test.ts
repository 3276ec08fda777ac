import { describe, expect, it } from 'vitest';
import { betweenExperts, type Chosen, intervalOf, kappaOf, type Unit, withModel } from './agreement.ts';

/** Two abstractors of 100 records (Gwet, Handbook of Inter-Rater Reliability, 2014; `cont3x3abstractors` of irrCAC). */
const ABSTRACTORS = [
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
];

const pairs = ABSTRACTORS.flatMap((row, one) =>
  row.flatMap((count, other) => Array.from({ length: count }, () => [one, other] as const)),
);

/** Four raters of twelve things, not all of all (Gwet 2014; `cac.raw4raters` of irrCAC). */
const FOUR_RATERS = [
  '1 1 . 1',
  '2 2 3 2',
  '3 3 3 3',
  '3 3 3 3',
  '2 2 2 2',
  '1 2 3 4',
  '4 4 4 4',
  '1 1 2 1',
  '2 2 2 2',
  '. 5 5 5',
  '. . 1 1',
  '. . 3 .',
];

const chosenBy = (rows: readonly string[], options: number): readonly Chosen[] =>
  rows.flatMap((row, line) =>
    row
      .split(' ')
      .filter((choice) => choice !== '.')
      .map((choice) => ({ line: `line-${line}`, choice, options })),
  );

describe('agreement beyond chance', () => {
  it('is what is published for two raters, and of the same size in its interval', () => {
    const kappa = kappaOf(
      betweenExperts(
        chosenBy(
          pairs.map((pair) => pair.join(' ')),
          3,
        ),
      ),
    );
    expect(kappa?.value).toBeCloseTo(0.835, 4);
    // irrCAC gives 0.742 to 0.928 by a normal approximation; the exact binomial one is a little wider and not symmetric.
    expect(kappa?.low).toBeCloseTo(0.7175, 3);
    expect(kappa?.high).toBeCloseTo(0.9157, 3);
  });

  it('is what is published for four raters of whom not all came to everything', () => {
    expect(kappaOf(betweenExperts(chosenBy(FOUR_RATERS, 5)))?.value).toBeCloseTo(0.77273, 5);
  });

  it('has the interval that is published for a share', () => {
    // Clopper and Pearson (1934): of 10 none, of 20 seven, of 10 all.
    expect(intervalOf(0, 10)).toMatchObject({ low: 0, high: expect.closeTo(0.3085, 4) });
    expect(intervalOf(7 / 20, 20)).toMatchObject({
      low: expect.closeTo(0.1539, 4),
      high: expect.closeTo(0.5922, 4),
    });
    expect(intervalOf(1, 10)).toMatchObject({ low: expect.closeTo(0.6915, 4), high: 1 });
  });

  it('is 1 where all choose the same, without being sure of it after a few lines', () => {
    const units: readonly Unit[] = Array.from({ length: 6 }, () => ({ agreement: 1, chance: 0.25 }));
    const kappa = kappaOf(units);
    expect(kappa).toMatchObject({ value: 1, high: 1, lines: 6 });
    expect(kappa?.low).toBeLessThan(0.45);
  });

  it('is not told of fewer than five lines, or where there is nothing to choose', () => {
    const one: Unit = { agreement: 1, chance: 0.5 };
    expect(kappaOf([one, one, one, one])).toBeNull();
    expect(kappaOf(Array.from({ length: 9 }, () => ({ agreement: 1, chance: 1 })))).toBeNull();
  });

  it('counts a line that only one came to for nothing', () => {
    const alone = { line: 'alone', choice: 'a', options: 3 };
    expect(betweenExperts([alone])).toEqual([]);
  });
});

describe('agreement with the model', () => {
  const at = (line: string, regret: number) => ({ line, regret, regrets: [0, 20, 100] });
  const lines = ['a', 'b', 'c', 'd', 'e', 'f'];

  it('is 1 for the best everywhere, 0 on average by lot, and less for the worst', () => {
    expect(kappaOf(withModel(lines.map((line) => at(line, 0))))?.value).toBe(1);
    const lot = lines.map((line, place) => at(line, [0, 20, 100][place % 3] ?? 0));
    expect(kappaOf(withModel(lot))?.value).toBeCloseTo(0, 9);
    expect(kappaOf(withModel(lines.map((line) => at(line, 100))))?.value).toBeCloseTo(-1.5, 9);
  });

  it('takes a slip for less of a disagreement than a blunder, and nothing for more than one', () => {
    const value = (regret: number) =>
      kappaOf(withModel(lines.map((line, place) => at(line, place === 0 ? regret : 0))))?.value ?? 0;
    expect(value(0)).toBeGreaterThan(value(20));
    expect(value(20)).toBeGreaterThan(value(100));
    expect(value(250)).toBe(value(100));
  });

  it('lets a line count once, however many experts came to it', () => {
    const once = withModel([at('a', 0), at('b', 100)]);
    expect(withModel([at('a', 0), at('a', 0), at('a', 0), at('b', 100)])).toEqual(once);
  });
});
