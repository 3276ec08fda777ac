/** The sound files behind Howler. What could not be loaded stays silent; nothing here throws. */
import { Howl, Howler } from 'howler';
import { SOUND_FILES } from './files.ts';
import { FILES, type FileName, LOOPS, SLIDER_OF, type Slider } from './names.ts';

/** Locked until the first gesture; unavailable when the browser has no sound or a file could not be had. */
export type SoundStatus = 'locked' | 'loading' | 'ready' | 'unavailable';

/** A sound under way. */
export interface Playing {
  /** Follows a moved slider. */
  readonly adjust: () => void;
  readonly stop: () => void;
}

/** Short enough to feel immediate, long enough not to click, in milliseconds. */
const FADE_MS = 120;
/** Several loud syllables at once are held under full scale (decibels, seconds). */
const LIMITER = { threshold: -6, knee: 4, ratio: 20, attack: 0.002, release: 0.15 };

const isLoop = (name: string) => LOOPS.some((loop) => loop === name);

/** Loads, plays and mixes. `onChange` is called when the status or the browser's permission to sound changed. */
export class Bank {
  #status: SoundStatus = 'locked';
  readonly #howls = new Map<FileName, Howl>();
  readonly #levels: Record<Slider, number> = { voice: 1, effects: 1, background: 1 };
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get status(): SoundStatus {
    return this.#status;
  }

  /** Whether a sound started now would be heard now. Otherwise Howler would keep it for later. */
  get audible(): boolean {
    return !document.hidden && this.#status !== 'locked' && Howler.ctx?.state === 'running';
  }

  /** Starts the audio context, which browsers allow in a user's gesture only, and loads all files. */
  open(): void {
    // A gesture the browser did not take for one (a touch that only began) is made good by the next.
    if (this.#status === 'locked') this.#start();
    this.wake();
  }

  /** Takes the audio context up again after the page was hidden or a phone rang. */
  wake(): void {
    Howler.ctx?.resume().catch(() => {});
  }

  /** Plays a sound of a file; null where it cannot be heard now. */
  play(file: FileName, name: string, gain: number, rate = 1): Playing | null {
    const howl = this.#howls.get(file);
    if (!this.audible || howl?.state() !== 'loaded') return null;
    const id = howl.play(name);
    const volume = () => gain * this.#levels[SLIDER_OF[file]];
    howl.volume(volume(), id).rate(rate, id);
    return { adjust: () => howl.volume(volume(), id), stop: () => fadeOut(howl, id, volume()) };
  }

  /** Ends everything at once. */
  silence(): void {
    for (const howl of this.#howls.values()) howl.stop();
  }

  setLevel(slider: Slider, level: number): void {
    this.#levels[slider] = level;
  }

  #start(): void {
    this.#become('loading');
    // The pauses of a call are longer than the half minute after which Howler would suspend the context.
    Howler.autoSuspend = false;
    for (const file of FILES) this.#load(file, SOUND_FILES[file].urls);
    if (Howler.ctx) this.#limit();
    else this.#become('unavailable');
  }

  #load(file: FileName, [url, ...others]: readonly string[]): void {
    if (url) this.#howls.set(file, this.#request(file, url, others));
    else this.#become('unavailable');
  }

  #request(file: FileName, url: string, others: readonly string[]): Howl {
    return new Howl({
      src: [url],
      sprite: spriteOf(file),
      onload: () => this.#loaded(),
      // Some Safaris claim a format and then cannot decode it.
      onloaderror: () => this.#load(file, others),
    });
  }

  #loaded(): void {
    const all = [...this.#howls.values()].every((howl) => howl.state() === 'loaded');
    if (all && this.#status === 'loading') this.#become('ready');
    else this.#onChange();
  }

  #become(status: SoundStatus): void {
    this.#status = status;
    this.#onChange();
  }

  #limit(): void {
    const { ctx, masterGain } = Howler;
    masterGain.disconnect();
    masterGain.connect(new DynamicsCompressorNode(ctx, LIMITER)).connect(ctx.destination);
    ctx.addEventListener('statechange', this.#onChange);
  }
}

function fadeOut(howl: Howl, id: number, from: number): void {
  howl.fade(from, 0, FADE_MS, id);
  // Howler never reports the end of a fade from 0 to 0, so the end is timed here.
  setTimeout(() => howl.stop(id), FADE_MS);
}

function spriteOf(file: FileName): Record<string, [number, number, boolean]> {
  const sounds = Object.entries(SOUND_FILES[file].sprite);
  return Object.fromEntries(
    sounds.map(([name, [start = 0, length = 0]]) => [name, [start, length, isLoop(name)]]),
  );
}
