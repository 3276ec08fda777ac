/** The race as it comes out of the room: kept from frame to frame, and heard where it turns. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Effect } from '../../../audio/names.ts';
import { NO_RACE, type Race, stepRace } from '../../../contest/race.ts';
import type { RoomFrame, Race as ToldRace } from '../../../protocol/race.ts';
import type { SoundBox } from '../../sound-box.ts';
import { makeRaceClock } from './race-clock.ts';

/** Milliseconds between two pictures of a curve on which nothing happens. */
const TICK = 1000;

/** Milliseconds after which a past that could not be read is asked for again. */
const AGAIN = 3000;

interface Following {
  readonly frame: ReadonlySignal<RoomFrame | null>;
  readonly box: Pick<SoundBox, 'sound'>;
  /** The round so far, for a screen that comes to it late; null where that cannot be had now. */
  past(): Promise<ToldRace | null>;
  /** The screen comes into the middle of a round. */
  readonly late: boolean;
}

export function followRace({ frame, box, past, late }: Following) {
  const race = signal(NO_RACE);
  const clock = makeRaceClock();
  const now = signal(0);
  let before: RoomFrame | null = null;
  const stop = effect(() => {
    const heard = frame.value;
    if (!heard) return;
    clock.hear(heard);
    now.value = clock.now();
    const last = race.peek();
    race.value = heard.phase === 'round' ? stepRace(last, heard, now.peek()) : last;
    const effects = soundsOf(before, heard, last, race.peek());
    before = heard;
    for (const sound of effects) box.sound?.play(sound);
  });
  const stopAsking = late
    ? askUntilTold(past, (told) => {
        const heard = frame.peek();
        if (heard && heard.round !== told.round) return;
        clock.set(told.round, told.played);
        now.value = told.played;
        race.value = raceSoFar(told);
      })
    : () => {};
  const timer = setInterval(() => {
    if (frame.peek()?.phase === 'round') now.value = clock.now();
  }, TICK);
  const close = () => {
    clearInterval(timer);
    stopAsking();
    stop();
  };
  return { race, now, close };
}

/** Gives what ends it. */
function askUntilTold<T>(ask: () => Promise<T | null>, take: (told: T) => void): () => void {
  let closed = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  const tryOnce = async () => {
    const told = await ask();
    if (closed) return;
    if (told === null) again = setTimeout(() => void tryOnce(), AGAIN);
    else take(told);
  };
  void tryOnce();
  return () => {
    closed = true;
    clearTimeout(again);
  };
}

const raceSoFar = ({ round, lanes, played, past }: ToldRace): Race =>
  [...past, { at: played, lanes }].reduce<Race>(
    (race, seen) => stepRace(race, { round, lanes: seen.lanes }, seen.at),
    NO_RACE,
  );

/** What is told with a sound stands on the screen in words too. */
function soundsOf(before: RoomFrame | null, heard: RoomFrame, last: Race, race: Race): readonly Effect[] {
  if (before && before.phase !== heard.phase) return [CHANGE[heard.phase]];
  if (before && heard.phase === 'lobby' && heard.people > before.people) return ['message'];
  if (race === last || race.round !== last.round) return [];
  const known = new Set(last.turnings);
  const turned = race.turnings.filter((turning) => !known.has(turning));
  return turned.slice(-1).map(({ calmer }) => (calmer ? 'calmer' : 'angrier'));
}

const CHANGE: Readonly<Record<RoomFrame['phase'], Effect>> = {
  lobby: 'message',
  round: 'pick-up',
  interval: 'end-of-call',
  podium: 'agreed',
  debrief: 'lamp-lit',
  over: 'end-of-call',
};
