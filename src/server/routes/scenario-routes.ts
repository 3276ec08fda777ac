/** The scenarios of an organisation. */
import { severityOf } from '../../lint/finding.ts';
import { type HandedIn, readHandedIn } from '../../lint/inspect.ts';
import { type Report, SCENARIO_ROUTES as routes } from '../../protocol/scenario.ts';
import { wordsIn } from '../attempts/step.ts';
import type { Database } from '../database/open-database.ts';
import type { ScenarioVersionRow } from '../database/tables.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import {
  findEditionRow,
  isSeal,
  listEditions,
  readSource,
  retire,
  sealOf,
  tellEdition,
} from '../library/editions.ts';
import { inspectApart } from '../library/inspect.ts';
import type { Inspection } from '../library/inspection.ts';
import { publishOwn } from '../library/publish-own.ts';
import { type NewVersion, readVersion } from '../library/versions.ts';
import { byWhom } from './by-whom.ts';
import { edition, theirOrganisation } from './owners.ts';

export const SCENARIO_HANDLERS = [
  handle(routes.listScenarios, {
    owner: theirOrganisation,
    answer: async ({ server, actor, query }) => ({
      editions: await listEditions(server.database, actor.organisationId, query.all === 'yes'),
    }),
  }),

  handle(routes.readScenario, {
    owner: edition,
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

  handle(routes.readSource, {
    owner: edition,
    answer: async ({ server: { database }, params }) => {
      const source = await readSource(database, params.version);
      if (!source) throw new Failed('not-found');
      return source;
    },
  }),

  handle(routes.checkScenario, {
    owner: theirOrganisation,
    answer: async ({ server, actor, body }) => {
      await server.limits.count('upload-by-person', actor.personId);
      const inspected = await inspectApart(body);
      return reportOf(inspected, inspected.fit ? sealOf(server.secret, body) : null);
    },
  }),

  handle(routes.publishScenario, {
    owner: theirOrganisation,
    answer: async ({ server, request, actor, body: { seal, after, ...files } }) => {
      await server.limits.count('upload-by-person', actor.personId);
      if (!isSeal(seal, sealOf(server.secret, files)))
        throw new Failed('scenario-refused', { faults: [{ path: 'seal', code: 'not-checked' }] });
      const { organisationId } = actor;
      const wanted = { organisationId, ...sealedIn(files), source: files, after };
      const id = await publishOwn(server.database, wanted, byWhom(actor, request), server.now());
      return tellEdition(await rowOf(server.database, id));
    },
  }),

  handle(routes.retireScenario, {
    owner: edition,
    answer: async ({ server, request, actor, params, body }) => {
      const row = await rowOf(server.database, params.version);
      // What comes with the program is there for everybody.
      if (row.publisher === '') throw new Failed('not-allowed');
      await retire(server.database, params.version, body.retired, byWhom(actor, request), server.now());
      return tellEdition(await rowOf(server.database, params.version));
    },
  }),
];

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

function reportOf(
  { scenario, words, failures, textFindings, findings }: Inspection,
  seal: string | null,
): Report {
  return {
    preview: scenario && { scenario, words: words as NonNullable<Report['preview']>['words'] },
    failures: failures.map(({ code, path, line, column, detail }) => ({ code, path, line, column, detail })),
    texts: textFindings.map(({ code, locale, key, detail }) => ({ code, locale, key, detail })),
    findings: findings.map((finding) => {
      const { code, at, locale, detail } = finding;
      return { code, at, locale, detail, severity: severityOf(finding) };
    }),
    seal,
  };
}
