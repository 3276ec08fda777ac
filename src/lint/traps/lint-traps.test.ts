import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../engine/chart/test-scenarios.ts';
import { talk, to } from '../play/test-talk.ts';
import { lintTraps } from './lint-traps.ts';
import { bestTrapped } from './trapped.ts';

const LETTERS = SHIPPED.filter(({ forms }) => Object.keys(forms.letters).length > 0);

describe('a player with a trap in every answer', () => {
  it('is a finding where traps lead on as if nothing had been said', () => {
    const kind = talk({
      snap: { acts: ['mirror', 'validate', 'ask-hope', 'vague'], trap: 'vague', ...to('told') },
      offer: { acts: ['present', 'vague'], gives: ['refund'], trap: 'vague', ...to('told') },
      deal: { acts: ['agree', 'rush'], promises: 'by-five', trap: 'rush', ...to('well') },
    });
    expect(lintTraps(kind)).toMatchObject([{ code: 'traps-do-well', locale: null }]);
    expect(lintTraps(kind)[0]?.detail).toMatch(/^a trap in every answer comes to \d.*=snap, =offer, =deal/);
  });

  it('is none where traps bite', () => expect(lintTraps(talk())).toEqual([]));

  it.each(LETTERS.map((scenario) => [scenario.id, scenario] as const))(
    'comes to nothing in %s, whatever else its letters say',
    (_, scenario) => {
      const { total, line } = bestTrapped(scenario);
      const letters = line.flatMap((input) => (input.type === 'reply' ? [scenario.replies[input.id]] : []));
      expect(letters.every((letter) => letter?.trap)).toBe(true);
      expect(total).toBeLessThan(600);
    },
  );
});
