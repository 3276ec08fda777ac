import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callsOf } from '../test-canvas.ts';
import { drawBust } from './bust.ts';
import { LOOKS, lookOf } from './look.ts';
import { type Feelings, poseFor, speaking } from './pose.ts';

const names = Object.keys(LOOKS);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const feelings: fc.Arbitrary<Feelings> = fc.record({ anger: share, irony: share, trust: share, hurt: share });
const calm: Feelings = { anger: 0.1, irony: 0, trust: 0.5, hurt: 0 };

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

  it.each(names)('shows anger, irony, hurt and speech on %s', (name) => {
    const plain = picture(name, calm);
    expect(picture(name, { ...calm, anger: 0.9 })).not.toEqual(plain);
    expect(picture(name, { ...calm, irony: 1 })).not.toEqual(plain);
    expect(picture(name, { ...calm, hurt: 1 })).not.toEqual(plain);
    expect(picture(name, calm, 0.6)).not.toEqual(plain);
  });

  it('leaves the canvas as it found it', () => {
    const calls = picture('noor', { ...calm, anger: 1 });
    const count = (name: string) => calls.filter((call) => call.startsWith(`${name} `)).length;
    expect(count('save')).toBe(count('restore'));
  });
});
