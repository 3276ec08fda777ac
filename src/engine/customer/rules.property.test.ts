import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, LANGUAGES, SPOKEN_TRAPS } from '../vocabulary.ts';
import type { Circumstances, Customer, Outcome } from './customer.ts';
import { anyAct, anyCircumstances, anyCustomer, anyMove } from './test-arbitraries.ts';
import { points, say } from './test-customer.ts';
import { takeTurn } from './turn.ts';

/** Plays one turn of any kind against any customer. */
function everyTurn(look: (before: Customer, outcome: Outcome, circumstances: Circumstances) => void): void {
  fc.assert(
    fc.property(anyCustomer, anyCircumstances, anyMove, (customer, at, move) =>
      look(customer, takeTurn(customer, at, move), at),
    ),
    { numRuns: 1000 },
  );
}

/** An over-promise is believed like any agreement, until the day after (C-10). */
const UNBELIEVED = SPOKEN_TRAPS.filter((trap) => trap !== 'over-promise');

describe('every turn', () => {
  it('leaves nobody calmer than their trust allows, unless they already were (B5)', () => {
    everyTurn((before, { customer }) => {
      const floor = Math.round(0.3 * (1000 - customer.trust));
      expect(customer.anger).toBeGreaterThanOrEqual(Math.min(floor, before.anger));
    });
  });

  it('leaves a boiling customer’s language alone unless anger rose by 5 or a limit or a blind eye was used (B6)', () => {
    fc.assert(
      fc.property(anyCustomer, anyCircumstances, fc.array(anyAct, { maxLength: 3 }), (customer, at, acts) => {
        const limits = ['let-pass', 'name-swearing', 'draw-line', 'warn'];
        const { customer: after } = takeTurn(customer, at, say(acts));
        fc.pre(
          after.mood === 'boiling' &&
            after.anger - customer.anger < 50 &&
            !acts.some((act) => limits.includes(act)),
        );
        expect(after.language).toBe(customer.language);
      }),
    );
  });

  it('never raises language by more than one level, a blind eye aside', () => {
    fc.assert(
      fc.property(anyCustomer, anyCircumstances, anyAct, (customer, at, act) => {
        fc.pre(act !== 'let-pass');
        const climb =
          LANGUAGES.indexOf(takeTurn(customer, at, say(act)).customer.language) -
          LANGUAGES.indexOf(customer.language);
        expect(climb).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives no trust to a trap: in a line of traps alone trust never rises, but for a promise that is believed', () => {
    fc.assert(
      fc.property(
        anyCustomer,
        anyCircumstances,
        fc.array(fc.constantFrom(...UNBELIEVED), { minLength: 1, maxLength: 4 }),
        (customer, at, traps) => {
          expect(takeTurn(customer, at, say(traps)).customer.trust).toBeLessThanOrEqual(customer.trust);
        },
      ),
    );
  });

  it('gives no trust to an offer or to goodwill that comes first (X-01)', () => {
    fc.assert(
      fc.property(anyCustomer, anyCircumstances, anyAct, (customer, at, act) => {
        const { customer: after, traps } = takeTurn(customer, at, say(act));
        fc.pre(traps.includes('solution-first'));
        expect(after.trust).toBeLessThanOrEqual(customer.trust);
      }),
    );
  });

  it('takes half of what the line raised off trust, and nothing when it calmed (B2)', () => {
    const after = ['clock', 'drift', 'floor', 'range'];
    everyTurn((_, outcome) => {
      const line = outcome.changes.filter(({ meter, rule }) => meter === 'anger' && !after.includes(rule));
      const rise = line.reduce((sum, { delta }) => sum + delta, 0);
      const lost = -Math.round(points(outcome, 'trust', { rule: 'trust-lost' }) * 10);
      expect(Math.abs(lost - Math.max(0, rise) / 2)).toBeLessThanOrEqual(0.5);
    });
  });

  it('calms more with a more collected agent, whatever is said (C-14)', () => {
    fc.assert(
      fc.property(anyCustomer, anyCircumstances, anyMove, fc.nat(1000), (customer, at, move, composure) => {
        fc.pre(composure < customer.composure);
        const frayed = takeTurn({ ...customer, composure }, at, move).customer.anger;
        // A tenth may be lost to rounding in every act, word and drift of the line.
        expect(takeTurn(customer, at, move).customer.anger).toBeLessThanOrEqual(frayed + move.acts.length);
      }),
    );
  });

  it('is as hot or hotter for an urgent customer (C-21)', () => {
    fc.assert(
      fc.property(anyCustomer, anyCircumstances, anyMove, (customer, at, move) => {
        const calm = takeTurn(customer, { ...at, urgency: 0 }, move).customer.anger;
        expect(takeTurn(customer, { ...at, urgency: 4 }, move).customer.anger).toBeGreaterThanOrEqual(calm);
      }),
    );
  });

  it('with more negative words is never cooler (C-31)', () => {
    fc.assert(
      fc.property(anyCustomer, anyCircumstances, anyMove, (customer, at, move) => {
        const plain = takeTurn(customer, at, { ...move, negatives: 0 }).customer.anger;
        expect(takeTurn(customer, at, { ...move, negatives: 2 }).customer.anger).toBeGreaterThanOrEqual(
          plain,
        );
      }),
    );
  });

  it.each([
    ['pride', { pride: true }, ['affirm-competence', 'talk-down', 'back-to-basics']],
    ['a gap', { gap: true }, ['reset-expectations']],
    ['tenderness', { tender: true }, ['bright-warmth', 'ice-breaker']],
    ['a style', { style: 'steps' }, ['guide']],
    ['jest', { jest: true }, ['name-swearing']],
    ['belief in rank, once met', { rank: true }, []],
  ] as const)('%s changes nothing but what it is about', (_, trait, about: readonly Act[]) => {
    fc.assert(
      fc.property(anyCustomer, anyCircumstances, anyMove, (customer, at, move) => {
        fc.pre(!move.acts.some((act) => about.includes(act)));
        const plain = { pride: false, gap: false, tender: false, style: null, jest: false, rank: false };
        const without = takeTurn(customer, { ...at, traits: { ...at.traits, ...plain } }, move);
        expect(takeTurn(customer, { ...at, traits: { ...at.traits, ...plain, ...trait } }, move)).toEqual(
          without,
        );
      }),
    );
  });

  it('takes plain traps in any order: two of them are as bad one way as the other', () => {
    const plain = fc.constantFrom(
      'argue',
      'blame',
      'pass-buck',
      'flat-no',
      'vague',
      'rush',
      'dead-air',
      'calm-down',
      'talk-down',
    );
    fc.assert(
      fc.property(anyCustomer, anyCircumstances, plain, plain, (customer, at, one, other) => {
        const { customer: after } = takeTurn(customer, at, say([one, other]));
        expect(takeTurn(customer, at, say([other, one])).customer).toEqual(after);
      }),
    );
  });
});
