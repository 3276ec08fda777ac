/** Whose calls somebody can give kudos for, in matches and in seasons. */
import { describe, expect, it } from 'vitest';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { KUDOS_ROUTES as routes } from '../../protocol/kudos.ts';
import { SEASON_ROUTES } from '../../protocol/season.ts';
import { callOf, LEAFLET, written } from '../attempts/test-attempts.ts';
import { ENGINES } from '../database/open-database.ts';
import { enter, GOOD, lead, open, play } from '../matches/test-room.ts';
import { Visitor } from '../test-server.ts';
import { addTrainee, type World } from '../test-world.ts';

const DAY = 24 * 60 * 60 * 1000;

const callsFor = async (visitor: Visitor) => (await visitor.ask(routes.listColleagueCalls, {})).calls;
const refused = (visitor: Visitor, attempt: string) =>
  visitor.refused(routes.giveKudos, { params: { attempt }, body: { craft: 'validate' } });

/** Plays the call of a round of a season; gives its id. */
async function playRound({ clock }: World, player: Visitor, season: string): Promise<string> {
  const sent = { params: { season, round: 1 }, body: { locale: 'en', number: 1 } };
  const { attempt } = await player.ask(SEASON_ROUTES.openSeasonCall, sent);
  for (const [index, input] of written(callOf(LEAFLET, GOOD)).entries()) {
    clock.now += 1000;
    const body = { seq: index + 1, input, locale: 'en' };
    await player.ask(ATTEMPT_ROUTES.sendInput, { params: { attempt }, body });
  }
  return attempt;
}

describe.each(ENGINES)('kudos among team-mates on %s', (engine) => {
  it('are for those of the same team of a match, once the round is over', async () => {
    const room = await open(engine);
    const [ann, ben, cem] = [await enter(room, 'Ann'), await enter(room, 'Ben'), await enter(room, 'Cem')];
    const unnamed = await enter(room, 'Dita', false);
    await lead(room, 'begin-round');
    const { attempt } = await play(room, ann, GOOD);
    const other = await play(room, unnamed, GOOD);
    expect(await callsFor(cem)).toEqual([]);
    expect(await refused(cem, attempt)).toBe('not-found');
    await lead(room, 'end-round');
    expect(await callsFor(cem)).toMatchObject([{ attempt, name: 'Ann', contest: 'match', of: 'Friday' }]);
    expect(await callsFor(ben)).toEqual([]);
    expect(await refused(ben, attempt)).toBe('not-found');
    expect(await refused(ben, other.attempt)).toBe('not-found');
    await cem.ask(routes.giveKudos, { params: { attempt }, body: { craft: 'validate' } });
    expect((await ann.ask(routes.readMyKudos, {})).received).toMatchObject([{ from: 'Cem' }]);
  });

  it('are for those of the same cohort in a season, once the round has closed and who is named there', async () => {
    const { world } = await open(engine);
    const administrator = await Visitor.as(world, world.administrator);
    const version = (
      await world.database.selectFrom('scenarioVersion').select('id').executeTakeFirstOrThrow()
    ).id;
    const today = new Date(world.clock.now + 2 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const { season } = await administrator.ask(SEASON_ROUTES.makeSeason, {
      body: {
        name: 'Autumn',
        kind: 'ladder',
        rounds: [{ version, from: today, to: today }],
        leagues: [[world.cohort, world.otherCohort]],
        after: null,
        bestOf: 1,
        moving: 0,
      },
    });
    const person = async (cohort: string, name: string) =>
      Visitor.as(world, await addTrainee(world, cohort, name));
    const [ann, ben] = [await person(world.cohort, 'Ann'), await person(world.cohort, 'Ben')];
    const eve = await person(world.otherCohort, 'Eve');
    const attempt = await playRound(world, ann, season);
    await ann.ask(SEASON_ROUTES.nameInSeason, { params: { season }, body: { named: true } });
    await playRound(world, ben, season);
    expect(await callsFor(ben)).toEqual([]);
    world.clock.now += DAY;
    const named = { name: 'Ann', contest: 'season', of: 'Autumn', round: 1 };
    expect(await callsFor(ben)).toMatchObject([{ attempt, ...named }]);
    // Ben has not asked to be named there.
    expect(await callsFor(ann)).toEqual([]);
    expect(await callsFor(eve)).toEqual([]);
    expect(await refused(eve, attempt)).toBe('not-found');
    world.clock.now += 14 * DAY;
    expect(await callsFor(ben)).toEqual([]);
  });
});
