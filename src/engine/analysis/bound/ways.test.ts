import { describe, expect, it } from 'vitest';
import { drill, line } from '../../chart/test-call.ts';
import type { Guard, Scenario } from '../../scenario/scenario.ts';
import { waysOf } from './ways.ts';

/** Opening to either side, from both sides to the deal; from the deal only out. */
const fork = (said: Partial<Scenario> = {}): Scenario => ({
  ...drill({
    left: { acts: ['mirror'], routes: [{ to: 'left', when: null }] },
    right: { acts: ['mirror'], routes: [{ to: 'right', when: null }], promises: 'letter' },
    on: { acts: ['ask-hope'], routes: [{ to: 'deal', when: null }] },
    close: {
      acts: ['agree'],
      routes: [
        { to: 'well', when: { visited: 'left' } },
        { to: 'badly', when: null },
      ],
    },
  }),
  lines: {
    opening: line('opening', ['left', 'right']),
    left: line('left', ['on']),
    right: line('right', ['on']),
    deal: line('deal', ['close']),
  },
  ...said,
});

const ahead = (scenario: Scenario, from: string): readonly string[] =>
  [...waysOf(scenario, []).ahead(from)].toSorted();

describe('the ways of a talk', () => {
  it('go on to every line that replies lead to', () => {
    expect(ahead(fork(), 'opening')).toEqual(['deal', 'left', 'opening', 'right']);
    expect(ahead(fork(), 'left')).toEqual(['deal', 'left']);
    expect(ahead(fork(), 'deal')).toEqual(['deal']);
    expect(ahead(fork(), 'well')).toEqual(['well']);
  });

  const could = (guard: Guard, at: string, reply?: string, said: Partial<Scenario> = {}): boolean =>
    waysOf(fork(said), []).couldHold(guard, at, reply);

  it('know what cannot have been visited', () => {
    expect(could({ visited: 'left' }, 'right')).toBe(false);
    expect(could({ visited: 'left' }, 'left')).toBe(true);
    expect(could({ visited: 'left' }, 'deal')).toBe(true);
    expect(could({ visited: 'left' }, 'right', undefined, { callBack: 'left' })).toBe(false);
    expect(could({ visited: 'left' }, 'right', undefined, { callBack: 'opening' })).toBe(true);
  });

  it('know what cannot have been said, but for what is being said', () => {
    expect(could({ said: 'close' }, 'left')).toBe(false);
    expect(could({ said: 'close' }, 'deal', 'close')).toBe(true);
    expect(could({ said: 'left' }, 'right')).toBe(true);
  });

  it('know what cannot have been promised', () => {
    expect(could({ promised: 'letter' }, 'left')).toBe(true);
    expect(could({ promised: 'by-five' }, 'deal')).toBe(false);
  });

  it('leave open what the customer decides, and one of several', () => {
    expect(could({ heard: true, 'mood-at-most': 'settled' }, 'opening')).toBe(true);
    expect(could({ any: [{ visited: 'left' }, { said: 'close' }] }, 'right')).toBe(false);
    expect(could({ any: [{ visited: 'left' }, { heard: true }] }, 'right')).toBe(true);
    expect(could({ not: { heard: true } }, 'opening')).toBe(true);
  });

  it('close for good what holds only without an approval that was granted', () => {
    const guard: Guard = { not: { approved: 'courier' } };
    expect(waysOf(fork(), []).couldHold(guard, 'opening')).toBe(true);
    expect(waysOf(fork(), ['courier']).couldHold(guard, 'opening')).toBe(false);
    expect(waysOf(fork(), ['crate']).couldHold(guard, 'opening')).toBe(true);
  });

  it('take the first route that is certain, and none behind it', () => {
    const { close } = fork().replies;
    if (!close) throw new Error('no close');
    const to = (scenario: Scenario): readonly string[] =>
      waysOf(scenario, [])
        .routes('deal', close)
        .map((route) => route.to);
    expect(to(fork())).toEqual(['well', 'badly']);
    const onlyLeft = { lines: { ...fork().lines, opening: line('opening', ['left']) } };
    expect(to(fork(onlyLeft))).toEqual(['well']);
    const onlyRight = { lines: { ...fork().lines, left: line('left', []) } };
    expect(to(fork(onlyRight))).toEqual(['badly']);
  });
});
