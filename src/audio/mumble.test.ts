import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import sprites from '../../assets/sound/sprites.json';
import { type Beat, HEATS, heatOf, LONGEST_MS, SYLLABLES, schedule, spokenMs } from './mumble.ts';
import { VOICE_SETS, voiceOf } from './voices.ts';

const voice = voiceOf('robin');
const say = (text: string, anger = 0.5, seed = 1) => schedule(text, { anger, voice, seed });
const syllables = (text: string) => say(text).length;
const vowels = (text: string) => say(text).map((beat) => beat.syllable.at(-1));
const SHORT = 'Where is my parcel?';
const LONG =
  'Nobody has called me back, not once, and I have been waiting since the start of the week! '.repeat(5);

/** In steps a meter has: closer together, rounding is larger than the difference. */
const anger = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000);
const seed = fc.integer();
const text = fc.oneof(
  fc.lorem({ maxCount: 60 }),
  fc.string({ maxLength: 400 }),
  fc.constantFrom(SHORT, LONG, '[[*]] '.repeat(80), ', '.repeat(300)),
);

describe('syllables', () => {
  it.each([
    ['en', 'Where is my parcel?', 6],
    ['en', 'You say you may try.', 7],
    ['lv', 'Jūs man neatzvanījāt!', 7],
    ['tr', 'Kargom hâlâ gelmedi, yarın İzmir’e gidiyorum.', 16],
    ['et', 'Õhtul jäi öö üürike.', 10],
    ['fi', 'Hyvä yö, työ on tehty.', 7],
  ])('are the written vowels (%s)', (_language, line, count) => expect(syllables(line)).toBe(count));
  it('read the same however accents are stored', () =>
    expect(say('rēķinu'.normalize('NFD'))).toEqual(say('rēķinu'.normalize('NFC'))));
  it('keep the vowel that was written, without its accents', () => {
    expect(vowels('ā ē ī ō ū')).toEqual(['a', 'e', 'i', 'o', 'u']);
    expect(vowels('ä õ ö ü ı İ')).toEqual(['a', 'o', 'o', 'u', 'i', 'i']);
  });
  it('are one for a word without a vowel, and one for a digit', () => {
    expect(syllables('Hmm.')).toBe(1);
    expect(syllables('4471')).toBe(4);
  });
  it('are none where nothing is said', () => {
    expect(say('… !')).toEqual([]);
    expect(say('')).toEqual([]);
    expect(spokenMs([])).toBe(0);
  });
  it('are all in the voice file', () => {
    const clips = VOICE_SETS.flatMap((set) =>
      HEATS.flatMap((heat) => SYLLABLES.map((name) => `${set}.${heat}.${name}`)),
    );
    expect(Object.keys(sprites.voices).sort()).toEqual(clips.sort());
  });
});

describe('swear marks', () => {
  const bleeps = (line: string, bleepMild = false) =>
    schedule(line, { anger: 1, voice, seed: 1, bleepMild }).map((beat) => beat.syllable === 'bleep');
  it('bleep what is never printed', () => expect(bleeps('Oh [[*]] [[#]]')).toEqual([false, true, true]));
  it('speak a mild word', () => expect(bleeps('[[bother]]')).toEqual([false, false]));
  it('bleep a mild word when told to', () => expect(bleeps('[[bother]]', true)).toEqual([true]));
  it('survive in a line that is too long', () => {
    const marked = bleeps(`${LONG} [[*]] ${LONG} [[#]]`);
    expect(marked.filter(Boolean)).toHaveLength(2);
  });
});

describe('timing', () => {
  const last = (beats: readonly Beat[]) => beats.at(-1)?.at ?? 0;
  it('rests at spaces, longer at commas, longest between sentences', () => {
    const [space, comma, stop] = ['ma ma', 'ma, ma', 'ma. Ma'].map((line) => last(say(line)));
    expect(space).toBeGreaterThan(last(say('mama')));
    expect(comma).toBeGreaterThan(space!);
    expect(stop).toBeGreaterThan(comma!);
  });
  it('lets a question rise and a statement fall', () => {
    const end = (line: string) => say(line).at(-1)!.rate;
    expect(end('Now?')).toBeGreaterThan(end('Now!'));
    expect(end('Now.')).toBeLessThan(end('Now!'));
  });
});

describe('every schedule', () => {
  const schedules = (check: (beats: readonly Beat[]) => void) =>
    fc.assert(
      fc.property(text, anger, seed, (line, heat, chance) => {
        check(say(line, heat, chance));
      }),
    );
  it('is the same for the same seed', () =>
    fc.assert(
      fc.property(text, anger, seed, (...all) => {
        expect(say(...all)).toEqual(say(...all));
      }),
    ));
  it('keeps a long line short', () =>
    schedules((beats) => expect(spokenMs(beats)).toBeLessThan(LONGEST_MS * 1.05)));
  it('is in order', () =>
    schedules((beats) => expect(beats).toEqual([...beats].sort((a, b) => a.at - b.at))));
  it('stays within what can be played', () =>
    schedules((beats) => {
      for (const beat of beats) {
        expect(beat.gain).toBeGreaterThan(0);
        expect(beat.gain).toBeLessThanOrEqual(1);
        expect(beat.rate).toBeGreaterThan(0.5);
        expect(beat.rate).toBeLessThan(2);
      }
    }));
});

describe('anger', () => {
  /** Two angers, the calmer first, and everything else the same. */
  const pairs = (line: typeof text, check: (calm: readonly Beat[], hot: readonly Beat[]) => void) =>
    fc.assert(
      fc.property(line, anger, anger, seed, (words, a, b, chance) => {
        check(say(words, Math.min(a, b), chance), say(words, Math.max(a, b), chance));
      }),
    );
  const short = fc.lorem({ maxCount: 5 });

  it('raises loudness and pitch of every syllable', () =>
    pairs(short, (calm, hot) =>
      calm.forEach((beat, n) => {
        expect(hot[n]!.gain).toBeGreaterThanOrEqual(beat.gain);
        expect(hot[n]!.rate).toBeGreaterThanOrEqual(beat.rate);
      }),
    ));
  it('never makes a line slower', () =>
    pairs(short, (calm, hot) => expect(spokenMs(hot)).toBeLessThanOrEqual(spokenMs(calm) + 10)));
  it('never makes a long line poorer', () =>
    pairs(fc.constant(LONG), (calm, hot) => expect(hot.length).toBeGreaterThanOrEqual(calm.length)));
  it('chooses one of three recordings', () =>
    expect([0, 0.4, 1].map(heatOf)).toEqual(['calm', 'tense', 'furious']));
  it('is heard as tempo, from six to ten syllables a second without a rest', () => {
    const tempo = (heat: number) =>
      (1000 * say('la'.repeat(20), heat).length) / spokenMs(say('la'.repeat(20), heat));
    expect(tempo(0)).toBeCloseTo(6, 0);
    expect(tempo(1)).toBeCloseTo(10, 0);
  });
});

describe('voiceOf', () => {
  it('gives a look without a voice the default one', () =>
    expect(voiceOf('nobody')).toEqual(voiceOf('somebody')));
  it('gives the three customers voices of their own', () =>
    expect(new Set(['robin', 'sasha', 'maris', '?'].map((look) => voiceOf(look).rate)).size).toBe(4));
});
