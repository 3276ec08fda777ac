import { describe, expect, it } from 'vitest';
import type { CallOptions } from '../chart/call.ts';
import { drill, replayed } from '../chart/test-call.ts';
import { NO_TRAITS } from '../customer/customer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { praise } from './praise.ts';

const REPLIES = {
  hear: ['mirror', 'validate', 'empathise'],
  listen: ['listen'],
  ask: ['ask-hope'],
  check: ['detail-check'],
  act: ['act-now'],
  offer: ['present'],
  deal: { acts: ['agree'], promises: 'by-five' },
  write: { acts: ['agree'], promises: 'letter' },
  line: ['ally', 'draw-line'],
  snap: ['snap'],
  leave: { acts: ['cushion'], routes: [{ to: 'badly', when: null }] },
} as const;

const praised = (
  words: readonly string[],
  start: Partial<Scenario['start']> = {},
  options: CallOptions = {},
) => {
  const whole = { anger: 45, trust: 60, urgency: 0, language: 0, waited: 0, ...start } as const;
  return praise(replayed(drill(REPLIES, { start: whole }), ['pick-up', ...words], options));
};

describe('FI-80: what went well is said first, the most telling thing', () => {
  it('a boiling customer was brought down', () => {
    expect(
      praised(['=hear', '=hear', '=listen', '=act', '=line', '=hear', '=listen', '=leave'], {
        anger: 82,
        language: 3,
      }),
    ).toBe('turned-boiling');
  });
  it('a limit was set in order', () => {
    expect(praised(['=line', '=leave'], { anger: 60, language: 2 })).toBe('limit-in-order');
  });
  it('they felt heard within three turns', () =>
    expect(praised(['=snap', '=hear', '=leave'])).toBe('quick-heard'));
  it('something was started first for somebody in a hurry', () => {
    expect(praised(['=act', '=leave'], { urgency: 3 })).toBe('acted-first');
  });
  it('the concern behind it came out', () => expect(praised(['=ask', '=leave'])).toBe('found-concern'));
  it.each([
    ['=deal', 'follow-up none'],
    ['=write', 'follow-up sent'],
  ])('a promise was kept, early or to the day (%s)', (promise, followUp) => {
    const late = ['hold', 'hold', 'hold', '=listen', '=check', '=offer', promise, 'end', followUp];
    expect(praised(late)).toBe('kept-promise');
  });
  it('the agent stayed collected', () => expect(praised(['=snap', '=leave'])).toBe('stayed-calm'));
  it('nothing slipped', () => expect(praised(['=leave'], {}, { composure: 30 })).toBe('no-slips'));
  it('there is always something', () =>
    expect(praised(['=snap', '=leave'], {}, { composure: 30 })).toBe('hung-in'));
  it.each([20, 90])('nothing untrue for hanging up at once, with composure %d', (composure) =>
    expect(praised(['end', 'end'], {}, { composure })).toBe('looks-back'),
  );
});

describe('what is not praised', () => {
  it('a limit in order does not outweigh one out of turn', () => {
    expect(praised(['=line', '=line', '=leave'], { anger: 60, language: 2 })).not.toBe('limit-in-order');
  });
  it('a limit that the next word was let across', () => {
    const traits = { ...NO_TRAITS, stubborn: 'hard' } as const;
    const start = { anger: 60, trust: 60, urgency: 0, language: 2, waited: 0 } as const;
    const call = replayed(drill(REPLIES, { start, traits }), ['pick-up', '=line', 'limit pass', '=leave']);
    expect(praise(call)).not.toBe('limit-in-order');
  });
  it('being heard early and passed on later: they did not leave heard', () => {
    expect(praised(['=hear', 'transfer cold', '=leave'])).not.toBe('quick-heard');
  });
  it('a promise that was broken', () => {
    const late = ['hold', 'hold', 'hold', '=listen', '=check', '=offer', '=write', 'end', 'follow-up none'];
    expect(praised(late)).not.toBe('kept-promise');
  });
  it('haste where nobody was in a hurry', () => expect(praised(['=act', '=leave'])).not.toBe('acted-first'));
  it('less than full composure', () => {
    expect(praised(['=snap', '=leave'], { anger: 20 }, { composure: 60 })).toBe('stayed-calm');
    expect(praised(['=snap', '=leave'], { anger: 20 }, { composure: 59.9 })).toBe('hung-in');
  });
  it('being heard in the third turn is quick enough', () =>
    expect(praised(['hold', 'hold', '=hear', '=leave'])).toBe('quick-heard'));
  it('being heard late is not being heard quickly', () => {
    expect(praised(['hold', 'hold', 'hold', '=hear', '=leave'])).toBe('stayed-calm');
  });
});
