import { describe, expect, it } from 'vitest';
import { runsOf } from './fold.ts';
import type { NumberedTurn } from './turns.ts';
import type { TurnVerdict } from './verdicts.ts';

const verdict = (word: TurnVerdict['verdict']): TurnVerdict => ({
  verdict: word,
  orWorse: null,
  lost: 0,
  better: null,
});

/** Runs of turns that were judged so, each as its kind and the numbers of its turns. */
function runs(...words: readonly (TurnVerdict['verdict'] | null)[]) {
  const turns = words.map((_, place) => ({ number: place + 1 }) as NumberedTurn);
  const verdictOf = ({ number }: NumberedTurn) => {
    const word = words[number - 1];
    return word ? verdict(word) : null;
  };
  return runsOf(turns, verdictOf).map((run) => [run.good, run.turns.map(({ number }) => number)]);
}

describe('the answers of a long call', () => {
  it('fold where good ones follow each other, and stay open where something was given away', () => {
    expect(runs('best', 'good', 'mistake', 'blunder', 'best')).toEqual([
      [true, [1, 2]],
      [false, [3, 4]],
      [true, [5]],
    ]);
  });

  it('stay open where nobody can say that they were good', () => {
    expect(runs('best', 'spent', 'unclear', null, 'inaccuracy')).toEqual([
      [true, [1]],
      [false, [2, 3, 4, 5]],
    ]);
  });
});
