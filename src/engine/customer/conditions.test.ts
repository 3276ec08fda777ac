import { describe, expect, it } from 'vitest';
import { MOODS, TONES } from '../vocabulary.ts';
import { customer, points, promise, say, where, worth, worthOf } from './test-customer.ts';
import { takeTurn } from './turn.ts';

const heated = customer('heated');
const prickly = customer('prickly');

describe('4.4 A3, J-02, C-04: an apology', () => {
  it('weighs half when it is bare', () => {
    expect(worthOf('apologise', heated)).toBe(-3);
  });
  it('weighs full after an understanding word', () => {
    expect(worthOf('apologise', customer('heated', { acks: ['mirror'] }))).toBe(-6);
  });
  it.each([[['validate', 'apologise']], [['apologise', 'validate']]] as const)(
    'weighs full in one line: %j',
    (acts) => {
      expect(worth(takeTurn(heated, where(), say(acts)), 'apologise')).toBe(-6);
    },
  );
  it('does not vouch for itself', () => {
    const again = customer('heated', { acks: ['apologise'] });
    expect(worthOf('apologise', again)).toBe(-3);
  });
});

describe('4.4 A3, T-19, C-20: guidance', () => {
  const showMe = where({ traits: { style: 'show-me' } });
  const heard = customer('prickly', { heard: true });

  it('calms in their own style', () => {
    expect(worthOf('guide', heard, showMe, { style: 'show-me' })).toBe(-6);
  });
  it('raises by 3 in another style', () => {
    expect(worthOf('guide', heard, showMe, { style: 'steps' })).toBe(3);
  });
  it('calms in any style a customer without one', () => {
    expect(worthOf('guide', heard, where(), { style: 'steps' })).toBe(-6);
  });
  it('before Heard raises by what the gate says, whatever the style', () => {
    expect(worthOf('guide', prickly, showMe, { style: 'steps' })).toBe(4);
  });
});

describe('4.4 A3, C-18: pride', () => {
  const proud = where({ traits: { pride: true } });

  it('makes affirming competence worth half as much again', () => {
    expect(worthOf('affirm-competence', prickly, proud)).toBe(-10.5);
  });
  it('makes affirming in boil cost half as much again', () => {
    expect(worthOf('affirm-competence', customer('boiling'), proud)).toBe(3);
  });
  it('makes talking down cost half as much again', () => {
    expect(MOODS.map((mood) => worthOf('talk-down', customer(mood), proud))).toEqual([6, 12, 12, 12]);
  });
  it('changes no other technique', () => {
    expect(worthOf('validate', heated, proud)).toBe(-7);
  });
});

describe('4.4 A3, T-21: a gap between what was expected and what is', () => {
  it('makes resetting expectations worth half as much again', () => {
    const gap = where({ traits: { gap: true } });
    const worths = (['prickly', 'heated'] as const).map((mood) =>
      worthOf('reset-expectations', customer(mood, { heard: true }), gap),
    );
    expect(worths).toEqual([-7.5, -6]);
  });
  it('is needed for that', () => {
    expect(worthOf('reset-expectations', customer('prickly', { heard: true }))).toBe(-5);
  });
});

describe('4.4 A3, J-03: somebody tender', () => {
  const tender = where({ traits: { tender: true } });

  it('is hurt by an ice-breaker by 6 at least', () => {
    expect(MOODS.map((mood) => worthOf('ice-breaker', customer(mood), tender))).toEqual([6, 6, 6, 9]);
  });
  it('is hurt by bright warmth by 3 at least', () => {
    expect(MOODS.map((mood) => worthOf('bright-warmth', customer(mood), tender))).toEqual([3, 3, 3, 5]);
  });
  it('is hurt by it once Heard too', () => {
    expect(worthOf('bright-warmth', customer('heated', { heard: true }), tender)).toBe(3);
  });
});

describe('X-16: cheer that hurts is the trap of misplaced cheer', () => {
  it.each([
    ['an ice-breaker in heat', 'heated', 'ice-breaker', ['misplaced-cheer']],
    ['bright warmth in boil', 'boiling', 'bright-warmth', ['misplaced-cheer']],
    ['an ice-breaker with the prickly', 'prickly', 'ice-breaker', []],
  ] as const)('%s', (_, mood, act, traps) => {
    expect(takeTurn(customer(mood), where(), say(act)).traps).toEqual(traps);
  });
  it('bright warmth once Heard does neither good nor harm in heat, and is none (J-05)', () => {
    expect(takeTurn(customer('heated', { heard: true }), where(), say('bright-warmth')).traps).toEqual([]);
  });
});

describe('LV-21: tone', () => {
  it.each(TONES.filter((tone) => tone !== 'curt' && tone !== 'sharp'))(
    'a %s validation weighs full',
    (tone) => {
      expect(worthOf('validate', heated, where(), { tone })).toBe(-7);
    },
  );
  it('a curt validation weighs half', () => {
    expect(worthOf('validate', heated, where(), { tone: 'curt' })).toBe(-3.5);
  });
  it('a curt act weighs full: only empathy is halved', () => {
    expect(worthOf('act-now', heated, where(), { tone: 'curt' })).toBe(-9);
  });
  it('a sharp tone turns the kindest line into a snap', () => {
    const {
      customer: after,
      changes,
      traps,
    } = takeTurn(heated, where(), say(['mirror', 'validate'], { tone: 'sharp' }));
    expect(points({ changes }, 'anger', { act: 'snap' })).toBe(18);
    expect(traps).toEqual(['snap']);
    expect(after.acks).toEqual([]);
  });
});

describe('TR-50: a question that says what it is for', () => {
  it('calms by one more', () => {
    expect(worthOf('open-question', prickly, where(), { purpose: true })).toBe(-5);
  });
  it('costs one less before Heard', () => {
    expect(worthOf('open-question', heated, where(), { purpose: true })).toBe(1);
  });
});

describe('TR-34: asking again after the story was told', () => {
  it('raises by 4 in every mood', () => {
    const told = MOODS.map((mood) => worthOf('open-question', customer(mood, { heard: true, clear: true })));
    expect(told).toEqual([4, 4, 4, 4]);
  });
  it('is meant of the open question: what they hope for may still be asked', () => {
    expect(worthOf('ask-hope', customer('prickly', { heard: true, clear: true }))).toBe(-4);
  });
});

describe('ET-22: somebody slow to turn', () => {
  const slow = where({ traits: { slow: true } });

  it('is calmed by four fifths', () => {
    expect(worthOf('validate', heated, slow)).toBe(-5.6);
  });
  it('is angered as much as anybody', () => {
    expect(worthOf('argue', heated, slow)).toBe(12);
  });
});

describe('J-19: options', () => {
  const ready = { heard: true, clear: true } as const;
  const slips = (mood: 'prickly' | 'heated', options: number): number =>
    takeTurn(customer(mood, ready), where(), say('options', { options })).customer.tally.slips;

  it('are a slip when there are more than three in heat', () => expect(slips('heated', 4)).toBe(1));
  it('are none when there are three', () => expect(slips('heated', 3)).toBe(0));
  it('are none below heat', () => expect(slips('prickly', 4)).toBe(0));
});

describe('FI-18, T-17: back to basics', () => {
  const proud = where({ traits: { pride: true } });

  it('talks down to the proud when it sounds like a test', () => {
    const outcome = takeTurn(prickly, proud, say('back-to-basics'));
    expect(worth(outcome, 'talk-down')).toBe(12);
    expect(outcome.traps).toEqual(['talk-down']);
    expect(outcome.customer.clear).toBe(false);
  });
  it('is a question to the proud when it is framed as seeing what they see', () => {
    expect(worthOf('back-to-basics', prickly, proud, { framed: true })).toBe(-4);
  });
  it('is a question to anybody else', () => {
    expect(worthOf('back-to-basics', prickly)).toBe(-4);
  });
});

describe('T-29: a cushion', () => {
  const cushioned = (urgency: number, due: number): number =>
    worthOf('cushion', prickly, where({ urgency }), { promise: promise({ due, takes: 60 }) });

  it('that is far too long angers somebody in a hurry by 3', () => expect(cushioned(3, 600)).toBe(3));
  it('that is far too long is no matter without a hurry', () => expect(cushioned(2, 600)).toBe(0));
  it('that is generous angers nobody', () => expect(cushioned(4, 90)).toBe(0));
});
