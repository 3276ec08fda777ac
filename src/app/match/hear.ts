/** One stretch of listening to a room: server-sent events by `fetch`, so that a refusal can be told from a broken way. */
import type { RoomFrame } from '../../protocol/race.ts';

/**
 * How it ended. `over`: the server has said goodbye; `silent`: the way is open, but nothing comes through it; `enough`: other
 * windows of the same person have all the streams they may have; `broken`: nobody knows why.
 */
export type Heard = 'over' | 'silent' | 'enough' | 'broken' | 'signed-out' | 'gone';

/** Milliseconds. */
export interface Patience {
  /** Until the first frame, which the server sends at once. */
  readonly first: number;
  /** Between two signs of life. */
  readonly silence: number;
  /** Until an input that was sent on a socket is answered. */
  readonly answer: number;
}

interface Hearing {
  readonly address: URL;
  readonly stop: AbortSignal;
  readonly patience: Patience;
  readonly take: (frame: RoomFrame) => void;
}

const REFUSED: Readonly<Partial<Record<number, Heard>>> = {
  401: 'signed-out',
  403: 'gone',
  404: 'gone',
  410: 'gone',
  429: 'enough',
};

/** Never rejects. */
export async function hear({ address, stop, patience, take }: Hearing): Promise<Heard> {
  const ending = new AbortController();
  const end = () => ending.abort();
  stop.addEventListener('abort', end);
  let heard = false;
  let timer = setTimeout(end, patience.first);
  const alive = () => {
    heard = true;
    clearTimeout(timer);
    timer = setTimeout(end, patience.silence);
  };
  try {
    const response = await fetch(address, { signal: ending.signal });
    if (!response.ok || !response.body) return REFUSED[response.status] ?? 'broken';
    return await readEvents(response.body, alive, take);
  } catch {
    return ending.signal.aborted && !stop.aborted && !heard ? 'silent' : 'broken';
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', end);
  }
}

async function readEvents(
  body: ReadableStream<Uint8Array>,
  alive: () => void,
  take: Hearing['take'],
): Promise<Heard> {
  const text = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  let bye = false;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    alive();
    const events = (rest + text.decode(read.value, { stream: true })).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const frame = frameOf(event);
      if (frame) take(frame);
      bye ||= /^event: bye$/m.test(event);
    }
  }
  return bye ? 'over' : 'broken';
}

/** Null for what is no frame: a sign of life, when to come back, goodbye. */
function frameOf(event: string): RoomFrame | null {
  const data = /^data: (.*)$/m.exec(event)?.[1];
  return data === undefined || /^event: /m.test(event) ? null : (JSON.parse(data) as RoomFrame);
}
