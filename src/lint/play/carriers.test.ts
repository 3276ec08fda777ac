import { describe, expect, it } from 'vitest';
import { line } from '../../engine/chart/test-call.ts';
import { carriersOf } from './carriers.ts';
import { explore } from './explore.ts';
import { talk, to } from './test-talk.ts';

const SCENARIO = talk(
  {
    joke: { acts: ['ice-breaker'], trap: 'misplaced-cheer', when: { approved: 'refund' }, ...to('told') },
    curt: { acts: ['argue'], trap: 'argue', tone: 'sharp', negatives: 1, ...to('badly') },
  },
  {
    lines: {
      opening: line('opening', ['hear', 'snap', 'joke', 'curt']),
      told: line('told', ['ask', 'offer', 'deal']),
    },
  },
);
const REACHED = explore(SCENARIO);

describe('the replies that carry a technique or a trap', () => {
  it('are those that do it', () =>
    expect(carriersOf(SCENARIO, REACHED, 'validate').replies).toEqual(['hear']));
  it('are those that tempt to it, in act, in tone and in words', () => {
    expect(carriersOf(SCENARIO, REACHED, 'misplaced-cheer').replies).toEqual(['joke']);
    expect(carriersOf(SCENARIO, REACHED, 'snap').replies).toEqual(['snap', 'curt']);
    expect(carriersOf(SCENARIO, REACHED, 'negative-words').replies).toEqual(['curt']);
  });
  it('are told apart by whether a call offers them', () =>
    expect(carriersOf(SCENARIO, REACHED, 'ice-breaker')).toEqual({ replies: ['joke'], offered: [] }));
});
