import { describe, expect, it } from 'vitest';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { type NewMatch, MATCH_ROUTES as routes } from '../../protocol/match.ts';
import { Calls } from '../attempts/calls.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import type { Visitor } from '../test-server.ts';
import { fallSilent } from './silences.ts';
import { callOfRound, code, enter, lead, open, type Room, read, send } from './test-room.ts';
import { senderBy, sitDown } from './test-ways.ts';

const SECONDS = 60;
const LIMIT = SECONDS * 1000;
/** What was pressed in time and is still on its way counts. */
const ON_ITS_WAY = 1000;

interface Begun {
  readonly room: Room;
  readonly ann: Visitor;
  readonly attempt: string;
}

/** Ann has picked up, and the customer waits. */
async function begun(engine: Engine, settled: Partial<NewMatch> = { seconds: SECONDS }): Promise<Begun> {
  const room = await open(engine, null, 1, 'own-choice', settled);
  const ann = await enter(room, 'Ann');
  await lead(room, 'begin-round');
  const { attempt } = await callOfRound(room, ann);
  await send(ann, attempt, 1, 'pick-up');
  return { room, ann, attempt };
}

/** As a node does it, after so many milliseconds; gives how many were due. */
function look({ room: { world } }: Begun, milliseconds = 0, calls = world.server.calls): Promise<number> {
  world.clock.now += milliseconds;
  return fallSilent({ database: world.database, calls }, world.clock.now);
}

const choice = (attempt: string, seq: number, input: string) =>
  ({ frame: 'choice', attempt, seq, input, locale: 'en' }) as const;

const step = ({ ann, attempt }: Begun) =>
  ann.ask(ATTEMPT_ROUTES.readAttempt, { params: { attempt }, query: { locale: 'en' } });

const said = async (call: Begun) => (await step(call)).exchanges.map(({ input }) => input.type);

describe.each(ENGINES)('the time for a reply on %s', (engine) => {
  it('is told with every step, and when it is up there is silence', async () => {
    const call = await begun(engine);
    expect((await step(call)).left).toBe(LIMIT);
    expect(await look(call, LIMIT)).toBe(0);
    expect((await step(call)).left).toBe(0);
    expect(await look(call, ON_ITS_WAY)).toBe(1);
    expect(await said(call)).toEqual(['pick-up', 'silence']);
    expect(await step(call)).toMatchObject({ seq: 2, left: LIMIT });
  });

  it('is up once, however many nodes look at the same moment', async () => {
    const call = await begun(engine);
    const { database, clock } = call.room.world;
    clock.now += LIMIT + ON_ITS_WAY;
    const nodes = Array.from({ length: 8 }, () => ({ database, calls: new Calls(database) }));
    await Promise.all(nodes.map((node) => fallSilent(node, clock.now)));
    expect(await said(call)).toEqual(['pick-up', 'silence']);
  });

  it('is never taken from whoever was quicker: of a reply and a silence at once one counts', async () => {
    const call = await begun(engine);
    call.room.world.clock.now += LIMIT + ON_ITS_WAY;
    const [sent] = await Promise.all([send(call.ann, call.attempt, 2, 'listen'), look(call)]);
    const [, second, ...others] = await said(call);
    expect(others).toEqual([]);
    expect(code(sent)).toBe(second === 'listen' ? null : 'input-differs');
  });

  it('tells a page that came too late what has happened, and takes its next answer', async () => {
    const call = await begun(engine);
    await look(call, LIMIT + ON_ITS_WAY);
    expect(code(await send(call.ann, call.attempt, 2, 'listen'))).toBe('input-differs');
    expect(code(await send(call.ann, call.attempt, 3, 'listen'))).toBeNull();
  });

  it('stands still while the host has paused the match', async () => {
    const call = await begun(engine);
    call.room.world.clock.now += LIMIT / 2;
    await lead(call.room, 'pause');
    expect(await look(call, 10 * LIMIT)).toBe(0);
    expect((await step(call)).left).toBe(LIMIT / 2);
    await lead(call.room, 'resume');
    expect(await look(call, LIMIT / 2)).toBe(0);
    expect(await look(call, ON_ITS_WAY)).toBe(1);
  });

  it('lets a call wait whose player is not there: after two silences', async () => {
    const call = await begun(engine);
    for (let minute = 0; minute < 5; minute += 1) await look(call, LIMIT + ON_ITS_WAY);
    expect(await said(call)).toEqual(['pick-up', 'silence', 'silence']);
    expect((await step(call)).left).toBeNull();
    await send(call.ann, call.attempt, 4, 'listen');
    expect((await step(call)).left).toBe(LIMIT);
  });

  it('is without end for whoever needs more, at once and without asking', async () => {
    const call = await begun(engine);
    const params = { match: call.room.match };
    const untimed = (body: { readonly untimed: boolean }) =>
      call.ann.ask(routes.changeOwnTime, { params, body });
    expect((await untimed({ untimed: true })).own?.untimed).toBe(true);
    expect((await step(call)).left).toBeNull();
    expect(await look(call, 10 * LIMIT)).toBe(0);
    await send(call.ann, call.attempt, 2, 'listen');
    expect((await step(call)).left).toBeNull();
    await untimed({ untimed: false });
    await send(call.ann, call.attempt, 3, 'listen');
    expect((await step(call)).left).toBe(LIMIT);
    // Nobody else is told.
    expect(JSON.stringify({ ...(await read(call.room, call.room.host)), own: null })).not.toContain(
      'untimed',
    );
  });

  it('ends with the round', async () => {
    const call = await begun(engine);
    await lead(call.room, 'end-round');
    expect(await look(call, 10 * LIMIT)).toBe(0);
    expect((await step(call)).left).toBeNull();
  });

  it('is as long as one likes where the host has settled nothing', async () => {
    const call = await begun(engine, {});
    expect((await step(call)).left).toBeNull();
    expect(await look(call, 100 * LIMIT)).toBe(0);
  });
});

describe.each(ENGINES)('the time for a reply over sockets on %s', (engine) => {
  it('is told with every answer; whoever comes too late hears what has happened, and goes on', async () => {
    const call = await begun(engine);
    const { attempt } = call;
    const line = await sitDown(call.room, call.ann);
    line.say(choice(attempt, 2, 'listen'));
    expect((await line.next('ack')).step).toMatchObject({ seq: 2, left: LIMIT });
    expect(await look(call, LIMIT + ON_ITS_WAY)).toBe(1);
    line.say(choice(attempt, 3, 'listen'));
    expect((await line.next('refused')).problem).toMatchObject({ code: 'input-differs', expected: 4 });
    line.say({ frame: 'hello', resume: { attempt, seq: 2 } });
    expect(await line.next('resync')).toMatchObject({ attempt, seq: 3 });
    line.say(choice(attempt, 4, 'listen'));
    expect((await line.next('ack')).step).toMatchObject({ seq: 4, left: LIMIT });
    expect(await said(call)).toEqual(['pick-up', 'listen', 'silence', 'listen']);
  });

  it('stands still in a pause, which everybody hears of and in which nothing is taken', async () => {
    const call = await begun(engine);
    const line = await sitDown(call.room, call.ann);
    call.room.world.clock.now += LIMIT / 2;
    await lead(call.room, 'pause');
    await line.next('phase', ({ room }) => room.paused);
    expect(await look(call, 10 * LIMIT)).toBe(0);
    line.say(choice(call.attempt, 2, 'listen'));
    expect((await line.next('refused')).problem.code).toBe('match-not-running');
    await lead(call.room, 'resume');
    await line.next('phase', ({ room }) => !room.paused);
    expect((await step(call)).left).toBe(LIMIT / 2);
    line.say(choice(call.attempt, 2, 'listen'));
    expect((await line.next('ack')).step).toMatchObject({ seq: 2, left: LIMIT });
  });

  it('never counts a reply and a silence of the same moment both', async () => {
    const call = await begun(engine);
    const byAnn = await senderBy('a socket', call.room, call.ann);
    call.room.world.clock.now += LIMIT + ON_ITS_WAY;
    const [told] = await Promise.all([byAnn(call.attempt, 2, 'listen'), look(call)]);
    const [, second, ...others] = await said(call);
    expect(others).toEqual([]);
    expect(typeof told === 'string' ? told : null).toBe(second === 'listen' ? null : 'input-differs');
  });
});
