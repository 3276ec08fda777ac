import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startCall } from '../../chart/call.ts';
import { standingOf } from '../../chart/call-state.ts';
import { follow } from '../../chart/follow.ts';
import type { Standing } from '../../chart/standing.ts';
import { call, drill, input } from '../../chart/test-call.ts';
import type { Customer } from '../../customer/customer.ts';
import { fromPoints } from '../../customer/tenths.ts';
import { NUMBERS } from '../../numbers.ts';
import { type Act, MOODS, type Mood } from '../../vocabulary.ts';
import { type Coolest, coolestWays } from './coolest-way.ts';
import { effectsOf, lineMapOf } from './line-map.ts';

const OPENING = [{ to: 'opening', when: null }];
const OUT = [{ to: 'well', when: null }];

/** Acts that are said at the opening, and a word that ends the call. */
const talkOf = (acts: readonly Act[]) =>
  drill(
    {
      ...Object.fromEntries(acts.map((act) => [act, { acts: [act], routes: OPENING }])),
      out: { acts: acts.slice(0, 1), routes: OUT },
    },
    { end: [{ to: 'badly', when: null }] },
  );

const mapOf = (acts: readonly Act[]) => {
  const standing = standingOf(startCall(talkOf(acts), 1));
  return lineMapOf(standing.scenario, effectsOf(standing), []);
};

const made = new Map<string, Coolest>();

function coolest(acts: readonly Act[], most: number): Coolest {
  const key = `${acts.join()} ${most}`;
  const known =
    made.get(key) ??
    coolestWays(mapOf(acts), NUMBERS, { endings: new Set(['well']), onPage: false, most }, false)(0);
  made.set(key, known);
  return known;
}

/** Who has come to this mood and this anger and takes everything well. */
function standingWith(acts: readonly Act[], mood: Mood, anger: number): Standing {
  const standing = standingOf(call(talkOf(acts)));
  const { customer } = standing.context;
  const changed: Customer = {
    ...customer,
    mood,
    peak: mood,
    anger,
    trust: 1000,
    composure: 1000,
    heard: true,
    clear: true,
    offered: true,
    agreed: true,
  };
  return { ...standing, context: { ...standing.context, customer: changed } };
}

const anyAnger = fc.nat(1000).chain((anger) => {
  const { enters, leaves } = NUMBERS.moods;
  const moods = MOODS.filter((mood, rank) => {
    const above = MOODS[rank + 1];
    return anger >= fromPoints(leaves[mood]) && (above === undefined || anger < fromPoints(enters[above]));
  });
  return fc.record({ anger: fc.constant(anger), mood: fc.constantFrom(...moods) });
});
const CALMING: readonly Act[] = ['act-now', 'listen', 'validate', 'present', 'put-right', 'ice-breaker'];

describe('the least anger a talk can go through', () => {
  it('is no more than that of any talk of one or two turns', () => {
    const anyTalk = fc.array(fc.constantFrom(...CALMING), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(anyAnger, anyTalk, ({ anger, mood }, acts) => {
        const start = standingWith(acts, mood, anger);
        const said = [...acts.slice(1).map((act) => `=${act}`), '=out'].map(input);
        const end = said.reduce(follow, start);
        const sum = end.context.customer.tally.angerSum;
        expect(coolest(acts, 3)('opening', 'none', anger, said.length)).toBeLessThanOrEqual(sum);
      }),
      { numRuns: 2500, seed: 20_261_121 },
    );
  });

  it('is close to that of a talk with somebody who takes everything well', () => {
    const start = standingWith(['act-now'], 'heated', 700);
    const { customer } = follow(start, input('=out')).context;
    const least = coolest(['act-now'], 3)('opening', 'none', 700, 1);
    expect(customer.tally.angerSum - least).toBeGreaterThanOrEqual(0);
    expect(customer.tally.angerSum - least).toBeLessThan(150);
  });

  it('never falls below the floor, unless anger was below it', () => {
    const floored = coolestWays(
      mapOf(['act-now']),
      NUMBERS,
      { endings: new Set(['well']), onPage: false, most: 3 },
      false,
    )(200);
    expect(floored('opening', 'none', 220, 1)).toBe(200);
    expect(floored('opening', 'none', 220, 3)).toBe(600);
    expect(floored('opening', 'none', 100, 1)).toBe(100);
  });

  it('is infinite for more or fewer turns than lead there', () => {
    expect(coolest(['act-now'], 3)('opening', 'none', 500, 0)).toBe(Infinity);
    const elsewhere = { endings: new Set(['elsewhere']), onPage: false, most: 3 };
    expect(coolestWays(mapOf(['act-now']), NUMBERS, elsewhere, false)(0)('opening', 'none', 500, 2)).toBe(
      Infinity,
    );
  });
});
