import { describe, expect, it } from 'vitest';
import { CHANNELS, MOODS } from '../../engine/vocabulary.ts';
import type { Size } from '../box.ts';
import { layout } from '../layout.ts';
import { LOOKS } from '../rig/look.ts';
import { callsOf } from '../test-canvas.ts';
import { drawBubble } from './bubble.ts';
import { othersThan } from './people.ts';
import { roomOf } from './room.ts';

const SCREENS: readonly Size[] = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 844, height: 390 },
];
const WORDS = { bubbleHeight: 110, repliesHeight: 190, instrumentsHeight: 80, toolsHeight: 48 };
const WIDE = layout({ width: 1280, height: 720 }, WORDS);
const ALONE = { look: 'sasha', seats: 0 };

const SETTINGS = [
  ...CHANNELS.map((channel) => ({ channel, overheard: channel === 'counter' })),
  { channel: 'counter', overheard: false } as const,
];

describe('rooms', () => {
  it.each(SETTINGS)('$channel (overheard: $overheard) can be drawn on every kind of screen', (setting) => {
    const room = roomOf(setting);
    for (const screen of SCREENS) {
      const places = layout(screen, WORDS);
      expect(callsOf((c) => room.back(c, places, { look: 'sasha', seats: 3 })).length).toBeGreaterThan(50);
      expect(callsOf((c) => room.front(c, places)).length).toBeGreaterThan(10);
    }
  });

  it('are told from each other without words, a quiet corner from its counter too', () => {
    const pictures = SETTINGS.map((setting) => callsOf((c) => roomOf(setting).back(c, WIDE, ALONE)).join());
    expect(new Set(pictures).size).toBe(SETTINGS.length);
    expect(new Set(SETTINGS.map((setting) => roomOf(setting).name)).size).toBe(SETTINGS.length);
  });

  it('ring where a call comes in, have a voice where somebody speaks, dots where somebody writes, and nobody below a page', () => {
    const spoken = SETTINGS.filter((setting) => roomOf(setting).voice === 'line');
    expect(new Set(spoken.map(({ channel }) => channel))).toEqual(
      new Set(['phone', 'counter', 'team-call', 'voice-note']),
    );
    const ringing = SETTINGS.filter((setting) => roomOf(setting).rings);
    expect(ringing.map(({ channel }) => channel)).toEqual(['phone', 'team-call']);
    const empty = SETTINGS.filter((setting) => roomOf(setting).voice === 'none');
    expect(empty.map(({ channel }) => channel)).toEqual(['help-page', 'review']);
    expect(roomOf({ channel: 'phone', overheard: false }).prop).toBe('handset');
  });

  it('give everybody a home of their own that stays the same', () => {
    const { back } = roomOf({ channel: 'phone', overheard: false });
    const homes = Object.keys(LOOKS).map((look) => callsOf((c) => back(c, WIDE, { look, seats: 0 })).join());
    expect(new Set(homes).size).toBe(3);
    expect(homes[0]).toBe(callsOf((c) => back(c, WIDE, { look: 'robin', seats: 0 })).join());
  });

  it('show as many colleagues as there are seats, none of whom looks like the customer', () => {
    const { back } = roomOf({ channel: 'team-call', overheard: false });
    const strokes = [2, 3, 4].map((seats) => callsOf((c) => back(c, WIDE, { look: 'noor', seats })).length);
    expect(strokes).toEqual(strokes.toSorted((one, other) => one - other));
    expect(new Set(strokes).size).toBe(3);
    for (const look of Object.keys(LOOKS)) {
      const others = othersThan(look, 4);
      expect(new Set([...others, look]).size).toBe(5);
    }
  });
});

describe('bubble', () => {
  it('has a different edge for hot moods, so that heat shows without colour', () => {
    const lines = (mood: (typeof MOODS)[number]) =>
      callsOf((c) => drawBubble(c, WIDE, mood))
        .filter((call) => /^(lineTo|moveTo|roundRect)/.test(call))
        .join();
    expect(lines('settled')).toBe(lines('prickly'));
    expect(new Set(MOODS.map(lines)).size).toBe(3);
  });
});
