import { describe, expect, it } from 'vitest';
import { MATCH_ROUTES as routes } from '../../protocol/match.ts';
import type { WatchedCall } from '../../protocol/match-board.ts';
import { ENGINES } from '../database/open-database.ts';
import type { Visitor } from '../test-server.ts';
import { code, enter, GOOD, lead, open, POOR, play, type Room } from './test-room.ts';

const watch = ({ match }: Room, player: Visitor, call: WatchedCall, round = 1) =>
  player.try(routes.readRoundCall, { params: { match, round }, query: { locale: 'en', call } });

const answers = ({ match }: Room, player: Visitor, round = 1) =>
  player.try(routes.readAnswers, { params: { match, round } });

describe.each(ENGINES)('watching a call of a round on %s', (engine) => {
  it('gives the best of the room by the name on the boards, and one’s own, once the round is over', async () => {
    const room = await open(engine);
    const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben', false)];
    await lead(room, 'begin-round');
    await play(room, ann, POOR);
    await play(room, ben, GOOD);
    for (const asked of [
      await watch(room, ann, 'best'),
      await watch(room, ann, 'own'),
      await answers(room, ann),
    ])
      expect(code(asked)).toBe('not-found');
    await lead(room, 'end-round');
    const best = await watch(room, ann, 'best');
    if ('problem' in best) throw new Error(best.problem.code);
    // Ben is not to be named, and what it has cost him is not told.
    expect(best.answer).toMatchObject({ name: null, replay: { composure: false } });
    const own = await watch(room, ann, 'own');
    if ('problem' in own) throw new Error(own.problem.code);
    expect(own.answer.name).toBe('Ann');
    expect(best.answer.replay.sheet.total).toBeGreaterThan(own.answer.replay.sheet.total);
    // The way from a result back to what the room has chosen.
    expect(own.answer.replay.inRound).toEqual({ match: room.match, round: 1 });
    expect(code(await watch(room, ann, 'best', 2))).toBe('not-found');
    expect(code(await watch(room, room.host, 'own'))).toBe('not-found');
  });

  it('counts what the room has chosen, line by line, and names nobody', async () => {
    const room = await open(engine);
    const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben')];
    await lead(room, 'begin-round');
    await play(room, ann, [0, 3, 0]);
    await play(room, ben, [0, 3, 1]);
    await lead(room, 'end-round');
    const told = await answers(room, ann);
    if ('problem' in told) throw new Error(told.problem.code);
    const { lines } = told.answer;
    expect(lines.length).toBeGreaterThan(0);
    for (const { people, replies } of lines) {
      expect(people).toBe(2);
      expect(replies.reduce((sum, one) => sum + one.people, 0)).toBe(2);
    }
    expect(lines.some(({ replies }) => replies.length === 2)).toBe(true);
    expect(JSON.stringify(lines)).not.toMatch(/Ann|Ben/);
  });
});
