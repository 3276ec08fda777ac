import { describe, expect, it } from 'vitest';
import { LOOKS, lookOf } from './look.ts';
import { NEUTRAL, poseFor } from './pose-for.ts';
import { tintsOf } from './tints.ts';

const looks = Object.values(LOOKS);
const different = (values: readonly unknown[]) => new Set(values).size;

describe('looks', () => {
  it('has ten people, the three the scenarios name among them', () => {
    expect(looks.length).toBeGreaterThanOrEqual(10);
    expect(Object.keys(LOOKS)).toEqual(expect.arrayContaining(['robin', 'sasha', 'maris']));
  });

  it('has people who differ in skin, hair, dress, age and aids', () => {
    expect(different(looks.map((look) => look.skin))).toBe(looks.length);
    expect(different(looks.map((look) => look.style))).toBe(looks.length);
    expect(different(looks.map((look) => look.outfit))).toBeGreaterThanOrEqual(5);
    expect(different(looks.map((look) => look.years))).toBeGreaterThanOrEqual(4);
    expect(looks.some((look) => 'hearingAid' in look)).toBe(true);
    expect(looks.some((look) => 'glasses' in look)).toBe(true);
  });

  it('gives a name nobody drew a face all the same', () => {
    expect(lookOf('nobody')).toBe(LOOKS.robin);
    expect(lookOf('sasha')).toBe(LOOKS.sasha);
  });
});

describe('anger', () => {
  it('has one pose for everybody: a look is not asked', () => {
    expect(poseFor.length).toBe(1);
  });

  it('reddens every skin by the same share', () => {
    const furious = poseFor({ ...NEUTRAL, anger: 1 });
    for (const look of looks) {
      const red = (color: string) => Number.parseInt(color.slice(3, 5), 16);
      const share = (red(look.skin) - red(tintsOf(look, furious).skin)) / (red(look.skin) - red(look.flush));
      expect(share).toBeCloseTo(furious.flush * 0.22, 1);
    }
  });

  it('hides behind nothing in a look: nobody was drawn with a frown, a flush or a lifted shoulder', () => {
    const ofFeelings = ['furrow', 'sneer', 'shoulder', 'lean', 'anger', 'mood', 'temper'];
    for (const look of looks) expect(Object.keys(look).filter((key) => ofFeelings.includes(key))).toEqual([]);
  });
});
