import { describe, expect, it } from 'vitest';
import { contextOf, standingOf } from '../../chart/call-state.ts';
import type { Input } from '../../chart/input.ts';
import type { Standing } from '../../chart/standing.ts';
import { asIf, call, input } from '../../chart/test-call.ts';
import { type Customer, NO_TRAITS } from '../../customer/customer.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { collectedOptions, everyOption } from './options.ts';
import { playOn } from './test-brute-force.ts';
import { talk } from './test-small-calls.ts';

const at = (
  changed: Partial<Customer>,
  said: Partial<Scenario> = {},
  ...words: readonly string[]
): Standing => {
  const state = call(talk(said), ...words);
  return standingOf(asIf(state, { ...contextOf(state).customer, ...changed }));
};
const firsts = (standing: Standing): readonly (Input | undefined)[] =>
  everyOption(standing).map(({ inputs }) => inputs[0]);

describe('what is worth trying', () => {
  it('leaves out a breath and a look into the book for somebody fully collected', () => {
    const calm = firsts(at({ composure: 1000 }));
    expect(calm).not.toContainEqual(input('breathe breath'));
    expect(calm).not.toContainEqual(input('breathe test-of-grace'));
    expect(calm).not.toContainEqual(input('phrase-book'));
    const shaken = firsts(at({ composure: 999 }));
    expect(shaken).toContainEqual(input('breathe breath'));
    expect(shaken).toContainEqual(input('breathe test-of-grace'));
    expect(shaken).toContainEqual(input('phrase-book'));
  });

  it('keeps the thought that it is not about oneself: it can be put by, and it clears the mind', () => {
    expect(firsts(at({ composure: 1000 }))).toContainEqual(input('breathe not-about-me'));
    const spent = [
      'breathe breath',
      'breathe breath',
      'breathe test-of-grace',
      'phrase-book',
      'phrase-book',
      '=see',
    ];
    const blank = at({ composure: 100, mood: 'settled' }, {}, ...spent);
    const replies = (standing: Standing): number =>
      firsts(standing).filter((first) => first?.type === 'reply').length;
    expect(firsts(blank)).toContainEqual(input('breathe not-about-me'));
    expect(replies(playOn(blank, [input('breathe not-about-me')]))).toBe(replies(blank) + 1);
  });

  it('reads a style only where that helps an explanation', () => {
    const styled = { traits: { ...NO_TRAITS, style: 'steps' } } as const;
    expect(firsts(at({}, styled))).toContainEqual(input('style steps'));
    expect(firsts(at({}))).not.toContainEqual(input('style steps'));
    const { guide } = talk().replies;
    if (!guide) throw new Error('no guide');
    const shown = { ...talk().replies, guide: { ...guide, style: 'show-me' as const } };
    expect(firsts(at({}, { ...styled, replies: shown }))).not.toContainEqual(input('style steps'));
    const { guide: _, ...replies } = talk().replies;
    expect(firsts(at({}, { ...styled, replies }))).not.toContainEqual(input('style steps'));
  });

  it('carries what was promised to its follow-up, in which all is done', () => {
    const agreed = at({}, {}, '=see', '=hope', '=two', '=deal');
    const closing = everyOption(agreed).find(({ inputs }) => inputs[0]?.type === 'end');
    expect(closing?.inputs).toEqual([{ type: 'end' }, { type: 'follow-up', sent: true }]);
    expect(closing?.standing.phase).toBe('done');
  });

  it('leads to where its inputs lead', () => {
    const standing = at({ composure: 300, language: 'swearing' }, {}, '=see');
    for (const option of [...everyOption(standing), ...collectedOptions(standing)])
      expect(playOn(standing, option.inputs)).toEqual(option.standing);
  });
});

describe('somebody who collects themself first', () => {
  const taken = (standing: Standing): readonly Input[] => {
    const inputs = collectedOptions(standing)[0]?.inputs ?? [];
    return inputs.slice(0, -1);
  };

  it('takes what fits without a waste', () => {
    expect(taken(at({ composure: 1000 }))).toEqual([]);
    expect(taken(at({ composure: 950 }))).toEqual([input('breathe test-of-grace')]);
    expect(taken(at({ composure: 900 }))).toEqual([input('breathe breath')]);
    expect(taken(at({ composure: 500 })).length).toBe(5);
  });

  it('thinks that it is not about them under fire, and only then', () => {
    const thought = input('breathe not-about-me');
    expect(taken(at({ mood: 'boiling', composure: 1000 }))).toEqual([thought]);
    expect(taken(at({ language: 'swearing', composure: 1000 }))).toEqual([thought]);
    expect(taken(at({ language: 'attacking', composure: 1000 }))).toEqual([thought]);
    expect(taken(at({ language: 'exclaiming', mood: 'heated', composure: 1000 }))).toEqual([]);
  });
});
