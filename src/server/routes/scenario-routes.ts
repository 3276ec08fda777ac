/** The scenarios of an organisation. */
import { severityOf } from '../../lint/finding.ts';
import { type HandedIn, readHandedIn } from '../../lint/inspect.ts';
import { type Report, SCENARIO_ROUTES as routes } from '../../protocol/scenario.ts';
import { wordsIn } from '../attempts/step.ts';
import type { Actor } from '../authority/can.ts';
import { ownOrganisation } from '../authority/whose.ts';
import type { Database } from '../database/open-database.ts';
import type { ScenarioVersionRow } from '../database/tables.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { readItems } from '../insight/items.ts';
import {
  findEditionRow,
  isSeal,
  listEditions,
  ownerOfEdition,
  sealOf,
  tellEdition,
} from '../library/editions.ts';
import { inspectApart } from '../library/inspect.ts';
import type { Inspection } from '../library/inspection.ts';
import { type NewVersion, publish, readVersion } from '../library/versions.ts';

/** Whoever asks asks about their own organisation. */
const owner = async (_: unknown, __: unknown, actor: Actor | null) => ownOrganisation(actor);

export const SCENARIO_HANDLERS = [
  handle(routes.listScenarios, {
    owner,
    answer: async ({ server, actor, query }) => ({
      editions: await listEditions(server.database, actor.organisationId, query.all === 'yes'),
    }),
  }),

  handle(routes.readScenario, {
    owner: ({ database }, { params }, actor) =>
      ownerOfEdition(database, params.version, actor?.organisationId ?? null),
    answer: async ({ server: { database }, params, query }) => {
      const version = await readVersion(database, params.version);
      if (!version) throw new Failed('not-found');
      return {
        edition: tellEdition(await rowOf(database, params.version)),
        scenario: version.scenario,
        words: { ...wordsIn(version, query.locale) },
      };
    },
  }),

  handle(routes.readItems, {
    owner: ({ database }, { params }, actor) =>
      ownerOfEdition(database, params.version, actor?.organisationId ?? null),
    answer: async ({ server, actor, params, query }) => {
      const { organisationId } = actor;
      const cohorts = cohortsToCount(actor, query.cohort);
      const { calls, items } = await readItems(server.database, {
        organisationId,
        version: params.version,
        cohorts,
      });
      return {
        calls,
        items: items.map((item) => ({ ...item, flags: [...item.flags], moves: [...item.moves] })),
      };
    },
  }),

  handle(routes.checkScenario, {
    owner,
    answer: async ({ server, actor, body }) => {
      await server.limits.count('upload-by-person', actor.personId);
      const inspected = await inspectApart(body);
      return reportOf(inspected, inspected.fit ? sealOf(server.secret, body) : null);
    },
  }),

  handle(routes.publishScenario, {
    owner,
    answer: async ({ server, actor, body: { seal, ...files } }) => {
      await server.limits.count('upload-by-person', actor.personId);
      if (!isSeal(seal, sealOf(server.secret, files)))
        throw new Failed('scenario-refused', { faults: [{ path: 'seal', code: 'not-checked' }] });
      const edition = { organisationId: actor.organisationId, ...sealedIn(files) };
      const id = await publish(server.database, edition, server.now());
      return tellEdition(await rowOf(server.database, id));
    },
  }),

  handle(routes.retireScenario, {
    owner: ({ database }, { params }, actor) =>
      ownerOfEdition(database, params.version, actor?.organisationId ?? null),
    answer: async ({ server, params, body }) => {
      const row = await rowOf(server.database, params.version);
      // What comes with the program is there for everybody.
      if (row.publisher === '') throw new Failed('not-allowed');
      await server.database
        .updateTable('scenarioVersion')
        .set({ retiredMs: body.retired ? server.now() : null })
        .where('id', '=', params.version)
        .execute();
      return tellEdition(await rowOf(server.database, params.version));
    },
  }),
];

/** Administrators count everybody, trainers the people of their own cohorts; both may look at one of them alone. */
function cohortsToCount({ role, trains }: Actor, cohort: string | undefined): readonly string[] | null {
  if (cohort === undefined) return role === 'administrator' ? null : trains;
  if (role === 'administrator' || trains.includes(cohort)) return [cohort];
  throw new Failed('not-found');
}

/** The seal says that these very files were found fit; they only have to be read. */
function sealedIn(files: HandedIn): Pick<NewVersion, 'scenario' | 'words'> {
  const { scenario, texts } = readHandedIn(files);
  if (!scenario) throw new Failed('scenario-refused');
  const words = Object.entries(texts).map(([locale, each]) => [locale, Object.fromEntries(each)]);
  return { scenario, words: Object.fromEntries(words) };
}

async function rowOf(database: Database, id: string): Promise<ScenarioVersionRow> {
  const row = await findEditionRow(database, id);
  if (!row) throw new Failed('not-found');
  return row;
}

function reportOf({ failures, textFindings, findings }: Inspection, seal: string | null): Report {
  return {
    failures: failures.map(({ code, path, line, column, detail }) => ({ code, path, line, column, detail })),
    texts: textFindings.map(({ code, locale, key, detail }) => ({ code, locale, key, detail })),
    findings: findings.map((finding) => {
      const { code, at, locale, detail } = finding;
      return { code, at, locale, detail, severity: severityOf(finding) };
    }),
    seal,
  };
}
