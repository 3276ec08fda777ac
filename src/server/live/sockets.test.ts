import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ACCOUNT_ROUTES } from '../../protocol/account.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { MATCH_ROUTES } from '../../protocol/match.ts';
import { openSession } from '../accounts/sessions.ts';
import { callOf, LEAFLET, written } from '../attempts/test-attempts.ts';
import { ENGINES } from '../database/open-database.ts';
import { makeMetrics } from '../http/metrics.ts';
import { registerRules } from '../library/rules.ts';
import { registerShipped } from '../library/shipped.ts';
import { roomEvents } from '../matches/room-events.ts';
import { Visitor } from '../test-server.ts';
import { testWorld } from '../test-world.ts';
import { measureRooms } from './figures.ts';
import { Line } from './test-live.ts';

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
  const { match, code } = await host.ask(MATCH_ROUTES.makeMatch, { body });
  const params = { match };
  const lead = async (...deeds: readonly ('begin-round' | 'pause' | 'resume' | 'end-round')[]) => {
    for (const does of deeds) {
      const { deed } = await host.ask(MATCH_ROUTES.readMatch, { params });
      await host.ask(MATCH_ROUTES.leadMatch, { params, body: { deed, does } });
    }
  };
  await world.app.listen({ port: 0, host: '127.0.0.1' });
  const origin = world.app.listeningOrigin;
  const player = await Visitor.as(world, world.trainee);
  await player.ask(MATCH_ROUTES.joinMatch, { body: { code } });
  const { token } = await openSession(world.database, world.trainee, '', world.clock.now);
  const calling = { origin, match, token };
  const sit = async (more: object = {}) => {
    const line = await Line.open({ ...calling, ...more });
    onTestFinished(() => void line.hangUp());
    return line;
  };
  const openCall = async () => {
    const round = { params: { match, round: 1 }, body: { locale: 'en' } } as const;
    return (await player.ask(MATCH_ROUTES.openMatchCall, round)).attempt;
  };
  return { world, host, player, match, token, origin, calling, lead, sit, openCall };
}

const choice = (attempt: string, seq: number, input: string) =>
  ({ frame: 'choice', attempt, seq, input, locale: 'en' }) as const;

describe.each(ENGINES)('a socket to a room on %s', (engine) => {
  it('tells how it is, and then what is done in it', async () => {
    const { sit, lead } = await openRoom(engine);
    const line = await sit();
    expect((await line.next('hello')).room).toMatchObject({ phase: 'lobby', people: 1 });
    await lead('begin-round', 'pause');
    expect((await line.next('phase', ({ room }) => room.deed === 2)).room).toMatchObject({ paused: true });
    line.say({ frame: 'ping' });
    await line.next('pong');
  });

  it('takes inputs once each, and answers them as the route does', async () => {
    const { sit, lead, openCall, player } = await openRoom(engine);
    await lead('begin-round');
    const attempt = await openCall();
    const line = await sit();
    line.say(choice(attempt, 1, 'pick-up'));
    const first = await line.next('ack');
    expect(first).toMatchObject({ attempt, seq: 1, step: { seq: 1 } });
    line.say(choice(attempt, 1, 'pick-up'));
    expect(await line.next('ack')).toEqual(first);
    const sent = { params: { attempt }, body: { seq: 1, input: 'pick-up', locale: 'en' } } as const;
    expect(await player.ask(ATTEMPT_ROUTES.sendInput, sent)).toEqual(first.step);
    line.say(choice(attempt, 4, 'silence'));
    expect(await line.next('refused')).toMatchObject({
      seq: 4,
      problem: { code: 'sequence-mismatch', expected: 2 },
    });
    await lead('pause');
    line.say(choice(attempt, 2, 'silence'));
    expect((await line.next('refused')).problem.code).toBe('match-not-running');
  });

  it('stands in the figures for operators, with what came over it and what the room has told', async () => {
    const { sit, lead, openCall, world, match } = await openRoom(engine);
    const metrics = makeMetrics();
    measureRooms(world.server, metrics);
    await lead('begin-round');
    const attempt = await openCall();
    const line = await sit();
    await line.next('hello');
    line.say(choice(attempt, 1, 'pick-up'));
    await line.next('ack');
    line.say(choice(attempt, 4, 'silence'));
    await line.next('refused');
    const { events } = await roomEvents(world.server.rooms, match, { milliseconds: 45_000, sessionId: null });
    await events.next();
    await lead('pause');
    await line.next('phase', ({ room }) => room.paused);
    const figures = await metrics.registry.metrics();
    expect(figures).toContain('simmerdown_sockets 1');
    expect(figures).toContain('simmerdown_room_listeners{way="socket"} 1');
    expect(figures).toContain('simmerdown_room_listeners{way="events"} 1');
    expect(figures).toMatch(/simmerdown_room_frames_total\{way="socket",what="sent"\} [1-9]/);
    expect(figures).toContain('simmerdown_room_frames_total{way="socket",what="skipped"} 0');
    expect(figures).toContain('simmerdown_socket_inputs_total{what="taken"} 1');
    expect(figures).toContain('simmerdown_socket_inputs_total{what="refused"} 1');
    await events.return(undefined);
  });

  it('says where a call stands that has gone on elsewhere', async () => {
    const { sit, lead, openCall } = await openRoom(engine);
    await lead('begin-round');
    const attempt = await openCall();
    const [here, there] = [await sit(), await sit()];
    here.say(choice(attempt, 1, 'pick-up'));
    await here.next('ack');
    there.say({ frame: 'hello', resume: { attempt, seq: 0 } });
    expect(await there.next('resync')).toMatchObject({ attempt, seq: 1 });
  });

  it('is closed to whoever is signed out while it is open, also where they say nothing', async () => {
    const { sit, lead, openCall, world, token, player } = await openRoom(engine);
    await lead('begin-round');
    const attempt = await openCall();
    const [silent, talking] = [await sit(), await sit()];
    await silent.next('hello');
    const signedIn = await world.server.sessions.find(token, world.clock.now);
    await player.ask(ACCOUNT_ROUTES.closeSession, { params: { session: signedIn?.sessionId ?? '' } });
    talking.say(choice(attempt, 1, 'pick-up'));
    expect((await talking.next('bye')).reason).toBe('signed-out');
    await talking.closed;
    await world.server.sockets.closeSignedOut();
    expect(await silent.next('bye')).toMatchObject({ reason: 'signed-out', retryAfter: null });
    await silent.closed;
    const inputs = await world.database.selectFrom('attemptInput').selectAll().execute();
    expect(inputs).toEqual([]);
  });

  it('leaves nobody at it who is erased in the middle of a round; what they have played keeps its place, as nobody’s', async () => {
    const { sit, lead, openCall, world, player, host, match } = await openRoom(engine);
    await lead('begin-round');
    const attempt = await openCall();
    const line = await sit();
    await line.next('hello');
    for (const [index, input] of written(callOf(LEAFLET, [0, 0, 0, 1, 0, 2, 0])).entries())
      await player.ask(ATTEMPT_ROUTES.sendInput, {
        params: { attempt },
        body: { seq: index + 1, input, locale: 'en' },
      });
    const administrator = await Visitor.as(world, world.administrator);
    await administrator.ask(CARE_ROUTES.erasePerson, { params: { person: world.trainee } });
    line.say(choice(attempt, 1, 'pick-up'));
    expect((await line.next('bye')).reason).toBe('signed-out');
    await lead('end-round');
    const { board } = await host.ask(MATCH_ROUTES.readStandings, { params: { match } });
    expect(board).toMatchObject([{ place: 1, name: null }]);
  });

  it('says goodbye when the server goes, to everybody another moment to come back at, and answers what is under way', async () => {
    const { sit, lead, openCall, world } = await openRoom(engine);
    await lead('begin-round');
    const attempt = await openCall();
    const lines = [await sit(), await sit(), await sit()];
    for (const line of lines) await line.next('hello');
    lines[0]?.say(choice(attempt, 1, 'pick-up'));
    await lines[0]?.next('ack');
    const gone = world.app.close();
    const byes = await Promise.all(lines.map((line) => line.next('bye')));
    await gone;
    await Promise.all(lines.map(({ closed }) => closed));
    expect(byes.map(({ reason }) => reason)).toEqual(['going', 'going', 'going']);
    expect(new Set(byes.map(({ retryAfter }) => retryAfter)).size).toBe(3);
  });
});

describe('a socket', () => {
  it('is refused as the routes refuse: foreign pages, strangers, rooms that are not there', async () => {
    const { sit, calling, world } = await openRoom('sqlite');
    const evil = { headers: { origin: 'https://evil.example' } };
    await expect(sit(evil)).rejects.toThrow('403');
    await expect(sit({ headers: { origin: '' } })).rejects.toThrow('403');
    await expect(sit({ token: 'A'.repeat(43) })).rejects.toThrow('401');
    await expect(sit({ match: '00000000-0000-4000-8000-000000000000' })).rejects.toThrow('404');
    const stranger = await openSession(world.database, world.foreignAdministrator, '', world.clock.now);
    await expect(sit({ token: stranger.token })).rejects.toThrow('404');
    const plain = await fetch(`${calling.origin}/api/matches/${calling.match}/socket`, {
      headers: { cookie: `simmerdown=${calling.token}` },
    });
    expect([plain.status, ((await plain.json()) as { code: string }).code]).toEqual([426, 'upgrade-needed']);
  });

  it('refuses a handshake that is none with a problem document', async () => {
    const { calling } = await openRoom('sqlite');
    const { port } = new URL(calling.origin);
    const heard = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1');
      let text = '';
      socket.setEncoding('latin1').on('data', (part: string) => {
        text += part;
      });
      socket.on('close', () => resolve(text));
      const lines = [
        `GET /api/matches/${calling.match}/socket HTTP/1.1`,
        `host: 127.0.0.1:${port}`,
        `origin: ${calling.origin}`,
        `cookie: simmerdown=${calling.token}`,
        'connection: upgrade',
        'upgrade: websocket',
        'sec-websocket-key: x',
      ];
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    });
    expect(heard).toMatch(/^HTTP\/1\.1 400 /);
    expect(heard).toContain('"code":"bad-request"');
  });

  it('believes nothing of what is no frame, and closes when there is no end of it', async () => {
    const { sit } = await openRoom('sqlite');
    const line = await sit();
    await line.next('hello');
    for (const said of [
      '{',
      '[]',
      '{"frame":"choice"}',
      '{"frame":"hello","resume":null,"score":100}',
      '"x"',
    ])
      line.socket.send(said);
    for (let time = 0; time < 5; time += 1)
      expect((await line.next('refused')).problem.code).toBe('bad-request');
    for (let time = 0; time < 20; time += 1) line.socket.send(Buffer.from([1, 2, 3]));
    expect((await line.next('bye')).reason).toBe('not-understood');
    expect(await line.closed).toBe(1008);
    const large = await sit();
    large.socket.send('x'.repeat(5000));
    expect(await large.closed).toBe(1009);
  });

  it('answers whoever is faster than anybody plays that it is too much, and stores nothing of it', async () => {
    const { sit, lead, openCall, world } = await openRoom('sqlite');
    await lead('begin-round');
    const attempt = await openCall();
    const line = await sit();
    for (let seq = 1; seq <= 12; seq += 1) line.say(choice(attempt, seq, seq === 1 ? 'pick-up' : 'silence'));
    expect(await line.next('refused', ({ problem }) => problem.code === 'too-many-requests')).toMatchObject({
      problem: { retryAfter: 1 },
    });
    const inputs = await world.database.selectFrom('attemptInput').selectAll().execute();
    expect(inputs.length).toBeLessThanOrEqual(6);
  });

  it('of a session gives way to newer ones, so that nobody can have them without end', async () => {
    const { sit } = await openRoom('sqlite');
    const lines: Line[] = [];
    for (let number = 0; number < 9; number += 1) lines.push(await sit());
    await lines[0]?.closed;
    lines[8]?.say({ frame: 'ping' });
    await lines[8]?.next('pong');
  });

  it('of somebody who reads late tells what is, and not all that was', async () => {
    const { sit, match, player } = await openRoom('sqlite');
    const line = await sit();
    await line.next('hello');
    line.socket.pause();
    const params = { match };
    // It ends other than it began: what is as it was last told is not told again.
    for (let time = 0; time < 7; time += 1)
      await player.ask(MATCH_ROUTES.leaveMatch, { params, body: { left: time % 2 === 0 } });
    line.socket.resume();
    await line.next('board', ({ room }) => room.people === 0);
  });
});
