/** The sockets of this node: whether somebody is still behind each, and whether they are still signed in. */
import type { Sessions } from '../accounts/find-session.ts';
import { partsOf } from '../database/in-parts.ts';
import type { End, LiveSocket } from './live-socket.ts';

/** Milliseconds between two looks at who is signed in; at whoever says something it is looked at once. */
const SESSIONS = 5000;
/** Between two questions for a sign of life, which also keep proxies from closing what is silent. */
const LIFE = 25_000;
/** Windows and devices of one session. */
const MOST_OF_ONE = 8;
/** Milliseconds for a goodbye to be answered. */
const FAREWELL = 2000;

export class Sockets {
  /** Inputs that came over sockets since this node began. */
  readonly inputs = { taken: 0, refused: 0 };
  /** Sockets that have ended since then. */
  readonly ended: Record<End, number> = {
    left: 0,
    going: 0,
    full: 0,
    'signed-out': 0,
    'not-understood': 0,
    silent: 0,
    slow: 0,
    newer: 0,
  };
  readonly #sessions: Sessions;
  /** By session; null: of those who only look on. */
  readonly #open = new Map<string | null, Set<LiveSocket>>();
  readonly #timers: readonly NodeJS.Timeout[];
  readonly #now: () => number;

  constructor(sessions: Sessions, now: () => number) {
    this.#sessions = sessions;
    this.#now = now;
    this.#timers = [
      setInterval(() => void this.closeSignedOut().catch(() => {}), SESSIONS).unref(),
      setInterval(() => this.#askAll(), LIFE).unref(),
    ];
  }

  /** Of more than a session may have, the oldest gives way. */
  add(socket: LiveSocket): void {
    const { sessionId } = socket;
    const of = this.#open.get(sessionId) ?? new Set();
    this.#open.set(sessionId, of.add(socket));
    const [oldest] = of;
    if (sessionId !== null && of.size > MOST_OF_ONE) oldest?.terminate('newer');
    socket.onGone((end) => {
      this.ended[end] += 1;
      of.delete(socket);
      if (of.size === 0 && this.#open.get(sessionId) === of) this.#open.delete(sessionId);
    });
  }

  get size(): number {
    return this.#all().length;
  }

  /** Bytes that are kept for those who read slowly. */
  get waiting(): number {
    return this.#all().reduce((sum, socket) => sum + socket.waiting, 0);
  }

  /** Whose session was closed, on whatever node. */
  async closeSignedOut(): Promise<void> {
    for (const some of partsOf([...this.#open.keys()].filter((id) => id !== null))) {
      const known = await this.#sessions.stillOpen(some, this.#now());
      const out = some.filter((id) => !known.has(id));
      for (const socket of out.flatMap((id) => [...(this.#open.get(id) ?? [])])) socket.bye('signed-out');
    }
  }

  /** Everybody was told to go: whoever does not answer is cut off. */
  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    const end = performance.now() + FAREWELL;
    while (this.#open.size > 0 && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 20));
    for (const socket of this.#all()) socket.terminate('going');
  }

  #askAll(): void {
    for (const socket of this.#all()) socket.ask();
  }

  #all(): readonly LiveSocket[] {
    return [...this.#open.values()].flatMap((of) => [...of]);
  }
}
