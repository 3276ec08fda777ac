import { describe, expect, it } from 'vitest';
import { drill } from '../../engine/chart/test-call.ts';
import { lintSharedTexts, lintTexts } from './lint-texts.ts';
import { only, says, shippedTexts } from './test-texts.ts';

describe('the words of the game', () => {
  it.each(['interface', 'later', 'coach'])('%s has nothing to be told', (file) => {
    expect(lintSharedTexts(file, shippedTexts(file))).toEqual([]);
  });
});

describe('lintTexts', () => {
  const scenario = drill({ sorry: ['apologise'] });
  const quiet = { moods: new Map(), languages: new Map(), endings: new Map() };

  it('tells scenario, locale and place', () => {
    const texts = only('et', says({ 'replies.sorry': 'Kahjuks on see nii.' }));
    expect(lintTexts(scenario, texts, quiet)).toEqual([
      {
        code: 'negative-untagged',
        scenario: 'drill',
        at: 'replies.sorry',
        locale: 'et',
        detail: 'negatives: 0, in the text: kahjuks (regret)',
      },
    ]);
  });
  it('brings what every check finds', () => {
    const texts = only(
      'fi',
      says({
        'lines.opening': `Te idiootti, sinä ${'odotat ja odotat '.repeat(12)}`,
        'lines.opening_prickly': 'No niin.',
        'replies.sorry': 'Valitettavasti te odotatte.',
      }),
    );
    const heard = {
      moods: new Map([['opening', new Set(['settled', 'heated'] as const)]]),
      languages: new Map([['opening', new Set(['attacking'] as const)]]),
      endings: new Map([['gone', new Set(['settled', 'boiling'] as const)]]),
    };
    const codes = lintTexts(scenario, texts, heard).map(({ code }) => code);
    expect([...new Set(codes)].toSorted()).toEqual([
      'attack-unheard',
      'line-too-long',
      'mask-missing',
      'mood-variant-missing',
      'negative-untagged',
      'register-mixed',
      'swearing-unmasked',
    ]);
  });
});

describe('lintSharedTexts', () => {
  it('names the file where a scenario would be named', () => {
    const [found] = lintSharedTexts('coach', only('tr', says({ 'advice.rest': 'Sana iyi gelir.' })));
    expect(found).toMatchObject({
      code: 'register-mixed',
      scenario: 'coach',
      at: 'advice.rest',
      locale: 'tr',
    });
  });
});
