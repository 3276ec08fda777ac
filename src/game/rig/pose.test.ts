import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blinking, type Feelings, looking, type Pose, poseFor, speaking } from './pose.ts';

const CALM: Feelings = { anger: 0, irony: 0, trust: 0.5, hurt: 0 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const feelings = fc.record({ anger: share, irony: share, trust: share, hurt: share });
const numbers = (pose: Pose) => Object.values(pose) as number[];

describe('poseFor', () => {
  it('goes through the key poses', () => {
    const at = (anger: number) => poseFor({ ...CALM, anger });
    expect([0, 0.2, 0.4, 0.6, 0.8, 1].map((anger) => at(anger).open)).toEqual([7, 0, 0, 0, 17, 47]);
    expect(at(1).shoulder).toBe(28);
  });

  it('moves smoothly: a small change of feeling is a small change of the face', () => {
    fc.assert(
      fc.property(feelings, (now) => {
        const soon = poseFor({ ...now, anger: Math.min(1, now.anger + 0.002) });
        const before = numbers(poseFor(now));
        for (const [at, value] of numbers(soon).entries()) {
          expect(Math.abs(value - before[at]!)).toBeLessThan(1.5);
        }
      }),
    );
  });

  it('never gives anything but numbers, whatever it is asked', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -5, max: 5 }), share, (anger, irony) => {
        for (const value of numbers(poseFor({ anger, irony, trust: 1, hurt: 0 })))
          expect(value).toBeTypeOf('number');
        expect(poseFor({ ...CALM, anger: -1 })).toEqual(poseFor(CALM));
        expect(poseFor({ ...CALM, anger: 2 })).toEqual(poseFor({ ...CALM, anger: 1 }));
      }),
    );
  });

  it('raises shoulders and reddens steadily with anger', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 0.98, noNaN: true }), (anger) => {
        const [now, more] = [poseFor({ ...CALM, anger }), poseFor({ ...CALM, anger: anger + 0.02 })];
        expect(more.shoulder).toBeGreaterThanOrEqual(now.shoulder);
        expect(more.flush).toBeGreaterThanOrEqual(now.flush);
        expect(more.lean).toBeGreaterThanOrEqual(now.lean);
      }),
    );
  });

  it('gives irony a face of its own: one raised brow and a one-sided, closed smile', () => {
    const ironic = poseFor({ ...CALM, anger: 0.4, irony: 1 });
    const plain = poseFor({ ...CALM, anger: 0.4 });
    expect(plain.raise).toBe(0);
    expect(ironic.raise).toBeGreaterThan(15);
    expect(ironic.smirk).toBeGreaterThan(plain.smirk);
    expect(ironic.smile).toBeGreaterThan(plain.smile);
    expect(ironic.open).toBe(0);
  });

  it('lets the mask of irony and of hurt drop in open rage', () => {
    expect(poseFor({ anger: 1, irony: 1, trust: 0.5, hurt: 1 })).toEqual(poseFor({ ...CALM, anger: 1 }));
  });

  it('lifts the inner brows and lowers the shoulders in hurt', () => {
    const hurt = poseFor({ ...CALM, anger: 0.3, hurt: 1 });
    const plain = poseFor({ ...CALM, anger: 0.3 });
    expect(hurt.browIn).toBeGreaterThan(plain.browIn);
    expect(hurt.shoulder).toBeLessThan(plain.shoulder);
  });

  it('warms a calm face with trust', () => {
    expect(poseFor({ ...CALM, trust: 1 }).smile).toBeGreaterThan(poseFor({ ...CALM, trust: 0 }).smile);
  });
});

describe('speech, blinks and glances', () => {
  it('change nothing when there are none', () => {
    const pose = poseFor(CALM);
    expect(blinking(pose, 0)).toEqual(pose);
    expect(speaking(pose, 0)).toEqual(pose);
    expect(looking(pose, 0, 0)).toEqual(pose);
  });

  it('open the mouth further for louder sounds, in every mood', () => {
    fc.assert(
      fc.property(feelings, (now) => {
        const pose = poseFor(now);
        expect(speaking(pose, 1).open).toBeGreaterThan(speaking(pose, 0.3).open);
      }),
    );
  });

  it('close the eyes in a blink', () => {
    expect(blinking(poseFor(CALM), 1).lidTop).toBe(1);
  });

  it('move the gaze, not the face', () => {
    const pose = poseFor(CALM);
    expect(looking(pose, 1, 0)).toEqual({ ...pose, gazeX: pose.gazeX + 7 });
  });
});
