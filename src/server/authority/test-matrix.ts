/** Every route with who may ask it, written down by hand beside requests that are all right but for who asks. For tests. */
import { randomUUID } from 'node:crypto';
import { ACCOUNT_ROUTES } from '../../protocol/account.ts';
import type { PersonRole } from '../../protocol/action.ts';
import { ASSIGNMENT_ROUTES } from '../../protocol/assignment.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { CHECK_ROUTES } from '../../protocol/check.ts';
import { COHORT_ROUTES } from '../../protocol/cohort.ts';
import { DAY_CALL_ROUTES } from '../../protocol/day-call.ts';
import { MATCH_ROUTES } from '../../protocol/match.ts';
import { PHRASE_ROUTES } from '../../protocol/phrase.ts';
import { REMARK_ROUTES } from '../../protocol/remark.ts';
import type { Route, Sent } from '../../protocol/route.ts';
import type { ROUTES, RouteName } from '../../protocol/routes.ts';
import { TEMPLATE_ROUTES } from '../../protocol/template.ts';
import type { ProviderSetting } from '../accounts/providers.ts';
import { makeToken } from '../accounts/secrets.ts';
import { callOf, LEAFLET, textOfCall, written } from '../attempts/test-attempts.ts';
import { checkOf } from '../checks/test-checks.ts';
import type { Engine } from '../database/open-database.ts';
import { registerRules } from '../library/rules.ts';
import { publish } from '../library/versions.ts';
import { Visitor } from '../test-server.ts';
import { addPerson, addTrainee, testWorld, type World } from '../test-world.ts';

const PHRASE = { situation: 'warning', locale: 'en', text: 'One moment, please.' } as const;

/** An entry of the organisation's phrase book. */
async function phraseOf({ world }: Matrix): Promise<{ readonly phrase: string }> {
  const trainer = await Visitor.as(world, world.trainer);
  return { phrase: (await trainer.ask(PHRASE_ROUTES.writePhrase, { body: PHRASE })).id };
}

/** Everybody who could ask: `trainee` and `trainer` are those of the cohort that is asked about. */
export const KINDS = [
  'nobody',
  'trainee',
  'otherTrainee',
  'stale',
  'trainer',
  'otherTrainer',
  'administrator',
  'foreignAdministrator',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Matrix {
  readonly world: World;
  /** The people of the kinds; nobody is none. */
  readonly people: Readonly<Record<Exclude<Kind, 'nobody'>, string>>;
  /** An edition of a scenario that everybody has. */
  readonly version: string;
  /** One of the organisation's own. */
  readonly ownVersion: string;
  /** One of those with its files. */
  readonly sourceVersion: string;
  /** A call that the trainee has begun, and one that is over. */
  readonly openAttempt: string;
  readonly finishedAttempt: string;
  /** Of the cohort. */
  readonly assignment: string;
  /** Of the organisation. */
  readonly template: string;
  /** A team check of the cohort, and the id of a reply to its first question. */
  readonly check: string;
  readonly choice: string;
}

export interface Case<R extends Route> {
  readonly may: readonly Kind[];
  /** Made anew for each who asks, so that one deed is not in the way of the next. */
  sent(matrix: Matrix, asks: string | null): Promise<Sent<R>> | Sent<R>;
}

const EVERYBODY = KINDS;
const SIGNED_IN = KINDS.filter((kind) => kind !== 'nobody');
/** Those who hold a role for it, each in their own organisation. */
const STAFF = ['trainer', 'otherTrainer', 'administrator', 'foreignAdministrator'] as const;
const OWN_STAFF = ['trainer', 'otherTrainer', 'administrator'] as const;
/** Everybody of the organisation. */
const IN_HOUSE = KINDS.filter((kind) => kind !== 'nobody' && kind !== 'foreignAdministrator');
const ADMINISTRATORS = ['administrator', 'foreignAdministrator'] as const;
const IN_CHARGE = ['trainer', 'administrator'] as const;

const inCohort = ({ world }: Matrix) => ({ cohort: world.cohort });
const nobodysOwn = { params: { session: '00000000-0000-4000-8000-000000000000' } };
const provider = { provider: 'away' };
const locale = { locale: 'en' };

const firstAnswer = (version: string) => ({
  params: { version, line: LEAFLET.opening },
  body: { choice: LEAFLET.lines[LEAFLET.opening]?.replies[0] ?? '', reason: 'It hears them out.' },
});

/** Somebody of this role who learns in the cohort. */
const learner = ({ world }: Matrix, role: PersonRole): Promise<string> =>
  addPerson(world, world.organisation, role, 'Lou', { [world.cohort]: 'trainee' });

/** A cohort that the trainer trains as well. */
async function secondCohort({ world }: Matrix): Promise<string> {
  const trainer = await Visitor.as(world, world.trainer);
  const body = { name: 'Second', timeZone: 'Europe/Riga' };
  return (await trainer.ask(COHORT_ROUTES.makeCohort, { body })).id;
}

async function code({ world }: Matrix): Promise<string> {
  const trainer = await Visitor.as(world, world.trainer);
  const asked = { params: { cohort: world.cohort }, body: { days: 1, mostUses: 1 } };
  return (await trainer.ask(COHORT_ROUTES.makeJoinCode, asked)).id;
}

/** A call that an administrator has played. */
async function callOfAdministrator({ world }: Matrix): Promise<string> {
  const administrator = await Visitor.as(world, world.administrator);
  const log = textOfCall(LEAFLET, callOf(LEAFLET, [0]));
  return (await administrator.ask(ATTEMPT_ROUTES.bringCall, { body: { key: 'their-own-call', log } })).id;
}

/** A call that the trainee has played of the cohort's assignment, and is in the other cohort now. */
async function callOfMover({ world, assignment }: Matrix): Promise<string> {
  const { database, cohort, otherCohort } = world;
  const person = await addTrainee(world, cohort);
  const log = textOfCall(LEAFLET, callOf(LEAFLET, [0]));
  const mover = await Visitor.as(world, person);
  const { id } = await mover.ask(ATTEMPT_ROUTES.bringCall, { body: { key: randomUUID(), log } });
  await database.updateTable('attempt').set({ assignmentId: assignment }).where('id', '=', id).execute();
  await database
    .updateTable('cohortMember')
    .set({ cohortId: otherCohort })
    .where('personId', '=', person)
    .execute();
  return id;
}

/** A note by whoever asks, where they may write one. */
async function ownNote({ world, finishedAttempt: attempt }: Matrix, asks: string | null) {
  const author = asks === null ? null : await Visitor.as(world, asks);
  const body = { text: 'Well done' };
  const told = await author?.try(REMARK_ROUTES.writeNote, { params: { attempt }, body });
  const notes = told && 'answer' in told ? told.answer.notes : [];
  return { attempt, note: notes.findLast(({ own }) => own)?.id ?? randomUUID() };
}

/** A note that nobody who asks has written. */
async function noteOfOther({ world, finishedAttempt: attempt }: Matrix) {
  const note = randomUUID();
  const author = { authorId: randomUUID(), createdMs: world.clock.now, changedMs: null };
  await world.database
    .insertInto('attemptNote')
    .values({ id: note, attemptId: attempt, text: 'Mine', ...author })
    .execute();
  return { attempt, note };
}

async function seat(
  { database, clock }: World,
  matchId: string,
  person: string,
  teamId: string | null = null,
): Promise<void> {
  const { learnerId } = await database
    .selectFrom('person')
    .select('learnerId')
    .where('id', '=', person)
    .executeTakeFirstOrThrow();
  const row = { matchId, learnerId, teamId, name: null, joinedMs: clock.now, leftMs: null, turn: null };
  await database
    .insertInto('matchPlayer')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A room of the trainer's, with a seat for whoever asks. */
async function matchOf({ world, version }: Matrix, asks: string | null): Promise<{ readonly match: string }> {
  const trainer = await Visitor.as(world, world.trainer);
  const body = { name: 'Friday', versions: [version], teams: null, bestOf: 1, lateUntil: 1 };
  const { match } = await trainer.ask(MATCH_ROUTES.makeMatch, { body });
  if (asks !== null) await seat(world, match, asks);
  return { match };
}

interface TeamRoom {
  readonly match: string;
  readonly team: string;
}

/** Rooms cost a host some of what they may open in an hour: those who only ask share them. */
const teamRooms = new WeakMap<Matrix, Map<string, Promise<TeamRoom>>>();

/** A team call of the trainer's, with the trainee in its first team, who has opened its call where it has begun. */
async function openTeamRoom({ world, version }: Matrix, phase: 'lobby' | 'round'): Promise<TeamRoom> {
  const trainer = await Visitor.as(world, world.trainer);
  const room = { name: 'Friday', versions: [version], teams: ['North', 'South'], bestOf: 1, lateUntil: 1 };
  const { match, teams } = await trainer.ask(MATCH_ROUTES.makeMatch, { body: { ...room, form: 'together' } });
  const team = teams[0]?.team ?? '';
  await seat(world, match, world.trainee, team);
  if (phase === 'lobby') return { match, team };
  await trainer.ask(MATCH_ROUTES.leadMatch, { params: { match }, body: { deed: 0, does: 'begin-round' } });
  const trainee = await Visitor.as(world, world.trainee);
  await trainee.ask(MATCH_ROUTES.openMatchCall, { params: { match, round: 1 }, body: locale });
  return { match, team };
}

/** With a seat for whoever asks; null: for the trainee alone. */
async function teamCallOf(matrix: Matrix, asks: string | null, phase: 'lobby' | 'round'): Promise<TeamRoom> {
  const rooms = teamRooms.get(matrix) ?? new Map<string, Promise<TeamRoom>>();
  teamRooms.set(matrix, rooms);
  const key = `${phase} ${asks !== null}`;
  const opened = rooms.get(key) ?? openTeamRoom(matrix, phase);
  rooms.set(key, opened);
  const room = await opened;
  if (asks !== null && asks !== matrix.world.trainee) await seat(matrix.world, room.match, asks, room.team);
  return room;
}

const roundOf = async (matrix: Matrix, asks: string | null, phase: 'lobby' | 'round') => ({
  match: (await teamCallOf(matrix, asks, phase)).match,
  round: 1,
});

const watchedRooms = new WeakMap<Matrix, ReturnType<typeof openWatchedRoom>>();

/** Gives the key of whoever looks on at it, too. */
async function watch(matrix: Matrix, match: string) {
  const host = await Visitor.as(matrix.world, matrix.world.trainer);
  const { code } = await host.ask(MATCH_ROUTES.readMatch, { params: { match } });
  const { watch } = await new Visitor(matrix.world).ask(MATCH_ROUTES.watchMatch, { body: { code } });
  return { watch, code };
}

async function openWatchedRoom(matrix: Matrix) {
  const params = await matchOf(matrix, null);
  return { params, ...(await watch(matrix, params.match)) };
}

const watchedOf = (matrix: Matrix) => {
  const room = watchedRooms.get(matrix) ?? openWatchedRoom(matrix);
  watchedRooms.set(matrix, room);
  return room;
};

/** Who may look at a match: the house, and whoever has its key; another key opens nothing. */
const lookedAt = <Query extends object, Params extends object = { match: string }>(
  query: Query,
  room: (matrix: Matrix) => Promise<{ params: Params; watch: string }>,
) => {
  const asked = (may: readonly Kind[], key: (right: string) => object) => ({
    may,
    sent: async (matrix: Matrix) => {
      const { params, watch } = await room(matrix);
      return { params, query: { ...query, ...key(watch) } };
    },
  });
  return [
    asked(IN_HOUSE, () => ({})),
    asked(EVERYBODY, (watch) => ({ watch })),
    asked(IN_HOUSE, (watch) => ({ watch: `x${watch.slice(1)}` })),
  ];
};

const playedRounds = new WeakMap<Matrix, ReturnType<typeof playRound>>();

/** Its first round is over, and one call of it was finished. */
async function playRound(matrix: Matrix) {
  const { world } = matrix;
  const { trainee } = world;
  const { match, round } = await runningMatchOf(matrix, trainee);
  const player = await Visitor.as(world, trainee);
  const params = { match, round };
  const { attempt } = await player.ask(MATCH_ROUTES.openMatchCall, { params, body: locale });
  for (const [place, input] of written(callOf(LEAFLET, [3])).entries())
    await player.ask(ATTEMPT_ROUTES.sendInput, {
      params: { attempt },
      body: { seq: place + 1, input, ...locale },
    });
  const host = await Visitor.as(world, world.trainer);
  await host.ask(MATCH_ROUTES.leadMatch, { params: { match }, body: { deed: 1, does: 'end-round' } });
  return { params, ...(await watch(matrix, match)) };
}

const playedRoundOf = (matrix: Matrix) => {
  const round = playedRounds.get(matrix) ?? playRound(matrix);
  playedRounds.set(matrix, round);
  return round;
};

/** Its first round has begun. */
async function runningMatchOf(matrix: Matrix, asks: string | null) {
  const params = await matchOf(matrix, asks);
  const trainer = await Visitor.as(matrix.world, matrix.world.trainer);
  await trainer.ask(MATCH_ROUTES.leadMatch, { params, body: { deed: 0, does: 'begin-round' } });
  return { ...params, round: 1 };
}

async function todayOf({ world }: Matrix, asks: string | null): Promise<number> {
  const visitor = await Visitor.as(world, asks ?? world.trainee);
  return (await visitor.ask(DAY_CALL_ROUTES.readDayCall, {})).today?.day ?? 0;
}

/** A day long ago, with one call that was played on it. */
async function playedDayOf(matrix: Matrix, asks: string | null): Promise<number> {
  await playOn(matrix, asks ?? matrix.world.trainee, { day: 1, closesMs: 1 });
  return 1;
}

/** By the trainee. */
const callOfOpenDay = (matrix: Matrix): Promise<string> =>
  playOn(matrix, matrix.world.trainee, { day: 3, closesMs: matrix.world.clock.now + 60_000 });

/** The one call of this person on a day, however often it is asked for. */
async function playOn(
  { world, version }: Matrix,
  person: string,
  { day, closesMs }: { readonly day: number; readonly closesMs: number },
): Promise<string> {
  const { database } = world;
  const { organisationId, learnerId } = await database
    .selectFrom('person')
    .select(['organisationId', 'learnerId'])
    .where('id', '=', person)
    .executeTakeFirstOrThrow();
  const visitor = await Visitor.as(world, person);
  const log = textOfCall(LEAFLET, callOf(LEAFLET, [0]));
  const { id } = await visitor.ask(ATTEMPT_ROUTES.bringCall, { body: { key: `the-day-${day}`, log } });
  await database
    .insertInto('dayCall')
    .values({ organisationId, day, scenarioVersionId: version, closesMs })
    .onConflict((conflict) => conflict.columns(['organisationId', 'day']).doUpdateSet({ closesMs }))
    .execute();
  await database
    .insertInto('dayPlayer')
    .values({
      organisationId,
      day,
      learnerId,
      attemptId: id,
      name: null,
      mark: JSON.stringify(ANY_MARK),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return id;
}

/** A season of the cohort and another one, which goes on for a day. */
async function seasonOf({ world, version }: Matrix) {
  const { database, clock, cohort, organisation: organisationId } = world;
  const { learnerId: makerId } = await database
    .selectFrom('person')
    .select('learnerId')
    .where('id', '=', world.trainer)
    .executeTakeFirstOrThrow();
  const trainer = await Visitor.as(world, world.trainer);
  const other = (await trainer.ask(COHORT_ROUTES.makeCohort, { body: { name: 'Other', timeZone: 'UTC' } }))
    .id;
  const seasonId = randomUUID();
  const terms = JSON.stringify({ kind: 'ladder', naming: 'own-choice', bestOf: 1, moving: 0 });
  const row = { id: seasonId, organisationId, makerId, afterId: null, name: 'Spring', terms };
  await database
    .insertInto('season')
    .values({ ...row, timeZone: 'UTC', createdMs: clock.now, withdrawnMs: null })
    .execute();
  const teams = [cohort, other].map((cohortId, position) => ({ seasonId, cohortId, league: 1, position }));
  await database.insertInto('seasonTeam').values(teams).execute();
  const day = 24 * 60 * 60 * 1000;
  const rounds = [-1, 0].map((before, index) => ({
    seasonId,
    round: index + 1,
    scenarioVersionId: version,
    opensMs: clock.now + before * day,
    closesMs: clock.now + (before + 1) * day,
  }));
  await database.insertInto('seasonRound').values(rounds).execute();
  return { season: seasonId };
}

/** With a call of its first round, which has closed. */
async function playedSeasonOf(matrix: Matrix) {
  const { database } = matrix.world;
  const { season } = await seasonOf(matrix);
  const { learnerId } = await database
    .selectFrom('person')
    .select('learnerId')
    .where('id', '=', matrix.world.trainee)
    .executeTakeFirstOrThrow();
  const seat = { seasonId: season, learnerId, cohortId: matrix.world.cohort, name: null, cameMs: 0 };
  await database.insertInto('seasonPlayer').values(seat).execute();
  const trainee = await Visitor.as(matrix.world, matrix.world.trainee);
  const log = textOfCall(LEAFLET, callOf(LEAFLET, [0]));
  const { id: attemptId } = await trainee.ask(ATTEMPT_ROUTES.bringCall, { body: { key: randomUUID(), log } });
  const call = { attemptId, seasonId: season, round: 1, learnerId, number: 1, feats: null };
  await database
    .insertInto('seasonCall')
    .values({ ...call, mark: JSON.stringify(ANY_MARK) })
    .execute();
  return { season, round: 1 };
}

/** Of two cohorts that whoever asks may have made. */
async function newSeasonOf(matrix: Matrix, asks: string | null) {
  const { world, ownVersion, version } = matrix;
  const visitor = asks === null ? null : await Visitor.as(world, asks);
  const cohorts: string[] = [];
  for (const name of ['One', 'Two']) {
    const made = await visitor?.try(COHORT_ROUTES.makeCohort, { body: { name, timeZone: 'UTC' } });
    cohorts.push(made && 'answer' in made ? made.answer.id : randomUUID());
  }
  const abroad = asks === matrix.people.foreignAdministrator;
  const round = { version: abroad ? version : ownVersion, from: soon(matrix), to: soon(matrix) };
  const rules = { kind: 'ladder', bestOf: 1, moving: 0, after: null } as const;
  return { name: 'Spring', ...rules, rounds: [round], leagues: [cohorts] };
}

/** A day that is to come. */
const soon = ({ world }: Matrix): string =>
  new Date(world.clock.now + 3 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const ANY_MARK = { points: 500, anger: 3000, turns: 6, openings: 0, finished: 1 };

const assignmentOf = ({ version }: Pick<Matrix, 'version'>) => ({
  title: 'First week',
  versions: [version],
  people: null,
  opens: '2026-11-23T09:00',
  due: null,
  terms: {
    passMark: 1,
    attempts: null,
    counts: 'best' as const,
    mode: 'exam' as const,
    helps: null,
    locale: null,
    mask: null,
    late: 'accepted' as const,
    mastery: 'once' as const,
    refreshes: [],
  },
});

const { title, terms } = assignmentOf({ version: '' });
const PATTERN = { title, terms, scenarios: [{ scenario: 'leaflet', own: false }], days: 7 };

/** A call of the day that is over, by a colleague of the trainee's who is named. */
async function colleagueCallOf({ world, version }: Matrix): Promise<{ readonly attempt: string }> {
  const { database, clock, cohort, organisation: organisationId } = world;
  const colleague = await Visitor.as(world, await addTrainee(world, cohort, 'Cleo'));
  const log = textOfCall(LEAFLET, callOf(LEAFLET, WELL));
  const { id } = await colleague.ask(ATTEMPT_ROUTES.bringCall, { body: { key: randomUUID(), log } });
  const { learnerId } = await database
    .selectFrom('attempt')
    .select('learnerId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const day = { organisationId, day: 2 };
  await database
    .insertInto('dayCall')
    .values({ ...day, scenarioVersionId: version, closesMs: clock.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const player = { ...day, learnerId, attemptId: id, name: 'Cleo', mark: JSON.stringify(ANY_MARK) };
  await database.insertInto('dayPlayer').values(player).execute();
  return { attempt: id };
}

/** Picks up, hears them out, and finds what is missing. */
const WELL = [3, 1, 4, 1, 5, 2];

/** Kudos that whoever asks has given to somebody, or the other way round. */
async function kudosOf({ world, finishedAttempt }: Matrix, asks: string | null, side: 'gave' | 'got') {
  const { database, clock, organisation: organisationId } = world;
  const learnerOf = async (id: string) =>
    (await database.selectFrom('person').select('learnerId').where('id', '=', id).executeTakeFirstOrThrow())
      .learnerId;
  const own = await learnerOf(asks ?? world.trainee);
  const other = await learnerOf(await addTrainee(world, world.cohort));
  const id = randomUUID();
  const between = side === 'gave' ? { giverId: own, receiverId: other } : { giverId: other, receiverId: own };
  const given = { craft: 'listen', answer: 1, givenMs: clock.now, seenMs: null, takenMs: null };
  await database.deleteFrom('kudos').where('attemptId', '=', finishedAttempt).execute();
  await database
    .insertInto('kudos')
    .values({ id, organisationId, attemptId: finishedAttempt, ...between, ...given })
    .execute();
  return { kudos: id };
}

type Cases = { readonly [Name in RouteName]: readonly Case<(typeof ROUTES)[Name]>[] };

/** Total over the routes: a new one does not compile until somebody has written down who may ask it. */
export const CASES: Cases = {
  readServer: [{ may: EVERYBODY, sent: () => ({}) }],
  makeFirstAdministrator: [
    {
      may: EVERYBODY,
      sent: () => ({
        body: {
          token: makeToken(),
          organisation: 'O',
          displayName: 'N',
          login: randomUUID(),
          password: 'long enough to be one',
        },
      }),
    },
  ],
  signIn: [{ may: EVERYBODY, sent: () => ({ body: { login: randomUUID(), password: 'wrong' } }) }],
  signOut: [{ may: SIGNED_IN, sent: () => ({}) }],
  readMe: [{ may: SIGNED_IN, sent: () => ({}) }],
  listSessions: [{ may: SIGNED_IN, sent: () => ({}) }],
  closeSession: [
    {
      may: SIGNED_IN,
      sent: async ({ world }, asks) => {
        if (asks === null) return nobodysOwn;
        const { session } = await (await Visitor.as(world, asks)).ask(ACCOUNT_ROUTES.readMe, {});
        return { params: { session } };
      },
    },
    {
      // Somebody else's is not there, whoever asks.
      may: [],
      sent: async ({ world }) => {
        const somebody = await addTrainee(world, world.cohort);
        const { session } = await (await Visitor.as(world, somebody)).ask(ACCOUNT_ROUTES.readMe, {});
        return { params: { session } };
      },
    },
  ],
  setPassword: [
    {
      may: SIGNED_IN,
      sent: () => ({ body: { login: randomUUID(), password: 'long enough to be one', current: null } }),
    },
  ],

  join: [{ may: EVERYBODY, sent: () => ({ body: { code: 'ABCDEFGH', displayName: 'N' } }) }],
  recover: [{ may: EVERYBODY, sent: () => ({ body: { phrase: 'one two three four' } }) }],
  signInByLink: [{ may: EVERYBODY, sent: () => ({ body: { token: makeToken() } }) }],
  startProvider: [{ may: EVERYBODY, sent: () => ({ params: provider, body: {} }) }],
  finishProvider: [{ may: EVERYBODY, sent: () => ({ params: provider }) }],
  listOwnProviders: [{ may: SIGNED_IN, sent: () => ({}) }],
  removeProvider: [
    {
      may: SIGNED_IN,
      sent: async ({ world }, asks) => {
        if (asks === null) return { params: provider };
        const identity = { issuer: AWAY.issuer, subject: randomUUID(), personId: asks };
        await world.database.insertInto('identity').values(identity).execute();
        return { params: provider };
      },
    },
  ],

  listPeople: [{ may: STAFF, sent: () => ({}) }],
  changeRole: [
    {
      may: ['administrator'],
      sent: async (matrix) => ({
        params: { person: await learner(matrix, 'trainee') },
        body: { role: 'trainer' },
      }),
    },
  ],
  renamePerson: [
    {
      may: IN_CHARGE,
      sent: async (matrix) => ({
        params: { person: await learner(matrix, 'trainee') },
        body: { displayName: 'Lou Two' },
      }),
    },
    {
      // Staff are called as an administrator says, also where they learn in the cohort.
      may: ['administrator'],
      sent: async (matrix) => ({
        params: { person: await learner(matrix, 'trainer') },
        body: { displayName: 'Lou Two' },
      }),
    },
  ],
  signOutPerson: [
    {
      may: ['administrator'],
      sent: async (matrix) => ({ params: { person: await learner(matrix, 'trainee') } }),
    },
  ],
  makeSignInLink: [
    { may: IN_CHARGE, sent: async (matrix) => ({ params: { person: await learner(matrix, 'trainee') } }) },
    // A trainer does not sign in as staff, also where these learn in the cohort.
    {
      may: ['administrator'],
      sent: async (matrix) => ({ params: { person: await learner(matrix, 'trainer') } }),
    },
    {
      may: ['administrator'],
      sent: async (matrix) => ({ params: { person: await learner(matrix, 'administrator') } }),
    },
  ],
  renameMe: [{ may: SIGNED_IN, sent: () => ({ body: { displayName: 'N' } }) }],
  renewRecoveryPhrase: [{ may: SIGNED_IN, sent: () => ({}) }],

  makeMatch: [
    {
      may: STAFF,
      sent: ({ version }) => ({
        body: { name: 'Friday', versions: [version], teams: ['North', 'South'], bestOf: 2, lateUntil: 0 },
      }),
    },
    {
      may: OWN_STAFF,
      sent: ({ ownVersion }) => ({
        body: { name: 'Friday', versions: [ownVersion], teams: null, bestOf: 1, lateUntil: 0 },
      }),
    },
  ],
  listMyMatches: [{ may: SIGNED_IN, sent: () => ({}) }],
  listMatches: [{ may: STAFF, sent: () => ({}) }],
  readMatch: lookedAt({}, watchedOf),
  leadMatch: [
    {
      may: IN_CHARGE,
      sent: async (matrix) => ({
        params: await matchOf(matrix, null),
        body: { deed: 0, does: 'begin-round' },
      }),
    },
  ],
  joinMatch: [{ may: EVERYBODY, sent: () => ({ body: { code: 'ABCDEF', displayName: 'N' } }) }],
  watchMatch: [
    { may: EVERYBODY, sent: async (matrix) => ({ body: { code: (await watchedOf(matrix)).code } }) },
  ],
  changeSeat: [
    {
      may: IN_HOUSE,
      sent: async (matrix, asks) => ({
        params: await matchOf(matrix, asks),
        body: { team: null, named: false },
      }),
    },
  ],
  leaveMatch: [
    {
      may: IN_HOUSE,
      sent: async (matrix, asks) => ({ params: await matchOf(matrix, asks), body: { left: true } }),
    },
  ],
  openMatchCall: [
    {
      may: IN_HOUSE,
      sent: async (matrix, asks) => ({ params: await runningMatchOf(matrix, asks), body: locale }),
    },
    // Without a seat.
    {
      may: [],
      sent: async (matrix) => ({ params: await runningMatchOf(matrix, null), body: locale }),
    },
  ],
  changeOwnTime: [
    {
      may: IN_HOUSE,
      sent: async (matrix, asks) => ({ params: await matchOf(matrix, asks), body: { untimed: true } }),
    },
  ],
  readCrew: [
    { may: IN_HOUSE, sent: async (matrix, asks) => ({ params: await roundOf(matrix, asks, 'lobby') }) },
    // Without a seat.
    { may: ['trainee'], sent: async (matrix) => ({ params: await roundOf(matrix, null, 'lobby') }) },
  ],
  takeCall: [
    { may: IN_HOUSE, sent: async (matrix, asks) => ({ params: await roundOf(matrix, asks, 'round') }) },
    { may: ['trainee'], sent: async (matrix) => ({ params: await roundOf(matrix, null, 'round') }) },
  ],
  changeTurn: [
    {
      may: IN_HOUSE,
      sent: async (matrix, asks) => ({
        params: { match: (await teamCallOf(matrix, asks, 'lobby')).match },
        body: { turn: 1 },
      }),
    },
  ],
  readHolders: [
    {
      may: IN_CHARGE,
      sent: async (matrix) => ({ params: { match: (await teamCallOf(matrix, null, 'lobby')).match } }),
    },
  ],
  passCall: [
    { may: IN_CHARGE, sent: async (matrix) => ({ params: await teamCallOf(matrix, null, 'round') }) },
  ],
  readStandings: lookedAt({}, watchedOf),
  readFeats: lookedAt({}, watchedOf),
  enterRoom: lookedAt({}, watchedOf),
  hearMatch: lookedAt({ seconds: 0 }, watchedOf),
  readSplits: lookedAt(locale, watchedOf),
  readRace: lookedAt({}, watchedOf),
  readAnswers: lookedAt({}, playedRoundOf),
  readRoundCall: lookedAt({ ...locale, call: 'best' as const }, playedRoundOf),

  // A day is always one of one's own organisation.
  readDayCall: [{ may: SIGNED_IN, sent: () => ({}) }],
  openDayCall: [
    {
      may: SIGNED_IN,
      sent: async (matrix, asks) => ({ params: { day: await todayOf(matrix, asks) }, body: locale }),
    },
  ],
  takeRecoveryDay: [
    { may: SIGNED_IN, sent: async (matrix, asks) => ({ params: { day: await todayOf(matrix, asks) } }) },
  ],
  readDayBoard: [
    { may: SIGNED_IN, sent: async (matrix, asks) => ({ params: { day: await playedDayOf(matrix, asks) } }) },
  ],
  readDayBest: [
    {
      may: SIGNED_IN,
      sent: async (matrix, asks) => ({ params: { day: await playedDayOf(matrix, asks) }, query: locale }),
    },
  ],

  listMySeasons: [{ may: SIGNED_IN, sent: () => ({}) }],
  listSeasons: [{ may: STAFF, sent: () => ({}) }],
  // Of cohorts that one is in charge of; the handler looks at each of them.
  makeSeason: [
    {
      may: STAFF,
      sent: async (matrix, asks) => ({ body: await newSeasonOf(matrix, asks) }),
    },
    {
      may: IN_CHARGE,
      sent: async (matrix) => {
        const body = await newSeasonOf(matrix, matrix.world.trainer);
        return { body: { ...body, leagues: [[matrix.world.cohort, ...body.leagues.flat()]] } };
      },
    },
  ],
  readSeason: [
    { may: ['trainee', ...IN_CHARGE], sent: async (matrix) => ({ params: await seasonOf(matrix) }) },
  ],
  readSeasonBoards: [
    { may: ['trainee', ...IN_CHARGE], sent: async (matrix) => ({ params: await seasonOf(matrix) }) },
  ],
  readSeasonBest: [
    {
      may: ['trainee', ...IN_CHARGE],
      sent: async (matrix) => ({ params: await playedSeasonOf(matrix), query: locale }),
    },
  ],
  withdrawSeason: [
    {
      may: IN_CHARGE,
      sent: async (matrix) => ({ params: await seasonOf(matrix), body: { withdrawn: true } }),
    },
  ],
  nameInSeason: [
    {
      may: ['trainee'],
      sent: async (matrix) => ({ params: await seasonOf(matrix), body: { named: true } }),
    },
  ],
  openSeasonCall: [
    {
      may: ['trainee'],
      sent: async (matrix) => ({
        params: { ...(await seasonOf(matrix)), round: 2 },
        body: { ...locale, number: 1 },
      }),
    },
  ],
  takeRecoveryRound: [
    { may: ['trainee'], sent: async (matrix) => ({ params: { ...(await seasonOf(matrix)), round: 2 } }) },
  ],

  listCohorts: [{ may: SIGNED_IN, sent: () => ({}) }],
  makeCohort: [{ may: STAFF, sent: () => ({ body: { name: 'C', timeZone: 'UTC' } }) }],
  readCohort: [{ may: ['trainee', ...IN_CHARGE], sent: (matrix) => ({ params: inCohort(matrix) }) }],
  readStanding: [{ may: IN_CHARGE, sent: (matrix) => ({ params: inCohort(matrix) }) }],
  changeCohort: [{ may: IN_CHARGE, sent: (matrix) => ({ params: inCohort(matrix), body: { name: 'C' } }) }],
  listMembers: [{ may: IN_CHARGE, sent: (matrix) => ({ params: inCohort(matrix) }) }],
  setMember: [
    {
      may: IN_CHARGE,
      sent: async (matrix) => ({
        params: {
          ...inCohort(matrix),
          person: await addPerson(matrix.world, matrix.world.organisation, 'trainee', 'U'),
        },
        body: { part: 'trainee' },
      }),
    },
    {
      may: ['administrator'],
      sent: async (matrix) => ({
        params: { ...inCohort(matrix), person: await addTrainee(matrix.world, matrix.world.otherCohort) },
        body: { part: 'trainee' },
      }),
    },
    {
      may: [],
      sent: (matrix) => ({
        params: { ...inCohort(matrix), person: matrix.world.foreignAdministrator },
        body: { part: 'trainer' },
      }),
    },
  ],
  removeMember: [
    {
      may: IN_CHARGE,
      sent: async (matrix) => ({
        params: { ...inCohort(matrix), person: await learner(matrix, 'trainee') },
      }),
    },
  ],
  moveMember: [
    {
      may: IN_CHARGE,
      sent: async (matrix) => ({
        params: { ...inCohort(matrix), person: await learner(matrix, 'trainee') },
        body: { to: await secondCohort(matrix) },
      }),
    },
    {
      may: ['administrator'],
      sent: async (matrix) => ({
        params: { ...inCohort(matrix), person: await learner(matrix, 'trainee') },
        body: { to: matrix.world.otherCohort },
      }),
    },
    {
      may: [],
      sent: async (matrix) => ({
        params: { ...inCohort(matrix), person: await learner(matrix, 'trainee') },
        body: { to: matrix.world.foreignCohort },
      }),
    },
  ],
  listJoinCodes: [{ may: IN_CHARGE, sent: (matrix) => ({ params: inCohort(matrix) }) }],
  makeJoinCode: [
    {
      may: IN_CHARGE,
      sent: (matrix) => ({ params: inCohort(matrix), body: { days: 1, mostUses: 1 } }),
    },
  ],
  revokeJoinCode: [
    {
      may: IN_CHARGE,
      sent: async (matrix) => ({ params: { ...inCohort(matrix), code: await code(matrix) } }),
    },
  ],
  makeSignInLinks: [
    {
      may: IN_CHARGE,
      sent: async (matrix) => ({
        params: inCohort(matrix),
        body: { people: [await learner(matrix, 'trainee')] },
      }),
    },
  ],

  previewRoster: [
    { may: IN_CHARGE, sent: (matrix) => ({ params: inCohort(matrix), body: { csv: 'name\nN\n' } }) },
  ],
  importRoster: [
    {
      may: IN_CHARGE,
      sent: (matrix) => ({ params: inCohort(matrix), body: { csv: `name\n${randomUUID()}\n` } }),
    },
  ],
  exportRoster: [{ may: IN_CHARGE, sent: (matrix) => ({ params: inCohort(matrix) }) }],

  openAttempt: [
    {
      may: SIGNED_IN,
      sent: ({ version }) => ({
        body: { key: randomUUID(), version, assignment: null, mode: 'practice', locale: 'en' },
      }),
    },
    {
      // Of the house's own, trainees take only calls that are asked of them.
      may: OWN_STAFF,
      sent: ({ ownVersion }) => ({
        body: {
          key: randomUUID(),
          version: ownVersion,
          assignment: null,
          mode: 'exam',
          locale: 'en',
        },
      }),
    },
  ],
  readAttempt: [
    {
      may: ['trainee'],
      sent: ({ openAttempt }) => ({ params: { attempt: openAttempt }, query: locale }),
    },
  ],
  sendInput: [
    {
      may: ['trainee'],
      sent: ({ openAttempt }) => ({
        params: { attempt: openAttempt },
        body: { seq: 1, input: 'pick-up', ...locale },
      }),
    },
  ],
  bringCall: [{ may: SIGNED_IN, sent: () => ({ body: { key: randomUUID(), log: 'none' } }) }],
  listMyAttempts: [{ may: SIGNED_IN, sent: () => ({}) }],
  readReplay: [
    {
      may: ['trainee', ...IN_CHARGE],
      sent: ({ finishedAttempt }) => ({ params: { attempt: finishedAttempt }, query: locale }),
    },
    {
      // Whoever runs a cohort they are in now, and the one it was assigned in.
      may: OWN_STAFF,
      sent: async (matrix) => ({ params: { attempt: await callOfMover(matrix) }, query: locale }),
    },
    {
      // While its day is open, nobody who may still play it.
      may: ['trainee'],
      sent: async (matrix) => ({ params: { attempt: await callOfOpenDay(matrix) }, query: locale }),
    },
  ],

  readRemarks: [
    {
      may: ['trainee', ...IN_CHARGE],
      sent: ({ finishedAttempt }) => ({ params: { attempt: finishedAttempt } }),
    },
  ],
  writeNote: [
    {
      may: IN_CHARGE,
      sent: ({ finishedAttempt }) => ({ params: { attempt: finishedAttempt }, body: { text: 'Well done' } }),
    },
    {
      // What was assigned in a cohort is judged there.
      may: IN_CHARGE,
      sent: async (matrix) => ({
        params: { attempt: await callOfMover(matrix) },
        body: { text: 'Well done' },
      }),
    },
    {
      // Nobody judges their own calls, whatever they may otherwise.
      may: [],
      sent: async (matrix) => ({
        params: { attempt: await callOfAdministrator(matrix) },
        body: { text: 'Well done' },
      }),
    },
  ],
  changeNote: [
    {
      may: IN_CHARGE,
      sent: async (matrix, asks) => ({
        params: await ownNote(matrix, asks),
        body: { text: 'Very well done' },
      }),
    },
    // Somebody else's is not there, whoever asks.
    {
      may: [],
      sent: async (matrix) => ({ params: await noteOfOther(matrix), body: { text: 'Very well done' } }),
    },
  ],
  removeNote: [
    { may: IN_CHARGE, sent: async (matrix, asks) => ({ params: await ownNote(matrix, asks) }) },
    { may: [], sent: async (matrix) => ({ params: await noteOfOther(matrix) }) },
  ],
  setOverride: [
    {
      may: IN_CHARGE,
      sent: ({ finishedAttempt }) => ({
        params: { attempt: finishedAttempt },
        body: { total: 80, reason: 'Said by voice' },
      }),
    },
    {
      may: IN_CHARGE,
      sent: async (matrix) => ({
        params: { attempt: await callOfMover(matrix) },
        body: { total: 80, reason: 'Said by voice' },
      }),
    },
  ],
  removeOverride: [
    {
      may: IN_CHARGE,
      sent: async ({ world, finishedAttempt }) => {
        const params = { attempt: finishedAttempt };
        const administrator = await Visitor.as(world, world.administrator);
        const body = { total: 80, reason: 'Said by voice' };
        await administrator.ask(REMARK_ROUTES.setOverride, { params, body });
        return { params, query: {} };
      },
    },
  ],
  readRecord: [
    {
      may: ['trainee', ...IN_CHARGE],
      sent: ({ world }) => ({ params: { person: world.trainee }, query: locale }),
    },
    {
      may: IN_CHARGE,
      sent: async (matrix) => ({ params: { person: await learner(matrix, 'trainer') }, query: locale }),
    },
    {
      may: ['trainer', 'administrator'],
      sent: ({ world }) => ({ params: { person: world.trainer }, query: locale }),
    },
  ],
  readCohortReport: [{ may: IN_CHARGE, sent: (matrix) => ({ params: inCohort(matrix), query: locale }) }],
  listMyCalls: [{ may: SIGNED_IN, sent: () => ({ query: locale }) }],
  readMyProgress: [{ may: SIGNED_IN, sent: () => ({ query: locale }) }],
  listMyRemarked: [{ may: SIGNED_IN, sent: () => ({}) }],
  readMyWear: [{ may: SIGNED_IN, sent: () => ({}) }],
  shareComposure: [{ may: SIGNED_IN, sent: () => ({ body: { shares: true } }) }],

  assign: [{ may: IN_CHARGE, sent: (matrix) => ({ params: inCohort(matrix), body: assignmentOf(matrix) }) }],
  listAssignments: [{ may: IN_CHARGE, sent: (matrix) => ({ params: inCohort(matrix) }) }],
  changeAssignment: [
    {
      may: IN_CHARGE,
      sent: ({ assignment }) => ({ params: { assignment }, body: { title: 'Second week' } }),
    },
  ],
  withdrawAssignment: [
    {
      may: IN_CHARGE,
      sent: ({ assignment }) => ({ params: { assignment }, body: { withdrawn: false } }),
    },
  ],
  listScenarios: [{ may: SIGNED_IN, sent: () => ({}) }],
  readScenario: [
    { may: STAFF, sent: ({ version }) => ({ params: { version }, query: locale }) },
    { may: OWN_STAFF, sent: ({ ownVersion }) => ({ params: { version: ownVersion }, query: locale }) },
  ],
  readItems: [
    { may: STAFF, sent: ({ version }) => ({ params: { version } }) },
    {
      may: IN_CHARGE,
      sent: ({ ownVersion, world }) => ({ params: { version: ownVersion }, query: { cohort: world.cohort } }),
    },
  ],
  readSource: [{ may: OWN_STAFF, sent: ({ sourceVersion }) => ({ params: { version: sourceVersion } }) }],
  exportItems: [
    { may: STAFF, sent: ({ version }) => ({ params: { version }, query: { as: 'csv' } }) },
    {
      may: IN_CHARGE,
      sent: ({ ownVersion, world }) => ({
        params: { version: ownVersion },
        query: { cohort: world.cohort, as: 'csv' },
      }),
    },
  ],
  readMyKey: [
    { may: STAFF, sent: ({ version }) => ({ params: { version } }) },
    { may: OWN_STAFF, sent: ({ ownVersion }) => ({ params: { version: ownVersion } }) },
  ],
  answerLine: [
    { may: STAFF, sent: ({ version }) => firstAnswer(version) },
    { may: OWN_STAFF, sent: ({ ownVersion }) => firstAnswer(ownVersion) },
  ],
  handInKey: [
    { may: STAFF, sent: ({ version }) => ({ params: { version } }) },
    { may: OWN_STAFF, sent: ({ ownVersion }) => ({ params: { version: ownVersion } }) },
  ],
  readKeys: [
    { may: STAFF, sent: ({ version }) => ({ params: { version } }) },
    { may: OWN_STAFF, sent: ({ ownVersion }) => ({ params: { version: ownVersion } }) },
  ],
  checkScenario: [{ may: STAFF, sent: () => ({ body: { yaml: 'none', words: {} } }) }],
  publishScenario: [{ may: STAFF, sent: () => ({ body: { yaml: 'none', words: {}, seal: 'none' } }) }],
  retireScenario: [
    {
      may: OWN_STAFF,
      sent: ({ ownVersion }) => ({ params: { version: ownVersion }, body: { retired: false } }),
    },
    // What comes with the program is nobody's to take away.
    { may: [], sent: ({ version }) => ({ params: { version }, body: { retired: true } }) },
  ],

  listPhrases: [{ may: SIGNED_IN, sent: () => ({}) }],
  offerPhrase: [{ may: SIGNED_IN, sent: () => ({ body: PHRASE }) }],
  writePhrase: [{ may: STAFF, sent: () => ({ body: PHRASE }) }],
  changePhrase: [
    {
      may: OWN_STAFF,
      sent: async (matrix) => ({ params: await phraseOf(matrix), body: { text: 'One moment.' } }),
    },
  ],
  removePhrase: [{ may: OWN_STAFF, sent: async (matrix) => ({ params: await phraseOf(matrix) }) }],
  readTrade: [{ may: SIGNED_IN, sent: () => ({}) }],
  setTrade: [
    {
      may: ADMINISTRATORS,
      sent: () => ({
        body: { industry: 'bank', address: {}, parameters: { can: [], approval: [], cannot: [] } },
      }),
    },
  ],

  readMyKudos: [{ may: SIGNED_IN, sent: () => ({}) }],
  seeKudos: [{ may: SIGNED_IN, sent: () => ({ body: { until: 1 } }) }],
  acceptKudos: [{ may: SIGNED_IN, sent: () => ({ body: { takes: true } }) }],
  listColleagueCalls: [{ may: SIGNED_IN, sent: () => ({}) }],
  giveKudos: [
    // Team-mates alone, whoever trains them.
    {
      may: ['trainee'],
      sent: async (matrix) => ({ params: await colleagueCallOf(matrix), body: { craft: 'validate' } }),
    },
    // Nobody praises their own calls.
    {
      may: [],
      sent: ({ finishedAttempt }) => ({
        params: { attempt: finishedAttempt },
        body: { craft: 'validate' },
      }),
    },
  ],
  withdrawKudos: [
    { may: IN_HOUSE, sent: async (matrix, asks) => ({ params: await kudosOf(matrix, asks, 'gave') }) },
    {
      may: ['trainee'],
      sent: async (matrix) => ({ params: await kudosOf(matrix, matrix.world.trainee, 'gave') }),
    },
  ],
  takeKudos: [
    { may: IN_HOUSE, sent: async (matrix, asks) => ({ params: await kudosOf(matrix, asks, 'got') }) },
    {
      may: ['trainee'],
      sent: async (matrix) => ({ params: await kudosOf(matrix, matrix.world.trainee, 'got') }),
    },
  ],
  readHouseKudos: [{ may: SIGNED_IN, sent: () => ({}) }],
  setHouseKudos: [{ may: ADMINISTRATORS, sent: () => ({ body: { on: true } }) }],

  readQuestions: [
    { may: STAFF, sent: ({ version }) => ({ params: { version } }) },
    { may: OWN_STAFF, sent: ({ ownVersion }) => ({ params: { version: ownVersion } }) },
  ],
  makeCheck: [
    {
      may: IN_CHARGE,
      sent: async (matrix) => ({ params: inCohort(matrix), body: await checkOf(matrix.version) }),
    },
  ],
  listChecks: [{ may: IN_CHARGE, sent: (matrix) => ({ params: inCohort(matrix) }) }],
  readCheck: [{ may: IN_CHARGE, sent: ({ check }) => ({ params: { check } }) }],
  withdrawCheck: [
    { may: IN_CHARGE, sent: ({ check }) => ({ params: { check }, body: { withdrawn: false } }) },
  ],
  listMyChecks: [{ may: SIGNED_IN, sent: () => ({}) }],
  readMyCheck: [{ may: ['trainee'], sent: ({ check }) => ({ params: { check }, query: locale }) }],
  answerQuestion: [
    {
      may: ['trainee'],
      sent: ({ check, choice }) => ({ params: { check, place: 0 }, query: locale, body: { choice } }),
    },
  ],

  nudge: [
    {
      may: IN_CHARGE,
      sent: (matrix) => ({
        params: inCohort(matrix),
        body: { people: [matrix.world.trainee], assignment: null },
      }),
    },
  ],
  takeBackNudges: [
    {
      may: IN_CHARGE,
      sent: (matrix) => ({ params: { ...inCohort(matrix), batch: randomUUID() } }),
    },
  ],
  seeNudges: [{ may: SIGNED_IN, sent: ({ assignment }) => ({ body: { assignments: [assignment] } }) }],
  listTemplates: [{ may: STAFF, sent: () => ({}) }],
  makeTemplate: [{ may: STAFF, sent: () => ({ body: { name: 'First week', pattern: PATTERN } }) }],
  renameTemplate: [
    { may: OWN_STAFF, sent: ({ template }) => ({ params: { template }, body: { name: 'Second week' } }) },
  ],
  removeTemplate: [
    { may: OWN_STAFF, sent: ({ template }) => ({ params: { template }, body: { removed: false } }) },
  ],
  listMyAssignments: [{ may: SIGNED_IN, sent: () => ({}) }],
  readProgress: [{ may: IN_CHARGE, sent: (matrix) => ({ params: inCohort(matrix) }) }],

  erasePerson: [
    {
      may: ['administrator'],
      sent: async (matrix) => ({ params: { person: await learner(matrix, 'trainee') } }),
    },
  ],
  exportMe: [{ may: SIGNED_IN, sent: () => ({}) }],
  readRetention: [{ may: ADMINISTRATORS, sent: () => ({}) }],
  setRetention: [{ may: ADMINISTRATORS, sent: () => ({ body: { days: 400 } }) }],
  exportCohort: [
    {
      may: IN_CHARGE,
      sent: (matrix) => ({ params: inCohort(matrix), query: { what: 'attempts', as: 'csv' } }),
    },
  ],
  readAudit: [{ may: ADMINISTRATORS, sent: () => ({}) }],
  isLive: [{ may: EVERYBODY, sent: () => ({}) }],
  isReady: [{ may: EVERYBODY, sent: () => ({}) }],
};

/** A provider that nobody answers for. */
const AWAY: ProviderSetting = {
  id: 'away',
  name: 'Away',
  issuer: 'http://127.0.0.1:9',
  clientId: 'simmerdown',
  authentication: 'basic',
  newcomers: 'refuse',
  scope: 'openid',
  grants: [],
};

export async function makeMatrix(engine: Engine): Promise<Matrix> {
  const world = await testWorld(engine, [AWAY]);
  const { database, clock, organisation, cohort } = world;
  await registerRules(database, clock.now);
  const version = await publish(database, { organisationId: null, scenario: LEAFLET, words: {} }, clock.now);
  const own = { organisationId: organisation, scenario: LEAFLET, words: {} };
  const trainee = await Visitor.as(world, world.trainee);
  const opening = { key: randomUUID(), version, assignment: null, mode: 'practice', locale: 'en' } as const;
  const opened = await trainee.ask(ATTEMPT_ROUTES.openAttempt, { body: opening });
  const log = textOfCall(LEAFLET, callOf(LEAFLET, [0]));
  const brought = await trainee.ask(ATTEMPT_ROUTES.bringCall, { body: { key: randomUUID(), log } });
  const trainer = await Visitor.as(world, world.trainer);
  const assigning = { params: { cohort }, body: assignmentOf({ version }) };
  const assigned = await trainer.ask(ASSIGNMENT_ROUTES.assign, assigning);
  const keeping = { body: { name: 'First week', pattern: PATTERN } };
  const template = await trainer.ask(TEMPLATE_ROUTES.makeTemplate, keeping);
  const checking = { params: { cohort }, body: await checkOf(version) };
  const check = (await trainer.ask(CHECK_ROUTES.makeCheck, checking)).id;
  const asked = await trainee.ask(CHECK_ROUTES.readMyCheck, { params: { check }, query: locale });
  return {
    world,
    people: {
      ...world,
      stale: await addPerson(world, organisation, 'trainee', 'Stan', { [cohort]: 'trainer' }),
    },
    version,
    ownVersion: await publish(database, own, clock.now),
    sourceVersion: await publish(
      database,
      { ...own, words: { en: { title: 'Own' } }, source: { yaml: 'none', words: {} } },
      clock.now,
    ),
    openAttempt: opened.attempt,
    finishedAttempt: brought.id,
    assignment: assigned.id,
    template: template.id,
    check,
    choice: asked.next?.replies[0]?.id ?? '',
  };
}
