import { describe, expect, it } from 'vitest';
import type { View } from '../../engine/view/view.ts';
import { feelingsOf } from './feelings.ts';

interface Part {
  calm?: number;
  trust?: number | null;
  type?: View['scenario']['angerType'];
  heard?: boolean;
  cared?: boolean;
  concern?: boolean;
}

/** Only what a face depends on. */
function view(part: Part): View {
  return {
    scenario: { angerType: part.type ?? 'escalated' },
    meters: { calm: part.calm ?? 50, trust: part.trust ?? null, composure: 50 },
    lamps: { heard: part.heard ?? false, cared: part.cared ?? false, valued: false },
    concern: part.concern ?? false,
  } as unknown as View;
}

describe('feelingsOf', () => {
  it('is as angry as the meter says', () => {
    expect(feelingsOf(view({ calm: 25 })).anger).toBe(0.75);
  });

  it('is ironic in passive anger until heard', () => {
    expect(feelingsOf(view({ type: 'passive' })).irony).toBe(1);
    expect(feelingsOf(view({ type: 'passive', heard: true })).irony).toBe(0);
    expect(feelingsOf(view({ type: 'swearing' })).irony).toBe(0);
  });

  it('reads hidden trust as neither warm nor cold', () => {
    expect(feelingsOf(view({ trust: null })).trust).toBe(0.5);
    expect(feelingsOf(view({ trust: 90 })).trust).toBe(0.9);
  });

  it('is hurt while the concern lies open and nobody cares', () => {
    expect(feelingsOf(view({ concern: true })).hurt).toBeGreaterThan(0);
    expect(feelingsOf(view({ concern: true, cared: true })).hurt).toBe(0);
  });
});
