import { describe, expect, it } from 'vitest';
import { markOf } from '../../contest/mark.ts';
import { replay } from '../../engine/log/replay.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { type DayCall, DAY_CALL_ROUTES as routes } from '../../protocol/day-call.ts';
import { RECORD_ROUTES } from '../../protocol/record.ts';
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
const HOUR = 60 * 60 * 1000;

/** Houses in which the leaflet is the only scenario, so that every day is its day. */
async function open(engine: Engine): Promise<World> {
  const world = await testWorld(engine);
  await registerRules(world.database, world.clock.now);
  const edition = { organisationId: null, scenario: LEAFLET, words: { en: { title: 'The leaflet' } } };
  await publish(world.database, edition, world.clock.now);
  return world;
}

/** What the rules of contests make of such a call. */
function pointsOf(choices: readonly number[]): number {
  const played = replay(LEAFLET, logOfCall(LEAFLET, callOf(LEAFLET, choices)));
  if (!played.ok) throw new Error(played.code);
  return markOf(played.replay.state, 0).points;
}

const trainee = async (world: World, name: string): Promise<Visitor> =>
  Visitor.as(world, await addTrainee(world, world.cohort, name));

async function today(player: Visitor): Promise<DayCall> {
  const told = await player.ask(routes.readDayCall, {});
  if (!told.today) throw new Error('there is no call today');
  return told.today;
}

const callToday = async (player: Visitor, named = true) =>
  player.ask(routes.openDayCall, {
    params: { day: (await today(player)).day },
    body: { locale: 'en', named },
  });

async function goOn(world: World, player: Visitor, attempt: string, choices: readonly number[]) {
  for (const [index, input] of written(callOf(LEAFLET, choices)).entries()) {
    world.clock.now += 1000;
    await player.ask(ATTEMPT_ROUTES.sendInput, {
      params: { attempt },
      body: { seq: index + 1, input, locale: 'en' },
    });
  }
}

async function play(world: World, player: Visitor, choices: readonly number[], named = true): Promise<void> {
  await goOn(world, player, (await callToday(player, named)).attempt, choices);
}

const board = (player: Visitor, day: number) => player.try(routes.readDayBoard, { params: { day } });
const best = (player: Visitor, day: number) =>
  player.try(routes.readDayBest, { params: { day }, query: { locale: 'en' } });
const rest = async (player: Visitor) =>
  player.try(routes.takeRecoveryDay, { params: { day: (await today(player)).day } });

const codeOf = (asked: object): string | null =>
  'problem' in asked ? (asked.problem as { readonly code: string }).code : null;

function told<What>(asked: { readonly answer: What } | object): What {
  if (!('answer' in asked)) throw new Error(JSON.stringify(asked));
  return asked.answer as What;
}

describe.each(ENGINES)('the call of the day on %s', (engine) => {
  it('is one call of the same scenario for everybody of a house, on any device', async () => {
    const world = await open(engine);
    const [ann, ben] = [await trainee(world, 'Ann'), await trainee(world, 'Ben')];
    expect(await today(ann)).toMatchObject({
      titles: { en: 'The leaflet' },
      state: 'untouched',
      closed: null,
    });
    const first = await callToday(ann);
    expect((await callToday(ann)).attempt).toBe(first.attempt);
    const other = await callToday(ben);
    expect(other.attempt).not.toBe(first.attempt);
    const seeds = await world.database.selectFrom('attempt').select('seed').execute();
    expect(new Set(seeds.map(({ seed }) => seed)).size).toBe(1);
    expect(await today(ann)).toMatchObject({ state: 'begun', attempt: first.attempt, points: null });
    await goOn(world, ann, first.attempt, GOOD);
    const after = await today(ann);
    expect(after).toMatchObject({ state: 'finished', finished: 1, mayRecover: false });
    expect(after.points).toBe(pointsOf(GOOD));
  });

  it('is given back where the program was renewed in the middle of it, as long as it is the day', async () => {
    const world = await open(engine);
    const [ann, ben] = [await trainee(world, 'Ann'), await trainee(world, 'Ben')];
    const { attempt } = await callToday(ann);
    await byOlderEdition(world.database, attempt);
    const anew = await callToday(ann);
    expect(anew).toMatchObject({ seq: 0 });
    expect(anew.attempt).not.toBe(attempt);
    await goOn(world, ann, anew.attempt, GOOD);
    expect(await today(ann)).toMatchObject({ state: 'finished' });
    const other = (await callToday(ben)).attempt;
    await byOlderEdition(world.database, other);
    const read = { params: { attempt: other }, query: { locale: 'en' } };
    for (let times = 0; times < 2; times += 1)
      expect(await ben.refused(ATTEMPT_ROUTES.readAttempt, read)).toBe('attempt-overtaken');
    expect(await today(ben)).toMatchObject({ state: 'untouched' });
    expect(codeOf(await rest(ben))).toBeNull();
  });

  it('shows the places and the best call once the day has closed, and nothing of them before', async () => {
    const world = await open(engine);
    const [ann, ben] = [await trainee(world, 'Ann'), await trainee(world, 'Ben')];
    await play(world, ann, GOOD);
    await play(world, ben, POOR);
    const { day, closes } = await today(ann);
    expect(codeOf(await board(ben, day))).toBe('not-found');
    expect(codeOf(await best(ben, day))).toBe('not-found');
    world.clock.now = closes;
    expect(await today(ben)).toMatchObject({ day: day + 1, closed: day, state: 'untouched' });
    expect(told(await board(ben, day))).toMatchObject({
      finished: 2,
      board: [{ place: 1, name: 'Ann' }],
      own: { place: null, next: { name: 'Ann' }, behind: null },
      best: { name: 'Ann' },
    });
    const watched = told<{ name: string; replay: { log: string; composure: boolean } }>(await best(ben, day));
    expect(watched).toMatchObject({ name: 'Ann', replay: { composure: false } });
    expect(JSON.parse(watched.replay.log).inputs.length).toBeGreaterThan(5);
  });

  it('shows trainers no call of a day before it has closed: they may have it before them too', async () => {
    const world = await open(engine);
    const annId = await addTrainee(world, world.cohort, 'Ann');
    const [ann, trainer] = [await Visitor.as(world, annId), await Visitor.as(world, world.trainer)];
    await play(world, ann, GOOD);
    const { closes, attempt } = await today(ann);
    const replayed = (visitor: Visitor) =>
      visitor.try(ATTEMPT_ROUTES.readReplay, {
        params: { attempt: attempt ?? '' },
        query: { locale: 'en' },
      });
    const recorded = async () => {
      const asked = { params: { person: annId }, query: { locale: 'en' } };
      return (await trainer.ask(RECORD_ROUTES.readRecord, asked)).attempts.map(
        ({ result }) => result !== null,
      );
    };
    expect(codeOf(await replayed(ann))).toBeNull();
    expect(codeOf(await replayed(trainer))).toBe('not-found');
    expect(await recorded()).toEqual([false]);
    world.clock.now = closes;
    expect(codeOf(await replayed(trainer))).toBeNull();
    expect(await recorded()).toEqual([true]);
  });

  it('tells beside the best call how everybody has answered', async () => {
    const world = await open(engine);
    const [ann, ben] = [await trainee(world, 'Ann'), await trainee(world, 'Ben')];
    await play(world, ann, GOOD);
    await play(world, ben, GOOD);
    const { day, closes } = await today(ann);
    world.clock.now = closes;
    const { lines } = told<{ lines: readonly object[] }>(await best(ben, day));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatchObject({ people: 2, replies: [{ people: 2 }] });
  });

  it('tells the same beside one’s own call, once the day has closed', async () => {
    const world = await open(engine);
    const [ann, ben, cem] = [
      await trainee(world, 'Ann'),
      await trainee(world, 'Ben'),
      await trainee(world, 'Cem'),
    ];
    await play(world, ann, GOOD);
    await play(world, ben, GOOD);
    const { day, closes, attempt } = await today(ben);
    const own = (player: Visitor) =>
      player.try(routes.readDayBest, { params: { day }, query: { locale: 'en', call: 'own' } });
    expect(codeOf(await own(ben))).toBe('not-found');
    world.clock.now = closes;
    const watched = told<{ replay: { attempt: object }; lines: readonly object[] }>(await own(ben));
    expect(watched.replay.attempt).toMatchObject({ id: attempt });
    for (const line of watched.lines) expect(line).toMatchObject({ people: 2 });
    expect(codeOf(await own(cem))).toBe('not-found');
  });

  it('names nobody who does not want to be named, nor anybody who was erased', async () => {
    const world = await open(engine);
    const benId = await addTrainee(world, world.cohort, 'Ben');
    const [ann, ben] = [await trainee(world, 'Ann'), await Visitor.as(world, benId)];
    await play(world, ann, POOR, false);
    await play(world, ben, GOOD);
    const { day, closes } = await today(ann);
    world.clock.now = closes;
    expect(told(await board(ann, day))).toMatchObject({ best: { name: 'Ben' } });
    const administrator = await Visitor.as(world, world.administrator);
    await administrator.ask(CARE_ROUTES.erasePerson, { params: { person: benId } });
    const { points } = told<{ own: { points: number } }>(await board(ann, day)).own;
    expect(points).toBe(pointsOf(POOR));
    const after = { finished: 2, board: [{ place: 1, name: null }], best: { name: null } };
    expect(told(await board(ann, day))).toMatchObject(after);
  });

  it('counts for whoever began in time only if it ends in time too, and can be played to its end', async () => {
    const world = await open(engine);
    const [ann, ben] = [await trainee(world, 'Ann'), await trainee(world, 'Ben')];
    const { attempt } = await callToday(ann);
    await play(world, ben, POOR);
    const { day, closes } = await today(ann);
    world.clock.now = closes - 500;
    await goOn(world, ann, attempt, GOOD);
    expect(told(await board(ann, day))).toMatchObject({
      finished: 1,
      best: { name: 'Ben' },
      own: { points: 0 },
    });
    const late = await ann.try(routes.openDayCall, { params: { day }, body: { locale: 'en' } });
    expect(told(late)).toMatchObject({ attempt });
    const never = await (await trainee(world, 'Cem')).try(routes.openDayCall, {
      params: { day },
      body: { locale: 'en' },
    });
    expect(codeOf(never)).toBe('day-closed');
  });

  it('is let be on a recovery day, two in any seven, which costs nothing over the week', async () => {
    const world = await open(engine);
    const [ann, ben] = [await trainee(world, 'Ann'), await trainee(world, 'Ben')];
    const taken: (string | null)[] = [];
    for (let days = 0; days < 3; days += 1) {
      await play(world, ben, GOOD);
      taken.push(codeOf(await rest(ann)));
      world.clock.now = (await today(ann)).closes + HOUR;
    }
    expect(taken).toEqual([null, null, 'recovery-used-up']);
    await play(world, ann, GOOD);
    await play(world, ben, GOOD);
    const { day, closes } = await today(ann);
    world.clock.now = closes;
    const week = told<{ week: { own: { points: number } } }>(await board(ann, day)).week.own.points;
    const other = told<{ week: { own: { points: number } } }>(await board(ben, day)).week.own.points;
    // Of four days two are not asked of Ann, and she has played one of the other two; Ben all four.
    expect(other).toBe(pointsOf(GOOD));
    expect(week).toBe(Math.round(other / 2));
  });

  it('may be played after all by whoever took the day off', async () => {
    const world = await open(engine);
    const ann = await trainee(world, 'Ann');
    await rest(ann);
    expect(await today(ann)).toMatchObject({ state: 'recovery', mayRecover: false, attempt: null });
    await play(world, ann, GOOD);
    expect(await today(ann)).toMatchObject({ state: 'finished', finished: 1 });
  });

  it('is nothing where a house has no scenario, and the day of where its first group is', async () => {
    const world = await testWorld(engine);
    const ann = await trainee(world, 'Ann');
    expect(await ann.ask(routes.readDayCall, {})).toEqual({ today: null });
    const edition = { organisationId: null, scenario: LEAFLET, words: { en: { title: 'The leaflet' } } };
    await publish(world.database, edition, world.clock.now);
    const { closes } = await today(ann);
    expect(new Date(closes).toISOString()).toMatch(/T2[12]:00:00\.000Z$/);
  });
});
