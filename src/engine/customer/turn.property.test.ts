import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METERS, MOODS, REFRAMES } from '../vocabulary.ts';
import { collect, comeDue, lookUp, raiseConcern, takeUpAgain } from './contact.ts';
import type { Circumstances, Customer, Outcome } from './customer.ts';
import { lampsOf } from './lamps.ts';
import { moodAfter } from './mood.ts';
import { anyCircumstances, anyCustomer, anyMove } from './test-arbitraries.ts';
import { points } from './test-customer.ts';
import { takeTurn } from './turn.ts';

type Happening = (customer: Customer, circumstances: Circumstances) => Outcome;

/** A turn, or something between turns. */
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 8,
    arbitrary: anyMove.map(
      (move): Happening =>
        (customer, at) =>
          takeTurn(customer, at, move),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Happening>(raiseConcern) },
  { weight: 1, arbitrary: fc.constant<Happening>(lookUp) },
  {
    weight: 1,
    arbitrary: fc.boolean().map(
      (fair): Happening =>
        (customer, at) =>
          takeUpAgain(customer, at, fair),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map(
      (sent): Happening =>
        (customer, at) =>
          comeDue(customer, at, sent),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...REFRAMES).map(
      (how): Happening =>
        (customer, at) =>
          collect(customer, at, how),
    ),
  },
);

/** Plays any happenings one after the other and shows each to `look`. */
function always(
  look: (before: Customer, outcome: Outcome, circumstances: Circumstances) => void,
  runs = 300,
): void {
  fc.assert(
    fc.property(
      anyCustomer,
      anyCircumstances,
      fc.array(anyHappening, { maxLength: 8 }),
      (first, at, happenings) => {
        let customer = first;
        for (const happen of happenings) {
          const outcome = happen(customer, at);
          look(customer, outcome, at);
          customer = outcome.customer;
        }
      },
    ),
    { numRuns: runs },
  );
}

describe('whatever is said to whomever', () => {
  it('the items of each meter add up to its movement', () => {
    always((before, outcome) => {
      for (const meter of METERS)
        expect(Math.round(points(outcome, meter) * 10)).toBe(outcome.customer[meter] - before[meter]);
    });
  });

  it('no item moves nothing', () => {
    always((_, { changes }) => expect(changes.filter(({ delta }) => delta === 0)).toEqual([]));
  });

  it('meters stay whole tenths from 0 to 1,000', () => {
    always((_, { customer }) => {
      for (const meter of METERS) {
        expect(Number.isInteger(customer[meter])).toBe(true);
        expect(customer[meter]).toBeGreaterThanOrEqual(0);
        expect(customer[meter]).toBeLessThanOrEqual(1000);
      }
    });
  });

  it('the same happening twice gives the same outcome, and leaves the customer it was given as it was', () => {
    fc.assert(
      fc.property(anyCustomer, anyCircumstances, anyHappening, (customer, at, happen) => {
        const copy = structuredClone(customer);
        const first = happen(customer, at);
        expect(customer).toEqual(copy);
        expect(happen(copy, at)).toEqual(first);
      }),
    );
  });

  it('the mood is the one that anger and the mood before give', () => {
    always((before, { customer }, { numbers }) =>
      expect(customer.mood).toBe(moodAfter(before.mood, customer.anger, numbers)),
    );
  });

  it('the hottest mood is never calmer than the present one until Heard', () => {
    always((_, { customer }) => {
      if (!customer.heard)
        expect(MOODS.indexOf(customer.peak)).toBeGreaterThanOrEqual(MOODS.indexOf(customer.mood));
    });
  });

  it('cared for and valued are never lit without heard', () => {
    always((_, { customer }) => {
      const lamps = lampsOf(customer);
      if (!lamps.heard) expect(lamps).toEqual({ heard: false, cared: false, valued: false });
    });
  });

  it('the tally only ever grows, and the lowest composure only ever falls', () => {
    always(({ tally: before }, { customer: { tally: after } }) => {
      for (const count of [
        'turns',
        'readings',
        'negatives',
        'slips',
        'limitsInOrder',
        'limitsOutOfTurn',
      ] as const)
        expect(after[count]).toBeGreaterThanOrEqual(before[count]);
      expect(after.lowestComposure).toBeLessThanOrEqual(before.lowestComposure);
    });
  });
});
