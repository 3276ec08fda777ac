import { describe, expect, it } from 'vitest';
import { drill, replayed } from '../chart/test-call.ts';
import type { Change } from '../customer/change.ts';
import type { Debrief } from './debrief.ts';
import { makeDebrief } from './make-debrief.ts';
import { debriefWithoutComposure } from './without-composure.ts';

const scenario = drill({
  hear: ['mirror'],
  snap: { acts: ['snap'], trap: 'snap' },
  bye: { acts: ['listen'], routes: [{ to: 'badly', when: null }] },
});
const whole = makeDebrief(replayed(scenario, ['goal ours', 'pick-up', '=hear', '=snap', '=bye']));
const told = debriefWithoutComposure(whole);

const moved = ({ turns }: Debrief, meter: Change['meter']) =>
  turns.map(({ changes }) =>
    changes.filter((one) => one.meter === meter).reduce((sum, { delta }) => sum + delta, 0),
  );

describe('M-25: a call as it is told to others', () => {
  it('has the same points but none for composure', () => {
    expect(told.sheet.total).toBe(whole.sheet.total);
    expect(Object.keys(told.sheet.dimensions)).toHaveLength(6);
    expect(JSON.stringify([told.sheet, told.turns.map(({ changes }) => changes)])).not.toContain('composure');
  });
  it('moves the customer as far as it did, and by no rule that tells of the player', () => {
    for (const meter of ['anger', 'trust'] as const) expect(moved(told, meter)).toEqual(moved(whole, meter));
    const rulesIn = ({ turns }: Debrief) => turns.flatMap(({ changes }) => changes.map(({ rule }) => rule));
    expect(rulesIn(whole)).toContain('weight');
    expect(rulesIn(told)).not.toContain('weight');
  });
  it('advises and praises by what was said alone', () => {
    const worn = {
      ...whole,
      praise: 'stayed-calm',
      advice: ['low-composure', 'low-start', 'arguing'],
    } as const;
    expect(debriefWithoutComposure(worn)).toMatchObject({ praise: 'hung-in', advice: ['arguing'] });
  });
});
