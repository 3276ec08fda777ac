/** A season of two leagues in the morning of its third round, with a call of the day behind it, and kudos between two people. */
import { makeInput } from '../../../src/engine/log/input-text.ts';
import { shippedScenario } from '../../../src/files/shipped.ts';
import { ATTEMPT_ROUTES } from '../../../src/protocol/attempt.ts';
import { COHORT_ROUTES } from '../../../src/protocol/cohort.ts';
import { DAY_CALL_ROUTES } from '../../../src/protocol/day-call.ts';
import { KUDOS_ROUTES } from '../../../src/protocol/kudos.ts';
import { ROSTER_ROUTES } from '../../../src/protocol/roster.ts';
import { SEASON_ROUTES } from '../../../src/protocol/season.ts';
import { type Asker, askerAs } from './asker.ts';
import { callBy } from './calls.ts';
import { type Filling, makeStaff, readVersions } from './seed.ts';
import { NAMES, TODAY } from './story.ts';

const DAY = 86_400_000;
const ROUNDS = ['leaflet', 'trays', 'one-star', 'renewed'] as const;
/** The third round opens on the day of the pictures. */
const OVER = 2;
/** The highest league first; an odd number of teams has a round off. */
const LEAGUES = [
  ['Riga Central', 'Tallinn Harbour', 'Izmir Night Shift'],
  ['Helsinki Online', 'Customer care of the western region, second floor', 'Tartu'],
] as const;
const IN_TEAM = 4;

export interface SeasonStory {
  readonly sessions: { readonly administrator: string; readonly player: string };
  readonly season: string;
  /** One that has closed. */
  readonly day: number;
}

export async function tellSeason(filling: Filling): Promise<SeasonStory> {
  const { app, server, clock } = filling;
  clock.now = TODAY - OVER * DAY;
  const [host = ''] = await makeStaff(filling);
  const administrator = await askerAs(app, server, host);
  const teams: { readonly id: string; readonly players: readonly Asker[] }[] = [];
  for (const [place, name] of LEAGUES.flat().entries())
    teams.push(await makeTeam(filling, administrator, name, place));
  const players = teams.flatMap((team) => team.players);
  const season = await makeSeason(
    filling,
    administrator,
    teams.map(({ id }) => id),
  );
  for (const player of players)
    await player.ask(SEASON_ROUTES.nameInSeason, { params: { season }, body: { named: true } });
  for (let round = 1; round <= OVER; round += 1) {
    clock.now = TODAY - (OVER - round + 1) * DAY;
    for (const [who, player] of players.entries())
      await play(filling, player, who, ROUNDS[round - 1] ?? '', await openRound(player, season, round));
  }
  const [first, second] = players;
  if (!first || !second) throw new Error('nobody plays');
  const day = await playDay(filling, [first, second]);
  clock.now = TODAY;
  await praise(second, NAMES[0] ?? '');
  return { sessions: { administrator: administrator.session, player: first.session }, season, day };
}

async function makeTeam(
  { app, server }: Filling,
  administrator: Asker,
  name: string,
  place: number,
): Promise<{ readonly id: string; readonly players: readonly Asker[] }> {
  const { id } = await administrator.ask(COHORT_ROUTES.makeCohort, {
    body: { name, timeZone: 'Europe/Riga' },
  });
  const names = NAMES.slice(place * IN_TEAM, (place + 1) * IN_TEAM);
  const csv = ['name', ...names].join('\n');
  const { entries } = await administrator.ask(ROSTER_ROUTES.importRoster, {
    params: { cohort: id },
    body: { csv },
  });
  return { id, players: await Promise.all(entries.map(({ person }) => askerAs(app, server, person ?? ''))) };
}

async function makeSeason(
  { clock }: Filling,
  administrator: Asker,
  teams: readonly string[],
): Promise<string> {
  const versions = await readVersions(administrator);
  const half = teams.length / 2;
  const day = (later: number) => new Date(clock.now + later * DAY).toISOString().slice(0, 10);
  const body = {
    name: 'Autumn league',
    kind: 'league' as const,
    rounds: ROUNDS.map((id, later) => ({ version: versions[id] ?? '', from: day(later), to: day(later) })),
    leagues: [teams.slice(0, half), teams.slice(half)],
    after: null,
    bestOf: 3,
    moving: 1,
  };
  return (await administrator.ask(SEASON_ROUTES.makeSeason, { body })).season;
}

const openRound = async (player: Asker, season: string, round: number): Promise<string> => {
  const sent = { params: { season, round }, body: { locale: 'en', number: 1 } };
  return (await player.ask(SEASON_ROUTES.openSeasonCall, sent)).attempt;
};

/** With some seconds before each answer. */
async function play(
  { clock }: Filling,
  player: Asker,
  who: number,
  id: string,
  attempt: string,
): Promise<void> {
  const scenario = shippedScenario(id);
  if (!scenario) throw new Error(`there is no ${id}`);
  for (const [place, input] of callBy(scenario, { skill: 4 + (who % 6), seed: who + 1 }).entries()) {
    clock.now += 2000;
    await player.ask(ATTEMPT_ROUTES.sendInput, {
      params: { attempt },
      body: { seq: place + 1, input: makeInput(input), locale: 'en' },
    });
  }
}

/** The call of the day before. */
async function playDay(filling: Filling, players: readonly Asker[]): Promise<number> {
  filling.clock.now = TODAY - DAY;
  let day = 0;
  for (const [who, player] of players.entries()) {
    const { today } = await player.ask(DAY_CALL_ROUTES.readDayCall, {});
    if (!today) throw new Error('there is no call of the day');
    day = today.day;
    const sent = { params: { day }, body: { locale: 'en' } };
    const { attempt } = await player.ask(DAY_CALL_ROUTES.openDayCall, sent);
    await play(filling, player, 5 - who, today.scenario, attempt);
  }
  return day;
}

/** Something of each of their calls that has something. */
async function praise(giver: Asker, who: string): Promise<void> {
  const { calls } = await giver.ask(KUDOS_ROUTES.listColleagueCalls, {});
  for (const { attempt, moments } of calls.filter(({ name }) => name === who)) {
    const [moment] = moments;
    if (moment)
      await giver.ask(KUDOS_ROUTES.giveKudos, { params: { attempt }, body: { craft: moment.craft } });
  }
}
