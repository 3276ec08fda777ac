/**
 * All sound of the game: cues in, sound out, never a rule. Every method may be called at any time; before the first
 * gesture, with the page hidden or without a working audio system it does the same and nothing is heard.
 */
import { Howler } from 'howler';
import type { Cue, CueType } from '../engine/chart/cues.ts';
import { Bank, type SoundStatus } from './bank.ts';
import { effectFor, roomOf, type Scene } from './cue-sounds.ts';
import { SOUND_FILES } from './files.ts';
import { Loops } from './loops.ts';
import { type Beat, schedule } from './mumble.ts';
import { type Effect, FILES, type Loop, type Slider } from './names.ts';
import { type Speech, type SpeechEvents, startSpeech } from './speech.ts';
import { voiceOf } from './voices.ts';

export interface SoundOptions {
  /** Called when `status` may have changed. */
  readonly onStatus?: (status: SoundStatus) => void;
}

export interface SpeakOptions extends SpeechEvents {
  /** 0 to 1: sets tempo, pitch and loudness. */
  readonly anger: number;
  /** Name of the customer's look; unknown names get the default voice. */
  readonly voice: string;
  /** The same text, anger, voice and seed sound the same. */
  readonly seed: number;
  /** Bleep mild marked words too; pass true unless the reader chose to see them (catalogue M-33). */
  readonly bleepMild?: boolean;
}

export interface Sound {
  readonly status: SoundStatus;
  /** The loops that are on, heard or not. */
  readonly loops: ReadonlySet<Loop>;
  /** Fetches the files ahead of `unlock`, for when the network may go. Never rejects. */
  preload(): Promise<void>;
  /** Call it inside the first user gesture: starts the audio system and loads all files. Later calls do no harm. */
  unlock(): void;
  /** Sounds a cue, and starts or ends the room tone of the scene. */
  cue(cue: Cue, scene: Scene): void;
  /** Mumbles a text in its time, ending the line before it. The events for the mouth come also when unheard. */
  speak(text: string, options: SpeakOptions): Speech;
  play(effect: Effect): void;
  start(loop: Loop): void;
  stop(loop: Loop): void;
  /** Ends speech, loops and effects, for leaving a call. */
  silence(): void;
  /** 0 to 1, for everything or for one slider; the two multiply. */
  setVolume(volume: number, slider?: Slider): void;
  setMuted(muted: boolean): void;
}

/** Creates the one sound of a page. Nothing is loaded and no audio system is started before `preload` or `unlock`. */
export function createSound(options: SoundOptions = {}): Sound {
  return new HowlerSound(options);
}

/** Where the agent hears another room than before. */
const COMES_IN: readonly CueType[] = ['picked-up', 'called-back', 'handed-on'];

class HowlerSound implements Sound {
  readonly #bank: Bank;
  readonly #loops: Loops;
  #speech: Speech | null = null;
  // Kept here until there is an audio system to tell: telling Howler earlier would start one.
  #volume = 1;
  #muted = false;

  constructor({ onStatus }: SoundOptions) {
    this.#bank = new Bank(() => {
      this.#loops.sync();
      onStatus?.(this.status);
    });
    this.#loops = new Loops(this.#bank);
    document.addEventListener('visibilitychange', () => this.#onVisibility());
  }

  get status(): SoundStatus {
    return this.#bank.status;
  }

  get loops(): ReadonlySet<Loop> {
    return this.#loops.wanted;
  }

  async preload(): Promise<void> {
    await Promise.allSettled(FILES.map((file) => fetchWhole(SOUND_FILES[file].urls.find(playable))));
  }

  unlock(): void {
    this.#bank.open();
    this.#applyVolume();
  }

  cue(cue: Cue, scene: Scene): void {
    const effect = effectFor(cue, scene);
    if (effect) this.play(effect);
    if (cue.type === 'turning-point') this.#loops.hush();
    if (COMES_IN.includes(cue.type)) this.#loops.enter(roomOf(scene));
    if (cue.type === 'paused' || cue.type === 'ended') this.#loops.enter(null);
  }

  speak(text: string, { anger, voice, seed, bleepMild = false, ...events }: SpeakOptions): Speech {
    this.#speech?.stop();
    const beats = schedule(text, { anger, voice: voiceOf(voice), seed, bleepMild });
    this.#speech = startSpeech(beats, (beat) => this.#playBeat(beat), events);
    return this.#speech;
  }

  play(effect: Effect): void {
    this.#bank.play('effects', effect, 1);
  }

  start(loop: Loop): void {
    this.#loops.start(loop);
  }

  stop(loop: Loop): void {
    this.#loops.stop(loop);
  }

  silence(): void {
    this.#speech?.stop();
    this.#loops.stopAll();
    this.#bank.silence();
  }

  setVolume(volume: number, slider?: Slider): void {
    if (slider) this.#bank.setLevel(slider, volume);
    else this.#volume = volume;
    this.#loops.adjust();
    this.#applyVolume();
  }

  setMuted(muted: boolean): void {
    this.#muted = muted;
    this.#applyVolume();
  }

  #playBeat({ syllable, gain, rate }: Beat): void {
    this.#bank.play(syllable === 'bleep' ? 'effects' : 'voices', syllable, gain, rate);
  }

  #applyVolume(): void {
    if (this.status === 'locked') return;
    Howler.volume(this.#volume);
    Howler.mute(this.#muted);
  }

  /** A hidden page is silent; loops return with it, a line does not. */
  #onVisibility(): void {
    if (document.hidden) {
      this.#speech?.stop();
      this.#bank.silence();
    } else if (this.status !== 'locked') {
      this.#bank.wake();
    }
    this.#loops.sync();
  }
}

function playable(url: string): boolean {
  return Howler.codecs(/\.(\w+)(\?|$)/.exec(url)?.[1] ?? '');
}

/** Reads to the end, so that the browser keeps the file. */
async function fetchWhole(url: string | undefined): Promise<void> {
  if (url) await (await fetch(url)).arrayBuffer();
}
