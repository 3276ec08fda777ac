/**
 * The mumble voice: from a text to the syllables that stand for it, in time. Pure; nothing sounds here.
 * Anger raises tempo, pitch and loudness, and makes tempo and pitch less even.
 */
import { lengthOf, type Token, tokensOf } from './mumble-text.ts';
import type { Voice, VoiceSet } from './voices.ts';

export const HEATS = ['calm', 'tense', 'furious'] as const;
export type Heat = (typeof HEATS)[number];

/** What the voice file holds, once for each set and heat. */
export const SYLLABLES = [
  ...(['ma', 'na', 'la', 'va'] as const),
  ...(['me', 'ne', 'le', 've'] as const),
  ...(['mi', 'ni', 'li'] as const),
  ...(['mo', 'no', 'lo'] as const),
  ...(['mu', 'lu'] as const),
] as const;
export type Syllable = (typeof SYLLABLES)[number];
/** Name of a syllable in the voice file. */
export type Clip = `${VoiceSet}.${Heat}.${Syllable}`;

/** One sound of a spoken line. */
export interface Beat {
  /** Milliseconds after the line's beginning. */
  readonly at: number;
  readonly syllable: Clip | 'bleep';
  /** Playing speed; 1 is as recorded, faster is also higher. */
  readonly rate: number;
  /** 0 to 1. */
  readonly gain: number;
}

export interface Manner {
  /** 0 to 1. */
  readonly anger: number;
  readonly voice: Voice;
  /** The same seed gives the same beats. */
  readonly seed: number;
  /** Bleep mild words too (catalogue M-33); the stronger marks always are. */
  readonly bleepMild?: boolean;
}

type Span = readonly [calm: number, furious: number];
/** Milliseconds from syllable to syllable. */
const GAP: Span = [165, 95];
const RATE: Span = [0.92, 1.22];
const GAIN: Span = [0.35, 1];
/** Share by which rate and moment wander. */
const JITTER: Span = [0.03, 0.1];
/** A bleep covers a word; it does not shout. */
const BLEEP_GAIN = 0.8;

/** No line holds its reader up longer than this, in milliseconds. */
export const LONGEST_MS = 6000;
/** How much faster than its mood a long line may get before syllables are left out. */
const HURRY = 1.25;
/** How long the last beat sounds, in milliseconds. */
const TAIL_MS = 200;

/** The beats of a line, in order of time. A text without a word has none. */
export function schedule(text: string, manner: Manner): readonly Beat[] {
  const random = seeded(manner.seed);
  const gap = between(GAP, manner.anger);
  const room = (LONGEST_MS - TAIL_MS) / gap;
  const tokens = thinned(tokensOf(text, manner.bleepMild ?? false), room * HURRY);
  const pace = gap * Math.min(1, room / lengthOf(tokens));
  return placed(tokens).map(({ token, start }) => beat(token, start * pace, pace, manner, random));
}

/** How long the beats of a line sound, in milliseconds. */
export function spokenMs(beats: readonly Beat[]): number {
  const last = beats.at(-1);
  return last ? last.at + TAIL_MS : 0;
}

/** Which of the three recordings fits this anger, 0 to 1. */
export function heatOf(anger: number): Heat {
  if (anger < 1 / 3) return 'calm';
  return anger < 2 / 3 ? 'tense' : 'furious';
}

/** Three draws for every beat, whatever it is: a bleep more or less changes no other beat's chance. */
function beat(token: Token, start: number, pace: number, manner: Manner, random: () => number): Beat {
  const { anger, voice } = manner;
  const late = wander(anger, random());
  const bent = wander(anger, random());
  const clip: Clip = `${voice.set}.${heatOf(anger)}.${syllableFor(token.vowel, random())}`;
  const at = Math.max(0, Math.round(start + pace * late));
  if (token.sound === 'bleep') return { at, syllable: 'bleep', rate: 1, gain: BLEEP_GAIN };
  const rate = voice.rate * between(RATE, anger) * token.tilt * (1 + bent);
  return { at, syllable: clip, rate, gain: between(GAIN, anger) };
}

function wander(anger: number, chance: number): number {
  return between(JITTER, anger) * (2 * chance - 1);
}

/** A syllable with the vowel that is written, so that each language keeps some of its own colour. */
function syllableFor(vowel: string, chance: number): Syllable {
  const fitting = SYLLABLES.filter((syllable) => syllable.endsWith(vowel));
  return fitting[Math.floor(chance * fitting.length)] ?? 'ma';
}

/** Leaves syllables out evenly until the line fits; its rests keep the melody, and no bleep is lost. */
function thinned(tokens: readonly Token[], room: number): readonly Token[] {
  const spoken = tokens.filter((token) => token.sound === 'syllable');
  const share = Math.max(0, 1 - Math.max(0, lengthOf(tokens) - room) / lengthOf(spoken));
  const kept = new Set(spoken.filter((_, n) => Math.floor((n + 1) * share) > Math.floor(n * share)));
  return tokens.filter((token) => token.sound !== 'syllable' || kept.has(token));
}

/** The sounding tokens, each with the syllables' time that lies before it. */
function placed(tokens: readonly Token[]): readonly { readonly token: Token; readonly start: number }[] {
  let start = 0;
  return tokens
    .map((token) => {
      const here = { token, start };
      start += token.length;
      return here;
    })
    .filter(({ token }) => token.sound !== 'rest');
}

function between([calm, furious]: Span, anger: number): number {
  return calm + (furious - calm) * Math.min(1, Math.max(0, anger));
}

/** Mulberry32 (Tommy Ettinger, public domain): a small repeatable source of chance, 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
