import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../engine/chart/test-scenarios.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { CALLS, type OrdinaryPlayer, ordinaryCalls } from './ordinary.ts';
import type { Choice } from './play-out.ts';
import { talk } from './test-talk.ts';

const trapsTaken = (player: OrdinaryPlayer): number =>
  ordinaryCalls(talk(), player).filter(({ choices }) => choices[0]?.picked.trap !== null).length;

const doesBoth = ({ standing, shown }: Choice): boolean => {
  const acts = shown.flatMap((reply) => reply.acts);
  const attacked = standing.context.customer.language === 'attacking';
  return attacked && acts.includes('draw-line') && acts.includes('name-swearing');
};
const callsWithBoth = (scenario: Scenario): number =>
  ordinaryCalls(scenario, 'untrained').filter(({ choices }) => choices.some(doesBoth)).length;

describe('ordinary play', () => {
  it('takes a trap as often as not where nothing is known, and the less often the more is', () => {
    expect(trapsTaken('untrained') / CALLS).toBeCloseTo(1 / 2, 1);
    expect(trapsTaken('learning') / CALLS).toBeCloseTo(1 / 4, 1);
    expect(trapsTaken('trained') / CALLS).toBeCloseTo(3 / 20, 1);
  });

  it('comes to a personal attack with the line and the naming both to be said, in three scenarios that hear one (C-25)', () => {
    const hearing = SHIPPED.filter(({ traits }) => traits.stubborn === 'no');
    const held = hearing.filter((scenario) => callsWithBoth(scenario) >= CALLS / 50).map(({ id }) => id);
    expect(held).toEqual(['five-attempts', 'renewed', 'wrong-charger']);
  });
});
