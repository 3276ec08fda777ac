/**
 * What happens in a room, as everybody in it hears it. Each node looks into the database while somebody listens, and asks no
 * other node; whoever listens gets the newest frame and no other, so that nothing piles up behind somebody who reads slowly.
 */
import type { RoomFrame } from '../../protocol/race.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';
import { type News, newsOf } from './news.ts';
import { readRoom } from './room.ts';

/** Milliseconds between two looks: a board that moves twice a second is lively enough. */
const EVERY = 500;
/** From so many on at a node they hear half as often: what each is told takes as long as an input of theirs. */
const LARGE = 1000;
/** So many are told in one turn of the loop: inputs come in between. */
const SLICE = 100;
/** So many may come to this node within a second: those who are in are answered meanwhile. */
const COMING = 1000;
/** Milliseconds within which those come back who were sent away, each at another moment. */
const SPREAD = 3000;

/** How somebody listens. */
export const WAYS = ['socket', 'events'] as const;
export type Way = (typeof WAYS)[number];

/** Somebody who listens. */
export interface Ear {
  readonly way: Way;
  /** False where it cannot take it just now: it is told of the newest, later. */
  tell(news: News): boolean;
  /** The server goes. */
  bye(): void;
}

/** Frames since this node began. */
export interface Told {
  sent: number;
  /** Boards that somebody who reads slowly was not told of. */
  skipped: number;
}

interface Room {
  readonly id: string;
  /** With the version each has heard. */
  readonly ears: Map<Ear, number>;
  /** The first look, which all share who come meanwhile. */
  first: Promise<News> | null;
  news: News | null;
}

export class Rooms {
  /** Which nobody has asked for: what is told to whoever comes in is not among it. */
  readonly told: Readonly<Record<Way, Told>> = {
    socket: { sent: 0, skipped: 0 },
    events: { sent: 0, skipped: 0 },
  };
  readonly #database: Database;
  readonly #every: number;
  readonly #coming: number;
  readonly #rooms = new Map<string, Room>();
  #closed = false;
  #second = 0;
  #came = 0;

  constructor(database: Database, every = EVERY, coming = COMING) {
    this.#database = database;
    this.#every = every;
    this.#coming = coming;
  }

  /** Whether the server is on its way out. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Gives how it is now, and tells `ear` from then on. Throws `busy` where too many come at once, `not-found`. */
  async enter(id: string, ear: Ear): Promise<News> {
    this.#admit();
    const room = this.#roomOf(id);
    const unheard = -1;
    room.ears.set(ear, unheard);
    try {
      room.first ??= this.#look(room);
      const news = room.news ?? (await room.first);
      if (room.ears.get(ear) === unheard) room.ears.set(ear, news.version);
      return news;
    } catch (error) {
      room.first = null;
      this.leave(id, ear);
      throw error;
    }
  }

  leave(id: string, ear: Ear): void {
    this.#rooms.get(id)?.ears.delete(ear);
  }

  /** Everybody is sent away, to come back to another node. */
  close(): void {
    this.#closed = true;
    for (const ears of this.#all()) for (const ear of ears.keys()) ear.bye();
  }

  /** Milliseconds after which one of those who are sent away comes back. */
  comeBack(): number {
    const listening = this.#all().reduce((sum, ears) => sum + ears.size, 0);
    return Math.random() * Math.max(SPREAD, (listening / this.#coming) * 2000);
  }

  /** How many listen in this way. */
  listening(way: Way): number {
    return this.#all().reduce(
      (sum, ears) => sum + [...ears.keys()].filter((ear) => ear.way === way).length,
      0,
    );
  }

  #all(): readonly Room['ears'][] {
    return [...this.#rooms.values()].map(({ ears }) => ears);
  }

  #admit(): void {
    const second = Math.floor(performance.now() / 1000);
    this.#came = second === this.#second ? this.#came + 1 : 1;
    this.#second = second;
    if (this.#closed || this.#came > this.#coming) throw new Failed('busy', { retryAfter: 2 });
  }

  #roomOf(id: string): Room {
    const known = this.#rooms.get(id);
    if (known) return known;
    const room: Room = { id, ears: new Map(), first: null, news: null };
    this.#rooms.set(id, room);
    void this.#watch(room);
    return room;
  }

  /** As long as somebody listens. A look that fails is one that comes a little later. */
  async #watch(room: Room): Promise<void> {
    do {
      await pause(room.ears.size > LARGE ? this.#every * 2 : this.#every);
      if (room.news) await this.#look(room).catch(() => {});
      await this.#tellAll(room);
    } while (room.ears.size > 0 && !this.#closed);
    this.#rooms.delete(room.id);
  }

  async #look(room: Room): Promise<News> {
    const frame: RoomFrame = await readRoom(this.#database, room.id);
    room.news = newsOf(frame, room.news);
    return room.news;
  }

  /** Those who have not heard the newest, or could not take it before. */
  async #tellAll({ news, ears }: Room): Promise<void> {
    if (!news) return;
    const behind = [...ears].filter(([, heard]) => heard >= 0 && heard < news.version).map(([ear]) => ear);
    for (let first = 0; first < behind.length; first += SLICE) {
      for (const ear of behind.slice(first, first + SLICE))
        if (ears.has(ear) && this.#tell(ear, news)) ears.set(ear, news.version);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #tell(ear: Ear, news: News): boolean {
    const taken = ear.tell(news);
    this.told[ear.way][taken ? 'sent' : 'skipped'] += 1;
    return taken;
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
