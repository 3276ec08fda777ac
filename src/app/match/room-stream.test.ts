import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { effect } from '@preact/signals';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { RoomFrame } from '../../protocol/match.ts';
import { openRoomStream, type RoomStream, type RoomTimes } from './room-stream.ts';

const FRAME: RoomFrame = {
  phase: 'lobby',
  round: 0,
  paused: false,
  deed: 0,
  people: 1,
  teams: [],
  lanes: [],
};
const QUICK: RoomTimes = { first: 150, silence: 300, every: 20, spread: 5, longest: 20, back: 30 };

const eventOf = (frame: Partial<RoomFrame>): string => `data: ${JSON.stringify({ ...FRAME, ...frame })}\n\n`;
const BYE = 'event: bye\ndata: {}\n\n';

/** A stream that stays open. */
function begin(response: ServerResponse, ...events: readonly string[]): ServerResponse {
  response.setHeader('content-type', 'text/event-stream');
  for (const event of events) response.write(event);
  return response;
}

async function listenTo(listener: RequestListener): Promise<RoomStream & { readonly ways: string[] }> {
  const server: Server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const stream = openRoomStream(
    (seconds) => new URL(`http://127.0.0.1:${port}/live?seconds=${seconds}`),
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
