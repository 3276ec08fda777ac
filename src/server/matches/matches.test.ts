import { describe, expect, it } from 'vitest';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { COMING_IN_ROUTES } from '../../protocol/coming-in.ts';
import { MATCH_ROUTES as routes } from '../../protocol/match.ts';
import { PEOPLE_ROUTES } from '../../protocol/people.ts';
import { byOlderEdition } from '../attempts/test-old-rules.ts';
import { ENGINES } from '../database/open-database.ts';
import { Visitor } from '../test-server.ts';
import {
  CALMING,
  callOfRound,
  code,
  enter,
  GOOD,
  lead,
  open,
  openCall,
  POOR,
  play,
  read,
  send,
  splits,
  standings,
  TEAMS,
} from './test-room.ts';

describe.each(ENGINES)('a match on %s', (engine) => {
  it('is played from the lobby to the podium by people who bring nothing but a code', async () => {
    const room = await open(engine);
    const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben')];
    expect((await read(room, ann)).teams.map(({ people }) => people)).toEqual([1, 1]);
    await lead(room, 'begin-round');
    await play(room, ann, GOOD);
    await play(room, ben, POOR);
    await lead(room, 'end-round', 'begin-round');
    await play(room, ann, POOR, 2);
    await play(room, ben, POOR, 2);
    const over = await lead(room, 'end-round', 'podium', 'debrief', 'end');
    expect(over).toMatchObject({
      phase: 'over',
      round: 2,
      people: 2,
      titles: [{ en: 'The leaflet' }, { en: 'The leaflet' }],
    });
    const told = await standings(room, ann);
    const [first] = told.teams;
    expect(told).toMatchObject({
      rounds: 2,
      board: [{ place: 1, name: 'Ann' }],
      own: { place: 1, next: null, behind: null },
    });
    expect(first?.points).toBe(told.own?.points);
    expect(first?.rounds.map(({ counted }) => counted.map(({ name }) => name))).toEqual([['Ann'], ['Ann']]);
    expect(first?.points).toBe(first?.rounds.reduce((sum, { points }) => sum + (points ?? 0), 0));
  });

  it('shows nobody a point while a round goes on, and afterwards what the calls came to', async () => {
    const room = await open(engine);
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    const last = await play(room, ann, GOOD);
    expect(last.view.phase).toBe('done');
    expect(last.result).toBeNull();
    const replay = () =>
      ann.try(ATTEMPT_ROUTES.readReplay, { params: { attempt: last.attempt }, query: { locale: 'en' } });
    expect(code(await replay())).toBe('not-found');
    expect((await ann.ask(ATTEMPT_ROUTES.listMyAttempts, {})).attempts[0]?.result).toBeNull();
    expect(await standings(room, ann)).toMatchObject({ rounds: 0, board: [] });
    expect(JSON.stringify(await ann.ask(routes.readRace, { params: { match: room.match } }))).not.toContain(
      'points',
    );
    await lead(room, 'end-round');
    expect(code(await replay())).toBeNull();
    expect((await standings(room, ann)).rounds).toBe(1);
  });

  it('takes inputs in its round alone, and not while it is paused', async () => {
    const room = await open(engine);
    const ann = await enter(room, 'Ann');
    expect(code(await openCall(room, ann))).toBe('match-not-running');
    await lead(room, 'begin-round');
    const { attempt } = await callOfRound(room, ann);
    await lead(room, 'pause');
    expect(code(await send(ann, attempt, 1, 'pick-up'))).toBe('match-not-running');
    await lead(room, 'resume');
    expect(code(await send(ann, attempt, 1, 'pick-up'))).toBeNull();
    await lead(room, 'end-round');
    expect(code(await send(ann, attempt, 2, 'end'))).toBe('attempt-over');
    expect(code(await openCall(room, ann, 2))).toBe('match-not-running');
  });

  it('gives one call to each player and round, whoever asks how often from how many devices', async () => {
    const room = await open(engine);
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    const opened = await Promise.all(Array.from({ length: 8 }, () => callOfRound(room, ann)));
    expect(new Set(opened.map(({ attempt }) => attempt)).size).toBe(1);
  });

  it('is led by one deed at a time', async () => {
    const room = await open(engine);
    const begin = () =>
      room.host.try(routes.leadMatch, {
        params: { match: room.match },
        body: { deed: 0, does: 'begin-round' },
      });
    const told = await Promise.all([begin(), begin(), begin()]);
    expect(told.map(code).filter((each) => each === 'match-moved-on')).toHaveLength(2);
    expect(told.map(code)).toContain(null);
    const refused = await room.host.try(routes.leadMatch, {
      params: { match: room.match },
      body: { deed: 1, does: 'podium' },
    });
    expect('problem' in refused && refused.problem).toMatchObject({
      code: 'deed-refused',
      detail: 'not-now',
    });
  });

  it('lets those who come late play until the round that was settled, and knows those again who were there', async () => {
    const room = await open(engine, TEAMS, 1);
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    const ben = await enter(room, 'Ben');
    await play(room, ben, GOOD);
    await lead(room, 'end-round', 'begin-round');
    const late = await new Visitor(room.world).try(routes.joinMatch, {
      body: { code: room.code, displayName: 'Cil' },
    });
    expect(code(late)).toBe('match-closed');
    expect((await ann.ask(routes.joinMatch, { body: { code: room.code } })).match).toBe(room.match);
  });

  it('makes no second player of whoever has heard no answer and comes again, also when it is too late for others', async () => {
    const room = await open(engine, TEAMS, 0);
    const asked = (displayName: string, key = 'a-key-that-one-page-has-made') =>
      new Visitor(room.world).ask(routes.joinMatch, { body: { code: room.code, displayName, key } });
    const lost = await Promise.all([asked('Ann'), asked('Ann')]);
    await lead(room, 'begin-round');
    const { me, recoveryPhrase } = await asked('Ann K.');
    expect(new Set([me, ...lost.map((one) => one.me)].map(({ person }) => person.id)).size).toBe(1);
    const seats = await room.world.database.selectFrom('matchPlayer').select('name').execute();
    expect(seats).toEqual([{ name: 'Ann K.' }]);
    const body = { phrase: recoveryPhrase ?? '', renew: false };
    const back = await new Visitor(room.world).ask(COMING_IN_ROUTES.recover, { body });
    expect(back.me.person.id).toBe(me.person.id);
    const other = { code: room.code, displayName: 'Ann', key: 'a-key-that-another-page-has-made' };
    expect(await new Visitor(room.world).refused(routes.joinMatch, { body: other })).toBe('match-closed');
    room.world.clock.now += 60 * 60 * 1000;
    const late = { code: room.code, displayName: 'Ann', key: 'a-key-that-one-page-has-made' };
    expect(await new Visitor(room.world).refused(routes.joinMatch, { body: late })).toBe('conflict');
  });

  it('gives a call back that the program was renewed in the middle of, while its round goes on', async () => {
    const room = await open(engine);
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    const { attempt } = await callOfRound(room, ann);
    await byOlderEdition(room.world.database, attempt);
    const anew = await callOfRound(room, ann);
    expect(anew).toMatchObject({ seq: 0 });
    expect(anew.attempt).not.toBe(attempt);
    await play(room, ann, GOOD);
    await lead(room, 'end-round');
    expect(await read(room, ann)).toMatchObject({ phase: 'interval' });
  });

  it('lets those watch who come too late, without a seat and without a call', async () => {
    const room = await open(engine, TEAMS, 0);
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    const body = { code: room.code, displayName: 'Cil', watches: true };
    const late = new Visitor(room.world);
    expect((await late.ask(routes.joinMatch, { body })).match).toBe(room.match);
    expect(await read(room, late)).toMatchObject({ own: null, people: 1 });
    expect(code(await openCall(room, late))).toBe('not-found');
    expect((await late.ask(routes.listMyMatches, {})).matches).toEqual([]);
    expect((await ann.ask(routes.listMyMatches, {})).matches).toMatchObject([
      { match: room.match, phase: 'round' },
    ]);
    await lead(room, 'end');
    expect((await ann.ask(routes.listMyMatches, {})).matches).toEqual([]);
  });

  it('lets nobody wait for those who have left, and lets their team lose nothing by it', async () => {
    const room = await open(engine, TEAMS);
    const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben')];
    const [cil, dan] = [await enter(room, 'Cil'), await enter(room, 'Dan')];
    const north = (await read(room, ann)).own?.team;
    expect((await read(room, cil)).own?.team).toBe(north);
    await lead(room, 'begin-round');
    await play(room, ann, GOOD);
    await play(room, ben, GOOD);
    await play(room, dan, GOOD);
    await callOfRound(room, cil);
    await cil.ask(routes.leaveMatch, { params: { match: room.match }, body: { left: true } });
    await lead(room, 'end-round');
    const team = (await standings(room, ann)).teams.find((each) => each.team === north);
    expect(team?.rounds[0]).toMatchObject({ of: 1, counted: [{ name: 'Ann' }] });
  });

  it('counts a round that is over the same for ever, whoever leaves or comes back afterwards', async () => {
    const room = await open(engine, TEAMS);
    const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben')];
    const [cil, dan] = [await enter(room, 'Cil'), await enter(room, 'Dan')];
    await lead(room, 'begin-round');
    for (const player of [ann, ben, dan]) await play(room, player, GOOD);
    await callOfRound(room, cil);
    await lead(room, 'end-round');
    const before = await standings(room, ann);
    expect(before.teams.map(({ rounds }) => rounds[0]?.of)).toEqual([2, 2]);
    const seat = async (left: boolean) => {
      await cil.ask(routes.leaveMatch, { params: { match: room.match }, body: { left } });
      return standings(room, ann);
    };
    expect(await seat(true)).toEqual(before);
    expect(await seat(false)).toEqual(before);
  });

  it('has teams that can be chosen until the first round begins', async () => {
    const room = await open(engine);
    const ann = await enter(room, 'Ann');
    const [, south] = (await read(room, ann)).teams;
    const params = { match: room.match };
    const seat = (team: string | null) => ann.try(routes.changeSeat, { params, body: { team, named: true } });
    expect(code(await seat(south?.team ?? null))).toBeNull();
    expect((await read(room, ann)).teams.map(({ people }) => people)).toEqual([0, 1]);
    expect(code(await seat(null))).toBe('not-found');
    await lead(room, 'begin-round');
    const [north] = (await read(room, ann)).teams;
    expect(code(await seat(north?.team ?? null))).toBe('match-closed');
  });

  it('names nobody who does not want it, and nobody who was erased', async () => {
    const room = await open(engine, null);
    await enter(room, 'Ann', false);
    const ben = await enter(room, 'Ben');
    expect(new Set((await read(room, ben)).newest)).toEqual(new Set(['Ben', null]));
    const administrator = await Visitor.as(room.world, room.world.administrator);
    const { people } = await administrator.ask(PEOPLE_ROUTES.listPeople, {});
    const person = people.find(({ displayName }) => displayName === 'Ben')?.id ?? '';
    await lead(room, 'begin-round');
    await play(room, ben, GOOD);
    await administrator.ask(CARE_ROUTES.erasePerson, { params: { person } });
    await lead(room, 'end-round');
    const told = await standings(room, room.host);
    expect(told.board).toMatchObject([{ place: 1, name: null }]);
    expect(JSON.stringify(told)).not.toContain('Ben');
  });

  it('names nobody at all where its host has settled that', async () => {
    const room = await open(engine, null, 1, 'nobody');
    const ann = await enter(room, 'Ann');
    await ann.ask(routes.changeSeat, { params: { match: room.match }, body: { team: null, named: true } });
    expect(await read(room, ann)).toMatchObject({ naming: 'nobody', newest: [null], own: { name: null } });
  });

  it('has a call that nobody could have opened, and practised, before its round', async () => {
    const room = await open(engine);
    const ann = await enter(room, 'Ann');
    const { world } = room;
    const version = (
      await world.database.selectFrom('scenarioVersion').select('id').executeTakeFirstOrThrow()
    ).id;
    const body = {
      key: `match:${room.match}:1`,
      version,
      assignment: null,
      mode: 'coach',
      locale: 'en',
    } as const;
    expect(code(await ann.try(ATTEMPT_ROUTES.openAttempt, { body }))).toBe('bad-request');
  });

  it('gives badges for what was done best, once the round is over', async () => {
    const room = await open(engine);
    const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben')];
    await lead(room, 'begin-round');
    const { attempt } = await play(room, ann, CALMING);
    await play(room, ben, POOR);
    const feats = async (player: Visitor) =>
      (await player.ask(routes.readFeats, { params: { match: room.match } })).feats;
    expect(await feats(ann)).toEqual([]);
    await lead(room, 'end-round');
    const turn = { badge: 'biggest-turn', round: 1, name: 'Ann' };
    expect(await feats(ann)).toContainEqual({ ...turn, attempt });
    expect(await feats(ben)).toContainEqual({ ...turn, attempt: null });
  });

  it('tells everybody what their own calls and their own team have come to', async () => {
    const room = await open(engine);
    const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben')];
    await lead(room, 'begin-round');
    const { attempt } = await play(room, ann, GOOD);
    const begun = await callOfRound(room, ben);
    await lead(room, 'end-round');
    expect((await read(room, ann)).own?.calls).toEqual([{ round: 1, attempt, finished: true }]);
    expect((await read(room, ben)).own?.calls).toEqual([
      { round: 1, attempt: begun.attempt, finished: false },
    ]);
    const [first, second] = [await standings(room, ann), await standings(room, ben)];
    expect(first.own?.rounds).toEqual([first.own?.points]);
    expect(first.ownTeam).toMatchObject({ place: 1, points: first.teams[0]?.points, next: null });
    expect(second.own?.rounds).toEqual([null]);
    expect(second.ownTeam).toMatchObject({ place: null, points: 0, next: { team: first.ownTeam?.team } });
  });

  it('shows how calm the customers of each team are', async () => {
    const room = await open(engine);
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    const first = await callOfRound(room, ann);
    const race = await ann.ask(routes.readRace, { params: { match: room.match } });
    expect(race.lanes[0]?.calm).toBe(first.view.meters.calm);
    const { view } = await play(room, ann, GOOD);
    const { round, lanes } = await ann.ask(routes.readRace, { params: { match: room.match } });
    expect(round).toBe(1);
    expect(lanes).toMatchObject([
      { playing: 0, finished: 1 },
      { calm: null, playing: 0, finished: 0 },
    ]);
    expect(lanes[0]?.calm).toBe(view.meters.calm);
  });

  it('tells where the room went different ways, once the round is over and without a name', async () => {
    const room = await open(engine);
    const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben')];
    await lead(room, 'begin-round');
    // Each picks up and gives another answer to the first line.
    await play(room, ann, [0, 3, 0]);
    await play(room, ben, [0, 3, 1]);
    expect(await splits(room, ann)).toEqual({ rounds: [] });
    await lead(room, 'end-round');
    const told = await splits(room, room.host);
    const [round] = told.rounds;
    const [most] = round?.splits ?? [];
    expect(round).toMatchObject({ round: 1, scenario: 'leaflet', words: { title: 'The leaflet' } });
    expect(most).toMatchObject({ people: 2, evenness: 1 });
    expect(most?.replies.map(({ people }) => people)).toEqual([1, 1]);
    expect(JSON.stringify(told)).not.toMatch(/Ann|Ben/);
  });
});
