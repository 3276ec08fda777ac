import { describe, expect, it } from 'vitest';
import sprites from '../../assets/sound/sprites.json';
import type { Cue } from '../engine/chart/cues.ts';
import { CHANNELS } from '../engine/vocabulary.ts';
import { CAPTION_KEYS, captionFor, captionOf, captionOfVoice } from './captions.ts';
import { effectFor, roomOf } from './cue-sounds.ts';
import { EFFECTS, LOOP_SOURCE, LOOPS } from './names.ts';

/** One cue of each kind that sounds, and some that do not. */
const CUES: readonly Cue[] = [
  { type: 'picked-up' },
  { type: 'said', reply: 'a' },
  { type: 'line', line: 'a' },
  { type: 'mood', from: 'heated', to: 'boiling' },
  { type: 'mood', from: 'heated', to: 'prickly' },
  { type: 'lamp', lamp: 'heard', lit: true },
  { type: 'lamp', lamp: 'heard', lit: false },
  { type: 'turning-point' },
  { type: 'approval', item: 'a', granted: true },
  { type: 'approval', item: 'a', granted: false },
  { type: 'agreed' },
  { type: 'collected' },
  { type: 'paused', fair: true },
  { type: 'ended', ending: 'a' },
  { type: 'clock', running: true },
];
const inAllChannels = CHANNELS.flatMap((channel) => CUES.map((cue) => ({ cue, scene: { channel } })));

describe('effectFor', () => {
  const onPhone = (cue: Cue) => effectFor(cue, { channel: 'phone' });
  it('tells rising from falling anger', () => {
    expect(onPhone({ type: 'mood', from: 'settled', to: 'prickly' })).toBe('angrier');
    expect(onPhone({ type: 'mood', from: 'boiling', to: 'heated' })).toBe('calmer');
  });
  it('pops for lines that are read, not for lines that are spoken', () => {
    expect(effectFor({ type: 'line', line: 'a' }, { channel: 'chat' })).toBe('message');
    expect(onPhone({ type: 'line', line: 'a' })).toBeNull();
  });
  it('lifts a receiver only where there is one', () => {
    expect(onPhone({ type: 'picked-up' })).toBe('pick-up');
    expect(effectFor({ type: 'picked-up' }, { channel: 'counter' })).toBeNull();
  });
});

describe('the sound files', () => {
  const loopsIn = (file: string) => LOOPS.filter((loop) => LOOP_SOURCE[loop].file === file);
  it('hold every effect and loop, and nothing else', () => {
    expect(Object.keys(sprites.effects).sort()).toEqual([...EFFECTS, ...loopsIn('effects')].sort());
    expect(Object.keys(sprites.rooms).sort()).toEqual(loopsIn('rooms').sort());
    expect(Object.keys(sprites.hold)).toEqual(loopsIn('hold'));
  });
  it('have a room for every channel', () =>
    expect(CHANNELS.map((channel) => roomOf({ channel })).every((room) => room in sprites.rooms)).toBe(true));
});

describe('captions', () => {
  it('go with every cue that sounds, but for what one sends oneself', () => {
    for (const { cue, scene } of inAllChannels) {
      const effect = effectFor(cue, scene);
      if (effect && effect !== 'sent') expect(captionFor(cue, scene)).toBe(`caption.${effect}`);
    }
  });
  it('tell of a silence that means something', () =>
    expect(captionFor({ type: 'turning-point' }, { channel: 'phone' })).toBe('caption.silence'));
  it('stay away where nothing is heard', () =>
    expect(captionFor({ type: 'clock', running: true }, { channel: 'phone' })).toBeNull());
  it('exist for what the app starts itself', () => {
    expect(captionOf('hold')).toBe('caption.hold');
    expect(captionOf('room-phone')).toBeNull();
    expect(captionOfVoice(0.9)).toBe('caption.voice-furious');
  });
  it('are each listed once', () => expect(new Set(CAPTION_KEYS).size).toBe(CAPTION_KEYS.length));
});
