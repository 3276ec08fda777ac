import { describe, expect, it } from 'vitest';
import type { View } from '../../engine/view/view.ts';
import type { Mood } from '../../engine/vocabulary.ts';
import { feelingsOf } from './feelings.ts';

interface Part {
  calm?: number;
  mood?: Mood;
  language?: View['language'];
  valued?: boolean;
  ending?: string;
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
    lamps: { heard: part.heard ?? false, cared: part.cared ?? false, valued: part.valued ?? false },
    concern: part.concern ?? false,
    mood: part.mood ?? 'heated',
    language: part.language ?? 'clean',
    ending: part.ending ?? null,
  } as unknown as View;
}

describe('feelingsOf', () => {
  it('is as angry as the mood says, and within it as the meter says', () => {
    const anger = (mood: Mood, calm: number) => feelingsOf(view({ mood, calm })).anger;
    // On the way up and on the way down, the same point of the meter is another mood, and another face.
    expect(anger('prickly', 74)).toBeGreaterThan(anger('settled', 74) + 0.1);
    expect(anger('heated', 40)).toBeGreaterThan(anger('heated', 55));
    expect(anger('boiling', 0)).toBe(1);
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

  it('is ashamed of having sworn once they are heard, until they are taken seriously', () => {
    const after = { type: 'swearing', mood: 'prickly', heard: true } as const;
    expect(feelingsOf(view(after)).shame).toBeGreaterThan(0);
    expect(feelingsOf(view({ ...after, language: 'swearing' })).shame).toBe(0);
    expect(feelingsOf(view({ ...after, mood: 'heated' })).shame).toBe(0);
    expect(feelingsOf(view({ ...after, valued: true })).shame).toBe(0);
    expect(feelingsOf(view({ ...after, type: 'escalated' })).shame).toBe(0);
  });

  it('laughs at the end of a call that gave all three', () => {
    const glad = { mood: 'settled', heard: true, cared: true, valued: true, ending: 'won' } as const;
    expect(feelingsOf(view(glad)).mirth).toBeGreaterThan(0);
    expect(feelingsOf(view({ ...glad, valued: false })).mirth).toBe(0);
    expect(feelingsOf(view({ ...glad, mood: 'prickly' })).mirth).toBe(0);
  });
});
