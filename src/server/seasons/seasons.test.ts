import { describe, expect, it } from 'vitest';
import { markOf } from '../../contest/mark.ts';
import { replay } from '../../engine/log/replay.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { COHORT_ROUTES } from '../../protocol/cohort.ts';
import { SCENARIO_ROUTES } from '../../protocol/scenario.ts';
import { type NewSeason, SEASON_ROUTES as routes, type Season } from '../../protocol/season.ts';
import { callOf, LEAFLET, logOfCall, written } from '../attempts/test-attempts.ts';
import { byOlderEdition } from '../attempts/test-old-rules.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { registerRules } from '../library/rules.ts';
import { publish } from '../library/versions.ts';
import { Visitor } from '../test-server.ts';
import { addTrainee, testWorld, type World } from '../test-world.ts';

/** Picks up, hears them out, and finds what is missing. */
const GOOD = [3, 1, 4, 1, 5, 2];
/** Hangs up at once. */
const POOR = [3];
const DAY = 24 * 60 * 60 * 1000;

interface Stadium {
  readonly world: World;
  readonly version: string;
  readonly administrator: Visitor;
}

async function open(engine: Engine): Promise<Stadium> {
  const world = await testWorld(engine);
  await registerRules(world.database, world.clock.now);
  const edition = { organisationId: null, scenario: LEAFLET, words: { en: { title: 'The leaflet' } } };
  const version = await publish(world.database, edition, world.clock.now);
  return { world, version, administrator: await Visitor.as(world, world.administrator) };
}

/** So many days from today, in Riga. */
const day = ({ world }: Stadium, later: number): string =>
  new Date(world.clock.now + later * DAY + 2 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** A round a day from today on, of the two cohorts. */
const wanted = (stadium: Stadium, rounds: number, more: Partial<NewSeason> = {}): NewSeason => ({
  name: 'Autumn',
  kind: 'ladder',
  rounds: Array.from({ length: rounds }, (_, later) => ({
    version: stadium.version,
    from: day(stadium, later),
    to: day(stadium, later),
  })),
  leagues: [[stadium.world.cohort, stadium.world.otherCohort]],
  after: null,
  bestOf: 2,
  moving: 0,
  naming: 'own-choice',
  ...more,
});

const make = (stadium: Stadium, rounds: number, more: Partial<NewSeason> = {}): Promise<Season> =>
  stadium.administrator.ask(routes.makeSeason, { body: wanted(stadium, rounds, more) });

/** What the rules of contests make of such a call. */
function pointsOf(choices: readonly number[]): number {
  const played = replay(LEAFLET, logOfCall(LEAFLET, callOf(LEAFLET, choices)));
  if (!played.ok) throw new Error(played.code);
  return markOf(played.replay.state, 0).points;
}

const trainee = async ({ world }: Stadium, name: string, cohort = world.cohort): Promise<Visitor> =>
  Visitor.as(world, await addTrainee(world, cohort, name));

const call = (player: Visitor, season: string, round: number, number = 1) =>
  player.try(routes.openSeasonCall, { params: { season, round }, body: { locale: 'en', number } });

async function goOn({ world }: Stadium, player: Visitor, attempt: string, choices: readonly number[]) {
  for (const [index, input] of written(callOf(LEAFLET, choices)).entries()) {
    world.clock.now += 1000;
    await player.ask(ATTEMPT_ROUTES.sendInput, {
      params: { attempt },
      body: { seq: index + 1, input, locale: 'en' },
    });
  }
}

async function play(
  stadium: Stadium,
  player: Visitor,
  { season }: Season,
  round: number,
  choices: readonly number[],
  number = 1,
): Promise<string> {
  const { attempt } = told(await call(player, season, round, number));
  await goOn(stadium, player, attempt, choices);
  return attempt;
}

const read = (player: Visitor, { season }: Season) => player.ask(routes.readSeason, { params: { season } });
const boards = (player: Visitor, { season }: Season) =>
  player.ask(routes.readSeasonBoards, { params: { season } });
const name = (player: Visitor, { season }: Season, named = true) =>
  player.ask(routes.nameInSeason, { params: { season }, body: { named } });
const rest = (player: Visitor, { season }: Season, round: number) =>
  player.try(routes.takeRecoveryRound, { params: { season, round } });

/** The morning after this round. */
function close({ world }: Stadium, { list }: Season, round: number): void {
  world.clock.now = list[round - 1]?.closes ?? 0;
}

const codeOf = (asked: object): string | null =>
  'problem' in asked ? (asked.problem as { readonly code: string }).code : null;

function told<What>(asked: { readonly answer: What } | object): What {
  if (!('answer' in asked)) throw new Error(JSON.stringify(asked));
  return asked.answer as What;
}

/** A league of two leagues, each of two cohorts with one player who does as well as said in every round. */
async function league(stadium: Stadium, rounds: number, playing: readonly (readonly number[])[]) {
  const { administrator, world } = stadium;
  const teams: string[] = [];
  const players: Visitor[] = [];
  for (const [index] of playing.entries()) {
    const body = { name: `Team ${index}`, timeZone: 'Europe/Riga' };
    teams.push((await administrator.ask(COHORT_ROUTES.makeCohort, { body })).id);
    players.push(await trainee(stadium, `P${index}`, teams[index]));
  }
  const leagues = [teams.slice(0, 2), teams.slice(2)];
  const season = await make(stadium, rounds, { kind: 'league', leagues, moving: 1 });
  for (let round = 1; round <= rounds; round += 1) {
    for (const [index, choices] of playing.entries())
      await play(stadium, players[index] as Visitor, season, round, choices);
    close(stadium, season, round);
  }
  return { season, teams, players, world };
}

describe.each(ENGINES)('a season on %s', (engine) => {
  it('has rounds by the days of where its first team is, each open from morning to midnight', async () => {
    const stadium = await open(engine);
    const season = await make(stadium, 2);
    expect(season).toMatchObject({ state: 'on', rounds: 2, closed: 0, zone: 'Europe/Riga', mine: true });
    const [first, second] = season.list;
    expect(first).toMatchObject({ state: 'open', titles: { en: 'The leaflet' } });
    expect(new Date(first?.closes ?? 0).toISOString()).toMatch(/T2[12]:00:00\.000Z$/);
    expect(second?.opens).toBe(first?.closes);
    const ann = await trainee(stadium, 'Ann');
    // What comes is a surprise to whoever plays.
    expect((await read(ann, season)).list[1]).toMatchObject({ state: 'coming', scenario: null, titles: {} });
    expect(codeOf(await call(ann, season.season, 2))).toBe('round-not-open');
    expect(codeOf(await call(ann, season.season, 3))).toBe('not-found');
  });

  it('gives a call back that the program was renewed in the middle of, with its number', async () => {
    const stadium = await open(engine);
    const season = await make(stadium, 1);
    const ann = await trainee(stadium, 'Ann');
    await play(stadium, ann, season, 1, POOR);
    const { attempt } = told<{ attempt: string }>(await call(ann, season.season, 1, 2));
    await byOlderEdition(stadium.world.database, attempt);
    const anew = told<{ attempt: string }>(await call(ann, season.season, 1, 2)).attempt;
    expect(anew).not.toBe(attempt);
    await goOn(stadium, ann, anew, GOOD);
    expect(told<{ attempt: string }>(await call(ann, season.season, 1, 2)).attempt).toBe(anew);
  });

  it('says what is wrong with its days and its teams', async () => {
    const stadium = await open(engine);
    const { administrator, version, world } = stadium;
    const refusal = async (more: Partial<NewSeason>) => {
      const asked = await administrator.try(routes.makeSeason, { body: wanted(stadium, 1, more) });
      return 'problem' in asked ? (asked.problem.faults ?? [asked.problem.code]) : null;
    };
    const round = (from: string, to: string) => ({ version, from, to });
    const past = day(stadium, -1);
    expect(await refusal({ rounds: [round(past, past)] })).toEqual([{ path: 'rounds.0', code: 'is-over' }]);
    expect(await refusal({ rounds: [round('2026-02-30', '2027-02-30')] })).toEqual([
      { path: 'rounds.0', code: 'no-day' },
    ]);
    const today = day(stadium, 0);
    expect(await refusal({ rounds: [round(today, today), round(today, today)] })).toEqual([
      { path: 'rounds.1', code: 'overlaps' },
    ]);
    const apart = [[world.cohort], [world.otherCohort]];
    expect(await refusal({ leagues: apart })).toEqual([{ path: 'leagues', code: 'one-ladder' }]);
    expect(await refusal({ leagues: apart, kind: 'league' })).toEqual([
      { path: 'leagues.0', code: 'few-teams' },
      { path: 'leagues.1', code: 'few-teams' },
    ]);
    expect(await refusal({ leagues: [[world.cohort, world.foreignCohort]] })).toEqual(['not-found']);
    // A trainer makes seasons of the cohorts they train.
    const trainer = await Visitor.as(world, world.trainer);
    expect(codeOf(await trainer.try(routes.makeSeason, { body: wanted(stadium, 1) }))).toBe('not-found');
  });

  it('counts first and best attempts apart, and a first one that was left counts nothing', async () => {
    const stadium = await open(engine);
    const season = await make(stadium, 2);
    const [ann, ben, cem] = [
      await trainee(stadium, 'Ann'),
      await trainee(stadium, 'Ben'),
      await trainee(stadium, 'Cem', stadium.world.otherCohort),
    ];
    for (const player of [ann, ben, cem]) await name(player, season);
    await play(stadium, ann, season, 1, POOR);
    await play(stadium, ann, season, 1, GOOD, 2);
    await play(stadium, ben, season, 1, GOOD);
    const left = told(await call(cem, season.season, 1));
    expect(told(await call(cem, season.season, 1)).attempt).toBe(left.attempt);
    expect(codeOf(await call(cem, season.season, 1, 2))).toBe('conflict');
    expect((await read(ann, season)).list[0]).toMatchObject({
      begun: 3,
      finished: 2,
      own: { state: 'finished', calls: [{ number: 1, points: pointsOf(POOR) }, { number: 2 }] },
    });
    close(stadium, season, 1);
    const board = await boards(ann, season);
    expect(board.boards.first.people).toMatchObject([{ place: 1, name: 'Ben', asked: 1 }]);
    expect(board.boards.first.own).toMatchObject({
      points: pointsOf(POOR),
      next: { name: 'Ben', missing: pointsOf(GOOD) - pointsOf(POOR) },
    });
    expect(board.boards.best.own).toMatchObject({ points: pointsOf(GOOD) });
    expect((await boards(cem, season)).boards.best.own).toMatchObject({
      points: 0,
      place: null,
      behind: null,
    });
    // Each team had somebody there, so that one call of each counts.
    expect(board.leagues[0]?.teams).toMatchObject([
      { team: stadium.world.cohort, place: 1, rounds: [{ of: 1, counted: [{ name: 'Ben' }] }] },
      { team: stadium.world.otherCohort, rounds: [{ points: null, bye: false }] },
    ]);
  });

  it('puts the replies of a first call in the same order for everybody, and of the next in another', async () => {
    const stadium = await open(engine);
    const season = await make(stadium, 1);
    const [ann, ben] = [await trainee(stadium, 'Ann'), await trainee(stadium, 'Ben')];
    await play(stadium, ann, season, 1, POOR);
    await play(stadium, ann, season, 1, POOR, 2);
    await play(stadium, ben, season, 1, POOR);
    const rows = await stadium.world.database
      .selectFrom('attempt')
      .innerJoin('seasonCall', 'seasonCall.attemptId', 'attempt.id')
      .select(['seed', 'number'])
      .execute();
    const seeds = (number: number) =>
      new Set(rows.filter((row) => row.number === number).map(({ seed }) => seed));
    expect(seeds(1).size).toBe(1);
    expect([...seeds(2)].some((seed) => seeds(1).has(seed))).toBe(false);
  });

  it('shows nobody a point of an open round but one’s own, and trainers neither', async () => {
    const stadium = await open(engine);
    const { world } = stadium;
    const season = await make(stadium, 2);
    const [ann, ben] = [await trainee(stadium, 'Ann'), await trainee(stadium, 'Ben')];
    const attempt = await play(stadium, ann, season, 1, GOOD);
    const early = await boards(ben, season);
    expect(early).toMatchObject({ over: [], feats: [], best: [], boards: { first: { people: [] } } });
    const replayed = (visitor: Visitor) =>
      visitor.try(ATTEMPT_ROUTES.readReplay, { params: { attempt }, query: { locale: 'en' } });
    const best = () =>
      ben.try(routes.readSeasonBest, {
        params: { season: season.season, round: 1 },
        query: { locale: 'en' },
      });
    const trainer = await Visitor.as(world, world.trainer);
    expect(codeOf(await replayed(ann))).toBeNull();
    expect(codeOf(await replayed(trainer))).toBe('not-found');
    expect(codeOf(await best())).toBe('not-found');
    close(stadium, season, 1);
    expect(codeOf(await replayed(trainer))).toBeNull();
    // Ann has not asked to be named.
    expect(told(await best())).toMatchObject({ name: null, replay: { composure: false } });
    const after = await boards(ann, season);
    expect(after.best).toEqual([{ round: 1, name: null, points: pointsOf(GOOD) }]);
    expect(after.feats.length).toBeGreaterThan(0);
    for (const feat of after.feats) expect(feat).toMatchObject({ name: null, attempt });
  });

  it('tells beside the best call of a round how everybody has answered in their first one', async () => {
    const stadium = await open(engine);
    const season = await make(stadium, 1);
    const [ann, ben] = [await trainee(stadium, 'Ann'), await trainee(stadium, 'Ben')];
    for (const player of [ann, ben]) await play(stadium, player, season, 1, GOOD);
    await play(stadium, ann, season, 1, GOOD, 2);
    close(stadium, season, 1);
    const { lines } = await ben.ask(routes.readSeasonBest, {
      params: { season: season.season, round: 1 },
      query: { locale: 'en' },
    });
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatchObject({ people: 2, replies: [{ people: 2 }] });
    expect(JSON.stringify(lines)).not.toMatch(/Ann|Ben/);
  });

  it('tells the same beside one’s own first call, once the round has closed, and nobody else’s to anybody', async () => {
    const stadium = await open(engine);
    const season = await make(stadium, 1);
    const [ann, ben] = [await trainee(stadium, 'Ann'), await trainee(stadium, 'Ben')];
    const first = await play(stadium, ann, season, 1, POOR);
    await play(stadium, ann, season, 1, GOOD, 2);
    const own = (player: Visitor) =>
      player.try(routes.readSeasonBest, {
        params: { season: season.season, round: 1 },
        query: { locale: 'en', call: 'own' },
      });
    expect(codeOf(await own(ann))).toBe('not-found');
    close(stadium, season, 1);
    expect(told<{ replay: { attempt: object } }>(await own(ann)).replay.attempt).toMatchObject({ id: first });
    expect(codeOf(await own(ben))).toBe('not-found');
  });

  it('lets a third of its rounds go by without loss, also ahead, and may be played after all', async () => {
    const stadium = await open(engine);
    const season = await make(stadium, 3);
    const [ann, ben] = [await trainee(stadium, 'Ann'), await trainee(stadium, 'Ben')];
    expect(told(await rest(ann, season, 2)).list[1]?.own).toMatchObject({ state: 'recovery' });
    expect(codeOf(await rest(ann, season, 3))).toBe('recovery-used-up');
    for (const round of [1, 2, 3]) {
      if (round !== 2) await play(stadium, ann, season, round, GOOD);
      if (round === 1) await play(stadium, ben, season, round, GOOD);
      close(stadium, season, round);
    }
    const all = pointsOf(GOOD);
    expect((await boards(ann, season)).boards.first.own).toMatchObject({ points: all, asked: 2 });
    expect((await boards(ben, season)).boards.first.own).toMatchObject({ points: Math.round(all / 3) });
    expect(codeOf(await rest(ben, season, 3))).toBe('round-not-open');
    const other = await make(stadium, 2);
    await rest(ann, other, 1);
    await play(stadium, ann, other, 1, POOR);
    expect((await read(ann, other)).list[0]?.own).toMatchObject({ state: 'finished', mayRecover: false });
    expect(told(await rest(ann, other, 2)).list[1]?.own?.state).toBe('recovery');
  });

  it('takes whoever comes late, and keeps what those have done who leave or are erased', async () => {
    const stadium = await open(engine);
    const { world, administrator } = stadium;
    const season = await make(stadium, 3);
    const annId = await addTrainee(world, world.cohort, 'Ann');
    const benId = await addTrainee(world, world.cohort, 'Ben');
    const [ann, ben] = [await Visitor.as(world, annId), await Visitor.as(world, benId)];
    for (const player of [ann, ben]) {
      await name(player, season);
      await play(stadium, player, season, 1, player === ann ? GOOD : POOR);
    }
    close(stadium, season, 1);
    // The round that was over before she came is one of her free ones; the next she lets pass counts.
    const late = await trainee(stadium, 'Lea');
    await name(late, season);
    expect(codeOf(await rest(late, season, 2))).toBe('recovery-used-up');
    close(stadium, season, 2);
    await play(stadium, late, season, 3, GOOD);
    const params = { cohort: world.cohort, person: benId };
    await administrator.ask(COHORT_ROUTES.removeMember, { params });
    expect(codeOf(await call(ben, season.season, 3))).toBe('not-allowed');
    await administrator.ask(CARE_ROUTES.erasePerson, { params: { person: annId } });
    close(stadium, season, 3);
    const board = await boards(late, season);
    expect(board.boards.first.own).toMatchObject({
      points: Math.round(pointsOf(GOOD) / 2),
      asked: 2,
      place: 1,
    });
    expect(board.leagues[0]?.teams[0]?.rounds.map(({ counted }) => counted.map((one) => one.name))).toEqual([
      [null, 'Ben'],
      [],
      ['Lea'],
    ]);
    expect(board.best[0]).toMatchObject({ round: 1, name: null, points: pointsOf(GOOD) });
  });

  it('counts a call that ends after its round for nobody but its player', async () => {
    const stadium = await open(engine);
    const season = await make(stadium, 2);
    const ann = await trainee(stadium, 'Ann');
    const { attempt } = told(await call(ann, season.season, 1));
    close(stadium, season, 1);
    await goOn(stadium, ann, attempt, GOOD);
    expect((await read(ann, season)).list[0]?.own).toMatchObject({
      state: 'finished',
      calls: [{ attempt, over: true, points: null }],
    });
    expect(told(await call(ann, season.season, 1)).attempt).toBe(attempt);
    expect(codeOf(await call(ann, season.season, 1, 2))).toBe('round-not-open');
    expect((await boards(ann, season)).boards.first.own).toMatchObject({ points: 0 });
  });

  it('keeps the edition of its rounds, also when that is retired; none is made of a retired one', async () => {
    const stadium = await open(engine);
    const { administrator, world } = stadium;
    const own = { organisationId: world.organisation, scenario: LEAFLET, words: { en: { title: 'Ours' } } };
    const version = await publish(world.database, own, world.clock.now);
    const today = day(stadium, 0);
    const rounds = [{ version, from: today, to: today }];
    const season = await make(stadium, 1, { rounds });
    const params = { version };
    await administrator.ask(SCENARIO_ROUTES.retireScenario, { params, body: { retired: true } });
    const ann = await trainee(stadium, 'Ann');
    await play(stadium, ann, season, 1, GOOD);
    expect((await read(ann, season)).list[0]).toMatchObject({ finished: 1, titles: { en: 'Ours' } });
    const again = await administrator.try(routes.makeSeason, { body: wanted(stadium, 1, { rounds }) });
    expect(codeOf(again)).toBe('not-found');
  });

  it('is a league of fixtures, and promotes into the next season once it is over', async () => {
    const stadium = await open(engine);
    const { administrator } = stadium;
    const { season, teams, players } = await league(stadium, 1, [GOOD, POOR, POOR, GOOD]);
    const [a, b, c, d] = teams;
    const { leagues } = await boards(players[0] as Visitor, season);
    expect(leagues[0]).toMatchObject({
      fixtures: [{ round: 1, meetings: [{ home: a, away: b, winner: a, by: 'points' }] }],
      table: [
        { team: a, place: 1, won: 1, leaguePoints: 3 },
        { team: b, lost: 1 },
      ],
    });
    const after = await administrator.ask(routes.readSeason, { params: { season: season.season } });
    expect(after.state).toBe('over');
    const promoted = [
      [a, d],
      [b, c],
    ];
    expect(after.next?.map((teamsOf) => teamsOf.map(({ team }) => team))).toEqual(promoted);
    const following = await make(stadium, 1, { kind: 'league', leagues: null, after: season.season });
    expect(following.after).toBe(season.season);
    expect(following.leagues.map((teamsOf) => teamsOf.map(({ team }) => team))).toEqual(promoted);
    const early = wanted(stadium, 1, { kind: 'league', leagues: null, after: following.season });
    const refused = await administrator.try(routes.makeSeason, { body: early });
    expect(codeOf(refused)).toBe('season-refused');
  });

  it('is on the list of those who may see it, and of nobody once it was taken back', async () => {
    const stadium = await open(engine);
    const { world, administrator } = stadium;
    const season = await make(stadium, 1);
    const ann = await trainee(stadium, 'Ann');
    const trainer = await Visitor.as(world, world.trainer);
    const mine = async () => (await ann.ask(routes.listMySeasons, {})).seasons.map((one) => one.season);
    const listed = async (visitor: Visitor) =>
      (await visitor.ask(routes.listSeasons, {})).seasons.map(({ state }) => state);
    expect(await mine()).toEqual([season.season]);
    expect(await listed(trainer)).toEqual(['on']);
    const params = { season: season.season };
    expect(
      codeOf(await trainer.try(routes.withdrawSeason, { params, body: { withdrawn: true } })),
    ).not.toBeNull();
    await administrator.ask(routes.withdrawSeason, { params, body: { withdrawn: true } });
    expect(await mine()).toEqual([]);
    expect(codeOf(await call(ann, season.season, 1))).not.toBeNull();
    expect(await listed(trainer)).toEqual([]);
    expect(await listed(administrator)).toEqual(['withdrawn']);
    await administrator.ask(routes.withdrawSeason, { params, body: { withdrawn: false } });
    close(stadium, season, 1);
    expect(await mine()).toEqual([season.season]);
    world.clock.now += 15 * DAY;
    expect(await mine()).toEqual([]);
  });
});
