import { describe, expect, it } from 'vitest';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { DAY_CALL_ROUTES } from '../../protocol/day-call.ts';
import { MATCH_ROUTES } from '../../protocol/match.ts';
import { RECORD_ROUTES } from '../../protocol/record.ts';
import { SEASON_ROUTES } from '../../protocol/season.ts';
import { ENGINES } from '../database/open-database.ts';
import { registerRules } from '../library/rules.ts';
import { publish } from '../library/versions.ts';
import { GOOD, lead, openIn, POOR, type Room, TEAMS } from '../matches/test-room.ts';
import { Visitor } from '../test-server.ts';
import { addTrainee, testWorld, type World } from '../test-world.ts';
import { callOf, LEAFLET, textOfCall, written } from './test-attempts.ts';
import { FELLOW_READS, OWN_READS, readAll, TRAINER_READS, type Wanted } from './test-readings.ts';

/** What is open, with two people in it. */
interface Contest {
  /** The attempt that somebody takes of it. */
  readonly take: (player: Visitor) => Promise<string>;
  readonly close: () => Promise<unknown>;
}

interface Players {
  readonly world: World;
  readonly version: string;
  readonly players: readonly Visitor[];
}

/** Of them and the trainer, who is its host. */
async function match({ world, players }: Players): Promise<Contest & { readonly room: Room }> {
  const room = await openIn(world, { teams: TEAMS, versions: [await leaflet(world)] });
  for (const player of players) await player.ask(MATCH_ROUTES.joinMatch, { body: { code: room.code } });
  await lead(room, 'begin-round');
  const sent = { params: { match: room.match, round: 1 }, body: { locale: 'en' } };
  return {
    room,
    take: async (player) => (await player.ask(MATCH_ROUTES.openMatchCall, sent)).attempt,
    close: () => lead(room, 'end-round'),
  };
}

async function season({ world, version }: Players): Promise<Contest> {
  const administrator = await Visitor.as(world, world.administrator);
  const today = new Date(world.clock.now + 2 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const rounds = [{ version, from: today, to: today }];
  const leagues = [[world.cohort, world.otherCohort]];
  const body = {
    name: 'Autumn',
    kind: 'ladder',
    rounds,
    leagues,
    after: null,
    bestOf: 1,
    moving: 0,
  } as const;
  const made = await administrator.ask(SEASON_ROUTES.makeSeason, { body: { ...body, rounds, leagues } });
  const params = { season: made.season };
  const take = async (player: Visitor) => {
    const sent = { params: { ...params, round: 1 }, body: { locale: 'en', number: 1 } };
    const { attempt } = await player.ask(SEASON_ROUTES.openSeasonCall, sent);
    await player.ask(SEASON_ROUTES.nameInSeason, { params, body: { named: true } });
    return attempt;
  };
  return { take, close: async () => turnTo(world, made.list[0]?.closes) };
}

async function day({ world, players: [player] }: Players): Promise<Contest> {
  const told = await player?.ask(DAY_CALL_ROUTES.readDayCall, {});
  const params = { day: told?.today?.day ?? 0 };
  const sent = { params, body: { locale: 'en', named: true } };
  return {
    take: async (visitor) => (await visitor.ask(DAY_CALL_ROUTES.openDayCall, sent)).attempt,
    close: async () => turnTo(world, told?.today?.closes),
  };
}

function turnTo({ clock }: World, moment: number | undefined): void {
  if (moment === undefined) throw new Error('it never closes');
  clock.now = moment;
}

/** `own`: whether whoever has played a call of it is told at once what it came to. */
const CONTESTS = [
  { of: 'a match', contest: match, own: false },
  { of: 'a season', contest: season, own: true },
  { of: 'a day', contest: day, own: true },
] as const;

async function leaflet({ database, clock }: World): Promise<string> {
  await registerRules(database, clock.now);
  const edition = { organisationId: null, scenario: LEAFLET, words: { en: { title: 'The leaflet' } } };
  return publish(database, edition, clock.now);
}

async function play({ clock }: World, player: Visitor, attempt: string, choices: readonly number[]) {
  for (const [index, input] of written(callOf(LEAFLET, choices)).entries()) {
    clock.now += 1000;
    const body = { seq: index + 1, input, locale: 'en' };
    await player.ask(ATTEMPT_ROUTES.sendInput, { params: { attempt }, body });
  }
}

/** As if every finished call had been weighed, with a mistake in it. */
async function weighed({ database }: World): Promise<void> {
  const finished = database.selectFrom('attempt').select('id').where('state', '=', 'finished');
  const line = { line: LEAFLET.opening, move: '0', led: LEAFLET.opening };
  for (const { id: attemptId } of await finished.execute())
    await database
      .insertInto('decision')
      .values({ attemptId, seq: 1, ...line, verdict: 'mistake', regret: 90 })
      .execute();
  await database
    .updateTable('attempt')
    .set({ analysedMs: 1, accuracy: 812 })
    .where('state', '=', 'finished')
    .execute();
}

/** Ann and Ben of one cohort are in it; Ann has finished her call, and it was weighed. */
async function played(world: World, begin: (players: Players) => Promise<Contest>) {
  const version = await leaflet(world);
  const person = await addTrainee(world, world.cohort, 'Ann');
  const ann = await Visitor.as(world, person);
  const ben = await Visitor.as(world, await addTrainee(world, world.cohort, 'Ben'));
  const contest = await begin({ world, version, players: [ann, ben] });
  const attempt = await contest.take(ann);
  await contest.take(ben);
  await play(world, ann, attempt, GOOD);
  await weighed(world);
  const trainer = await Visitor.as(world, world.trainer);
  const wanted: Wanted = { person, attempt, version, cohort: world.cohort };
  return { contest, ann, ben, trainer, wanted };
}

const all = (told: Readonly<Record<string, number>>, much: 'nothing' | 'something') =>
  Object.entries(told).filter(([, number]) => number > 0 !== (much === 'something'));

describe.each(ENGINES)('a call of a round that is open on %s', (engine) => {
  it.each(CONTESTS)(
    'of $of, is read by nobody whom it is not for, wherever they look, until it closes',
    async ({ contest: begin, own }) => {
      const world = await testWorld(engine);
      const { contest, ann, ben, trainer, wanted } = await played(world, begin);
      expect(all(await readAll(TRAINER_READS, trainer, wanted), 'nothing')).toEqual([]);
      expect(all(await readAll(FELLOW_READS, ben, wanted), 'nothing')).toEqual([]);
      expect(all(await readAll(OWN_READS, ann, wanted), own ? 'something' : 'nothing')).toEqual([]);
      await contest.close();
      expect(all(await readAll(TRAINER_READS, trainer, wanted), 'something')).toEqual([]);
      expect(all(await readAll(FELLOW_READS, ben, wanted), 'something')).toEqual([]);
      expect(all(await readAll(OWN_READS, ann, wanted), 'something')).toEqual([]);
    },
  );

  it('of a match, wears at nobody before it closes', async () => {
    const world = await testWorld(engine);
    await leaflet(world);
    const ann = await Visitor.as(world, await addTrainee(world, world.cohort, 'Ann'));
    for (const key of ['before-1', 'before-2'])
      await ann.ask(ATTEMPT_ROUTES.bringCall, {
        body: { key, log: textOfCall(LEAFLET, callOf(LEAFLET, POOR)) },
      });
    const { take, close } = await match({ world, version: '', players: [ann] });
    await play(world, ann, await take(ann), GOOD);
    const measures = JSON.stringify({ marks: [], dimensions: { composure: 0 } });
    await world.database.updateTable('attempt').set({ measures }).execute();
    const wear = async () => (await ann.ask(RECORD_ROUTES.readMyWear, {})).wear;
    expect(await wear()).toBeNull();
    await close();
    expect(await wear()).toEqual({ calls: 3, low: 3 });
  });
});
