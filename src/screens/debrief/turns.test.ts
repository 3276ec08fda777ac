import { describe, expect, it } from 'vitest';
import type { Change } from '../../engine/customer/change.ts';
import { netChanges, shownDelta } from './turns.ts';

const change = (meter: Change['meter'], delta: number): Change => ({
  meter,
  rule: 'base',
  technique: null,
  delta,
});

describe('shownDelta', () => {
  it('shows anger as calm', () => expect(shownDelta(change('anger', -62))).toBe(6.2));
  it('leaves the other meters as they are', () => expect(shownDelta(change('trust', -15))).toBe(-1.5));
});

describe('netChanges', () => {
  it('adds up each meter and leaves out what cancels out', () => {
    const changes = [change('anger', -60), change('anger', 20), change('trust', 5), change('trust', -5)];
    expect(netChanges(changes)).toEqual([{ meter: 'anger', points: 4 }]);
  });
});
