/** The names of all sounds, as they stand in the sound files. */

/** Played once. */
export const EFFECTS = [
  'pick-up',
  'hang-up',
  'message',
  'sent',
  'bleep',
  'lamp-lit',
  'lamp-dark',
  'calmer',
  'angrier',
  'approval',
  'refused',
  'agreed',
  'breath',
  'end-of-call',
] as const;
export type Effect = (typeof EFFECTS)[number];

/** Room tone: what is heard when nobody speaks. */
export const ROOMS = ['room-phone', 'room-office'] as const;
export type Room = (typeof ROOMS)[number];

/** Played round and round until stopped. */
export const LOOPS = ['ring', 'hold', 'typing', ...ROOMS] as const;
export type Loop = (typeof LOOPS)[number];

/** One sound file each, and the slider it hangs on. */
export const FILES = ['voices', 'effects', 'hold', 'rooms'] as const;
export type FileName = (typeof FILES)[number];

export type Slider = 'voice' | 'effects' | 'background';

export const SLIDER_OF: Readonly<Record<FileName, Slider>> = {
  voices: 'voice',
  effects: 'effects',
  hold: 'background',
  rooms: 'background',
};

/** Where each loop lies, and how loud it is beside the rest, 0 to 1. */
export const LOOP_SOURCE: Readonly<Record<Loop, { readonly file: FileName; readonly gain: number }>> = {
  ring: { file: 'effects', gain: 0.8 },
  hold: { file: 'hold', gain: 0.45 },
  typing: { file: 'effects', gain: 0.5 },
  'room-phone': { file: 'rooms', gain: 0.3 },
  'room-office': { file: 'rooms', gain: 0.6 },
};
