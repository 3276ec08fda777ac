/** What a sound says to someone who does not hear it: the key of a caption. Pure; the words live in the locales. */
import type { Cue } from '../engine/chart/cues.ts';
import { effectFor, type Scene } from './cue-sounds.ts';
import { type Heat, heatOf } from './mumble.ts';
import type { Effect, Loop } from './names.ts';

type Captioned = Exclude<Effect | Loop, 'sent' | 'room-phone' | 'room-office'>;
export type CaptionKey = `caption.${Captioned}` | 'caption.silence' | `caption.voice-${Heat}`;

/** Null where the sound tells nothing that matters: one's own message leaving, the tone of an empty room. */
const CAPTIONS: Readonly<Record<Effect | Loop, CaptionKey | null>> = {
  'pick-up': 'caption.pick-up',
  'hang-up': 'caption.hang-up',
  message: 'caption.message',
  sent: null,
  bleep: 'caption.bleep',
  'lamp-lit': 'caption.lamp-lit',
  'lamp-dark': 'caption.lamp-dark',
  calmer: 'caption.calmer',
  angrier: 'caption.angrier',
  approval: 'caption.approval',
  refused: 'caption.refused',
  agreed: 'caption.agreed',
  breath: 'caption.breath',
  'end-of-call': 'caption.end-of-call',
  ring: 'caption.ring',
  hold: 'caption.hold',
  typing: 'caption.typing',
  'room-phone': null,
  'room-office': null,
};

const VOICES: Readonly<Record<Heat, CaptionKey>> = {
  calm: 'caption.voice-calm',
  tense: 'caption.voice-tense',
  furious: 'caption.voice-furious',
};

/** Every key there is, for checking the locales. */
export const CAPTION_KEYS: readonly CaptionKey[] = [
  ...Object.values(CAPTIONS).filter((key) => key !== null),
  ...Object.values(VOICES),
  'caption.silence',
];

/** The caption of what a cue sounds like, or null. */
export function captionFor(cue: Cue, scene: Scene): CaptionKey | null {
  if (cue.type === 'turning-point') return 'caption.silence';
  const effect = effectFor(cue, scene);
  return effect && CAPTIONS[effect];
}

/** The caption of a sound the app starts itself (ring, hold, typing …), or null. */
export function captionOf(sound: Effect | Loop): CaptionKey | null {
  return CAPTIONS[sound];
}

/** The caption of a voice at this anger, 0 to 1. */
export function captionOfVoice(anger: number): CaptionKey {
  return VOICES[heatOf(anger)];
}
