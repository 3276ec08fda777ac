/** How a player of the crowd hears the room and answers: over a socket, or by a stream of events and requests. */
import { Agent, request } from 'node:http';
import { type RawData, WebSocket } from 'ws';
import { ask } from '../server/load.ts';
import type { Room } from './room.ts';

export const WAYS = ['socket', 'events'] as const;
/** `echo`: a socket on which nothing is told, to a server that does nothing. */
export type Way = (typeof WAYS)[number] | 'echo';

export interface Input {
  readonly attempt: string;
  readonly seq: number;
  readonly input: string;
  readonly locale: string;
}

export interface Ear {
  /** Called with the moment at which the number of people in the room was another one. */
  waits: ((at: number) => void) | null;
  /** Gives what came of it. */
  send(input: Input): Promise<string>;
}

interface Listening extends Pick<Room, 'match'> {
  readonly origin: string;
  readonly token: string;
}

/** Ready once the room was heard. */
export const openEar = (way: Way, listening: Listening): Promise<Ear> =>
  way === 'events' ? byEvents(listening) : bySocket(way, listening);

/** Tells of the first frame in which there are others in the room than before. */
function counter(ear: Pick<Ear, 'waits'>): (text: string) => void {
  let people = '';
  return (text) => {
    const [, count = people] = /"people":(\d+),"/.exec(text) ?? [];
    if (count === people) return;
    people = count;
    ear.waits?.(performance.now());
    ear.waits = null;
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function bySocket(way: Way, { origin, token, match }: Listening): Promise<Ear> {
  const url = `${origin.replace('http', 'ws')}/api/matches/${match}/socket`;
  const socket = new WebSocket(url, {
    headers: { origin, cookie: `simmerdown=${token}` },
    perMessageDeflate: false,
  });
  let answered = (_what: string): void => {};
  const ear: Ear = {
    waits: null,
    send: (input) =>
      new Promise((resolve) => {
        answered = resolve;
        if (socket.readyState !== WebSocket.OPEN) resolve('closed');
        else socket.send(JSON.stringify({ frame: 'choice', ...input }));
      }),
  };
  const count = counter(ear);
  const heed = (data: RawData): void => {
    const text = (data as Buffer).toString('utf8');
    if (/^\{"frame":"(ack|choice)"/.test(text)) answered('ok');
    else if (text.startsWith('{"frame":"refused"'))
      answered(/"code":"([\w-]+)"/.exec(text)?.[1] ?? 'refused');
    else count(text);
  };
  socket.on('message', heed);
  socket.on('close', () => answered('closed'));
  const opened = await new Promise<boolean>((resolve) => {
    if (way === 'echo') socket.once('open', () => resolve(true));
    else
      socket.once('message', (data: Buffer) => resolve(data.toString('utf8').startsWith('{"frame":"hello"')));
    socket.once('error', () => resolve(false));
  });
  if (opened) return ear;
  // Too many at once: later, as a page does it.
  await pause(1000 + Math.random() * 2000);
  return bySocket(way, { origin, token, match });
}

const streams = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

async function byEvents({ origin, token, match }: Listening): Promise<Ear> {
  const ear: Ear = {
    waits: null,
    send: async ({ attempt, ...body }) => {
      const { status } = await ask(origin, token, `/attempts/${attempt}/inputs`, body);
      return status === 200 ? 'ok' : `${status}`;
    },
  };
  const count = counter(ear);
  const headers = { cookie: `simmerdown=${token}` };
  const opened = await new Promise<boolean>((resolve) => {
    const url = `${origin}/api/matches/${match}/live?seconds=600`;
    const asking = request(url, { agent: streams, headers }, (answer) => {
      resolve(answer.statusCode === 200);
      answer.setEncoding('utf8').on('data', count);
    });
    asking.on('error', () => resolve(false));
    asking.end();
  });
  if (opened) return ear;
  await pause(1000 + Math.random() * 2000);
  return byEvents({ origin, token, match });
}
