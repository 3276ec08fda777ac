import { describe, expect, it } from 'vitest';
import { ATTEMPT_ROUTES, type Step } from '../../protocol/attempt.ts';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { type Match, MATCH_ROUTES as routes } from '../../protocol/match.ts';
import { PEOPLE_ROUTES } from '../../protocol/people.ts';
import { TEAM_CALL_ROUTES } from '../../protocol/team-call.ts';
import { verifyAttempts } from '../attempts/verify.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { registerRules } from '../library/rules.ts';
import { registerShipped } from '../library/shipped.ts';
import { Visitor } from '../test-server.ts';
import { testWorld, type World } from '../test-world.ts';

/** The best way through three desks: whoever has each of them. */
const CHAT = ['pick-up', '=one-lens', '=what-for', 'transfer warm happened,concern,next'];
const WORKSHOP = ['=two-ways', '=thu-six', 'transfer warm concern,promised,next'];
const COUNTER = ['=first-name', '=one-note', 'follow-up sent'];
const MINUTE = 60_000;

interface Room {
  readonly world: World;
  readonly host: Visitor;
  readonly match: string;
  readonly code: string;
}

async function open(
  engine: Engine,
  form: Match['form'],
  scenario = 'three-desks',
  rounds = 1,
): Promise<Room> {
  const world = await testWorld(engine);
  await registerRules(world.database, world.clock.now);
  await registerShipped(world.database, world.clock.now);
  const { id } = await world.database
    .selectFrom('scenarioVersion')
    .select('id')
    .where('scenario', '=', scenario)
    .executeTakeFirstOrThrow();
  const host = await Visitor.as(world, world.trainer);
  const versions = Array.from({ length: rounds }, () => id);
  const body = { name: 'Friday', versions, teams: ['North', 'South'], bestOf: 3, lateUntil: 1, form };
  const { match, code } = await host.ask(routes.makeMatch, { body });
  return { world, host, match, code };
}

/** To the team of this place: 0 or 1. */
async function enter(room: Room, displayName: string, place = 0): Promise<Visitor> {
  const player = new Visitor(room.world);
  room.world.clock.now += 1;
  await player.ask(routes.joinMatch, { body: { code: room.code, displayName } });
  const params = { match: room.match };
  const team = (await player.ask(routes.readMatch, { params })).teams[place]?.team ?? '';
  await player.ask(routes.changeSeat, { params, body: { team, named: true } });
  return player;
}

async function lead({ host, match }: Room, ...deeds: readonly Match['deeds'][number][]): Promise<void> {
  for (const does of deeds) {
    const params = { match };
    const { deed } = await host.ask(routes.readMatch, { params });
    await host.ask(routes.leadMatch, { params, body: { deed, does } });
  }
}

const openCall = ({ match }: Room, player: Visitor, round = 1): Promise<Step> =>
  player.ask(routes.openMatchCall, { params: { match, round }, body: { locale: 'en' } });

/** Told by its code where it does not count. */
async function send(room: Room, player: Visitor, input: string, round = 1): Promise<string | null> {
  const { attempt, seq } = await openCall(room, player, round);
  room.world.clock.now += 1000;
  const body = { seq: seq + 1, input, locale: 'en' };
  const told = await player.try(ATTEMPT_ROUTES.sendInput, { params: { attempt }, body });
  return 'problem' in told ? told.problem.code : null;
}

async function sendAll(room: Room, player: Visitor, inputs: readonly string[], round = 1): Promise<void> {
  for (const input of inputs) expect([input, await send(room, player, input, round)]).toEqual([input, null]);
}

const crewOf = ({ match }: Room, player: Visitor, round = 1) =>
  player.ask(TEAM_CALL_ROUTES.readCrew, { params: { match, round } });
const sharesOf = async (room: Room, player: Visitor, round = 1) =>
  (await crewOf(room, player, round)).members.map(({ name, share }) => `${name}: ${share}`);
const take = ({ match }: Room, player: Visitor) =>
  player.try(TEAM_CALL_ROUTES.takeCall, { params: { match, round: 1 } });

describe.each(ENGINES)('a relay on %s', (engine) => {
  it('goes from player to player with the customer, and counts once for the team', async () => {
    const room = await open(engine, 'relay');
    const ann = await enter(room, 'Ann');
    const [ben, cil] = [await enter(room, 'Ben'), await enter(room, 'Cil')];
    await enter(room, 'Dan', 1);
    await lead(room, 'begin-round');
    expect((await openCall(room, ann)).attempt).toBe((await openCall(room, cil)).attempt);
    expect(await send(room, ben, 'pick-up')).toBe('not-your-turn');
    await sendAll(room, ann, CHAT);
    expect(await send(room, ann, '=two-ways')).toBe('not-your-turn');
    expect((await openCall(room, ben)).view.desk?.handed?.told).toEqual(['happened', 'concern', 'next']);
    expect((await crewOf(room, ann)).members.map(({ next }) => next)).toEqual([false, false, true]);
    await sendAll(room, ben, WORKSHOP);
    await sendAll(room, cil, COUNTER);
    const race = await ann.ask(routes.readRace, { params: { match: room.match } });
    expect(race.lanes).toMatchObject([
      { playing: 0, finished: 1, step: 10 },
      { playing: 0, finished: 0, step: null },
    ]);
    await lead(room, 'end-round');
    const params = { match: room.match };
    const told = await ann.ask(routes.readStandings, { params });
    expect(told).toMatchObject({ board: [], own: null, ownTeam: { place: 1, next: null } });
    expect(told.teams[0]?.rounds).toMatchObject([{ of: 1, bye: false }]);
    expect(told.teams[0]?.points).toBeGreaterThan(700);
    const { own } = await cil.ask(routes.readMatch, { params });
    const attempt = own?.calls[0]?.attempt ?? '';
    expect(own?.calls).toMatchObject([{ round: 1, finished: true }]);
    const looked = { params: { attempt }, query: { locale: 'en' } };
    expect(await cil.ask(ATTEMPT_ROUTES.readReplay, looked)).toMatchObject({ composure: false });
    const feats = (await ben.ask(routes.readFeats, { params })).feats;
    expect(feats).toContainEqual(expect.objectContaining({ badge: 'best-promise', name: 'North', attempt }));
    expect((await verifyAttempts(room.world.database)).mismatches).toEqual([]);
  });

  it('counts in the records of none of them', async () => {
    const room = await open(engine, 'relay');
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    await sendAll(room, ann, CHAT);
    expect((await ann.ask(ATTEMPT_ROUTES.listMyAttempts, {})).attempts).toEqual([]);
  });

  it('shows a team’s call to nobody outside of it', async () => {
    const room = await open(engine, 'relay');
    const ann = await enter(room, 'Ann');
    const dan = await enter(room, 'Dan', 1);
    await lead(room, 'begin-round');
    const { attempt } = await openCall(room, ann);
    const asked = { params: { attempt }, query: { locale: 'en' } };
    expect(await dan.try(ATTEMPT_ROUTES.readAttempt, asked)).toMatchObject({
      problem: { code: 'not-allowed' },
    });
    const body = { seq: 1, input: 'pick-up', locale: 'en' };
    const sent = await dan.try(ATTEMPT_ROUTES.sendInput, { params: { attempt }, body });
    expect(sent).toMatchObject({ problem: { code: 'not-allowed' } });
  });

  it('goes round in a small team, and begins with another one in the next round', async () => {
    const room = await open(engine, 'relay', 'three-desks', 2);
    const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben')];
    await lead(room, 'begin-round');
    await sendAll(room, ann, CHAT);
    await sendAll(room, ben, WORKSHOP);
    await sendAll(room, ann, COUNTER);
    await lead(room, 'end-round', 'begin-round');
    expect(await send(room, ann, 'pick-up', 2)).toBe('not-your-turn');
    await sendAll(room, ben, CHAT, 2);
  });

  it('is in the order that its people settle in the lobby, and in no other afterwards', async () => {
    const room = await open(engine, 'relay');
    const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben')];
    const params = { match: room.match };
    const first = () => ben.try(TEAM_CALL_ROUTES.changeTurn, { params, body: { turn: 1 } });
    await first();
    expect(await sharesOf(room, ann)).toEqual(['Ben: everything', 'Ann: nothing']);
    await lead(room, 'begin-round');
    expect(await first()).toMatchObject({ problem: { code: 'match-closed' } });
    expect(await send(room, ann, 'pick-up')).toBe('not-your-turn');
  });

  it('passes over who has left, and waits a minute for who says nothing', async () => {
    const room = await open(engine, 'relay');
    const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben')];
    const cil = await enter(room, 'Cil');
    await lead(room, 'begin-round');
    await sendAll(room, ann, CHAT);
    await ben.ask(routes.leaveMatch, { params: { match: room.match }, body: { left: true } });
    expect(await sharesOf(room, ann)).toEqual(['Ann: nothing', 'Ben: nothing', 'Cil: everything']);
    expect((await crewOf(room, ann)).takeIn).toBe(60);
    expect(await take(room, ann)).toMatchObject({ problem: { code: 'not-your-turn' } });
    room.world.clock.now += MINUTE;
    const before = await ann.ask(routes.readRace, { params: { match: room.match } });
    expect(await take(room, ann)).not.toHaveProperty('problem');
    const after = await ann.ask(routes.readRace, { params: { match: room.match } });
    expect(after.lanes[0]?.step).toBe((before.lanes[0]?.step ?? 0) + 1);
    expect(await send(room, cil, '=two-ways')).toBe('not-your-turn');
    await sendAll(room, ann, WORKSHOP);
    await sendAll(room, cil, COUNTER);
  });

  it('goes on without whoever is erased', async () => {
    const room = await open(engine, 'relay');
    const [ann] = [await enter(room, 'Ann'), await enter(room, 'Ben'), await enter(room, 'Cil')];
    await lead(room, 'begin-round');
    await sendAll(room, ann, CHAT);
    const administrator = await Visitor.as(room.world, room.world.administrator);
    const { people } = await administrator.ask(PEOPLE_ROUTES.listPeople, {});
    const person = people.find(({ displayName }) => displayName === 'Ben')?.id ?? '';
    await administrator.ask(CARE_ROUTES.erasePerson, { params: { person } });
    expect((await sharesOf(room, ann)).at(-1)).toBe('Cil: everything');
  });

  it('goes on by the host’s say', async () => {
    const room = await open(engine, 'relay');
    const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben')];
    await lead(room, 'begin-round');
    await sendAll(room, ann, CHAT.slice(0, 2));
    const params = { match: room.match };
    const { teams } = await room.host.ask(TEAM_CALL_ROUTES.readHolders, { params });
    expect(teams).toMatchObject([
      { name: 'Ann', open: true },
      { name: null, open: false },
    ]);
    const team = teams[0]?.team ?? '';
    const passed = await room.host.ask(TEAM_CALL_ROUTES.passCall, { params: { ...params, team } });
    expect(passed.teams[0]?.name).toBe('Ben');
    expect(await send(room, ann, CHAT[2] ?? '')).toBe('not-your-turn');
    await sendAll(room, ben, CHAT.slice(2));
  });

  it('can only be about a customer who is handed on', async () => {
    await expect(open(engine, 'relay', 'leaflet')).rejects.toThrow('no-desks');
  });
});

describe.each(ENGINES)('a team call on %s', (engine) => {
  it('is owned by one, and has one answer of each of the others', async () => {
    const room = await open(engine, 'together', 'ticket-page');
    const [ann, ben] = [await enter(room, 'Ann'), await enter(room, 'Ben')];
    await lead(room, 'begin-round');
    expect(await send(room, ben, 'pick-up')).toBe('not-your-turn');
    await sendAll(room, ann, ['pick-up']);
    expect(await sharesOf(room, ann)).toEqual(['Ann: everything', 'Ben: one-answer']);
    expect(await send(room, ben, 'listen')).toBe('not-your-turn');
    await sendAll(room, ben, ['=all-ears']);
    expect(await sharesOf(room, ann)).toEqual(['Ann: everything', 'Ben: used']);
    const { view } = await openCall(room, ann);
    const [reply] = view.replies;
    expect(await send(room, ben, `=${reply?.id}`)).toBe('not-your-turn');
    await sendAll(room, ann, [`=${reply?.id}`]);
  });

  it('that is answered faster than anybody reads is told to the host by the name of the team', async () => {
    const room = await open(engine, 'together', 'ticket-page');
    const ann = await enter(room, 'Ann');
    await lead(room, 'begin-round');
    await sendAll(room, ann, ['pick-up']);
    for (let turn = 0; turn < 3; turn += 1) {
      const [reply] = (await openCall(room, ann)).view.replies;
      await sendAll(room, ann, [`=${reply?.id}`]);
    }
    const { matches } = await room.host.ask(routes.listMatches, {});
    expect(matches.map(({ tooFast }) => tooFast)).toEqual([[{ round: 1, name: 'North' }]]);
  });

  it('takes one answer where all press at once', async () => {
    const room = await open(engine, 'together', 'ticket-page');
    const people = [await enter(room, 'Ann'), await enter(room, 'Ben'), await enter(room, 'Cil')];
    const [ann] = people;
    await lead(room, 'begin-round');
    if (ann) await sendAll(room, ann, ['pick-up']);
    const told = await Promise.all(
      ['=all-ears', '=ours-both', '=new-plan'].map(async (input, place) => {
        const player = people[place] ?? room.host;
        const { attempt } = await openCall(room, player);
        const body = { seq: 2, input, locale: 'en' };
        return player.try(ATTEMPT_ROUTES.sendInput, { params: { attempt }, body });
      }),
    );
    expect(told.filter((each) => 'answer' in each)).toHaveLength(1);
    const voices = await room.world.database.selectFrom('matchVoice').selectAll().execute();
    expect(voices.map(({ seq }) => seq).toSorted((one, other) => one - other)).toEqual([1, 2]);
  });
});
