import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type NewMatch, MATCH_ROUTES as routes } from '../../protocol/match.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { Line } from '../live/test-live.ts';
import { Visitor } from '../test-server.ts';
import { testWorld } from '../test-world.ts';
import { code, enter, GOOD, lead, open, openIn, play, type Room } from './test-room.ts';

const DAY = 24 * 60 * 60 * 1000;

const openRoom = (engine: Engine, settled: Partial<NewMatch> = {}) =>
  open(engine, undefined, 1, 'own-choice', settled);

/** Somebody who has nothing but the code; gives what they say with everything they ask. */
async function lookOn({ world, code: typed }: Room) {
  const wim = new Visitor(world);
  const { match, watch } = await wim.ask(routes.watchMatch, { body: { code: typed } });
  return { wim, asked: { params: { match }, query: { watch } }, match, watch };
}

describe.each(ENGINES)('looking on at a match without an account on %s', (engine) => {
  it('shows what the big screen shows, and gives neither deeds nor a place', async () => {
    const room = await openRoom(engine);
    const ann = await enter(room, 'Ann');
    await enter(room, 'Secret', false);
    const { wim, asked } = await lookOn(room);
    const lobby = await wim.ask(routes.readMatch, asked);
    expect(lobby).toMatchObject({ phase: 'lobby', people: 2, own: null, deeds: [], watch: true });
    expect(JSON.stringify(lobby)).not.toContain('Secret');
    await lead(room, 'begin-round');
    await play(room, ann, GOOD);
    expect((await wim.ask(routes.readRace, asked)).lanes).toHaveLength(2);
    expect((await wim.ask(routes.readStandings, asked)).board).toEqual([]);
    await lead(room, 'end-round');
    const told = await wim.ask(routes.readStandings, asked);
    expect(told).toMatchObject({ rounds: 1, own: null, ownTeam: null });
    expect(told.board.map(({ name }) => name)).toEqual(['Ann']);
    const { rounds } = await wim.ask(routes.readSplits, {
      ...asked,
      query: { ...asked.query, locale: 'en' },
    });
    expect(rounds).toHaveLength(1);
  });

  it('hears the room over a socket and as events, and can say nothing in it', async () => {
    const room = await openRoom(engine);
    const { wim, asked, match, watch } = await lookOn(room);
    const events = await wim.download(routes.hearMatch, { ...asked, query: { ...asked.query, seconds: 0 } });
    expect(String(events)).toContain('"phase":"lobby"');
    await room.world.app.listen({ port: 0, host: '127.0.0.1' });
    const origin = room.world.app.listeningOrigin;
    const line = await Line.open({ origin, match, watch, token: '' });
    onTestFinished(() => void line.hangUp());
    expect((await line.next('hello')).room).toMatchObject({ phase: 'lobby' });
    // Nobody whose session was closed: looking on needs none.
    await room.world.server.sockets.closeSignedOut();
    await lead(room, 'begin-round');
    await line.next('phase', ({ room: told }) => told.phase === 'round');
    line.say({ frame: 'choice', attempt: randomUUID(), seq: 1, input: 'pick-up', locale: 'en' });
    expect((await line.next('refused')).problem.code).toBe('sign-in-needed');
    await expect(Line.open({ origin, match, token: '' })).rejects.toThrow('401');
  });

  it('shows the best call of a round that is over, by the name on the boards, and nobody’s own', async () => {
    const room = await openRoom(engine);
    const [ann, secret] = [await enter(room, 'Ann'), await enter(room, 'Secret', false)];
    await lead(room, 'begin-round');
    await play(room, ann, GOOD);
    // As good, and later.
    await play(room, secret, GOOD);
    const { wim, match, watch } = await lookOn(room);
    const params = { match, round: 1 };
    const watched = (call: 'own' | 'best') =>
      wim.try(routes.readRoundCall, { params, query: { locale: 'en', call, watch } });
    const answers = () => wim.try(routes.readAnswers, { params, query: { watch } });
    expect(code(await watched('best'))).toBe('not-found');
    expect(code(await answers())).toBe('not-found');
    await lead(room, 'end-round');
    const best = await watched('best');
    expect(best).toMatchObject({ answer: { name: 'Ann', replay: { composure: false, bound: null } } });
    expect(JSON.stringify(best)).not.toContain('Secret');
    const told = await answers();
    if ('problem' in told) throw new Error(told.problem.code);
    expect(told.answer.lines.map(({ people }) => people)).toContain(2);
    expect(code(await watched('own'))).toBe('not-found');
  });

  it('is up to the host, ends a day after the match, and takes no other key', async () => {
    const closed = await openRoom(engine, { watch: false });
    const wim = new Visitor(closed.world);
    expect(code(await wim.try(routes.watchMatch, { body: { code: closed.code } }))).toBe('code-unknown');

    const room = await openRoom(engine);
    const { asked } = await lookOn(room);
    const ida = new Visitor(room.world);
    expect(code(await ida.try(routes.readMatch, { params: asked.params }))).toBe('sign-in-needed');
    await lead(room, 'end');
    room.world.clock.now += DAY - 1;
    expect((await ida.ask(routes.readMatch, asked)).phase).toBe('over');
    room.world.clock.now += 1;
    expect(code(await ida.try(routes.readMatch, asked))).toBe('sign-in-needed');
    expect(code(await ida.try(routes.watchMatch, { body: { code: room.code } }))).toBe('code-unknown');
  });

  it('is full for whoever is one too many: they are told when to come back, and whoever plays comes in', async () => {
    const room = await openIn(await testWorld(engine, [], { looking: 1 }));
    const { asked, match, watch } = await lookOn(room);
    await room.world.app.listen({ port: 0, host: '127.0.0.1' });
    const origin = room.world.app.listeningOrigin;
    const sit = async (more: { readonly watch?: string; readonly token: string }) => {
      const line = await Line.open({ origin, match, ...more });
      onTestFinished(() => void line.hangUp());
      return line;
    };
    const first = await sit({ watch, token: '' });
    await first.next('hello');
    const second = await sit({ watch, token: '' });
    const bye = await second.next('bye');
    expect(bye.reason).toBe('full');
    expect(bye.retryAfter).toBeGreaterThan(0);
    await second.closed;
    const hearing = { ...asked, query: { ...asked.query, seconds: 0 } };
    const refused = await new Visitor(room.world).try(routes.hearMatch, hearing);
    expect(refused).toMatchObject({ status: 503, problem: { code: 'busy', retryAfter: 2 } });
    const ann = await enter(room, 'Ann');
    await (await sit({ token: ann.cookies.simmerdown ?? '' })).next('hello');
    await ann.download(routes.hearMatch, { params: asked.params, query: { seconds: 0 } });
    await first.hangUp();
    await expect
      .poll(async () => code(await new Visitor(room.world).try(routes.hearMatch, hearing)), {
        timeout: 45_000,
      })
      .toBeNull();
    await (await sit({ watch, token: '' })).next('hello');
    expect(room.world.server.sockets.ended).toMatchObject({ full: 1, left: 1 });
  });

  it('guesses codes only so often', async () => {
    const { world } = await openRoom(engine);
    const guesser = new Visitor(world, '203.0.113.9');
    const guess = () => guesser.try(routes.watchMatch, { body: { code: 'ZZZZZZ' } });
    for (let wrong = 0; wrong < 200; wrong += 1) expect(code(await guess())).toBe('code-unknown');
    expect(code(await guess())).toBe('too-many-requests');
  });
});
