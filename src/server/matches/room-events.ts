/** A room as server-sent events, for whoever has no socket. */
import type { News } from './news.ts';
import type { Ear, Rooms } from './rooms.ts';

/** Milliseconds after which a sign of life is sent, so that no proxy closes what is silent. */
const SILENCE = 15_000;

interface Hearing {
  readonly milliseconds: number;
  /** Null: of nobody whom the server knows. */
  readonly sessionId: string | null;
}

/**
 * The present frame first, until `milliseconds` are over, `leave` was called or the server goes. Throws as `enter` does, and
 * `too-many-requests` where a session has enough of them: for no seconds it can ask as often as it likes.
 */
export async function roomEvents(
  rooms: Rooms,
  id: string,
  { milliseconds, sessionId }: Hearing,
): Promise<{ readonly events: AsyncGenerator<string>; readonly leave: () => void }> {
  const end = performance.now() + milliseconds;
  const listener = new Listener(sessionId === null);
  const giveBack = sessionId === null || milliseconds === 0 ? () => {} : rooms.streams.take(sessionId);
  const leave = () => {
    listener.bye();
    rooms.leave(id, listener);
    giveBack();
  };
  try {
    const now = await rooms.enter(id, listener);
    return { events: tell(now), leave };
  } catch (error) {
    giveBack();
    throw error;
  }

  async function* tell(first: News): AsyncGenerator<string> {
    try {
      yield `retry: ${Math.ceil(rooms.comeBack())}\n\n${first.event}`;
      for (let left = milliseconds; left > 0 && !listener.gone; left = end - performance.now())
        yield (await listener.next(Math.min(left, SILENCE)))?.event ?? ':\n\n';
      yield 'event: bye\ndata: {}\n\n';
    } finally {
      leave();
    }
  }
}

class Listener implements Ear {
  readonly way = 'events';
  readonly looksOn: boolean;
  gone = false;
  #news: News | null = null;
  #wake = (): void => {};

  constructor(looksOn: boolean) {
    this.looksOn = looksOn;
  }

  /** Only the newest is kept for whoever does not read on. */
  tell(news: News): boolean {
    this.#news = news;
    this.#wake();
    return true;
  }

  bye(): void {
    this.gone = true;
    this.#wake();
  }

  /** Null where it was silent for so long, or the server goes. */
  async next(milliseconds: number): Promise<News | null> {
    if (!this.#news && !this.gone) await this.#woken(milliseconds);
    const news = this.#news;
    this.#news = null;
    return news;
  }

  #woken(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds).unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
