/** A room of a match on a server of its own, its host and its players. For tests. */
import { ATTEMPT_ROUTES, type Step } from '../../protocol/attempt.ts';
import { type Match, type NewMatch, MATCH_ROUTES as routes } from '../../protocol/match.ts';
import { callOf, LEAFLET, written } from '../attempts/test-attempts.ts';
import type { Engine } from '../database/open-database.ts';
import { registerRules } from '../library/rules.ts';
import { publish } from '../library/versions.ts';
import { Visitor } from '../test-server.ts';
import { testWorld, type World } from '../test-world.ts';

/** Picks up, hears them out, and finds what is missing. */
export const GOOD = [3, 1, 4, 1, 5, 2];
/** Hangs up at once. */
export const POOR = [3];
/** With an answer in it that takes anger away. */
export const CALMING = [0, 0, 3, 1, 1];

export interface Room {
  readonly world: World;
  readonly host: Visitor;
  readonly match: string;
  readonly code: string;
}

export const TEAMS = ['North', 'South'];

/** Two rounds of the leaflet. */
export async function open(
  engine: Engine,
  teams: string[] | null = TEAMS,
  lateUntil = 1,
  naming: Match['naming'] = 'own-choice',
  settled: Partial<NewMatch> = {},
): Promise<Room> {
  return openIn(await testWorld(engine), { teams, lateUntil, naming, ...settled });
}

/** The same on a server that is there. */
export async function openIn(world: World, settled: Partial<NewMatch> = {}): Promise<Room> {
  await registerRules(world.database, world.clock.now);
  const edition = { organisationId: null, scenario: LEAFLET, words: { en: { title: 'The leaflet' } } };
  const version = await publish(world.database, edition, world.clock.now);
  const host = await Visitor.as(world, world.trainer);
  const body = {
    name: 'Friday',
    versions: [version, version],
    teams: TEAMS,
    bestOf: 2,
    lateUntil: 1,
    ...settled,
  };
  const { match, code } = await host.ask(routes.makeMatch, { body });
  return { world, host, match, code };
}

/** Somebody who comes with nothing but a telephone and the code. */
export async function enter({ world, code }: Room, displayName: string, named = true): Promise<Visitor> {
  const player = new Visitor(world);
  await player.ask(routes.joinMatch, { body: { code, displayName, named } });
  return player;
}

export async function lead(
  { host, match }: Room,
  ...deeds: readonly Match['deeds'][number][]
): Promise<Match> {
  const params = { match };
  let now = await host.ask(routes.readMatch, { params });
  for (const does of deeds)
    now = await host.ask(routes.leadMatch, { params, body: { deed: now.deed, does } });
  return now;
}

export const openCall = ({ match }: Room, player: Visitor, round = 1) =>
  player.try(routes.openMatchCall, { params: { match, round }, body: { locale: 'en' } });

export async function callOfRound(room: Room, player: Visitor, round = 1): Promise<Step> {
  const opened = await openCall(room, player, round);
  if ('problem' in opened) throw new Error(opened.problem.code);
  return opened.answer;
}

export const send = (player: Visitor, attempt: string, seq: number, input: string) =>
  player.try(ATTEMPT_ROUTES.sendInput, { params: { attempt }, body: { seq, input, locale: 'en' } });

/** A whole call of the round; gives the last step. */
export async function play(
  room: Room,
  player: Visitor,
  choices: readonly number[],
  round = 1,
  pace = 1000,
): Promise<Step> {
  const first = await callOfRound(room, player, round);
  let last = first;
  for (const [index, input] of written(callOf(LEAFLET, choices)).entries()) {
    room.world.clock.now += pace;
    const sent = await send(player, first.attempt, index + 1, input);
    if ('problem' in sent) throw new Error(sent.problem.code);
    last = sent.answer;
  }
  return last;
}

export const standings = ({ match }: Room, player: Visitor) =>
  player.ask(routes.readStandings, { params: { match } });
export const splits = ({ match }: Room, player: Visitor) =>
  player.ask(routes.readSplits, { params: { match }, query: { locale: 'en' } });
export const read = ({ match }: Room, player: Visitor) => player.ask(routes.readMatch, { params: { match } });

export const code = (asked: object): string | null =>
  'problem' in asked ? (asked.problem as { readonly code: string }).code : null;
