/** How a line is spoken aloud: whether at all, how angrily, and how far the mouth opens with each syllable. Pure. */
import { hash32 } from '../../engine/hash.ts';
import type { View } from '../../engine/view/view.ts';
import type { Channel } from '../../engine/vocabulary.ts';

/** Channels in which the customer is heard; in the others they write. */
const SPOKEN: Readonly<Record<Channel, boolean>> = {
  phone: true,
  chat: false,
  email: false,
  counter: true,
  'help-page': false,
  'team-call': true,
  review: false,
  'voice-note': true,
};

export function isSpoken({ setting }: View): boolean {
  return SPOKEN[setting.channel];
}

/** Channels that announce a customer by ringing. */
export function isRung(channel: Channel): boolean {
  return channel === 'phone' || channel === 'team-call';
}

/** 0 to 1, from what the player may see. */
export function angerOf({ meters }: View): number {
  return 1 - meters.calm / 100;
}

/** The same line of the same call always sounds the same. */
export function voiceSeed(view: View, text: string): number {
  return hash32(`${view.scenario.id} ${view.input} ${text}`);
}

/** How far the mouth opens for a syllable of this loudness. */
export function mouthFor(gain: number): number {
  return Math.min(1, 0.35 + gain * 0.65);
}
