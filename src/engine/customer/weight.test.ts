import { describe, expect, it } from 'vitest';
import { type Act, CHANNELS } from '../vocabulary.ts';
import { raiseConcern } from './contact.ts';
import type { Customer } from './customer.ts';
import { customer, points, say, where, worth, worthOf } from './test-customer.ts';
import { takeTurn } from './turn.ts';

const heated = customer('heated');

/** What the same act is worth each time it is said to somebody who is as heated as before. */
function again(act: Act, times: number, first: Customer = heated): readonly number[] {
  const worths: number[] = [];
  let now = first;
  for (let time = 0; time < times; time += 1) {
    const outcome = takeTurn(now, where(), say(act));
    worths.push(worth(outcome, act));
    now = { ...outcome.customer, anger: first.anger, mood: first.mood, trust: first.trust };
  }
  return worths;
}

describe('4.4 A4, kindness fades', () => {
  it('the same apology calms fully, then half, then not, then irritates (C-32)', () => {
    expect(again('apologise', 5, customer('heated', { acks: ['mirror'] }))).toEqual([-6, -3, 0, 3, 3]);
  });
  it('what is no acknowledgement fades to nothing and never grates', () => {
    expect(again('act-now', 5)).toEqual([-9, -4.5, 0, 0, 0]);
  });
  it('what raises does not fade', () => {
    expect(again('argue', 3)).toEqual([12, 12, 12]);
  });
  it('another acknowledgement is fresh', () => {
    expect(worthOf('validate', customer('heated', { used: { empathise: 3 } }))).toBe(-7);
  });
  it('an acknowledgement said twice in one line is half the second time', () => {
    expect(worth(takeTurn(heated, where(), say(['listen', 'listen'])), 'listen')).toBe(-9);
  });
  it('counting starts again when they raise something new', () => {
    const tired = customer('heated', { used: { validate: 3 } });
    const { customer: fresh } = raiseConcern(tired, where());
    expect(worthOf('validate', fresh)).toBe(-7);
  });
  it('the third time is the trap of the set phrase, the second is not (X-15)', () => {
    const trapsAfter = (used: number) =>
      takeTurn(customer('heated', { used: { validate: used } }), where(), say('validate')).traps;
    expect([1, 2, 3].map(trapsAfter)).toEqual([[], ['set-phrase'], ['set-phrase']]);
  });
});

describe('4.4 A5, the chain of mirror, validate, empathise (C-06)', () => {
  it('validating after a mirror calms by one more', () => {
    expect(worthOf('validate', customer('heated', { used: { mirror: 1 } }))).toBe(-8);
  });
  it('empathising after both calms by two more', () => {
    expect(worthOf('empathise', customer('heated', { used: { mirror: 1, validate: 1 } }))).toBe(-8);
  });
  it('works inside one line', () => {
    const outcome = takeTurn(heated, where(), say(['mirror', 'validate', 'empathise']));
    expect(points(outcome, 'anger', { rule: 'chain' })).toBe(-3);
  });
  it.each([
    [['validate', 'mirror', 'empathise'], -2],
    [['mirror', 'empathise', 'validate'], -1],
    [['validate', 'empathise', 'mirror'], 0],
    [['empathise', 'mirror', 'validate'], -1],
    [['empathise', 'validate', 'mirror'], 0],
  ] as const)('%j gives only the links that are in order', (acts, extra) => {
    expect(points(takeTurn(heated, where(), say(acts)), 'anger', { rule: 'chain' })).toBe(extra);
  });
  it('is for the first time only', () => {
    expect(worthOf('validate', customer('heated', { used: { mirror: 1, validate: 1 } }))).toBe(-3.5);
  });
  it('comes after fading and before weight', () => {
    const tired = customer('heated', { used: { mirror: 1 }, composure: 50 });
    expect(worthOf('validate', tired, where(), { tone: 'curt' })).toBe(-3.6);
  });
});

describe('4.4 A6, words weigh as much as the agent is collected (C-14)', () => {
  it.each([
    [100, -7],
    [80, -6.4],
    [50, -5.6],
    [0, -4.2],
  ])('at composure %d validating is worth %d', (composure, value) => {
    expect(worthOf('validate', customer('heated', { composure }))).toBe(value);
  });
  it('deeds weigh less too', () => {
    expect(worthOf('act-now', customer('heated', { composure: 50 }))).toBe(-7.2);
  });
  it('what raises is not lightened', () => {
    expect(worthOf('argue', customer('heated', { composure: 0 }))).toBe(12);
  });
  it('never weighs more than full, even in the breath that restores composure', () => {
    const outcome = takeTurn(
      customer('heated', { language: 'swearing' }),
      where(),
      say(['draw-line', 'validate']),
    );
    expect(worth(outcome, 'validate')).toBe(-7);
  });
});

describe('4.4 A6, LV-57, C-39: acknowledgements by channel', () => {
  const validated = (channel: (typeof CHANNELS)[number]): number =>
    worthOf('validate', heated, where({ channel }));

  it('weigh a third or so on a help page', () => expect(validated('help-page')).toBe(-2.1));
  it('carry further in a voice note', () => expect(validated('voice-note')).toBe(-9.1));
  it.each(CHANNELS.filter((channel) => channel !== 'help-page' && channel !== 'voice-note'))(
    'weigh full in %s',
    (channel) => {
      expect(validated(channel)).toBe(-7);
    },
  );
  it('carry further when an e-mail brings them as a voice note (T-09)', () => {
    const outcome = takeTurn(heated, where({ channel: 'email' }), say(['voice-note', 'validate']));
    expect([worth(outcome, 'voice-note'), worth(outcome, 'validate')]).toEqual([-7.8, -9.1]);
  });
  it('deeds weigh the same everywhere', () => {
    expect(worthOf('act-now', heated, where({ channel: 'help-page' }))).toBe(-9);
    expect(worthOf('act-now', heated, where({ channel: 'voice-note' }))).toBe(-9);
  });
});
