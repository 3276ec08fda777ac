import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOODS } from '../../engine/vocabulary.ts';
import { BANDS, faceAnger } from './mood-face.ts';
import { blinking, looking, type Pose, speaking } from './pose.ts';
import { FEELINGS, type Feelings, NEUTRAL, poseFor } from './pose-for.ts';

const CALM: Feelings = { ...NEUTRAL, anger: 0 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const feelings: fc.Arbitrary<Feelings> = fc.record(
  Object.fromEntries(FEELINGS.map((key) => [key, share])) as Record<keyof Feelings, typeof share>,
);
const numbers = (pose: Pose) => Object.values(pose) as number[];

describe('poseFor', () => {
  it('goes through the key poses', () => {
    const at = (anger: number) => poseFor({ ...CALM, anger });
    expect([0, 0.2, 0.4, 0.6, 0.8, 1].map((anger) => at(anger).open)).toEqual([6, 0, 0, 0, 19, 48]);
    expect(at(1).shoulder).toBe(29);
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
        for (const value of numbers(poseFor({ ...CALM, anger, irony, trust: 1 })))
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
    expect(ironic.raise).toBeGreaterThan(plain.raise + 10);
    expect(ironic.smirk).toBeGreaterThan(plain.smirk);
    expect(ironic.smile).toBeGreaterThan(plain.smile);
    expect(ironic.open).toBe(0);
  });

  it('lets the mask of irony and of hurt drop in open rage', () => {
    expect(poseFor({ ...CALM, anger: 1, irony: 1, hurt: 1, shame: 1, mirth: 1 })).toEqual(
      poseFor({ ...CALM, anger: 1 }),
    );
  });

  it('lifts the inner brows and lowers the shoulders in hurt', () => {
    const hurt = poseFor({ ...CALM, anger: 0.3, hurt: 1 });
    const plain = poseFor({ ...CALM, anger: 0.3 });
    expect(hurt.browIn).toBeGreaterThan(plain.browIn);
    expect(hurt.shoulder).toBeLessThan(plain.shoulder);
  });

  it('warms a calm face with trust, and shuts it with distrust', () => {
    const [trusting, plain, distrusting] = [1, 0.5, 0].map((trust) =>
      poseFor({ ...CALM, anger: 0.2, trust }),
    );
    expect(trusting!.smile).toBeGreaterThan(plain!.smile + 5);
    expect(trusting!.lidBot).toBeGreaterThan(plain!.lidBot);
    expect(distrusting!.smile).toBeLessThan(plain!.smile - 5);
    expect(distrusting!.lidTop).toBeGreaterThan(plain!.lidTop);
  });

  it('looks down in shame, and laughs with the eyes too', () => {
    const ashamed = poseFor({ ...NEUTRAL, shame: 1 });
    expect(ashamed.gazeY).toBeGreaterThan(poseFor(NEUTRAL).gazeY + 8);
    expect(ashamed.shoulder).toBeLessThan(0);
    const laughing = poseFor({ ...NEUTRAL, mirth: 1 });
    expect(laughing.smile).toBeGreaterThan(20);
    expect(laughing.open).toBeGreaterThan(20);
    expect(laughing.lidBot).toBeGreaterThan(0.5);
  });

  it('lets shoulders and lids down with a breath out, in every mood', () => {
    fc.assert(
      fc.property(feelings, (now) => {
        const [before, after] = [poseFor({ ...now, relief: 0 }), poseFor({ ...now, relief: 1 })];
        expect(after.shoulder).toBeLessThan(before.shoulder);
        expect(after.lidTop).toBeGreaterThanOrEqual(before.lidTop);
      }),
    );
  });

  /** How far apart two faces are: the parts that say most, each as a share of its range. */
  const RANGES = {
    browIn: 48,
    raise: 26,
    lidTop: 0.6,
    smile: 45,
    open: 48,
    press: 1,
    bare: 1,
    flush: 0.9,
    shoulder: 40,
  };
  const apart = (one: Pose, other: Pose) =>
    Math.hypot(
      ...Object.entries(RANGES).map(
        ([key, range]) => (one[key as keyof Pose] - other[key as keyof Pose]) / range,
      ),
    );

  it('tells every mood from the next one, wherever in them somebody is', () => {
    const face = (at: number, end: 0 | 1) => {
      const mood = MOODS[at]!;
      return poseFor({ ...CALM, anger: faceAnger(mood, BANDS[mood].anger[end]) });
    };
    for (let at = 1; at < MOODS.length; at += 1)
      expect(apart(face(at - 1, 1), face(at, 0))).toBeGreaterThan(0.35);
  });

  it('presses the lips in heat, and opens the mouth square when it boils over', () => {
    for (const anger of BANDS.heated.anger) {
      const heated = poseFor({ ...CALM, anger: faceAnger('heated', anger) });
      expect(heated.open).toBeLessThan(1);
      expect(heated.press).toBeGreaterThan(0.9);
    }
    const boiling = poseFor({ ...CALM, anger: faceAnger('boiling', 95) });
    expect(boiling.open).toBeGreaterThan(30);
    expect(boiling.smile).toBeLessThan(-15);
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
