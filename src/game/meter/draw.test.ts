import { describe, expect, it } from 'vitest';
import { LAMPS, MOODS } from '../../engine/vocabulary.ts';
import { callsOf } from '../test-canvas.ts';
import { drawLamp, drawMeter, drawRing } from './draw.ts';
import { LAMP_SHAPES, MOOD_SHAPES } from './marks.ts';
import { scaleOf } from './scale.ts';

const SLOT = { width: 320, height: 34 };
const SCALE = scaleOf([
  { mood: 'prickly', down: 70, up: 80 },
  { mood: 'heated', down: 45, up: 60 },
]);

describe('instruments', () => {
  it('give every mood and every lamp a shape of its own', () => {
    expect(new Set(MOODS.map((mood) => callsOf(MOOD_SHAPES[mood]).join())).size).toBe(4);
    expect(new Set(LAMPS.map((lamp) => callsOf(LAMP_SHAPES[lamp]).join())).size).toBe(3);
  });

  it('move the marker with calm', () => {
    const at = (calm: number) => callsOf((c) => drawMeter(c, SLOT, SCALE, { calm, mood: 'prickly' })).join();
    expect(at(40)).not.toBe(at(60));
  });

  it('can be drawn in any slot, however small', () => {
    for (const size of [SLOT, { width: 40, height: 6 }, { width: 1, height: 1 }]) {
      callsOf((c) => drawMeter(c, size, SCALE, { calm: 0, mood: 'boiling' }));
      for (const lamp of LAMPS) callsOf((c) => drawLamp(c, size, lamp, 0.5));
      callsOf((c) => drawRing(c, size, 0, 0));
    }
  });

  it('light a lamp visibly', () => {
    const lamp = (light: number) =>
      callsOf((c) => drawLamp(c, { width: 40, height: 40 }, 'heard', light)).join();
    expect(lamp(1)).not.toBe(lamp(0));
  });
});
