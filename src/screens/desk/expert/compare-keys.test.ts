import { describe, expect, it } from 'vitest';
import { compareKeys, type WeighedAnswer } from './compare-keys.ts';

const answer = (line: string, choice: string, regret: number, own = false): WeighedAnswer => ({
  line,
  choice,
  reason: `${choice}, because`,
  own,
  options: 3,
  regret: { low: regret, high: regret },
  regrets: [0, 40, 120],
  best: '=best',
});

const one = [
  answer('a', 'x', 0, true),
  answer('b', 'y', 80, true),
  answer('c', 'x', 0, true),
  answer('d', 'x', 0, true),
  answer('e', 'x', 0, true),
  answer('f', 'x', 0, true),
];
const other = [
  answer('a', 'x', 0),
  answer('b', 'y', 80),
  answer('c', 'z', 40),
  answer('d', 'x', 0),
  answer('e', 'x', 0),
];

describe('experts’ keys beside the model', () => {
  const { lines, between, withModel, experts } = compareKeys([one, other]);

  it('name first what experts hold against the model as one, then where they differ among themselves', () => {
    expect(lines.map(({ line, standing }) => [line, standing])).toEqual([
      ['b', 'against-model'],
      ['c', 'apart'],
      ['f', 'alone'],
      ['a', 'as-one'],
      ['d', 'as-one'],
      ['e', 'as-one'],
    ]);
    expect(lines[0]).toMatchObject({
      best: '=best',
      regret: 80,
      choices: [{ experts: 2, own: true, verdict: 'mistake' }],
    });
    expect(lines[0]?.choices[0]?.reasons).toHaveLength(2);
    expect(lines.at(-1)?.best).toBeNull();
  });

  it('agree as far as the lines say that two came to', () => {
    expect(experts).toBe(2);
    expect(between).toMatchObject({ lines: 5, value: expect.closeTo((0.8 - 1 / 3) / (2 / 3), 9) });
    expect(withModel).toMatchObject({ lines: 6 });
  });

  it('of one expert say nothing about agreement between experts', () => {
    expect(compareKeys([one])).toMatchObject({ experts: 1, between: null });
    expect(compareKeys([])).toEqual({ experts: 0, between: null, withModel: null, lines: [] });
  });

  it('show no empty reason of somebody who was erased', () => {
    expect(compareKeys([[{ ...answer('a', 'x', 0), reason: '' }]]).lines[0]?.choices[0]?.reasons).toEqual([]);
  });
});
