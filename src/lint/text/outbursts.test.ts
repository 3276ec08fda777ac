import { describe, expect, it } from 'vitest';
import type { Language } from '../../engine/vocabulary.ts';
import { attackFaults } from './outbursts.ts';
import { says } from './test-texts.ts';

const OUTBURSTS = {
  'outbursts.attacking.first': 'You [[*]]!',
  'outbursts.attacking.second': 'Well, you [[*]]?',
  'outbursts.attacking.third': 'And you, [[*]]!',
  'outbursts.attacking.brief': '[[*]]!',
};

const faults = (levels: readonly Language[], texts: Readonly<Record<string, string>>) =>
  attackFaults(new Map([['shout', new Set(levels)]]))(says(texts)).map(({ code, at }) => [code, at]);

describe('a line that is said at level 3', () => {
  it('has a word at the agent, in every text of it', () => {
    const tame = { 'lines.shout': 'You [[*]]!', 'lines.shout_boiling': 'That [[#]] card!' };
    expect(faults(['attacking'], tame)).toEqual([['attack-unheard', 'lines.shout_boiling']]);
    expect(faults(['clean', 'attacking'], tame)).toHaveLength(1);
    expect(faults(['attacking'], { 'lines.shout': 'You [[*]]!' })).toEqual([]);
  });
  it('or outbursts to go before it', () =>
    expect(faults(['attacking'], { 'lines.shout': 'You!', ...OUTBURSTS })).toEqual([]));
  it('of which none may be missing', () => {
    const { 'outbursts.attacking.brief': _, ...three } = OUTBURSTS;
    expect(faults(['attacking'], { 'lines.shout': 'You!', ...three })).toHaveLength(1);
  });
});

describe('a line that is only sworn at', () => {
  it('needs no word at the agent', () =>
    expect(faults(['swearing'], { 'lines.shout': 'That [[#]] card!', 'lines.shouting': 'You!' })).toEqual(
      [],
    ));
});

it('an outburst has the word of its level', () => {
  const tame = {
    ...OUTBURSTS,
    'outbursts.attacking.third': 'That [[#]] card!',
    'outbursts.swearing.first': 'Oh!',
  };
  expect(faults([], tame)).toEqual([
    ['attack-unheard', 'outbursts.swearing.first'],
    ['attack-unheard', 'outbursts.attacking.third'],
  ]);
});
