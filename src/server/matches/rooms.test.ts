import { describe, expect, it, onTestFinished } from 'vitest';
import { MATCH_ROUTES as routes } from '../../protocol/match.ts';
import { RoomFrame } from '../../protocol/race.ts';
import { ENGINES } from '../database/open-database.ts';
import type { Failed } from '../http/failed.ts';
import { registerRules } from '../library/rules.ts';
import { registerShipped } from '../library/shipped.ts';
import { Visitor } from '../test-server.ts';
import { testWorld, type World } from '../test-world.ts';
import type { News } from './news.ts';
import { roomEvents } from './room-events.ts';
import { type Ear, every, Rooms } from './rooms.ts';

async function openRoom(engine: (typeof ENGINES)[number]) {
  const world = await testWorld(engine);
  await registerRules(world.database, world.clock.now);
  await registerShipped(world.database, world.clock.now);
  const host = await Visitor.as(world, world.trainer);
  const { id: version } = await world.database
    .selectFrom('scenarioVersion')
    .select('id')
    .where('scenario', '=', 'leaflet')
    .executeTakeFirstOrThrow();
  const body = { name: 'Friday', versions: [version], teams: null, bestOf: 1, lateUntil: 1 };
  const { match, code } = await host.ask(routes.makeMatch, { body });
  const rooms = new Rooms(world.database, { pause: every(10) });
  onTestFinished(() => rooms.close());
  const begin = () =>
    host.ask(routes.leadMatch, { params: { match }, body: { deed: 0, does: 'begin-round' } });
  return { world, host, match, code, rooms, begin };
}

/** Milliseconds of listening that nobody waits for. */
const LONG = { milliseconds: 30_000, sessionId: null };

/** Milliseconds for what the server notices by itself. */
const IN_TIME = { timeout: 45_000 };

/** Streams of events over HTTP, of one browser, which is closed with the test. */
function streamsOf({ app, server }: World, match: string, { cookies }: Visitor) {
  const browser = new AbortController();
  onTestFinished(() => browser.abort());
  const headers = { cookie: `simmerdown=${cookies.simmerdown}` };
  const ask = (seconds: number, stop = browser.signal) =>
    fetch(`${app.listeningOrigin}/api/matches/${match}/live?seconds=${seconds}`, { headers, signal: stop });
  return { ask, listening: () => server.rooms.listening('events') };
}

/** Somebody who takes whatever they are told. */
const ear = (take: (news: News) => void = () => {}, looksOn = false): Ear => ({
  way: 'socket',
  looksOn,
  tell: (news) => {
    take(news);
    return true;
  },
  bye: () => {},
});

/** Looks at a room, each when the test asks for it. */
function looksByHand() {
  let begin = () => {};
  let over = () => {};
  const pause = () =>
    new Promise<void>((resolve) => {
      begin = resolve;
      over();
    });
  /** One look, and all that is told after it. */
  const look = () =>
    new Promise<void>((resolve) => {
      over = resolve;
      begin();
    });
  return { pause, look };
}

/** What one event tells; null where it is no frame. */
function frameOf(event: string | undefined): RoomFrame | null {
  const data = event?.split('\n').find((line) => line.startsWith('data: '));
  return data === undefined || event?.startsWith('event: ')
    ? null
    : RoomFrame.parse(JSON.parse(data.slice(6)));
}

describe.each(ENGINES)('whoever listens to a room on %s', (engine) => {
  it('hears at once how it is, and then what changes', async () => {
    const { match, rooms, begin } = await openRoom(engine);
    const { events: heard } = await roomEvents(rooms, match, LONG);
    expect(frameOf((await heard.next()).value)?.phase).toBe('lobby');
    await begin();
    // Nothing comes in between: what was told already is not told again.
    expect(frameOf((await heard.next()).value)).toMatchObject({ round: 1, deed: 1, paused: false });
    await heard.return(undefined);
  });

  it('and reads slowly misses what was between, and gets what is', async () => {
    const { match, rooms, host, begin } = await openRoom(engine);
    const { events: heard } = await roomEvents(rooms, match, LONG);
    const { events: quick } = await roomEvents(rooms, match, LONG);
    await heard.next();
    await quick.next();
    await begin();
    for (const does of ['pause', 'resume', 'pause'] as const) {
      const { deed } = await host.ask(routes.readMatch, { params: { match } });
      await host.ask(routes.leadMatch, { params: { match }, body: { deed, does } });
    }
    let seen = frameOf((await quick.next()).value);
    while (seen?.deed !== 4) seen = frameOf((await quick.next()).value);
    expect(frameOf((await heard.next()).value)).toMatchObject({ deed: 4, paused: true });
    await Promise.all([heard.return(undefined), quick.return(undefined)]);
  });

  it('is sent away when the server goes, and told when to come back', async () => {
    const { match, rooms } = await openRoom(engine);
    const { events: heard } = await roomEvents(rooms, match, LONG);
    expect((await heard.next()).value).toMatch(/^retry: \d+\n/);
    const rest: string[] = [];
    const ended = (async () => {
      for await (const event of heard) rest.push(event);
    })();
    rooms.close();
    await ended;
    expect(rest.at(-1)).toMatch(/^event: bye\n/);
  });

  it('gets it over HTTP as a stream of events', async () => {
    const { match, host } = await openRoom(engine);
    const text = String(await host.download(routes.hearMatch, { params: { match }, query: { seconds: 0 } }));
    const [, first, bye] = text.split('\n\n');
    expect(frameOf(first)?.people).toBe(0);
    expect(bye).toMatch(/^event: bye\n/);
  });

  it('has eight streams at once of a session, and can ask how it is as often as they like', async () => {
    const { world, match, host } = await openRoom(engine);
    await world.app.listen({ port: 0, host: '127.0.0.1' });
    const { listening, ask } = streamsOf(world, match, host);
    const open = await Promise.all(Array.from({ length: 8 }, () => ask(600)));
    expect(open.map(({ status }) => status)).toEqual(Array(8).fill(200));
    const refused = await ask(600);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ code: 'too-many-requests', retryAfter: 2 });
    expect(await (await ask(0)).text()).toContain('data: {');
    // Of somebody else none is taken.
    const { ask: askToo } = streamsOf(world, match, await Visitor.as(world, world.trainer));
    expect((await askToo(600)).status).toBe(200);
    await open[0]?.body?.cancel();
    await expect.poll(listening, IN_TIME).toBe(8);
    expect((await ask(600)).status).toBe(200);
  });

  it('and goes before they have heard anything is in the room no longer', async () => {
    const { world, match, host } = await openRoom(engine);
    await world.app.listen({ port: 0, host: '127.0.0.1' });
    const { listening, ask } = streamsOf(world, match, host);
    const leaving = Array.from({ length: 40 }, () => {
      const stop = new AbortController();
      const asked = ask(600, stop.signal).catch(() => null);
      setImmediate(() => stop.abort());
      return asked;
    });
    await Promise.all(leaving);
    await (await ask(0)).text();
    await expect.poll(listening, IN_TIME).toBe(0);
    expect((await ask(600)).status).toBe(200);
  });
});

it('a room of a thousand is told in slices: whoever asks in between waits for a hundred of them at most', async () => {
  const { match, rooms, begin } = await openRoom('sqlite');
  let turn = 0;
  const told: number[] = [];
  const hear = () => void told.push(turn);
  for (let number = 0; number < 1000; number += 1) await rooms.enter(match, ear(hear));
  let counting = true;
  const count = () => {
    turn += 1;
    if (counting) setImmediate(count);
  };
  count();
  await begin();
  await expect.poll(() => told.length, { timeout: 45_000 }).toBe(1000);
  counting = false;
  const turns = Map.groupBy(told, (each) => each);
  expect(Math.max(...[...turns.values()].map(({ length }) => length))).toBe(100);
});

it('of more than may come within a second, the others are told to come later', async () => {
  const { match, world } = await openRoom('sqlite');
  const rooms = new Rooms(world.database, { coming: 5 });
  const coming = Array.from({ length: 20 }, () => rooms.enter(match, ear()));
  const came = await Promise.allSettled(coming);
  const refused = came.flatMap((one) => (one.status === 'rejected' ? [one.reason as Failed] : []));
  expect(refused.length).toBeGreaterThanOrEqual(10);
  expect(refused[0]).toMatchObject({ code: 'busy', more: { retryAfter: 2 } });
  rooms.close();
});

describe('a room of more than a thousand', () => {
  async function crowd(people: number) {
    const { match, world, host, code } = await openRoom('sqlite');
    const { pause, look } = looksByHand();
    const rooms = new Rooms(world.database, { pause, coming: people });
    onTestFinished(() => rooms.close());
    const heard: RoomFrame[] = [];
    for (let number = 1; number < people; number += 1) await rooms.enter(match, ear());
    await rooms.enter(
      match,
      ear(({ room }) => void heard.push(room)),
    );
    /** What is heard after so many looks, before each of which the board has moved. */
    const afterLooks = async (looks: number) => {
      for (let time = 0; time < looks; time += 1) {
        await new Visitor(world).ask(routes.joinMatch, { body: { code, displayName: 'Somebody' } });
        await look();
      }
      return heard.splice(0);
    };
    const lead = async (does: 'begin-round' | 'pause' | 'resume') => {
      const { deed } = await host.ask(routes.readMatch, { params: { match } });
      await host.ask(routes.leadMatch, { params: { match }, body: { deed, does } });
      await look();
      return heard.splice(0);
    };
    return { afterLooks, lead };
  }

  it('hears of boards at every second look, and of what is done at once', async () => {
    const { afterLooks, lead } = await crowd(1001);
    expect(await afterLooks(4)).toHaveLength(2);
    expect(await lead('begin-round')).toMatchObject([{ phase: 'round', round: 1 }]);
    expect(await lead('pause')).toMatchObject([{ paused: true }]);
    expect(await lead('resume')).toMatchObject([{ paused: false }]);
    expect(await lead('pause')).toMatchObject([{ paused: true }]);
    expect(await afterLooks(4)).toHaveLength(2);
  });

  it('hears less often than a smaller one', async () => {
    const { afterLooks } = await crowd(1000);
    expect(await afterLooks(4)).toHaveLength(4);
  });
});

describe.each(ENGINES)('those who only look on, on %s,', (engine) => {
  const enter = (rooms: Rooms, match: string, looksOn: boolean) =>
    rooms.enter(
      match,
      ear(() => {}, looksOn),
    );

  it('are so many at most: the one too many is told to come later, and comes in once another one has gone', async () => {
    const { match, world } = await openRoom(engine);
    const rooms = new Rooms(world.database, { looking: 2 });
    onTestFinished(() => rooms.close());
    const first = ear(() => {}, true);
    await rooms.enter(match, first);
    await enter(rooms, match, true);
    await expect(enter(rooms, match, true)).rejects.toMatchObject({ code: 'busy', more: { retryAfter: 2 } });
    await enter(rooms, match, false);
    rooms.leave(match, first);
    await enter(rooms, match, true);
    await expect(enter(rooms, match, true)).rejects.toMatchObject({ code: 'busy' });
  });

  it('take nobody’s place who has asked for a room that is not there', async () => {
    const { match, world } = await openRoom(engine);
    const rooms = new Rooms(world.database, { looking: 1 });
    onTestFinished(() => rooms.close());
    await expect(enter(rooms, '00000000-0000-4000-8000-000000000000', true)).rejects.toMatchObject({
      code: 'not-found',
    });
    await enter(rooms, match, true);
  });

  it('keep nobody out who plays, however many come at once', async () => {
    const { match, world } = await openRoom(engine);
    const rooms = new Rooms(world.database, { coming: 20, comingToLook: 5 });
    onTestFinished(() => rooms.close());
    const looking = Promise.allSettled(Array.from({ length: 100 }, () => enter(rooms, match, true)));
    const playing = Array.from({ length: 20 }, () => enter(rooms, match, false));
    await Promise.all(playing);
    const came = await looking;
    expect(came.filter(({ status }) => status === 'rejected').length).toBeGreaterThanOrEqual(90);
  });
});
