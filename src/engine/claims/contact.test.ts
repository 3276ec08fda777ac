import { describe, expect, it } from 'vitest';
import { NUMBERS } from '../numbers.ts';
import { finalScore, play, replay } from './contact.ts';
import { P_E_S, passive } from './ground.ts';
import { FIVE_STEP, without } from './policy.ts';
import { syntheticStarts } from './starts.ts';

const STARTS = syntheticStarts(NUMBERS);

describe('the five-step policy', () => {
  it('leads every customer of types P, E and S to agreement, checked and closed', () => {
    const led = STARTS.filter(P_E_S).map((ground) => play(ground, FIVE_STEP));
    const lost = led.filter(({ customer, lines }) => {
      const closed = lines.at(-1)?.acts.includes('name-channels');
      return !(customer.agreed && customer.checked && closed);
    });
    expect(lost.map(({ ground }) => ground.name)).toEqual([]);
  });

  it('scores what the catalogue promises for the passive: 90 and more', () => {
    const scores = STARTS.filter(passive).map((ground) => finalScore(play(ground, FIVE_STEP)));
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(90);
  });

  it('is silent about a part that it is played without', () => {
    const acts = STARTS.map((ground) =>
      play(ground, without(FIVE_STEP, 'check')).lines.flatMap((line) => line.acts),
    );
    expect(acts.flat()).not.toContain('check-back');
  });

  it('comes to the same when its own lines are said again', () => {
    const contacts = STARTS.map((ground) => play(ground, FIVE_STEP));
    const again = contacts.map(({ ground, lines }) => replay(ground, lines).customer);
    expect(again).toEqual(contacts.map(({ customer }) => customer));
  });
});
