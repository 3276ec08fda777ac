/** The sample configuration of docs/operating.md in a real nginx, before two nodes on one PostgreSQL. */
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import type { Step } from '../../src/protocol/attempt.ts';
import { verifyAttempts } from '../../src/server/attempts/verify.ts';
import { migrate } from '../../src/server/database/migrate.ts';
import { openDatabase } from '../../src/server/database/open-database.ts';
import { testPlace } from '../../src/server/database/test-database.ts';
import { Line } from '../../src/server/live/test-live.ts';
import { makeRoom } from '../../tools/bench/live/room.ts';
import { freePort } from '../postgres/cluster.ts';
import { Caller, type Played, type Stage, wait } from './support/caller.ts';
import { askOver, hasNginx, headersOf, startNginx } from './support/nginx.ts';
import { type Ask, missing, type Node, type Told as PlayerTold, startNode } from './support/nodes.ts';
import { wireOf } from './support/wire.ts';

const PLAYERS = 24;

/** As a player asks who goes on elsewhere where nothing comes. */
const askAsPlayer: Ask = async (origin, token, path, body) => {
  try {
    const { status, text } = await askOver(origin, token, path, body);
    return { status, body: JSON.parse(text) as PlayerTold['body'] };
  } catch {
    return null;
  }
};

const callingOver = (origin: string, token: string) =>
  ({ origin, token: '', certificate: 'any', headers: headersOf(origin, token) }) as const;

async function behindNginx(people: number) {
  const place = await testPlace('postgres');
  const database = openDatabase(place);
  onTestFinished(() => database.destroy());
  await migrate(database);
  const front = await freePort();
  const origin = `https://127.0.0.1:${front}`;
  const url = 'url' in place ? place.url : '';
  const settings = { DATABASE_URL: url, BEHIND_PROXY: '1', PUBLIC_URL: origin };
  const nodes = [await startNode(settings), await startNode(settings)];
  await startNginx(
    front,
    nodes.map((node) => Number(new URL(node.origin).port)),
  );
  await expect
    .poll(
      () =>
        askOver(origin, '', '/health/ready').then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 45_000 },
    )
    .toBe(200);
  // One that nobody is led to, and that may be asked without TLS.
  const maker = await startNode({ DATABASE_URL: url });
  const room = await makeRoom({ database, origin: maker.origin }, people);
  const tokenOf = (number: number): string => room.tokens[number] ?? '';
  const line = async (number: number) => {
    const opened = await Line.open({ ...callingOver(origin, tokenOf(number)), match: room.match });
    onTestFinished(() => void opened.hangUp());
    return opened;
  };
  const callOf = async (number: number): Promise<string> => {
    const told = await askOver(origin, tokenOf(number), `/matches/${room.match}/rounds/1/call`, {
      locale: 'en',
    });
    return (JSON.parse(told.text) as Step).attempt;
  };
  /** Where it stood: to nginx it is the same one. */
  const replace = async (place: number): Promise<void> => {
    const node = nodes[place] as Node;
    node.child.kill('SIGTERM');
    expect(await once(node.child, 'exit')).toEqual([0, null]);
    nodes[place] = await startNode({ ...settings, PORT: new URL(node.origin).port });
  };
  return { database, origin, nodes, room, tokenOf, line, callOf, replace };
}

type Front = Awaited<ReturnType<typeof behindNginx>>;

/** By halves over sockets and over requests, one after the other, so that somebody is at it as long as nodes are replaced. */
function playAll({ origin, nodes, room }: Front, played: Played): Promise<unknown> {
  const front = { ...(nodes[0] as Node), origin };
  const opening = () => ({ path: `/matches/${room.match}/rounds/1/call`, body: { locale: 'en' } });
  const overSocket = () => wireOf(room.match, { ask: askAsPlayer, calling: callingOver });
  return Promise.all(
    room.tokens.map(async (token, number) => {
      await wait(number * 500);
      const way = number % 2 === 0 ? overSocket : () => askAsPlayer;
      const stage: Stage = { nodes: [front, front], opening, way };
      await new Caller(stage, { token, inputs: room.inputs }, number, played).play();
    }),
  );
}

it.skipIf(!hasNginx())(
  'sockets, streams and inputs pass through nginx to two nodes, and go on at the other one when one leaves',
  async () => {
    const { origin, nodes, room, tokenOf, line, callOf } = await behindNginx(4);
    const lines = await Promise.all([line(0), line(1), line(2), line(3)]);
    for (const one of lines) expect((await one.next('hello')).room).toMatchObject({ round: 1 });
    const stream = await askOver(
      origin,
      tokenOf(0),
      `/matches/${room.match}/live?seconds=300`,
      undefined,
      '"round":1',
    );
    expect(stream.status).toBe(200);

    const attempt = await callOf(0);
    const choice = (seq: number) =>
      ({ frame: 'choice', attempt, seq, input: room.inputs[seq - 1] ?? '', locale: 'en' }) as const;
    lines[0]?.say(choice(1));
    expect(await lines[0]?.next('ack')).toMatchObject({ attempt, seq: 1 });
    const { frame: _, attempt: __, ...body } = choice(2);
    expect((await askOver(origin, tokenOf(0), `/attempts/${attempt}/inputs`, body)).status).toBe(200);

    // A page of another origin is refused through the proxy too.
    const evil = { ...headersOf(origin, tokenOf(0)), origin: 'https://evil.example' };
    await expect(
      Line.open({ origin, match: room.match, token: '', certificate: 'any', headers: evil }),
    ).rejects.toThrow('403');

    // Whoever sat at the node that leaves is sent away, and is answered at the other one.
    const gone = once(nodes[0]?.child ?? process, 'exit');
    nodes[0]?.child.kill('SIGTERM');
    await gone;
    await expect
      .poll(async () => (await askOver(origin, tokenOf(0), '/health/ready')).status, { timeout: 45_000 })
      .toBe(200);
    const again = await line(0);
    await again.next('hello');
    again.say({ frame: 'hello', resume: { attempt, seq: 1 } });
    expect(await again.next('resync')).toMatchObject({ attempt, seq: 2 });
    again.say(choice(3));
    expect(await again.next('ack')).toMatchObject({ attempt, seq: 3 });
  },
);

it.skipIf(!hasNginx())(
  'both nodes are replaced behind nginx while people play: streams and sockets end with a time to come back, and nothing is lost',
  async () => {
    const the = await behindNginx(PLAYERS);
    const { database, origin, room, tokenOf, line } = the;
    const lines = await Promise.all([line(0), line(1), line(2), line(3)]);
    const streams = lines.map((_, number) =>
      askOver(origin, tokenOf(number), `/matches/${room.match}/live?seconds=300`),
    );
    const played: Played = { acknowledged: [], refused: new Map(), late: [] };
    const playing = playAll(the, played);
    for (const place of [0, 1]) {
      const before = played.acknowledged.length;
      await expect.poll(() => played.acknowledged.length, { timeout: 45_000 }).toBeGreaterThan(before + 15);
      await the.replace(place);
    }
    await playing;
    await Promise.all(played.late);
    console.log(
      `${played.acknowledged.length} acknowledged; refused: ${JSON.stringify([...played.refused])}`,
    );

    for (const one of lines) {
      const { reason, retryAfter } = await one.next('bye');
      expect(reason).toBe('going');
      expect(retryAfter).toBeGreaterThanOrEqual(0);
    }
    // Each has come to its end, with all that belongs to it, rather than been cut off.
    for (const { status, text } of await Promise.all(streams)) {
      expect(status).toBe(200);
      expect(text).toMatch(/^retry: \d+\n\ndata: /);
      expect(text).toMatch(/event: bye\ndata: \{\}\n\n$/);
    }
    expect(played.acknowledged.length).toBeGreaterThan(PLAYERS * 2);
    expect(await missing(database, played.acknowledged)).toEqual([]);
    expect((await verifyAttempts(database)).mismatches).toEqual([]);
    const calls = await database.selectFrom('matchCall').select('learnerId').execute();
    expect(new Set(calls.map(({ learnerId }) => learnerId)).size).toBe(calls.length);
  },
);
