import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../chart/test-scenarios.ts';
import { CALLS, callSeed, isShiftPlan, lineUp, SHIFT_PLAN_IDS, SHIFT_PLANS } from './plans.ts';

const THREE = ['joint-account', 'leaflet', 'trays'];
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('the plans on offer', () => {
  it('have three to six calls and fewer walks than pauses', () => {
    for (const id of SHIFT_PLAN_IDS) {
      const { calls, slots } = SHIFT_PLANS[id];
      expect(calls).toBeGreaterThanOrEqual(CALLS.fewest);
      expect(calls).toBeLessThanOrEqual(CALLS.most);
      expect(slots).toBeLessThan(calls - 1);
    }
  });
  it('name only people who can be called', () => {
    const shipped = SHIPPED.map(({ id }) => id);
    expect(lineUp('before-lunch', [], 1)).toHaveLength(SHIFT_PLANS['before-lunch'].calls);
    for (const id of lineUp('before-lunch', [], 1)) expect(shipped).toContain(id);
  });
  it('are no names of other things', () => expect(isShiftPlan('constructor')).toBe(false));
});

describe('who calls', () => {
  it('before lunch, is the same every time (SC-25)', () => {
    const cards = lineUp('before-lunch', THREE, 5).map((id) => SHIPPED.find((each) => each.id === id)?.card);
    expect(cards).toEqual(['SC-21', 'SC-07', 'SC-24', 'SC-01']);
  });
  it('is everybody once before anybody comes again, and nobody twice in a row', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const day = lineUp('long-day', THREE, seed);
        expect(day).toHaveLength(6);
        expect(day.slice(0, 3).toSorted()).toEqual(THREE);
        expect(day.slice(3).toSorted()).toEqual(THREE);
        expect(day.some((id, place) => id === day[place - 1])).toBe(false);
      }),
    );
  });
  it('is the same for the same seed, and another order for another', () => {
    expect(lineUp('long-day', THREE, 5)).toEqual(lineUp('long-day', THREE, 5));
    const orders = new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => lineUp('long-day', THREE, seed).join()));
    expect(orders.size).toBeGreaterThan(2);
  });
  it('is chosen from all there are, however many', () => {
    const many = Array.from({ length: 20 }, (_, place) => `call-${place}`);
    expect(new Set(lineUp('long-day', many, 1)).size).toBe(6);
    expect(new Set(lineUp('long-day', ['leaflet'], 1))).toEqual(new Set(['leaflet']));
  });
  it('comes with a seed of its own for each place', () => {
    expect(new Set([0, 1, 2, 3, 4, 5].map((place) => callSeed(9, place))).size).toBe(6);
  });
});
