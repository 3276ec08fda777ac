import { describe, expect, it } from 'vitest';
import { drill } from '../chart/test-call.ts';
import { NUMBERS } from '../numbers.ts';
import { LETTER, MOVED, scenarioOf } from '../scenario/test-forms.ts';
import { CLAIMS } from './claims.ts';
import { groundsOf } from './from-scenario.ts';
import { judgeAll, speaksOf } from './judge.ts';

const claim = (id: string) => {
  const found = CLAIMS.find((each) => each.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};

describe('a scenario as a ground for claims', () => {
  it('is one for each channel that the contact comes to', () => {
    const grounds = groundsOf(scenarioOf(MOVED), NUMBERS);
    expect(grounds.map(({ circumstances }) => circumstances.channel)).toEqual(['help-page', 'chat']);
  });

  it('is spoken of by what is claimed of either, and both are played', () => {
    const grounds = groundsOf(scenarioOf(MOVED), NUMBERS);
    expect(speaksOf(claim('C-03'), grounds)).toBe(true);
    const whats = judgeAll(claim('C-03'), grounds).comparisons.map(({ what }) => what);
    expect(whats).toEqual(
      expect.arrayContaining(['soothing on the help page scores lower', 'a dry answer scores lower']),
    );
  });

  it.each([
    ['alone', {}],
    ['beside the same words in writing', { plain: ['ally', 'validate', 'apologise'] }],
  ] as const)('compares a spoken line with its own words in writing, where it stands %s', (_, beside) => {
    const mail = { channel: 'email', angerType: 'passive' } as const;
    const replies = { note: ['voice-note', 'validate', 'apologise'], ...beside } as const;
    const { comparisons } = judgeAll(claim('C-39'), groundsOf(drill(replies, mail), NUMBERS));
    const carries = comparisons.find(({ what }) => what === 'a voice note carries further');
    expect(carries?.margin).toBeCloseTo(3.1);
  });

  it('has the blocks of its letters to say, each by itself', () => {
    const [ground] = groundsOf(scenarioOf(LETTER), NUMBERS);
    expect(ground?.say({ acts: ['ask-hope'], alone: true }, ground.circumstances)?.acts).toEqual([
      'ask-hope',
    ]);
    expect(ground?.say({ acts: ['mirror', 'ask-hope'] }, ground.circumstances)?.acts).toEqual(
      expect.arrayContaining(['mirror', 'ask-hope']),
    );
  });
});
