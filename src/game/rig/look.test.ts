import { describe, expect, it } from 'vitest';
import { contrast, mix } from '../color.ts';
import { blushOn } from './head.ts';
import { LOOKS, lookOf } from './look.ts';
import type { Pose } from './pose.ts';
import { NEUTRAL, poseFor } from './pose-for.ts';
import { tintsOf } from './tints.ts';

const looks = Object.values(LOOKS);
const different = (values: readonly unknown[]) => new Set(values).size;

describe('looks', () => {
  it('has twelve people', () => {
    expect(looks).toHaveLength(12);
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

  it('is read on every skin: the cheek changes its colour, brow and lips stand out from it', () => {
    const [calm, furious] = [0, 1].map((anger) => poseFor({ ...NEUTRAL, anger }));
    const cheek = (look: (typeof looks)[number], pose: Pose) =>
      mix(tintsOf(look, pose).skin, look.flush, blushOn(pose));
    for (const look of looks) {
      expect(apart(cheek(look, calm!), cheek(look, furious!)), look.skin).toBeGreaterThan(18);
      expect(contrast(look.brow, look.skin), look.skin).toBeGreaterThan(2.2);
      expect(contrast(tintsOf(look, calm!).lipLine, look.skin), look.skin).toBeGreaterThan(1.8);
    }
  });

  it('hides behind nothing in a look: nobody was drawn with a frown, a flush or a lifted shoulder', () => {
    const ofFeelings = ['furrow', 'sneer', 'shoulder', 'lean', 'anger', 'mood', 'temper'];
    for (const look of looks) expect(Object.keys(look).filter((key) => ofFeelings.includes(key))).toEqual([]);
  });
});

/** The distance of two colours as an eye sees it (CIE 1976): 2.3 is the least that is noticed. */
const apart = (one: string, other: string) => {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(...a.map((value, at) => value - b[at]!));
};

function lab(color: string): number[] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  const [x = 0, y = 0, z = 0] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
