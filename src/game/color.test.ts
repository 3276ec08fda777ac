import { describe, expect, it } from 'vitest';
import { alpha, contrast, mix, toNumber } from './color.ts';

describe('colour arithmetic', () => {
  it('mixes from one end to the other', () => {
    expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
    expect(mix('#102030', '#ffffff', 1)).toBe('#ffffff');
    expect(mix('#000000', '#ff8800', 0.5)).toBe('#804400');
  });

  it('knows black on white, and that order does not matter', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrast('#777777', '#777777')).toBe(1);
  });

  it('writes colours as the canvas and as Phaser want them', () => {
    expect(alpha('#ff8000', 0.5)).toBe('rgba(255,128,0,0.5)');
    expect(toNumber('#00ff01')).toBe(0xff01);
  });
});
