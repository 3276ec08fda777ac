import { describe, expect, it, onTestFinished } from 'vitest';
import { MATCH_ROUTES as routes } from '../../protocol/match.ts';
import { RoomFrame } from '../../protocol/race.ts';
import { ENGINES } from '../database/open-database.ts';
import type { Failed } from '../http/failed.ts';
import { registerRules } from '../library/rules.ts';
import { registerShipped } from '../library/shipped.ts';
import { Visitor } from '../test-server.ts';
import { testWorld } from '../test-world.ts';
import { roomEvents } from './room-events.ts';
import { type Ear, Rooms } from './rooms.ts';

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
  const { match } = await host.ask(routes.makeMatch, { body });
  const rooms = new Rooms(world.database, 10);
  onTestFinished(() => rooms.close());
  const begin = () =>
    host.ask(routes.leadMatch, { params: { match }, body: { deed: 0, does: 'begin-round' } });
  return { world, host, match, rooms, begin };
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
    const heard = await roomEvents(rooms, match, 30_000);
    expect(frameOf((await heard.next()).value)?.phase).toBe('lobby');
    await begin();
    // Nothing comes in between: what was told already is not told again.
    expect(frameOf((await heard.next()).value)).toMatchObject({ round: 1, deed: 1, paused: false });
    await heard.return(undefined);
  });

  it('and reads slowly misses what was between, and gets what is', async () => {
    const { match, rooms, host, begin } = await openRoom(engine);
    const heard = await roomEvents(rooms, match, 30_000);
    const quick = await roomEvents(rooms, match, 30_000);
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
    const heard = await roomEvents(rooms, match, 30_000);
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
});

it('a room of a thousand is told in slices: whoever asks in between waits for a hundred of them at most', async () => {
  const { match, rooms, begin } = await openRoom('sqlite');
  let turn = 0;
  const told: number[] = [];
  const ear = (): Ear => ({ way: 'socket', tell: () => told.push(turn) > 0, bye: () => {} });
  for (let number = 0; number < 1000; number += 1) await rooms.enter(match, ear());
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
  const rooms = new Rooms(world.database, 10, 5);
  const ear = (): Ear => ({ way: 'socket', tell: () => true, bye: () => {} });
  const coming = Array.from({ length: 20 }, () => rooms.enter(match, ear()));
  const came = await Promise.allSettled(coming);
  const refused = came.flatMap((one) => (one.status === 'rejected' ? [one.reason as Failed] : []));
  expect(refused.length).toBeGreaterThanOrEqual(10);
  expect(refused[0]).toMatchObject({ code: 'busy', more: { retryAfter: 2 } });
  rooms.close();
});
