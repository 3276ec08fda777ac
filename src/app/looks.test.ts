import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../engine/chart/test-scenarios.ts';
import type { AngerType } from '../engine/vocabulary.ts';
import { LOOKS } from '../game/rig/look.ts';

/** Second rounds come with the look of whoever borrows them. */
const CALLS = SHIPPED.filter(({ secondRound }) => secondRound === undefined);
const kindsOf = (look: string): readonly AngerType[] =>
  CALLS.filter((scenario) => scenario.look === look).map(({ angerType }) => angerType);
const LOOK_NAMES = Object.keys(LOOKS);

describe('how somebody looks', () => {
  it('is drawn for every scenario', () => {
    expect(LOOK_NAMES).toEqual(expect.arrayContaining(SHIPPED.map(({ look }) => look)));
  });

  it.each(LOOK_NAMES)(
    'says nothing about anger: %s, met again, is passive too, and swears once at most',
    (look) => {
      const kinds = kindsOf(look);
      expect(kinds.length <= 1 || kinds.includes('passive')).toBe(true);
      expect(kinds.filter((kind) => kind === 'swearing').length).toBeLessThanOrEqual(1);
    },
  );
});
