import { describe, expect, it } from 'vitest';
import { ATTEMPT_ROUTES, type Step } from '../../protocol/attempt.ts';
import { MATCH_ROUTES as routes } from '../../protocol/match.ts';
import { callOf, LEAFLET, written } from '../attempts/test-attempts.ts';
import { verifyAttempts } from '../attempts/verify.ts';
import { ENGINES } from '../database/open-database.ts';
import { callOfRound, code, enter, GOOD, lead, open, play, type Room, standings } from './test-room.ts';
import { type Send, senderBy, sitDown, WAYS } from './test-ways.ts';

const locale = 'en';
const INPUTS = written(callOf(LEAFLET, GOOD));

/** A whole call, `pace` milliseconds between two inputs by the clock of the server. */
async function playAt({ world }: Room, send: Send, attempt: string, pace: number): Promise<void> {
  for (const [index, input] of INPUTS.entries()) {
    world.clock.now += pace;
    expect(await send(attempt, index + 1, input)).toMatchObject({ seq: index + 1 });
  }
}

const linesIn = ({ words }: Step): readonly string[] =>
  Object.keys(words).filter((key) => /^lines\.[^.]+$/.test(key));

const CASES = ENGINES.flatMap((engine) => WAYS.map((way) => ({ engine, way })));

describe.each(CASES)('a contest on $engine, by $way,', ({ engine, way }) => {
  it('tells the host who answered faster than anybody reads, and takes no point away', async () => {
    const room = await open(engine, null);
    const [quick, slow] = [await enter(room, 'Quick'), await enter(room, 'Slow')];
    await lead(room, 'begin-round');
    for (const [player, pace] of [
      [quick, 50],
      [slow, 20_000],
    ] as const) {
      const { attempt } = await callOfRound(room, player);
      await playAt(room, await senderBy(way, room, player), attempt, pace);
    }
    const { matches } = await room.host.ask(routes.listMatches, {});
    expect(matches.map(({ tooFast }) => tooFast)).toEqual([[{ round: 1, name: 'Quick' }]]);
    await lead(room, 'end-round');
    const [own, other] = [await standings(room, quick), await standings(room, slow)];
    expect(own.own?.points).toBe(other.own?.points);
    // No other player hears of it.
    expect(JSON.stringify(await slow.ask(routes.listMyMatches, {}))).not.toContain('tooFast');
  });

  it('takes no input of somebody else’s call, though it is a frame that was sent before, and shows nothing of it', async () => {
    const room = await open(engine);
    const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben')];
    await lead(room, 'begin-round');
    const { attempt } = await callOfRound(room, ann);
    const [byAnn, byBen] = [await senderBy(way, room, ann), await senderBy(way, room, ben)];
    expect(await byBen(attempt, 1, 'pick-up')).toBe('not-allowed');
    await byAnn(attempt, 1, 'pick-up');
    expect(await byBen(attempt, 1, 'pick-up')).toBe('not-allowed');
    expect(await byBen(attempt, 2, 'silence')).toBe('not-allowed');
    expect((await callOfRound(room, ann)).seq).toBe(1);
    const params = { attempt };
    expect(code(await ben.try(ATTEMPT_ROUTES.readAttempt, { params, query: { locale } }))).toBe(
      'not-allowed',
    );
    expect(code(await ben.try(ATTEMPT_ROUTES.readReplay, { params, query: { locale } }))).toBe('not-allowed');
  });

  it('counts what was sent twice once, and refuses another input under a number that is taken', async () => {
    const room = await open(engine);
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    const { attempt } = await callOfRound(room, ann);
    const send = await senderBy(way, room, ann);
    const first = await send(attempt, 1, 'pick-up');
    expect(await send(attempt, 1, 'pick-up')).toEqual(first);
    expect(await send(attempt, 1, 'listen')).toBe('input-differs');
    expect(await send(attempt, 7, 'listen')).toBe('sequence-mismatch');
    expect((await callOfRound(room, ann)).seq).toBe(1);
  });

  it('goes on with one of two devices that answer at once, and tells the other one', async () => {
    const room = await open(engine);
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    const { attempt } = await callOfRound(room, ann);
    const devices = [await senderBy(way, room, ann), await senderBy(way, room, ann)];
    await devices[0]?.(attempt, 1, 'pick-up');
    const told = await Promise.all(
      devices.map((send, place) => send(attempt, 2, place === 0 ? (INPUTS[1] ?? '') : 'silence')),
    );
    const lost = told.filter((each) => typeof each === 'string');
    expect(lost).toHaveLength(1);
    expect(['input-differs', 'input-refused']).toContain(lost[0]);
    expect(told.find((each) => typeof each === 'object')).toMatchObject({ seq: 2 });
    expect((await callOfRound(room, ann)).seq).toBe(2);
    expect((await verifyAttempts(room.world.database)).mismatches).toEqual([]);
  });

  it('notices points on the board that no call has earned', async () => {
    const room = await open(engine);
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    await play(room, ann, GOOD);
    const { database } = room.world;
    expect((await verifyAttempts(database)).mismatches).toEqual([]);
    const { mark, feats } = await database
      .selectFrom('matchCall')
      .select(['mark', 'feats'])
      .executeTakeFirstOrThrow();
    for (const altered of [
      { mark: JSON.stringify({ ...JSON.parse(mark ?? ''), points: 899 }) },
      { feats: JSON.stringify({ ...JSON.parse(feats ?? ''), 'biggest-turn': { turn: 0, worth: 99 } }) },
    ]) {
      await database
        .updateTable('matchCall')
        .set({ mark, feats, ...altered })
        .execute();
      expect((await verifyAttempts(database)).mismatches).toMatchObject([{ flaw: 'mark-differs' }]);
    }
  });

  it('refuses forged inputs, and a page that sends points or a time of its own', async () => {
    const room = await open(engine);
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    const { attempt } = await callOfRound(room, ann);
    const send = await senderBy(way, room, ann);
    for (const input of ['=no-such-reply', 'score 100', 'end; drop', 'silence silence'])
      expect(['bad-request', 'input-refused']).toContain(await send(attempt, 1, input));
    for (const more of [{ total: 100 }, { mark: { points: 1000 } }, { at: -5 }, { left: 9_999_999 }])
      expect(await send(attempt, 1, 'pick-up', more)).toBe('bad-request');
    expect((await callOfRound(room, ann)).seq).toBe(0);
  });

  it('has its own clock: what comes after the round was paused or has ended counts for nobody, whatever a page says', async () => {
    const room = await open(engine);
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    const { attempt } = await callOfRound(room, ann);
    const send = await senderBy(way, room, ann);
    await send(attempt, 1, 'pick-up');
    await lead(room, 'pause');
    expect(await send(attempt, 2, 'silence')).toBe('match-not-running');
    await lead(room, 'resume', 'end-round');
    expect(await send(attempt, 2, 'silence')).toBe('attempt-over');
  });

  it('tells nothing of what could come: not a word that the customer has not said', async () => {
    const room = await open(engine);
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    const first = await callOfRound(room, ann);
    expect(linesIn(first).length).toBeLessThan(2);
    const sent = await (await senderBy(way, room, ann))(first.attempt, 1, INPUTS[0] ?? '');
    if (typeof sent === 'string') throw new Error(sent);
    expect(linesIn(sent).length).toBeLessThan(Object.keys(LEAFLET.lines).length / 2);
  });
});

it('a socket says nothing of how far somebody else’s call has come', async () => {
  const room = await open('sqlite');
  const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben')];
  await lead(room, 'begin-round');
  const { attempt } = await callOfRound(room, ann);
  await (await senderBy('requests', room, ann))(attempt, 1, 'pick-up');
  const line = await sitDown(room, ben);
  await line.next('hello');
  line.say({ frame: 'hello', resume: { attempt, seq: 0 } });
  line.say({ frame: 'hello', resume: { attempt: (await callOfRound(room, ben)).attempt, seq: 5 } });
  // The second question is answered, and the first one was not.
  expect(await line.next('resync')).not.toMatchObject({ attempt });
});
