/** A room as server-sent events, for whoever has no socket. */
import type { News } from './news.ts';
import type { Ear, Rooms } from './rooms.ts';

/** Milliseconds after which a sign of life is sent, so that no proxy closes what is silent. */
const SILENCE = 15_000;

interface Hearing {
  readonly milliseconds: number;
  /** Is nobody whom the server knows. */
  readonly looksOn?: boolean;
}

/** The present frame first, until `milliseconds` are over or the server goes. Throws as `enter` does, before the first one. */
export async function roomEvents(
  rooms: Rooms,
  id: string,
  { milliseconds, looksOn = false }: Hearing,
): Promise<AsyncGenerator<string>> {
  const end = performance.now() + milliseconds;
  const listener = new Listener(looksOn);
  const now = await rooms.enter(id, listener);
  return tell(now);

  async function* tell(first: News): AsyncGenerator<string> {
    try {
      yield `retry: ${Math.ceil(rooms.comeBack())}\n\n${first.event}`;
      for (let left = milliseconds; left > 0 && !listener.gone; left = end - performance.now())
        yield (await listener.next(Math.min(left, SILENCE)))?.event ?? ':\n\n';
      yield 'event: bye\ndata: {}\n\n';
    } finally {
      rooms.leave(id, listener);
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
