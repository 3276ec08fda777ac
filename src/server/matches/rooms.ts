/**
 * What happens in a room, as everybody in it hears it. Each node looks into the database while somebody listens, and asks no
 * other node; whoever listens gets the newest frame and no other, so that nothing piles up behind somebody who reads slowly.
 */
import type { RoomFrame } from '../../protocol/match.ts';
import type { Database } from '../database/open-database.ts';
import { readRoom } from './room.ts';

/** Milliseconds between two looks: a board that moves twice a second is lively enough. */
const EVERY = 500;
/** Milliseconds after which a sign of life is sent, so that no proxy closes what is silent. */
const SILENCE = 15_000;
/** So many are told in one turn of the loop: inputs come in between. */
const SLICE = 100;
/** Milliseconds within which those come back who were sent away, each at another moment. */
const SPREAD = 3000;

type Heard = (changed: boolean) => void;

interface Room {
  readonly id: string;
  listeners: number;
  /** Counted up with every frame. */
  version: number;
  text: string;
  waiting: Heard[];
}

export class Rooms {
  readonly #database: Database;
  readonly #every: number;
  readonly #rooms = new Map<string, Room>();
  #closed = false;

  constructor(database: Database, every = EVERY) {
    this.#database = database;
    this.#every = every;
  }

  /** Frames as server-sent events, the present one first, until `milliseconds` are over or the server goes. */
  async *listen(id: string, milliseconds: number): AsyncGenerator<string> {
    const end = performance.now() + milliseconds;
    const room = this.#enter(id);
    try {
      let seen = room.version;
      let told = eventOf(await readRoom(this.#database, id));
      yield `retry: ${Math.ceil(Math.random() * SPREAD)}\n\n${told}`;
      for (let left = milliseconds; left > 0 && !this.#closed; left = end - performance.now()) {
        const changed = seen < room.version || (await waitFor(room, Math.min(left, SILENCE)));
        seen = room.version;
        // The first look of a room finds what whoever opened it was told at once.
        if (changed && room.text === told) continue;
        if (changed) told = room.text;
        yield changed ? told : ':\n\n';
      }
      yield 'event: bye\ndata: {}\n\n';
    } finally {
      room.listeners -= 1;
    }
  }

  /** Everybody is sent away, to come back to another node. */
  close(): void {
    this.#closed = true;
    for (const { waiting } of this.#rooms.values()) for (const heard of waiting) heard(false);
  }

  #enter(id: string): Room {
    const known = this.#rooms.get(id);
    if (known) {
      known.listeners += 1;
      return known;
    }
    const room: Room = { id, listeners: 1, version: 0, text: '', waiting: [] };
    this.#rooms.set(id, room);
    void this.#watch(room);
    return room;
  }

  /** As long as somebody listens. A look that fails is one that comes a little later. */
  async #watch(room: Room): Promise<void> {
    while (room.listeners > 0 && !this.#closed) {
      await pause(this.#every);
      const text = await readRoom(this.#database, room.id).then(eventOf, () => room.text);
      if (text === room.text) continue;
      room.text = text;
      room.version += 1;
      await tellAll(room);
    }
    this.#rooms.delete(room.id);
  }
}

const eventOf = (frame: RoomFrame): string => `data: ${JSON.stringify(frame)}\n\n`;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

async function tellAll(room: Room): Promise<void> {
  const waiting = room.waiting.splice(0);
  for (let first = 0; first < waiting.length; first += SLICE) {
    for (const heard of waiting.slice(first, first + SLICE)) heard(true);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Whether there is a new frame; false where it was silent for so long. */
function waitFor(room: Room, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => heard(false), milliseconds).unref();
    const heard: Heard = (changed) => {
      clearTimeout(timer);
      room.waiting = room.waiting.filter((other) => other !== heard);
      resolve(changed);
    };
    room.waiting.push(heard);
  });
}
