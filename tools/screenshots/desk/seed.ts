/** Fills a server with an organisation, by its own routes, a day after the other. */
import type { FastifyInstance } from 'fastify';
import { makeInput } from '../../../src/engine/log/input-text.ts';
import { shippedScenario } from '../../../src/files/shipped.ts';
import { ASSIGNMENT_ROUTES, type Assignment } from '../../../src/protocol/assignment.ts';
import { ATTEMPT_ROUTES } from '../../../src/protocol/attempt.ts';
import { COHORT_ROUTES } from '../../../src/protocol/cohort.ts';
import { EXPERT_ROUTES } from '../../../src/protocol/expert.ts';
import { PHRASE_ROUTES } from '../../../src/protocol/phrase.ts';
import { REMARK_ROUTES } from '../../../src/protocol/remark.ts';
import { ROSTER_ROUTES } from '../../../src/protocol/roster.ts';
import { SCENARIO_ROUTES } from '../../../src/protocol/scenario.ts';
import { TEMPLATE_ROUTES } from '../../../src/protocol/template.ts';
import { makePerson } from '../../../src/server/accounts/people.ts';
import { weighFinished } from '../../../src/server/insight/weigh.ts';
import type { Server } from '../../../src/server/server.ts';
import { type Asker, askerAs } from './asker.ts';
import { callBy } from './calls.ts';
import { seedCheck } from './seed-check.ts';
import {
  ASKED,
  FIRST_DAY,
  KEY_REASONS,
  MAPPED,
  NAMES,
  PHRASES,
  PLAYED,
  type Played,
  REMARK,
  TODAY,
  TRAINERS,
} from './story.ts';

export interface Filling {
  readonly app: FastifyInstance;
  readonly server: Server;
  readonly clock: { now: number };
}

export interface Seeded {
  /** What a browser keeps to be the administrator, and to be one of the trainees. */
  readonly sessions: { readonly administrator: string; readonly trainee: string };
  readonly cohort: string;
  /** As in `NAMES`. */
  readonly people: readonly string[];
  /** The edition of a scenario. */
  readonly versions: Readonly<Record<string, string>>;
  /** The call that has a remark. */
  readonly remarked: string;
  /** A team check that most have answered. */
  readonly check: string;
}

export async function seed(filling: Filling): Promise<Seeded> {
  const { app, server, clock } = filling;
  clock.now = FIRST_DAY;
  const staff = await makeStaff(filling);
  const administrator = await askerAs(app, server, staff[0] ?? '');
  const cohort = await makeCohorts(administrator);
  const people = await bringIn(administrator, cohort);
  const versions = await readVersions(administrator);
  const assignments = await assign(administrator, cohort, versions);
  const askers = await Promise.all(people.map((person) => askerAs(app, server, person)));
  let remarked = '';
  for (const played of PLAYED) {
    clock.now = played.at;
    const attempt = await play(askers, assignments, played, clock);
    if (played.who === REMARK.who) remarked = attempt;
  }
  clock.now = TODAY;
  await weigh(server);
  await remark(administrator, remarked);
  await giveKeys(filling, staff, versions[MAPPED] ?? '');
  const check = await seedCheck(administrator, askers, { cohort, version: versions[MAPPED] ?? '' });
  return {
    sessions: { administrator: administrator.session, trainee: askers[1]?.session ?? '' },
    cohort,
    people,
    versions,
    remarked,
    check,
  };
}

/** An administrator and some trainers; gives their ids. */
export async function makeStaff({ server: { database }, clock }: Filling): Promise<readonly string[]> {
  const organisationId = '6b8f0f3e-7a52-4a5e-9d3b-0c4d5e6f7a81';
  const house = { id: organisationId, name: 'Tea & Sons', settings: '{}' };
  await database
    .insertInto('organisation')
    .values({ ...house, retentionDays: null, createdMs: clock.now })
    .execute();
  const make = (displayName: string, role: 'administrator' | 'trainer') =>
    makePerson(database, { organisationId, displayName, login: loginOf(displayName), role }, clock.now);
  const ids = [await make('Ada Reed', 'administrator')];
  for (const name of TRAINERS) ids.push(await make(name, 'trainer'));
  return ids;
}

const loginOf = (name: string): string =>
  `${name
    .normalize('NFKD')
    .replaceAll(/[^A-Za-zı ]/g, '')
    .replaceAll('ı', 'i')
    .replaceAll(' ', '.')
    .toLowerCase()}@example.org`;

async function makeCohorts(administrator: Asker): Promise<string> {
  const make = (name: string, timeZone: string) =>
    administrator.ask(COHORT_ROUTES.makeCohort, { body: { name, timeZone } });
  await make('Night shift', 'Europe/Helsinki');
  const { id } = await make('Monday starters', 'Europe/Riga');
  return id;
}

/** All who learn, from a list, and a code for those who come later; gives their ids. */
async function bringIn(administrator: Asker, cohort: string): Promise<readonly string[]> {
  const csv = ['name,login', ...NAMES.map((name) => `${name},${loginOf(name)}`)].join('\n');
  const params = { cohort };
  const { entries } = await administrator.ask(ROSTER_ROUTES.importRoster, { params, body: { csv } });
  await administrator.ask(COHORT_ROUTES.makeJoinCode, { params, body: { days: 60, mostUses: 30 } });
  return entries.map(({ person }) => person ?? '');
}

export async function readVersions(administrator: Asker): Promise<Readonly<Record<string, string>>> {
  const { editions } = await administrator.ask(SCENARIO_ROUTES.listScenarios, {});
  return Object.fromEntries(editions.map(({ scenario, version }) => [scenario, version]));
}

async function assign(
  administrator: Asker,
  cohort: string,
  versions: Readonly<Record<string, string>>,
): Promise<readonly Assignment[]> {
  const assignments: Assignment[] = [];
  for (const { scenarios, ...asked } of ASKED)
    assignments.push(
      await administrator.ask(ASSIGNMENT_ROUTES.assign, {
        params: { cohort },
        body: { ...asked, versions: scenarios.map((id) => versions[id] ?? ''), people: null },
      }),
    );
  await keepTemplate(administrator);
  await writePhrases(administrator);
  return assignments;
}

async function keepTemplate(administrator: Asker): Promise<void> {
  const [{ title, scenarios, terms } = { title: '', scenarios: [], terms: undefined }] = ASKED;
  if (!terms) return;
  const pattern = {
    title,
    scenarios: scenarios.map((scenario) => ({ scenario, own: false })),
    terms,
    days: 10,
  };
  await administrator.ask(TEMPLATE_ROUTES.makeTemplate, { body: { name: title, pattern } });
}

async function writePhrases(administrator: Asker): Promise<void> {
  for (const [situation, text] of PHRASES)
    await administrator.ask(PHRASE_ROUTES.writePhrase, { body: { situation, locale: 'en', text } });
}

/** Plays a call as the page does, with some seconds before each answer; gives the attempt. */
async function play(
  askers: readonly Asker[],
  assignments: readonly Assignment[],
  { who, assignment, scenario: id, skill, seed, at }: Played,
  clock: Filling['clock'],
): Promise<string> {
  const [asker, asked, scenario] = [askers[who], assignments[assignment], shippedScenario(id)];
  const version = asked?.items.find((item) => item.scenario === id)?.version;
  if (!asker || !asked || !scenario || version === undefined) throw new Error(`${id} is not assigned`);
  const body = {
    key: `seeded-${at}-${seed}`,
    version,
    assignment: asked.id,
    mode: 'practice',
    locale: 'en',
  } as const;
  const { attempt } = await asker.ask(ATTEMPT_ROUTES.openAttempt, { body });
  for (const [place, input] of callBy(scenario, { skill, seed }).entries()) {
    clock.now += 9_000;
    await asker.ask(ATTEMPT_ROUTES.sendInput, {
      params: { attempt },
      body: { seq: place + 1, input: makeInput(input), locale: 'en' },
    });
  }
  return attempt;
}

/** A second a call: only calls of the scenario whose map is shown are weighed, and those of the person who is shown. */
async function weigh(server: Server): Promise<void> {
  const { database } = server;
  const now = () => server.now();
  const shown = database
    .selectFrom('person')
    .select('learnerId')
    .where('displayName', '=', NAMES[REMARK.who] ?? '');
  const mapped = database.selectFrom('scenarioVersion').select('id').where('scenario', '=', MAPPED);
  await database
    .updateTable('attempt')
    .set({ analysedMs: now() })
    .where('scenarioVersionId', 'not in', mapped)
    .where('learnerId', 'not in', shown)
    .execute();
  await weighFinished(database, now, (error) => {
    throw error;
  });
}

async function remark(administrator: Asker, attempt: string): Promise<void> {
  const { text } = REMARK;
  await administrator.ask(REMARK_ROUTES.writeNote, { params: { attempt }, body: { text } });
}

/** The trainers say what they hold for best; they agree at most lines, as experts do. */
async function giveKeys({ app, server }: Filling, staff: readonly string[], version: string): Promise<void> {
  const lines = Object.entries(shippedScenario(MAPPED)?.lines ?? {});
  for (const [expert, person] of staff.slice(1).entries()) {
    const asker = await askerAs(app, server, person);
    for (const [place, [line, { replies }]] of lines.entries()) {
      const choice = replies[(place + expert) % 4 === 3 ? 1 : 0];
      if (choice === undefined) continue;
      const body = { choice, reason: KEY_REASONS[(place + expert) % KEY_REASONS.length] ?? '' };
      await asker.ask(EXPERT_ROUTES.answerLine, { params: { version, line }, body });
    }
    await asker.ask(EXPERT_ROUTES.handInKey, { params: { version } });
  }
}
