import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { effect } from '@preact/signals';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Step } from '../../protocol/attempt.ts';
import type { LiveFrame, Said } from '../../protocol/live.ts';
import type { RoomFrame } from '../../protocol/race.ts';
import { openRoomStream, type RoomPlaces, type RoomStream, type RoomTimes } from './room-stream.ts';

const FRAME: RoomFrame = {
  phase: 'lobby',
  round: 0,
  paused: false,
  deed: 0,
  people: 1,
  teams: [],
  lanes: [],
};
const QUICK: RoomTimes = {
  first: 150,
  silence: 300,
  answer: 300,
  every: 20,
  spread: 5,
  longest: 20,
  back: 30,
};

const eventOf = (frame: Partial<RoomFrame>): string => `data: ${JSON.stringify({ ...FRAME, ...frame })}\n\n`;
const BYE = 'event: bye\ndata: {}\n\n';

/** A stream that stays open. */
function begin(response: ServerResponse, ...events: readonly string[]): ServerResponse {
  response.setHeader('content-type', 'text/event-stream');
  for (const event of events) response.write(event);
  return response;
}

type Talk = (socket: WebSocket) => void;

async function listenTo(
  listener: RequestListener,
  talk: Talk | null = null,
  own: Pick<RoomPlaces, 'stands' | 'moved'> = {},
): Promise<RoomStream & { readonly ways: string[] }> {
  const server: Server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  if (talk) new WebSocketServer({ server }).on('connection', talk);
  const socket = new URL(`ws://127.0.0.1:${port}/socket`);
  const stream = openRoomStream(
    {
      ...own,
      socket: talk ? socket : null,
      stream: (seconds) => new URL(`http://127.0.0.1:${port}/live?seconds=${seconds}`),
    },
    QUICK,
  );
  const ways: string[] = [];
  const stop = effect(() => void ways.push(stream.way.value));
  onTestFinished(() => {
    stop();
    stream.close();
    server.closeAllConnections();
    server.close();
  });
  return { ...stream, ways };
}

const isPoll = (url: string | undefined): boolean => url?.endsWith('seconds=0') ?? false;

describe('whoever listens to a room', () => {
  it('has the newest frame, also of one that comes in pieces', async () => {
    const { frame, way } = await listenTo((_, response) => {
      const second = eventOf({ people: 3 });
      begin(response, 'retry: 3\n\n', eventOf({ people: 2 }), ':\n\n', second.slice(0, 25));
      setTimeout(() => response.write(second.slice(25)), 20);
    });
    await expect.poll(() => frame.value?.people).toBe(3);
    expect(way.value).toBe('there');
  });

  it('comes back when the server sends them away, and nobody worries', async () => {
    let come = 0;
    const { frame, ways } = await listenTo((_, response) => {
      come += 1;
      begin(response, eventOf({ people: come }));
      if (come < 3) response.end(BYE);
    });
    await expect.poll(() => frame.value?.people).toBe(3);
    expect(ways).toEqual(['coming', 'there']);
  });

  it('is told that the way is lost and that it is back, and keeps what was known meanwhile', async () => {
    let come = 0;
    const { frame, ways } = await listenTo((request, response) => {
      come += 1;
      if (come === 2 || come === 3) request.socket.destroy();
      else begin(response, eventOf({ people: come }));
      if (come === 1) setTimeout(() => request.socket.destroy(), 10);
    });
    await expect.poll(() => ways).toEqual(['coming', 'there', 'lost', 'back', 'there']);
    expect(frame.value?.people).toBe(4);
  });

  it('asks again and again where a stream is held back on its way', async () => {
    let polls = 0;
    const { frame, way } = await listenTo((request, response) => {
      if (!isPoll(request.url)) return begin(response);
      polls += 1;
      return begin(response, eventOf({ people: polls })).end(BYE);
    });
    await expect.poll(() => frame.value?.people ?? 0).toBeGreaterThan(2);
    expect(way.value).toBe('there');
  });

  it('asks again and again where other windows have all the streams there are, and nobody worries', async () => {
    let polls = 0;
    const { frame, ways } = await listenTo((request, response) => {
      if (!isPoll(request.url)) return response.writeHead(429).end('{}');
      polls += 1;
      return begin(response, eventOf({ people: polls })).end(BYE);
    });
    await expect.poll(() => frame.value?.people ?? 0).toBeGreaterThan(2);
    expect(ways).toEqual(['coming', 'there']);
  });

  it('does not take a stream that has fallen silent for one that lives', async () => {
    let come = 0;
    const { frame } = await listenTo((_, response) => {
      come += 1;
      begin(response, eventOf({ people: come }));
    });
    await expect.poll(() => frame.value?.people).toBeGreaterThan(1);
  });

  it('waits where they are not signed in, until they are', async () => {
    let signedIn = false;
    const { way, again } = await listenTo((_, response) =>
      signedIn ? begin(response, eventOf({})) : response.writeHead(401).end('{}'),
    );
    await expect.poll(() => way.value).toBe('signed-out');
    signedIn = true;
    again();
    await expect.poll(() => way.value).toBe('there');
  });

  it('stops where there is no such room', async () => {
    let asked = 0;
    const { way } = await listenTo((_, response) => {
      asked += 1;
      response.writeHead(404).end('{}');
    });
    await expect.poll(() => way.value).toBe('gone');
    expect(asked).toBe(1);
  });
});

const textOf = (said: RawData): string => (said as Buffer).toString('utf8');
const say = (socket: WebSocket, frame: LiveFrame): void => socket.send(JSON.stringify(frame));
const hello = (socket: WebSocket, people: number): void =>
  say(socket, { frame: 'hello', serverTime: 1, room: { ...FRAME, people } });
const CHOICE = { attempt: 'call', seq: 1, input: 'pick-up', locale: 'en' };
const noStream: RequestListener = (_, response) => response.writeHead(503).end('{}');

describe('whoever listens over a socket', () => {
  it('hears the room on it, and their inputs are answered there', async () => {
    const { frame, way, send } = await listenTo(noStream, (socket) => {
      hello(socket, 2);
      socket.on('message', (said) => {
        const { frame: kind, ...choice } = JSON.parse(textOf(said)) as Said;
        if (kind === 'choice') say(socket, { frame: 'ack', ...CHOICE, ...choice, step: { seq: 1 } as Step });
      });
    });
    await expect.poll(() => frame.value?.people).toBe(2);
    expect(way.value).toBe('there');
    expect(await send(CHOICE)).toEqual({ ok: true, answer: { seq: 1 } });
  });

  it('is told that nobody knows of an input whose socket broke, and has another socket then', async () => {
    let come = 0;
    const { frame, send } = await listenTo(noStream, (socket) => {
      come += 1;
      hello(socket, come);
      socket.on('message', (said) => textOf(said).includes('choice') && come === 1 && socket.terminate());
    });
    await expect.poll(() => frame.value?.people).toBe(1);
    expect(await send(CHOICE)).toMatchObject({ ok: false, code: 'offline' });
    await expect.poll(() => frame.value?.people).toBe(2);
  });

  it('asks over HTTP while an answer is on its way, and while there is no socket', async () => {
    const { frame, send } = await listenTo(noStream, (socket) => hello(socket, 1));
    expect(send(CHOICE)).toBeNull();
    await expect.poll(() => frame.value?.people).toBe(1);
    const first = send(CHOICE);
    expect(first).not.toBeNull();
    expect(send(CHOICE)).toBeNull();
    expect(await first).toMatchObject({ code: 'offline' });
  });

  it('takes a stream where no socket opens, and where none lasts', async () => {
    const stream: RequestListener = (request, response) =>
      request.headers.upgrade ? request.socket.destroy() : void begin(response, eventOf({ people: 7 }));
    const closed = await listenTo(stream, (socket) => socket.terminate());
    await expect.poll(() => closed.frame.value?.people).toBe(7);
    let come = 0;
    const cut = await listenTo(stream, (socket) => {
      come += 1;
      hello(socket, 1);
      setTimeout(() => socket.terminate(), 5);
    });
    await expect.poll(() => cut.frame.value?.people, { timeout: 45_000 }).toBe(7);
    expect(come).toBe(3);
    expect(cut.way.value).not.toBe('gone');
  });

  it('says how far their call has come here, and is told where it has come elsewhere', async () => {
    let moved = 0;
    const place = { attempt: 'call', seq: 3 };
    await listenTo(
      noStream,
      (socket) => {
        hello(socket, 1);
        socket.on('message', (said) => {
          const heard = JSON.parse(textOf(said)) as Said;
          if (heard.frame === 'hello' && heard.resume)
            say(socket, { frame: 'resync', ...heard.resume, seq: 5 });
        });
      },
      { stands: () => place, moved: () => (moved += 1) },
    );
    await expect.poll(() => moved).toBe(1);
  });

  it('comes back when the server says, and waits where they were signed out', async () => {
    let come = 0;
    const { frame, way } = await listenTo(noStream, (socket) => {
      come += 1;
      hello(socket, come);
      if (come === 1) say(socket, { frame: 'bye', reason: 'going', retryAfter: 0.02 });
      if (come === 2) say(socket, { frame: 'bye', reason: 'signed-out', retryAfter: null });
      socket.close();
    });
    await expect.poll(() => frame.value?.people).toBe(2);
    await expect.poll(() => way.value).toBe('signed-out');
  });

  it('is told that there is no way in where there is no room time after time, and comes in when there is', async () => {
    let come = 0;
    const { ways } = await listenTo(noStream, (socket) => {
      come += 1;
      if (come === 4) return hello(socket, come);
      say(socket, { frame: 'bye', reason: 'full', retryAfter: 0.02 });
      return socket.close();
    });
    await expect.poll(() => ways, { timeout: 45_000 }).toEqual(['coming', 'lost', 'back', 'there']);
  });
});
