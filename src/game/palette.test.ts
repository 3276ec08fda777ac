import { describe, expect, it } from 'vitest';
import { MOODS } from '../engine/vocabulary.ts';
import { contrast } from './color.ts';
import { cssProperties, MOOD_COLORS, TEXT_PAIRS, UI } from './palette.ts';

describe('palette', () => {
  it.each(TEXT_PAIRS)('%s on %s can be read', (text, ground) => {
    expect(contrast(UI[text], UI[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MOODS)('the word for %s can be read on paper', (mood) => {
    expect(contrast(MOOD_COLORS[mood].deep, UI.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(MOOD_COLORS[mood].deep, UI['paper-dim'])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MOODS)('the mark of %s stands out from paper and from its own colour', (mood) => {
    expect(contrast(MOOD_COLORS[mood].deep, MOOD_COLORS[mood].fill)).toBeGreaterThan(1.8);
  });

  it('shows focus against every ground the interface uses', () => {
    for (const ground of ['paper', 'paper-dim', 'mist'] as const) {
      expect(contrast(UI.focus, UI[ground])).toBeGreaterThanOrEqual(3);
    }
  });

  it('offers every colour as a custom property', () => {
    const css = cssProperties();
    for (const [name, color] of Object.entries(UI)) expect(css).toContain(`--${name}: ${color};`);
    for (const mood of MOODS) expect(css).toContain(`--mood-${mood}: ${MOOD_COLORS[mood].fill};`);
  });
});
