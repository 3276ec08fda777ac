/** The time of a round as it is played: it stands still while it is paused, and goes on where the server says it is. */
import type { RoomFrame } from '../../../protocol/race.ts';

export interface RaceClock {
  /** Milliseconds played of the round. */
  now(): number;
  hear(frame: Pick<RoomFrame, 'phase' | 'round' | 'paused'>): void;
  /** As the server counts it. */
  set(round: number, played: number): void;
}

export function makeRaceClock(): RaceClock {
  let [round, played, since, runs] = [0, 0, 0, false];
  const now = () => played + (runs ? performance.now() - since : 0);
  const set = (of: number, at: number) => {
    [round, played, since] = [of, at, performance.now()];
  };
  return {
    now,
    set,
    hear: (frame) => {
      set(frame.round, frame.round === round ? now() : 0);
      runs = frame.phase === 'round' && !frame.paused;
    },
  };
}
