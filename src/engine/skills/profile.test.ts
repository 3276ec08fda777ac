import { describe, expect, it } from 'vitest';
import type { Marks } from './marks.ts';
import { makeProfile, type PlayedCall, weakest } from './profile.ts';
import { perSkill, type Skill } from './skill.ts';

const NOTHING: Marks = { sum: 0, decisions: 0 };

/** A call in which each named skill had one decision, worth this much. */
const played = (
  number: number,
  levels: Partial<Record<Skill, number>>,
  part: Partial<PlayedCall> = {},
): PlayedCall => ({
  number,
  scenario: 'leaflet',
  endedAt: number,
  total: 500 + 5 * number,
  branch: false,
  marks: perSkill((skill) =>
    Object.hasOwn(levels, skill) ? { sum: levels[skill] ?? 0, decisions: 1 } : NOTHING,
  ),
  ...part,
});
const bar = (calls: readonly PlayedCall[], skill: Skill) =>
  makeProfile(calls).bars.find((each) => each.skill === skill);

describe('a bar', () => {
  it('has no level before any decision', () =>
    expect(bar([], 'valuing')).toEqual({
      skill: 'valuing',
      level: null,
      calls: 0,
      decisions: 0,
      trend: null,
    }));
  it('weighs every decision the same, whichever call it belongs to', () => {
    const long = { ...played(2, {}), marks: perSkill(() => ({ sum: 0, decisions: 3 })) };
    expect(bar([played(1, { valuing: 100 }), long], 'valuing')).toMatchObject({
      level: 25,
      calls: 2,
      decisions: 4,
    });
  });
  it('stands only on calls that asked for the skill', () =>
    expect(bar([played(1, { valuing: 100 }), played(2, { limits: 0 })], 'valuing')).toMatchObject({
      level: 100,
      calls: 1,
      trend: null,
    }));
  it('compares the second call with the first', () =>
    expect(bar([played(1, { valuing: 50 }), played(2, { valuing: 100 })], 'valuing')?.trend).toBe(50));
  it('compares the last three calls with all before them', () => {
    const levels = [0, 0, 0, 0, 100, 100, 100];
    const calls = levels.map((level, place) => played(place + 1, { valuing: level }));
    expect(bar(calls, 'valuing')?.trend).toBe(100);
  });
});

describe('the gain of the last run', () => {
  it('is there from the second run of a scenario on', () => {
    expect(makeProfile([played(1, { valuing: 50 })]).gain).toBeNull();
    expect(makeProfile([played(1, {}), played(2, {}, { scenario: 'trays' })]).gain).toBeNull();
  });
  it('is measured against one’s own last run of the same scenario', () => {
    const calls = [
      played(1, { valuing: 0 }),
      played(2, { valuing: 50, limits: 100 }),
      played(3, { valuing: 100 }, { scenario: 'trays' }),
      played(4, { valuing: 0 }),
    ];
    const { gain } = makeProfile(calls);
    expect(gain).toMatchObject({ scenario: 'leaflet', number: 4, previous: 2, points: 1 });
    expect(gain?.skills).toMatchObject({ valuing: -50, limits: null, agreeing: null });
  });
  it('does not count what went on from the middle of another call', () => {
    const calls = [played(1, {}), played(2, {}), played(3, {}, { branch: true })];
    expect(makeProfile(calls).gain).toMatchObject({ number: 2, previous: 1 });
  });
});

describe('the weakest bar', () => {
  it('is the lowest that is known', () => {
    const { bars } = makeProfile([played(1, { valuing: 50, limits: 0, composed: 100 })]);
    expect(weakest(bars)?.skill).toBe('limits');
  });
  it('is none where nothing is missing', () => {
    expect(weakest(makeProfile([]).bars)).toBeNull();
    expect(weakest(makeProfile([played(1, { valuing: 100 })]).bars)).toBeNull();
  });
});
