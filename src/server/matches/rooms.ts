/**
 * What happens in a room, as everybody in it hears it. Each node looks into the database while somebody listens, and asks no
 * other node; whoever listens gets the newest frame and no other, so that nothing piles up behind somebody who reads slowly.
 */
import type { RoomFrame } from '../../protocol/race.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';
import { Door } from './door.ts';
import { type News, newsOf } from './news.ts';
import { readRoom } from './room.ts';
import { Streams } from './streams.ts';

/** Milliseconds between two looks: a board that moves twice a second is lively enough. */
const EVERY = 500;
/** From so many on at a node boards are told at every second look: what each is told takes as long as an input of theirs. */
const LARGE = 1000;
/** So many are told in one turn of the loop: inputs come in between. */
const SLICE = 100;
/** Milliseconds within which those come back who were sent away, each at another moment. */
const SPREAD = 3000;

/** Ends after so many milliseconds, again and again. */
export const every = (milliseconds: number) => (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

export interface RoomLimits {
  /** Ends when it is time for another look. */
  readonly pause: () => Promise<void>;
  /** So many may come to this node within a second: those who are in are answered meanwhile. */
  readonly coming: number;
  /** And of those who only look on, who are counted apart: they keep nobody out who plays. */
  readonly comingToLook: number;
  /** So many look on at all rooms of this node. */
  readonly looking: number;
}
const USUAL: RoomLimits = { pause: every(EVERY), coming: 1000, comingToLook: 250, looking: 2000 };

/** How somebody listens. */
export const WAYS = ['socket', 'events'] as const;
export type Way = (typeof WAYS)[number];

/** Somebody who listens. */
export interface Ear {
  readonly way: Way;
  /** Is nobody whom the server knows. */
  readonly looksOn: boolean;
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
  readonly streams = new Streams();
  readonly #database: Database;
  readonly #limits: RoomLimits;
  readonly #doors: { readonly players: Door; readonly lookers: Door };
  readonly #rooms = new Map<string, Room>();
  #closed = false;
  #looking = 0;

  constructor(database: Database, limits: Partial<RoomLimits> = {}) {
    this.#database = database;
    this.#limits = { ...USUAL, ...limits };
    const { coming, comingToLook } = this.#limits;
    this.#doors = { players: new Door(coming), lookers: new Door(comingToLook) };
  }

  /** Whether the server is on its way out. */
  get closed(): boolean {
    return this.#closed;
  }

  /**
   * Gives how it is now, and tells `ear` from then on. Throws `busy` where too many come at once, or look on already; `not-found`.
   */
  async enter(id: string, ear: Ear): Promise<News> {
    this.#admit(ear);
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
    if (this.#rooms.get(id)?.ears.delete(ear) && ear.looksOn) this.#looking -= 1;
  }

  /** Everybody is sent away, to come back to another node. */
  close(): void {
    this.#closed = true;
    for (const ears of this.#all()) for (const ear of ears.keys()) ear.bye();
  }

  /** Milliseconds after which one of those who are sent away comes back. */
  comeBack(): number {
    const listening = this.#all().reduce((sum, ears) => sum + ears.size, 0);
    return Math.random() * Math.max(SPREAD, (listening / this.#limits.coming) * 2000);
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

  #admit({ looksOn }: Ear): void {
    const full = looksOn && this.#looking >= this.#limits.looking;
    const door = looksOn ? this.#doors.lookers : this.#doors.players;
    if (this.#closed || full || !door.lets()) throw new Failed('busy', { retryAfter: 2 });
    if (looksOn) this.#looking += 1;
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
    let look = 0;
    do {
      await this.#limits.pause();
      look += 1;
      if (room.news) await this.#look(room).catch(() => {});
      if (isDue(room, look)) await this.#tellAll(room);
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

/** What was done is told at once, however many there are to tell. */
const isDue = ({ news, ears }: Room, look: number): boolean =>
  news?.urgent === true || ears.size <= LARGE || look % 2 === 0;
