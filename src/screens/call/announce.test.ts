import { describe, expect, it } from 'vitest';
import type { View } from '../../engine/view/view.ts';
import type { Segment, Texts } from '../texts.ts';
import { announce } from './announce.ts';

/** Words that show which key was asked for, with what was put in. */
const texts: Texts = {
  locale: 'en',
  t: (key, values) => (values ? `${key}(${Object.values(values).join('|')})` : key),
  coach: (key) => key,
  card: (_, key) => key,
  known: (_, key) => key,
  scenario: (_, key, how) => (how ? `${key}@${how.mood}` : key),
  segments: (text): readonly Segment[] =>
    text.includes('rude') ? [{ kind: 'text', text: 'you ' }, { kind: 'masked' }] : [{ kind: 'text', text }],
  number: String,
  signed: String,
  day: String,
};
const view = {
  scenario: { id: 'x' },
  setting: { channel: 'email' },
  meters: { calm: 40 },
  mood: 'heated',
} as unknown as View;
const CALM = 'announce.calm(40|moods.heated)';

describe('announce', () => {
  it('tells who said what, what happened, and how calm they are', () => {
    const text = announce(texts, view, {
      input: { type: 'reply', id: 'hear' },
      cues: [
        { type: 'said', reply: 'hear' },
        { type: 'lamp', lamp: 'heard', lit: true },
      ],
      speech: { kind: 'line', key: 'opening', mood: 'heated', language: 'clean', turn: 0 },
    });
    expect(text).toBe(
      `announce.you-say(replies.hear) announce.customer-says(customer.name|lines.opening@heated) happenings.lamp-lit.heard ${CALM}`,
    );
  });

  it('names covered words instead of spelling them', () => {
    const speech = { kind: 'line', key: 'rude', mood: 'boiling', language: 'swearing', turn: 0 } as const;
    expect(announce(texts, view, { input: null, cues: [], speech })).toContain('you app.swear-word');
  });

  it('says nothing for a customer who is not on the line', () => {
    expect(announce(texts, view, { input: { type: 'pick-up' }, cues: [], speech: null })).toBe(CALM);
  });
});
