import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Craft, KUDOS_A_DAY } from '../../contest/kudos.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { DAY_CALL_ROUTES } from '../../protocol/day-call.ts';
import { KUDOS_ROUTES as routes } from '../../protocol/kudos.ts';
import { callOf, LEAFLET, written } from '../attempts/test-attempts.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { registerRules } from '../library/rules.ts';
import { publish } from '../library/versions.ts';
import { Visitor } from '../test-server.ts';
import { addTrainee, testWorld, type World } from '../test-world.ts';

/** Says at once that it makes sense to be upset. */
const GOOD = [3, 1, 4, 1, 5, 2];
/** Hangs up at once. */
const POOR = [3];
const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** A house in which the leaflet is the only scenario, so that every day is its day. */
async function open(engine: Engine): Promise<World> {
  const world = await testWorld(engine);
  await registerRules(world.database, world.clock.now);
  const edition = { organisationId: null, scenario: LEAFLET, words: { en: { title: 'The leaflet' } } };
  await publish(world.database, edition, world.clock.now);
  return world;
}

const trainee = async (world: World, name: string, cohort = world.cohort): Promise<Visitor> =>
  Visitor.as(world, await addTrainee(world, cohort, name));

const today = async (player: Visitor) => {
  const { today } = await player.ask(DAY_CALL_ROUTES.readDayCall, {});
  if (!today) throw new Error('there is no call today');
  return today;
};

/** Plays the call of today; gives its id. */
async function play(world: World, player: Visitor, choices = GOOD, named = true): Promise<string> {
  const { day } = await today(player);
  const body = { locale: 'en', named };
  const { attempt } = await player.ask(DAY_CALL_ROUTES.openDayCall, { params: { day }, body });
  for (const [index, input] of written(callOf(LEAFLET, choices)).entries()) {
    world.clock.now += 1000;
    const sent = { seq: index + 1, input, locale: 'en' };
    await player.ask(ATTEMPT_ROUTES.sendInput, { params: { attempt }, body: sent });
  }
  return attempt;
}

async function closeDay(world: World, player: Visitor): Promise<void> {
  world.clock.now = (await today(player)).closes;
}

const callsFor = async (player: Visitor) => (await player.ask(routes.listColleagueCalls, {})).calls;
const give = (player: Visitor, attempt: string, craft: Craft = 'validate') =>
  player.ask(routes.giveKudos, { params: { attempt }, body: { craft } });
const refused = (player: Visitor, attempt: string, craft: Craft = 'validate') =>
  player.refused(routes.giveKudos, { params: { attempt }, body: { craft } });
const mine = (player: Visitor) => player.ask(routes.readMyKudos, {});

/** Ann's call of a day that is over, and Ben who learns beside her. */
async function played(engine: Engine) {
  const world = await open(engine);
  const [ann, ben] = [await trainee(world, 'Ann'), await trainee(world, 'Ben')];
  const attempt = await play(world, ann);
  await closeDay(world, ann);
  return { world, ann, ben, attempt };
}

describe.each(ENGINES)('kudos on %s', (engine) => {
  it('name what a call had, once its contest is over, and reach whoever played it', async () => {
    const world = await open(engine);
    const [ann, ben] = [await trainee(world, 'Ann'), await trainee(world, 'Ben')];
    const attempt = await play(world, ann);
    expect(await callsFor(ben)).toEqual([]);
    expect(await refused(ben, attempt)).toBe('not-found');
    await closeDay(world, ann);
    const [call] = await callsFor(ben);
    expect(call).toMatchObject({ attempt, name: 'Ann', contest: 'day', titles: { en: 'The leaflet' } });
    const [moment] = call?.moments ?? [];
    expect(moment?.craft).toBe('validate');
    const { id } = await give(ben, attempt);
    const told = { id, attempt, ...moment, titles: { en: 'The leaflet' } };
    expect((await mine(ann)).received).toMatchObject([{ ...told, from: 'Ben', seen: false, taken: false }]);
    expect(await mine(ben)).toMatchObject({ left: KUDOS_A_DAY - 1, given: [{ ...told, to: 'Ann' }] });
    await ann.ask(routes.seeKudos, { body: { until: world.clock.now } });
    expect((await mine(ann)).received).toMatchObject([{ id, seen: true }]);
  });

  it('are one for each call and giver, and can be taken back', async () => {
    const { world, ann, ben, attempt } = await played(engine);
    const { id } = await give(ben, attempt);
    expect((await give(ben, attempt)).id).toBe(id);
    expect(await refused(ben, attempt, 'biggest-turn')).toBe('conflict');
    const again = await Visitor.as(world, await addTrainee(world, world.cohort, 'Cem'));
    await give(again, attempt, 'biggest-turn');
    expect(await again.refused(routes.withdrawKudos, { params: { kudos: id } })).toBe('not-allowed');
    await ben.ask(routes.withdrawKudos, { params: { kudos: id } });
    expect((await mine(ann)).received.map(({ from }) => from)).toEqual(['Cem']);
    await give(ben, attempt, 'biggest-turn');
  });

  it('are given once, however many presses come at the same moment', async () => {
    const { ann, ben, attempt } = await played(engine);
    const told = await Promise.all([1, 2, 3].map(() => give(ben, attempt)));
    expect(new Set(told.map(({ id }) => id)).size).toBe(1);
    expect((await mine(ann)).received).toHaveLength(1);
  });

  it('name nothing that the call did not have, and of a call that was thrown down nothing at all', async () => {
    const world = await open(engine);
    const [ann, ben] = [await trainee(world, 'Ann'), await trainee(world, 'Ben')];
    const [good, poor] = [await play(world, ann), await play(world, ben, POOR)];
    await closeDay(world, ann);
    expect(await refused(ben, good, 'drew-line')).toBe('not-found');
    expect(await callsFor(ann)).toEqual([]);
    expect(await refused(ann, poor)).toBe('not-found');
  });

  it('come from team-mates, and name nobody who goes unnamed or wants none', async () => {
    const world = await open(engine);
    const [ann, ben] = [await trainee(world, 'Ann'), await trainee(world, 'Ben')];
    const far = await trainee(world, 'Eve', world.otherCohort);
    const attempt = await play(world, ann);
    const unnamed = await play(world, ben, GOOD, false);
    await closeDay(world, ann);
    expect(await callsFor(far)).toEqual([]);
    expect(await refused(far, attempt)).toBe('not-found');
    expect(await callsFor(ann)).toEqual([]);
    expect(await refused(ann, unnamed)).toBe('not-found');
    const trainer = await Visitor.as(world, world.trainer);
    expect(await refused(trainer, attempt)).toBe('not-found');
    await ann.ask(routes.acceptKudos, { body: { takes: false } });
    expect((await mine(ann)).takes).toBe(false);
    expect(await callsFor(ben)).toEqual([]);
    expect(await refused(ben, attempt)).toBe('not-found');
  });

  it('are a few a day', async () => {
    const world = await open(engine);
    const ben = await trainee(world, 'Ben');
    const attempts: string[] = [];
    for (let number = 0; number <= KUDOS_A_DAY; number += 1)
      attempts.push(await play(world, await trainee(world, `P${number}`)));
    await closeDay(world, ben);
    for (const attempt of attempts.slice(0, KUDOS_A_DAY)) await give(ben, attempt);
    const last = attempts.at(-1) ?? '';
    expect(await refused(ben, last)).toBe('kudos-used-up');
    world.clock.now += DAY;
    await give(ben, last);
  });

  it('are there until the organisation does without, and then what was given stays', async () => {
    const { world, ann, ben, attempt } = await played(engine);
    await give(ben, attempt);
    const administrator = await Visitor.as(world, world.administrator);
    await administrator.ask(routes.setHouseKudos, { body: { on: false } });
    expect(await mine(ann)).toMatchObject({ on: false, received: [{ from: 'Ben' }] });
    const cem = await trainee(world, 'Cem');
    expect(await refused(cem, attempt)).toBe('kudos-off');
    const { entries } = await administrator.ask(CARE_ROUTES.readAudit, {});
    expect(entries[0]).toMatchObject({ action: 'run-organisation', change: { kudos: [true, false] } });
    await administrator.ask(routes.setHouseKudos, { body: { on: true } });
    await give(cem, attempt);
  });

  it('go into a shift once, and count more right after the call', async () => {
    const world = await open(engine);
    const [ann, ben] = [await trainee(world, 'Ann'), await trainee(world, 'Ben')];
    const { closes } = await today(ann);
    world.clock.now = closes - 10 * MINUTE;
    const attempt = await play(world, ann);
    world.clock.now = closes;
    const { id } = await give(ben, attempt);
    expect((await mine(ann)).received).toMatchObject([{ how: 'at-once' }]);
    const params = { kudos: id };
    expect(await ben.refused(routes.takeKudos, { params })).toBe('not-allowed');
    expect(await ann.ask(routes.takeKudos, { params })).toEqual({ how: 'at-once' });
    expect(await ann.refused(routes.takeKudos, { params })).toBe('conflict');
    const { id: later } = await give(await trainee(world, 'Cem'), attempt);
    world.clock.now += 30 * MINUTE;
    expect(await ann.ask(routes.takeKudos, { params: { kudos: later } })).toEqual({ how: 'written' });
  });

  it('stay without a name when their giver is erased, and go with whoever got them', async () => {
    const { world, ann, attempt } = await played(engine);
    const cemId = await addTrainee(world, world.cohort, 'Cem');
    const cem = await Visitor.as(world, cemId);
    await give(cem, attempt);
    for (const visitor of [ann, cem]) {
      const files = unzipSync(await visitor.download(CARE_ROUTES.exportMe, {}));
      expect(strFromU8(files['person.json'] ?? new Uint8Array())).toContain('"validate"');
    }
    const administrator = await Visitor.as(world, world.administrator);
    await administrator.ask(CARE_ROUTES.erasePerson, { params: { person: cemId } });
    expect((await mine(ann)).received).toMatchObject([{ from: null, craft: 'validate' }]);
    const people = await world.database.selectFrom('person').select(['id', 'displayName']).execute();
    const annId = people.find(({ displayName }) => displayName === 'Ann')?.id ?? '';
    await administrator.ask(CARE_ROUTES.erasePerson, { params: { person: annId } });
    expect(await world.database.selectFrom('kudos').selectAll().execute()).toEqual([]);
  });

  it('are told page by page, calls and kudos alike', async () => {
    const { world, ann, ben, attempt } = await played(engine);
    const { id } = await give(ben, attempt);
    const row = await world.database.selectFrom('kudos').selectAll().executeTakeFirstOrThrow();
    const others = await Promise.all(
      Array.from({ length: 20 }, async (_, number) => {
        const person = await addTrainee(world, world.cohort, `P${number}`);
        const learner = world.database.selectFrom('person').select('learnerId').where('id', '=', person);
        const { learnerId } = await learner.executeTakeFirstOrThrow();
        return { ...row, id: crypto.randomUUID(), giverId: learnerId, givenMs: row.givenMs + number + 1 };
      }),
    );
    await world.database.insertInto('kudos').values(others).execute();
    const first = await mine(ann);
    expect(first).toMatchObject({ more: true });
    const before = first.received.at(-1)?.given;
    const rest = await ann.ask(routes.readMyKudos, { query: { before } });
    expect(rest).toMatchObject({ more: false, received: [{ id }] });
  });
});
