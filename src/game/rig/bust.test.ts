import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callsOf } from '../test-canvas.ts';
import { drawBust } from './bust.ts';
import { LOOKS, lookOf } from './look.ts';
import { speaking } from './pose.ts';
import { FEELINGS, type Feelings, NEUTRAL, poseFor } from './pose-for.ts';

const names = Object.keys(LOOKS);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const feelings: fc.Arbitrary<Feelings> = fc.record(
  Object.fromEntries(FEELINGS.map((key) => [key, share])) as Record<keyof Feelings, typeof share>,
);
const calm: Feelings = { ...NEUTRAL, anger: 0.1 };

const picture = (name: string, now: Feelings, open = 0) =>
  callsOf((c) => drawBust(c, lookOf(name), speaking(poseFor(now), open), 'handset'));

describe('drawBust', () => {
  it('can draw everybody in every feeling', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), feelings, share, (name, now, open) => {
        expect(picture(name, now, open).length).toBeGreaterThan(100);
      }),
    );
  });

  it.each(names)('draws %s the same way every time', (name) => {
    expect(picture(name, calm)).toEqual(picture(name, calm));
  });

  it.each(names)('shows every feeling and speech on %s', (name) => {
    const plain = picture(name, calm);
    for (const feeling of FEELINGS)
      expect(picture(name, { ...calm, [feeling]: 1 }), feeling).not.toEqual(plain);
    expect(picture(name, calm, 0.6)).not.toEqual(plain);
  });

  it('leaves the canvas as it found it', () => {
    const calls = picture('noor', { ...calm, anger: 1 });
    const count = (name: string) => calls.filter((call) => call.startsWith(`${name} `)).length;
    expect(count('save')).toBe(count('restore'));
  });
});
