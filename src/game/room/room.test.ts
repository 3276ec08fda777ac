import { describe, expect, it } from 'vitest';
import { CHANNELS, MOODS } from '../../engine/vocabulary.ts';
import type { Size } from '../box.ts';
import { layout } from '../layout.ts';
import { LOOKS } from '../rig/look.ts';
import { callsOf } from '../test-canvas.ts';
import { drawBubble } from './bubble.ts';
import { roomOf } from './room.ts';

const SCREENS: readonly Size[] = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
];
const WORDS = { bubbleHeight: 110, repliesHeight: 190, instrumentsHeight: 80, toolsHeight: 48 };

describe('rooms', () => {
  it.each(CHANNELS)('%s can be drawn on every kind of screen', (channel) => {
    const room = roomOf(channel);
    for (const screen of SCREENS) {
      const places = layout(screen, WORDS);
      expect(callsOf((c) => room.back(c, places, 'sasha')).length).toBeGreaterThan(50);
      expect(callsOf((c) => room.front(c, places)).length).toBeGreaterThan(10);
    }
  });

  it('tells telephone from chat without words', () => {
    expect([roomOf('phone').voice, roomOf('phone').prop]).toEqual(['line', 'handset']);
    expect([roomOf('chat').voice, roomOf('chat').prop]).toEqual(['dots', 'none']);
  });

  it('gives everybody a home of their own that stays the same', () => {
    const places = layout({ width: 1280, height: 720 }, WORDS);
    const homes = Object.keys(LOOKS).map((look) =>
      callsOf((c) => roomOf('phone').back(c, places, look)).join(),
    );
    expect(new Set(homes).size).toBe(3);
    expect(homes[0]).toBe(callsOf((c) => roomOf('phone').back(c, places, 'robin')).join());
  });
});

describe('bubble', () => {
  it('has a different edge for hot moods, so that heat shows without colour', () => {
    const places = layout({ width: 1280, height: 720 }, WORDS);
    const lines = (mood: (typeof MOODS)[number]) =>
      callsOf((c) => drawBubble(c, places, mood))
        .filter((call) => /^(lineTo|moveTo|roundRect)/.test(call))
        .join();
    expect(lines('settled')).toBe(lines('prickly'));
    expect(new Set(MOODS.map(lines)).size).toBe(3);
  });
});
