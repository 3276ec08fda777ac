/** Where the sound files are. The only place that knows the bundler's addresses, so that all else runs without one. */
import effectsMp3 from '../../assets/sound/effects.mp3?url';
import effectsWebm from '../../assets/sound/effects.webm?url';
import holdMp3 from '../../assets/sound/hold.mp3?url';
import holdWebm from '../../assets/sound/hold.webm?url';
import roomsMp3 from '../../assets/sound/rooms.mp3?url';
import roomsWebm from '../../assets/sound/rooms.webm?url';
import sprites from '../../assets/sound/sprites.json';
import voicesMp3 from '../../assets/sound/voices.mp3?url';
import voicesWebm from '../../assets/sound/voices.webm?url';
import type { FileName } from './names.ts';

export interface SoundFile {
  /** Addresses, the preferred format first. */
  readonly urls: readonly string[];
  /** Name of each sound in the file -> [start, length] in milliseconds. */
  readonly sprite: Readonly<Record<string, readonly number[]>>;
}

export const SOUND_FILES: Readonly<Record<FileName, SoundFile>> = {
  voices: { urls: [voicesWebm, voicesMp3], sprite: sprites.voices },
  effects: { urls: [effectsWebm, effectsMp3], sprite: sprites.effects },
  hold: { urls: [holdWebm, holdMp3], sprite: sprites.hold },
  rooms: { urls: [roomsWebm, roomsMp3], sprite: sprites.rooms },
};
