import { describe, expect, it } from 'vitest';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { MATCH_ROUTES as routes } from '../../protocol/match.ts';
import { callOf, LEAFLET, written } from '../attempts/test-attempts.ts';
import { ENGINES } from '../database/open-database.ts';
import { callOfRound, code, enter, GOOD, lead, open, play, send, standings } from './test-room.ts';

const locale = 'en';

describe.each(ENGINES)('a contest on %s', (engine) => {
  it('tells the host who answered faster than anybody reads, and takes no point away', async () => {
    const room = await open(engine, null);
    const [quick, slow] = [await enter(room, 'Quick'), await enter(room, 'Slow')];
    await lead(room, 'begin-round');
    await play(room, quick, GOOD, 1, 50);
    await play(room, slow, GOOD, 1, 20_000);
    const { matches } = await room.host.ask(routes.listMatches, {});
    expect(matches.map(({ tooFast }) => tooFast)).toEqual([[{ round: 1, name: 'Quick' }]]);
    await lead(room, 'end-round');
    const [own, other] = [await standings(room, quick), await standings(room, slow)];
    expect(own.own?.points).toBe(other.own?.points);
    // No other player hears of it.
    expect(JSON.stringify(await slow.ask(routes.listMyMatches, {}))).not.toContain('tooFast');
  });

  it('takes no input of somebody else’s call, and shows nothing of it', async () => {
    const room = await open(engine);
    const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben')];
    await lead(room, 'begin-round');
    const { attempt } = await callOfRound(room, ann);
    expect(code(await send(ben, attempt, 1, 'pick-up'))).toBe('not-allowed');
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
    await send(ann, attempt, 1, 'pick-up');
    expect(code(await send(ann, attempt, 1, 'pick-up'))).toBeNull();
    expect(code(await send(ann, attempt, 1, 'listen'))).toBe('input-differs');
    expect(code(await send(ann, attempt, 7, 'listen'))).toBe('sequence-mismatch');
  });

  it('refuses forged inputs, and a page that sends points or a time of its own', async () => {
    const room = await open(engine);
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    const { attempt } = await callOfRound(room, ann);
    for (const input of ['=no-such-reply', 'score 100', 'end; drop', 'silence silence'])
      expect(['bad-request', 'input-refused']).toContain(code(await send(ann, attempt, 1, input)));
    const forged = { seq: 1, input: 'pick-up', locale, total: 100, at: -5, left: 9_999_999 };
    const asked = { params: { attempt }, body: forged };
    expect(code(await ann.try(ATTEMPT_ROUTES.sendInput, asked))).toBe('bad-request');
    expect((await callOfRound(room, ann)).seq).toBe(0);
  });

  it('tells nothing of what could come: not a word that the customer has not said', async () => {
    const room = await open(engine);
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    const first = await callOfRound(room, ann);
    const known = Object.keys(first.words).filter((key) => key.startsWith('lines.'));
    expect(known.length).toBeLessThan(2);
    const [input = ''] = written(callOf(LEAFLET, GOOD));
    const sent = await send(ann, first.attempt, 1, input);
    if ('problem' in sent) throw new Error(sent.problem.code);
    const lines = Object.keys(sent.answer.words).filter((key) => /^lines\.[^.]+$/.test(key));
    expect(lines.length).toBeLessThan(Object.keys(LEAFLET.lines).length / 2);
  });
});
