import { describe, expect, it } from 'vitest';
import {
  type Check,
  checkStanding,
  drawQuestions,
  type Given,
  isLevel,
  isTelling,
  type Posed,
  splitOf,
  usualNeeded,
} from './team-check.ts';

const question: Posed = {
  replies: [
    { id: 'hear', verdict: 'best' },
    { id: 'thank', verdict: 'good' },
    { id: 'argue', verdict: 'blunder' },
  ],
};

describe('a line', () => {
  it('is worth asking about where one answer holds and another gives something away', () => {
    const [hear, thank, argue] = question.replies as [never, never, never];
    expect(isTelling(question)).toBe(true);
    expect(isTelling({ replies: [hear, argue] })).toBe(false);
    expect(isTelling({ replies: [hear, thank, hear] })).toBe(false);
    expect(isTelling({ replies: [argue, argue, argue] })).toBe(false);
  });
});

describe('questions that are drawn', () => {
  const pool = (name: string, size: number) => Array.from({ length: size }, (_, place) => `${name}${place}`);
  const never = () => false;

  it('are spread over each talk, as many from one as from another', () => {
    const drawn = drawQuestions({ pools: [pool('a', 9), pool('b', 3)], count: 6, isKnown: never });
    expect(drawn).toEqual(['a1', 'a4', 'a7', 'b0', 'b1', 'b2']);
  });

  it('are more of one talk where another has no more', () => {
    const drawn = drawQuestions({ pools: [pool('a', 6), pool('b', 1)], count: 6, isKnown: never });
    expect(drawn).toEqual(['a0', 'a1', 'a3', 'a4', 'a5', 'b0']);
  });

  it('are never more than there are, and none of nothing', () => {
    expect(drawQuestions({ pools: [pool('a', 2)], count: 10, isKnown: never })).toEqual(['a0', 'a1']);
    expect(drawQuestions({ pools: [[], []], count: 5, isKnown: never })).toEqual([]);
    expect(drawQuestions({ pools: [], count: 5, isKnown: never })).toEqual([]);
  });

  it('are those that the group does not know yet, as far as there are such', () => {
    const isKnown = (one: string) => ['a0', 'a1', 'a2', 'a3'].includes(one);
    expect(drawQuestions({ pools: [pool('a', 6)], count: 2, isKnown })).toEqual(['a4', 'a5']);
    const some = drawQuestions({ pools: [pool('a', 6)], count: 4, isKnown });
    expect(some).toEqual(expect.arrayContaining(['a4', 'a5']));
    expect(some).toHaveLength(4);
  });
});

const check: Check = { needed: 2, questions: [question, question, question] };
const given = (...choices: readonly string[]): Given =>
  new Map(choices.map((choice, place) => [place, choice]));

it('four of five pass, unless the trainer wants it otherwise', () => {
  expect([5, 7, 10].map(usualNeeded)).toEqual([4, 6, 8]);
});

describe('somebody', () => {
  it('has a check to do until the last question is answered', () => {
    expect(checkStanding(check, given())).toBe('to-do');
    expect(checkStanding(check, given('hear', 'hear'))).toBe('to-do');
  });

  it('has passed with as many good answers as are needed, whichever they are', () => {
    expect(checkStanding(check, given('hear', 'argue', 'thank'))).toBe('passed');
    expect(checkStanding(check, given('argue', 'argue', 'thank'))).toBe('not-passed');
    expect(checkStanding(check, given('hear', 'no-such', 'constructor'))).toBe('not-passed');
  });
});

describe('a group', () => {
  it('is level when everybody has passed, and not while one has not, or nobody is there', () => {
    expect(isLevel(['passed', 'passed'])).toBe(true);
    expect(isLevel(['passed', 'to-do'])).toBe(false);
    expect(isLevel(['passed', 'not-passed'])).toBe(false);
    expect(isLevel([])).toBe(false);
  });

  it('is level at a question when all have answered it well', () => {
    const everybody = [given('hear', 'argue'), given('thank', 'hear')];
    expect(splitOf(check, 0, everybody)).toEqual({
      answered: 2,
      level: true,
      chosen: { hear: 1, thank: 1, argue: 0 },
    });
    expect(splitOf(check, 1, everybody)).toMatchObject({ answered: 2, level: false });
    expect(splitOf(check, 2, everybody)).toEqual({
      answered: 0,
      level: false,
      chosen: { hear: 0, thank: 0, argue: 0 },
    });
    expect(splitOf(check, 0, [])).toMatchObject({ answered: 0, level: false });
    expect(splitOf(check, 0, [...everybody, given()])).toMatchObject({ answered: 2, level: false });
  });
});
