/**
 * What happens in the room of a match, as it happens: the newest frame, and whether the page hears of the room at all. It comes
 * back by itself, each page at another moment; by a socket, else by a stream of events, and where none comes through it asks
 * again and again.
 */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { RoomFrame } from '../../protocol/race.ts';
import type { RoomWay } from '../../screens/match/room-way.ts';
import { type Heard, hear, type Patience } from './hear.ts';
import { type Line, openLine, type Place } from './room-line.ts';

export interface RoomStream {
  /** Null before the first one. */
  readonly frame: ReadonlySignal<RoomFrame | null>;
  readonly way: ReadonlySignal<RoomWay>;
  /** Null where an input cannot go this way at the moment. */
  readonly send: Line['send'];
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
  answer: 20_000,
  every: 2000,
  spread: 3000,
  longest: 10_000,
  back: 6000,
};

/** Seconds for which the server is asked to go on telling. */
const STRETCH = 600;

/** Sockets that break so often in a row, each before long, are none. */
const MOST_CUTS = 3;

/** The ways to a room, the best first. */
const WAYS = ['socket', 'stream', 'poll'] as const;

export interface RoomPlaces {
  /** Null where there is none to be tried. */
  readonly socket: URL | null;
  /** Where to listen for so many seconds; none asks how it is now. */
  readonly stream: (seconds: number) => URL;
  /** How far one's own call has come here, and what is to be done where it has come elsewhere. */
  readonly stands?: () => Place | null;
  readonly moved?: () => void;
}

interface Room {
  readonly places: RoomPlaces;
  readonly times: RoomTimes;
  readonly frame: Signal<RoomFrame | null>;
  readonly way: Signal<RoomWay>;
  closed: boolean;
  by: (typeof WAYS)[number];
  line: Line | null;
  /** A socket has come through here before. */
  opened: boolean;
  /** Sockets that broke before long, or did not open, in a row. */
  cuts: number;
  /** In a row. */
  failures: number;
  /** Ends what is waited for. */
  wake: () => void;
}

export function openRoomStream(places: RoomPlaces, times: RoomTimes = ROOM_TIMES): RoomStream {
  const room: Room = {
    places,
    times,
    frame: signal(null),
    way: signal('coming'),
    closed: false,
    by: places.socket ? 'socket' : 'stream',
    line: null,
    opened: false,
    cuts: 0,
    failures: 0,
    wake: () => {},
  };
  void keepListening(room);
  const { frame, way } = room;
  return {
    frame,
    way,
    send: (choice) => room.line?.send(choice) ?? null,
    again: () => {
      if (room.opened) preferSocket(room);
      room.wake();
    },
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
    const wait = await (room.by === 'socket' ? hearLine : hearOnce)(room, stop.signal);
    if (room.way.peek() === 'gone') return;
    if (!stop.signal.aborted) await Promise.race([woken, pause(wait, stop.signal)]);
  }
}

/** Gives how many milliseconds to wait before the next time. */
async function hearOnce(room: Room, stop: AbortSignal): Promise<number> {
  const { times, places } = room;
  const streams = room.by === 'stream';
  const heard = await hear({
    address: places.stream(streams ? STRETCH : 0),
    stop,
    patience: times,
    take: (frame) => arrive(room, frame),
  });
  if (heard === 'signed-out' || heard === 'gone') return wait(room, heard);
  if (heard === 'over' && !streams) return jittered(times.every);
  if (heard === 'enough' && streams) return askInstead(room);
  if (heard === 'over') {
    // What kept a socket away may be gone.
    if (places.socket) preferSocket(room);
    return Math.random() * times.spread;
  }
  room.by = heard === 'silent' && streams ? 'poll' : 'stream';
  return fail(room);
}

/** Whoever asks again and again needs no stream. */
function askInstead(room: Room): number {
  room.by = 'poll';
  return 0;
}

function preferSocket(room: Room): void {
  room.by = 'socket';
  room.cuts = 0;
}

function wait({ way }: Room, why: Extract<Heard, 'signed-out' | 'gone'>): number {
  way.value = why;
  return Number.POSITIVE_INFINITY;
}

function fail(room: Room): number {
  const { times } = room;
  room.failures += 1;
  // One broken stream is nobody's worry: the next one mostly holds. Not all come back at the same moment.
  if (room.failures === 1) return (Math.random() * times.spread) / 3;
  room.way.value = 'lost';
  return jittered(Math.min(times.longest, 250 * 2 ** room.failures));
}

/** Like `hearOnce`, over a socket; where none can be opened, or none lasts, it is a stream the next time. */
async function hearLine(room: Room, stop: AbortSignal): Promise<number> {
  const { places, times } = room;
  if (!places.socket || stop.aborted) return 0;
  const began = performance.now();
  const known = room.frame.peek();
  room.line = openLine({
    address: places.socket,
    stop,
    patience: times,
    take: (frame) => arrive(room, frame),
    stands: places.stands ?? (() => null),
    moved: places.moved ?? (() => {}),
  });
  const end = await room.line.ended;
  room.line = null;
  room.opened ||= end.how !== 'unopened';
  if (stop.aborted) return 0;
  if (end.how === 'signed-out') return wait(room, end.how);
  if (end.how === 'over') {
    if (room.frame.peek() === known) turnAway(room);
    return end.after * 1000;
  }
  const lasted = performance.now() - began > times.silence;
  room.cuts = lasted ? 1 : room.cuts + 1;
  // Whether one may not, or cannot, is told by the stream alone.
  if (!room.opened || room.cuts >= MOST_CUTS) {
    room.by = 'stream';
    room.cuts = 0;
    return 0;
  }
  return fail(room);
}

/** Once is nothing; whoever finds no room time after time is told that the page keeps trying. */
function turnAway(room: Room): void {
  room.failures += 1;
  if (room.failures > 1) room.way.value = 'lost';
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
