/** The sound module, fetched when it is wanted, unlocked by the first gesture, and set as the reader likes it. */
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Sound } from '../audio/sound.ts';
import { type Settings, VOLUMES } from '../screens/settings/settings.ts';
import type { captionsOf } from './call/captions.ts';
import type { Words } from './words.ts';

export interface SoundBox {
  /** Null until it has been fetched; a game without it is complete. */
  readonly sound: Sound | null;
  /** The captions come with the sounds they stand for. */
  readonly captions: ReadonlySignal<typeof captionsOf | null>;
  fetch(): Promise<void>;
}

export function makeSoundBox(settings: Signal<Settings>, { need }: Words): SoundBox {
  let sound: Sound | null = null;
  const captions = signal<typeof captionsOf | null>(null);
  let fetching: Promise<void> | null = null;
  const open = async () => {
    const [{ createSound }, words] = await Promise.all([
      import('../audio/sound.ts'),
      import('./call/captions.ts'),
      need('later'),
    ]);
    sound = createSound();
    captions.value = words.captionsOf;
    effect(() => applySettings(sound, settings.value));
  };
  // Browsers allow sound from a gesture on only, and a gesture before the module is there does not count.
  for (const gesture of ['pointerdown', 'keydown'])
    window.addEventListener(gesture, () => sound?.unlock(), { capture: true, passive: true });
  return {
    get sound() {
      return sound;
    },
    captions,
    // A sound that cannot be fetched stays away silently: nobody needs it to play.
    fetch: () => (fetching ??= open().catch(() => {})),
  };
}

function applySettings(sound: Sound | null, { muted, volumes }: Settings): void {
  sound?.setMuted(muted);
  for (const volume of VOLUMES) sound?.setVolume(volumes[volume], volume);
}
