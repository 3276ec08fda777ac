import { describe, expect, it } from 'vitest';
import type { Standing } from '../../chart/standing.ts';
import { SHIPPED } from '../../chart/test-scenarios.ts';
import { NUMBERS, type Numbers } from '../../numbers.ts';
import { readEnds } from './ends.ts';
import { playedWell, ringing } from './walk.ts';

/** A call played well, but for one lamp. */
function dark(standing: Standing, caps: Partial<Record<keyof Numbers['rubric']['caps'], number>>): Standing {
  const { context, circumstances } = standing;
  const rubric = { ...NUMBERS.rubric, caps: { ...NUMBERS.rubric.caps, ...caps } };
  return {
    ...standing,
    context: { ...context, customer: { ...context.customer, checked: false } },
    circumstances: { ...circumstances, numbers: { ...NUMBERS, rubric } as Numbers },
  };
}

describe.each(SHIPPED)('the end of a call of $id', (scenario) => {
  const end = playedWell(ringing(scenario)).slice(-1);

  it('says nothing of a dark lamp where all three are lit', () => {
    expect(readEnds('C-37', end)).toEqual([]);
  });

  it('speaks for the claim where a lamp is dark', () => {
    expect(
      readEnds(
        'C-37',
        end.map((each) => dark(each, {})),
      ),
    ).toEqual([expect.objectContaining({ what: 'a dark lamp is never above 85 in a call', holds: true })]);
  });

  it('speaks against it where a dark lamp caps nothing', () => {
    expect(
      readEnds(
        'C-37',
        end.map((each) => dark(each, { 'lamp-dark': 100 })),
      ),
    ).toEqual([expect.objectContaining({ holds: false })]);
  });
});
