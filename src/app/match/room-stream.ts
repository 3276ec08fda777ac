/**
 * What happens in the room of a match, as it happens: the newest frame, and whether the page hears of the room at all. It comes
 * back by itself, each page at another moment, and asks again and again where no stream comes through.
 */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { RoomFrame } from '../../protocol/match.ts';
import type { RoomWay } from '../../screens/match/room-way.ts';
import { hear, type Patience } from './hear.ts';

export interface RoomStream {
  /** Null before the first one. */
  readonly frame: ReadonlySignal<RoomFrame | null>;
  readonly way: ReadonlySignal<RoomWay>;
  /** Listens anew, at once: also after `signed-out`. */
  readonly again: () => void;
  readonly close: () => void;
}

export interface RoomTimes extends Patience {
  /** Between two questions where no stream comes through. */
  readonly every: number;
  /** Within so many those come back whom the server has sent away. */
  readonly spread: number;
  /** How long a try is waited with, at the longest. */
  readonly longest: number;
  /** How long it is said that one is back. */
  readonly back: number;
}

const ROOM_TIMES: RoomTimes = {
  first: 6000,
  silence: 40_000,
  every: 2000,
  spread: 3000,
  longest: 10_000,
  back: 6000,
};

/** Seconds for which the server is asked to go on telling. */
const STRETCH = 600;

interface Room {
  readonly addressFor: (seconds: number) => URL;
  readonly times: RoomTimes;
  readonly frame: Signal<RoomFrame | null>;
  readonly way: Signal<RoomWay>;
  closed: boolean;
  /** Whether a stream is worth trying. */
  streams: boolean;
  /** In a row. */
  failures: number;
  /** Ends what is waited for. */
  wake: () => void;
}

/** `addressFor`: where to listen for so many seconds; none asks how it is now. */
export function openRoomStream(addressFor: Room['addressFor'], times: RoomTimes = ROOM_TIMES): RoomStream {
  const room: Room = {
    addressFor,
    times,
    frame: signal(null),
    way: signal('coming'),
    closed: false,
    streams: true,
    failures: 0,
    wake: () => {},
  };
  void keepListening(room);
  const { frame, way } = room;
  return {
    frame,
    way,
    again: () => room.wake(),
    close: () => {
      room.closed = true;
      room.wake();
    },
  };
}

async function keepListening(room: Room): Promise<void> {
  while (!room.closed) {
    const stop = new AbortController();
    const woken = new Promise<void>((resolve) => {
      room.wake = () => {
        stop.abort();
        resolve();
      };
    });
    const wait = await hearOnce(room, stop.signal);
    if (room.way.peek() === 'gone') return;
    if (!stop.signal.aborted) await Promise.race([woken, pause(wait, stop.signal)]);
  }
}

/** Gives how many milliseconds to wait before the next time. */
async function hearOnce(room: Room, stop: AbortSignal): Promise<number> {
  const { times, streams } = room;
  const heard = await hear({
    address: room.addressFor(streams ? STRETCH : 0),
    stop,
    patience: times,
    take: (frame) => arrive(room, frame),
  });
  if (heard === 'signed-out' || heard === 'gone') {
    room.way.value = heard;
    return Number.POSITIVE_INFINITY;
  }
  if (heard === 'over') return streams ? Math.random() * times.spread : jittered(times.every);
  room.streams = heard !== 'silent' || !streams;
  room.failures += 1;
  // One broken stream is nobody's worry: the next one mostly holds.
  if (room.failures > 1) room.way.value = 'lost';
  return room.failures === 1 ? 0 : jittered(Math.min(times.longest, 250 * 2 ** room.failures));
}

function arrive(room: Room, frame: RoomFrame): void {
  if (room.closed) return;
  room.failures = 0;
  room.frame.value = frame;
  const way = room.way.peek();
  if (way === 'there' || way === 'back') return;
  room.way.value = way === 'lost' ? 'back' : 'there';
  if (way === 'lost') setTimeout(() => settle(room), room.times.back);
}

function settle({ way }: Room): void {
  if (way.peek() === 'back') way.value = 'there';
}

const jittered = (milliseconds: number): number => milliseconds * (0.5 + Math.random() / 2);

/** For ever, where it is infinite, until stopped. */
function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (Number.isFinite(milliseconds)) setTimeout(resolve, milliseconds);
    stop.addEventListener('abort', () => resolve());
  });
}
