/** Makes a season: of cohorts that were chosen, or of those that the season before has promoted; and takes one back. */
import { FEWEST_TEAMS } from '../../contest/match-terms.ts';
import { roundFaults, type SeasonTerms } from '../../contest/season-terms.ts';
import { dayOf, instantOf, nextDayOf } from '../../course/calendar.ts';
import type { Fault } from '../../protocol/problem.ts';
import type { NewSeason } from '../../protocol/season.ts';
import { type By, record } from '../audit/audit.ts';
import { type Actor, can } from '../authority/can.ts';
import { whoseCohort } from '../authority/whose.ts';
import { idOfNew, makeOnce } from '../database/make-once.ts';
import { mustNotBeFull } from '../database/most.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { mustBeOffered } from '../library/offered.ts';
import { mustBeActive } from '../people/cohorts.ts';
import { nextLeagues } from './next-leagues.ts';
import { seasonThere, whoseSeason } from './season.ts';

type Leagues = readonly (readonly string[])[];

/** Gives its id. Throws `not-found` for what is not theirs, `season-refused` with every fault. */
export function makeSeason(
  database: Database,
  maker: Actor,
  wanted: NewSeason,
  by: By,
  now: number,
): Promise<string> {
  const id = idOfNew(wanted, 'season', by.actorId);
  return makeOnce(database, { table: 'season', id }, async (within) => {
    const leagues = wanted.leagues ?? (await leaguesAfter(within, maker, wanted.after, now));
    await mustBeTheirs(within, maker, leagues.flat());
    await mustBeOffered(
      within,
      maker.organisationId,
      wanted.rounds.map(({ version }) => version),
    );
    const timeZone = await zoneOf(within, leagues.flat());
    const rounds = roundsIn(id, wanted, timeZone);
    const faults = [...leagueFaults(wanted, leagues), ...dayFaults(wanted, rounds, dayOf(now, timeZone))];
    if (faults.length > 0) throw new Failed('season-refused', { faults });
    await mustNotBeFull(within, 'seasons', maker.organisationId);
    await within
      .insertInto('season')
      .values({
        id,
        organisationId: maker.organisationId,
        makerId: maker.learnerId,
        afterId: wanted.after,
        name: wanted.name,
        terms: JSON.stringify(termsFrom(wanted)),
        timeZone,
        createdMs: now,
        withdrawnMs: null,
      })
      .execute();
    await within
      .insertInto('seasonRound')
      .values(rounds.map(({ opensMs, ...round }) => ({ ...round, opensMs: opensMs ?? 0 })))
      .execute();
    await within.insertInto('seasonTeam').values(teamsIn(id, leagues)).execute();
    const change = { rounds: wanted.rounds.map(({ version }) => version), leagues, after: wanted.after };
    await record(within, { ...by, action: 'make-seasons', object: id, change }, now);
  });
}

const termsFrom = ({ kind, naming, bestOf, moving }: NewSeason): SeasonTerms => ({
  kind,
  naming,
  bestOf,
  moving,
});

/** Throws `not-found` where that season is not theirs to see, `season-refused` where it is not over. */
async function leaguesAfter(
  within: Database,
  maker: Actor,
  after: string | null,
  now: number,
): Promise<Leagues> {
  const owned = after === null ? null : await whoseSeason(within, after);
  if (after === null || !owned || !can(maker, 'see-season', owned)) throw new Failed('not-found');
  const next = await nextLeagues(within, await seasonThere(within, after), now);
  if (!next) throw new Failed('season-refused', { faults: [{ path: 'after', code: 'not-over' }] });
  return next.map((league) => league.map(({ team }) => team));
}

/** Throws `not-found` where one is not in their charge, `cohort-archived` where one was put away. */
async function mustBeTheirs(within: Database, maker: Actor, cohorts: readonly string[]): Promise<void> {
  for (const cohort of cohorts) {
    const owned = await whoseCohort(within, cohort);
    if (!owned || !can(maker, 'run-cohort', owned)) throw new Failed('not-found');
    await mustBeActive(within, cohort);
  }
}

/** That of the first team. */
async function zoneOf(within: Database, [first = '']: readonly string[]): Promise<string> {
  const { timeZone } = await within
    .selectFrom('cohort')
    .select('timeZone')
    .where('id', '=', first)
    .executeTakeFirstOrThrow();
  return timeZone;
}

/** Days there as instants, once and for all: a clock change later moves nothing. A day that is none has no instant. */
const roundsIn = (seasonId: string, { rounds }: NewSeason, zone: string) =>
  rounds.map(({ version, from, to }, index) => {
    const last = instantOf(`${to}T00:00`, zone);
    return {
      seasonId,
      round: index + 1,
      scenarioVersionId: version,
      opensMs: instantOf(`${from}T00:00`, zone),
      closesMs: last === null ? 0 : nextDayOf(last, zone),
    };
  });

function dayFaults(
  { rounds }: NewSeason,
  read: ReturnType<typeof roundsIn>,
  today: string,
): readonly Fault[] {
  return roundFaults(rounds, today).flatMap((fault, index) => {
    const noDay = read[index]?.opensMs === null || read[index]?.closesMs === 0;
    const code = noDay ? 'no-day' : fault;
    return code === null ? [] : [{ path: `rounds.${index}`, code }];
  });
}

/** A ladder is one; a league needs somebody to meet. */
function leagueFaults({ kind }: NewSeason, leagues: Leagues): readonly Fault[] {
  if (kind === 'ladder' && leagues.length > 1) return [{ path: 'leagues', code: 'one-ladder' }];
  return leagues.flatMap((league, index) =>
    league.length < FEWEST_TEAMS ? [{ path: `leagues.${index}`, code: 'few-teams' }] : [],
  );
}

const teamsIn = (seasonId: string, leagues: Leagues) =>
  leagues.flatMap((league, index) =>
    league.map((cohortId, position) => ({ seasonId, cohortId, league: index + 1, position })),
  );

/** Or lets it go on after all. */
export const withdrawSeason = (
  database: Database,
  id: string,
  withdrawn: boolean,
  by: By,
  now: number,
): Promise<void> =>
  transact(database, async (within) => {
    const { numUpdatedRows } = await within
      .updateTable('season')
      .set({ withdrawnMs: withdrawn ? now : null })
      .where('id', '=', id)
      .where('withdrawnMs', withdrawn ? 'is' : 'is not', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    await record(within, { ...by, action: 'run-season', object: id, change: { withdrawn } }, now);
  });
