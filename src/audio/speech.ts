/** Lets the beats of a line happen in time: each is sounded by `play` and told to whoever moves the mouth. */
import { type Beat, spokenMs } from './mumble.ts';

export interface SpeechEvents {
  /** Called at each beat, also while nothing is heard: the mouth moves with the sound off. */
  readonly onSyllable?: ((beat: Beat) => void) | undefined;
  /** Called once, when the line is over or was stopped. */
  readonly onEnd?: (() => void) | undefined;
}

/** A line being spoken. */
export interface Speech {
  readonly stop: () => void;
}

/** Starts a line. A line without beats ends at once, though never before this function has returned. */
export function startSpeech(
  beats: readonly Beat[],
  play: (beat: Beat) => void,
  { onSyllable, onEnd }: SpeechEvents,
): Speech {
  const sound = (beat: Beat) => {
    play(beat);
    onSyllable?.(beat);
  };
  const timers = beats.map((beat) => setTimeout(sound, beat.at, beat));
  let over = false;
  const stop = () => {
    if (over) return;
    over = true;
    timers.forEach(clearTimeout);
    onEnd?.();
  };
  timers.push(setTimeout(stop, spokenMs(beats)));
  return { stop };
}
