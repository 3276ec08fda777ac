import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import type { RoomFrame } from '../../protocol/race.ts';
import { type News, newsOf } from '../matches/news.ts';
import { type Answers, LiveSocket } from './live-socket.ts';

const NOBODY: Answers = {
  choice: async () => ({ frame: 'pong' }),
  resume: async () => null,
  refused: () => ({ frame: 'pong' }),
};

const ROOM: RoomFrame = { phase: 'round', round: 1, paused: false, deed: 1, people: 0, teams: [], lanes: [] };

/** Boards of 50 kB, more of them than the system keeps for anybody. */
const LANES = Array.from({ length: 700 }, (_, number) => ({
  team: `00000000-0000-4000-8000-00000000${number}`,
  calm: 50,
  mood: null,
  playing: 1,
  finished: 0,
  step: null,
}));
const MANY = 400;

/** Both ends of one socket. */
async function ends() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => {
    for (const socket of server.clients) socket.terminate();
    server.close();
  });
  await once(server, 'listening');
  const reader = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const [raw] = (await once(server, 'connection')) as [WebSocket];
  await once(reader, 'open');
  const live = new LiveSocket(raw, 'session', NOBODY, () => 1);
  return { reader, raw, live };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function tellAll(live: LiveSocket, news: News): Promise<boolean[]> {
  const taken: boolean[] = [];
  for (let time = 0; time < MANY; time += 1) {
    taken.push(live.tell(news));
    await turn();
  }
  return taken;
}

it('whoever never reads is told no more boards than fit, and gets the newest once they read', async () => {
  const { reader, raw, live } = await ends();
  reader.pause();
  const first = newsOf(ROOM, null);
  const board = newsOf({ ...ROOM, lanes: LANES }, first);
  expect([first.urgent, board.urgent]).toEqual([true, false]);
  const taken = await tellAll(live, board);
  expect(taken.at(-1)).toBe(false);
  expect(raw.bufferedAmount).toBeLessThan(64 * 1024 + 2 * board.frame.length);
  reader.resume();
  await expect.poll(() => raw.bufferedAmount, { timeout: 45_000 }).toBe(0);
  expect(live.tell(board)).toBe(true);
});

it('whoever never reads what nobody may miss is cut off before it fills the memory', async () => {
  const { reader, raw, live } = await ends();
  reader.pause();
  const phase = newsOf({ ...ROOM, lanes: LANES }, null);
  await tellAll(live, phase);
  expect(raw.readyState).not.toBe(raw.OPEN);
  expect(raw.bufferedAmount).toBeLessThan(1024 * 1024 + 2 * phase.frame.length);
});
