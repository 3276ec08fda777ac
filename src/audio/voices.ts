/** Who sounds how. A voice belongs to a person's look and follows nothing else: never mood, trade or origin. */

/** The sets of syllables in the voice file. */
export const VOICE_SETS = ['low', 'high'] as const;
export type VoiceSet = (typeof VOICE_SETS)[number];

export interface Voice {
  readonly set: VoiceSet;
  /** Playing speed at rest, 0.85 to 1.35; it moves pitch and timbre together, so each rate is another person. */
  readonly rate: number;
}

const DEFAULT: Voice = { set: 'low', rate: 1.1 };

const VOICES: Readonly<Record<string, Voice>> = {
  robin: { set: 'high', rate: 0.92 },
  sasha: { set: 'high', rate: 1.05 },
  maris: { set: 'low', rate: 0.98 },
  noor: { set: 'high', rate: 0.98 },
  emery: { set: 'low', rate: 1.18 },
  minh: { set: 'high', rate: 1.13 },
  alex: { set: 'low', rate: 1.05 },
  toni: { set: 'low', rate: 0.9 },
  kim: { set: 'high', rate: 1.01 },
  jo: { set: 'high', rate: 1.2 },
  ravi: { set: 'low', rate: 0.94 },
  sol: { set: 'low', rate: 1.12 },
};

/** The voice of a look; a look without one gets the default voice. */
export function voiceOf(look: string): Voice {
  return VOICES[look] ?? DEFAULT;
}
