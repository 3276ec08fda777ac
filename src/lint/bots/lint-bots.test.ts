import { describe, expect, it } from 'vitest';
import { line } from '../../engine/chart/test-call.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { talk, to } from '../play/test-talk.ts';
import { feedersOf } from './feeders.ts';
import { lintBots, lintRandomPlay } from './lint-bots.ts';
import { measureBots } from './measure.ts';

/** One right reply and one trap at every line; each trap ends it. */
const TALK: Scenario = talk(
  {
    wall: { acts: ['flat-no'], trap: 'flat-no', ...to('badly') },
    soon: { acts: ['vague'], trap: 'vague', ...to('badly') },
    ask: { acts: ['ask-hope'], ...to('asked') },
    offer: { acts: ['present', 'options'], gives: ['refund'], ...to('offered') },
  },
  {
    lines: {
      opening: line('opening', ['hear', 'snap']),
      told: line('told', ['ask', 'wall']),
      asked: line('asked', ['offer', 'soon']),
      offered: line('offered', ['deal', 'soon']),
    },
  },
);

/** Now the right reply asks, is sorry, is short or long, and now the trap. */
const FAIR = {
  hear: 'Empty, and forty people on their way.',
  snap: 'Is that my counter? Sorry, no.',
  ask: 'To get it right: what would save tonight?',
  wall: 'That is out of my hands.',
  offer: 'Four of your trays, ten minutes from you.',
  soon: 'Shall I see what there is and call you some time after lunch?',
  deal: 'By three at the latest. I write when they leave.',
};

describe('give-aways', () => {
  it('are not found where the words give nothing away', () => expect(lintBots(TALK, FAIR, 'en')).toEqual([]));

  it('are found where the right reply is the one that asks', () => {
    const asking = {
      ...FAIR,
      snap: 'That is not my counter.',
      hear: 'Empty, and forty on their way?',
      offer: 'Four of your trays, ten minutes from you? Or seven lighter ones?',
      deal: 'By three? I write when they leave. All right?',
    };
    const finding = lintBots(TALK, asking, 'en').find(({ detail }) => detail.startsWith('most-question'));
    expect(finding).toMatchObject({ code: 'give-away', scenario: 'drill', locale: 'en' });
    const told =
      /^most-question-marks scores \d+\.\d, random play \d+\.\d; fed by (\w+) \(\w+ \+\d+\.\d\), /.exec(
        finding?.detail ?? '',
      );
    expect(finding?.at).toBe(`lines.${told?.[1]}`);
    expect(finding?.detail).toContain('opening (hear +');
  });

  it('go by the words of the language', () => {
    const sorry = {
      ...FAIR,
      snap: 'Ei kuulu minulle.',
      hear: 'Anteeksi, pöytä on tyhjä.',
      ask: 'Anteeksi, mikä pelastaisi illan?',
      offer: 'Pahoittelut: neljä vuokaa.',
      deal: 'Olen pahoillani: kolmelta.',
    };
    const names = (locale: 'en' | 'fi') =>
      lintBots(TALK, sorry, locale).map(({ detail }) => detail.split(' ')[0]);
    expect(names('fi')).toContain('most-apologies');
    expect(names('en')).not.toContain('most-apologies');
  });
});

describe('the nodes that feed a give-away', () => {
  it('add up to its lead over random play', () => {
    const shortest = { ...FAIR, hear: 'Empty.', ask: 'How?', offer: 'Four.', deal: 'By three.' };
    const measure = measureBots(TALK, shortest, 'en').find(({ bot }) => bot === 'shortest')!;
    const sum = measure.feeders.reduce((total, { gain }) => total + gain, 0);
    expect(measure.feeders.map(({ line }) => line)).toContain('opening');
    expect(Math.abs(sum - (measure.mean - measure.random))).toBeLessThan(5);
  });

  it('are none where no call was played', () => expect(feedersOf([])).toEqual([]));
});

describe('random play', () => {
  it('is a finding where nothing can go wrong, in no language in particular', () => {
    const easy = talk({
      snap: { acts: ['mirror', 'validate'], ...to('told') },
      hear: { acts: ['mirror', 'validate', 'ask-hope', 'present'], gives: ['refund'], ...to('told') },
      ask: { acts: ['agree'], promises: 'by-five', ...to('well') },
      offer: { acts: ['agree'], promises: 'by-five', ...to('well') },
    });
    expect(lintRandomPlay(easy)).toMatchObject([
      { code: 'random-does-well', locale: null, scenario: 'drill' },
    ]);
  });

  it('is none where traps are traps', () => expect(lintRandomPlay(TALK)).toEqual([]));
});
