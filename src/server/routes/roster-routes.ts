/** A cohort's people as a table. */
import { ROSTER_ROUTES as routes } from '../../protocol/roster.ts';
import { record } from '../audit/audit.ts';
import { whoseCohort } from '../authority/whose.ts';
import { transact } from '../database/transact.ts';
import { handle } from '../http/handler.ts';
import { importRoster, previewRoster } from '../roster/import-roster.ts';
import { writeRoster } from '../roster/write-roster.ts';
import type { Server } from '../server.ts';
import { byWhom } from './by-whom.ts';

interface InCohort {
  readonly params: { readonly cohort: string };
}

const owner = ({ database }: Server, { params }: InCohort) => whoseCohort(database, params.cohort);

export const ROSTER_HANDLERS = [
  handle(routes.previewRoster, {
    owner,
    answer: async ({ server, actor, params, body }) => {
      await server.limits.count('upload-by-person', actor.personId);
      return previewRoster(server.database, actor, params.cohort, body.csv);
    },
  }),

  handle(routes.importRoster, {
    owner,
    answer: async ({ server, request, actor, params, body }) => {
      await server.limits.count('upload-by-person', actor.personId);
      const by = byWhom(actor, request);
      return importRoster(server.database, actor, params.cohort, body.csv, by, server.now());
    },
  }),

  handle(routes.exportRoster, {
    owner,
    answer: async ({ server, request, reply, actor, params }) => {
      await server.limits.count('export-by-person', actor.personId);
      const change = { export: 'roster', as: 'csv' };
      const deed = {
        ...byWhom(actor, request),
        action: 'run-cohort',
        object: params.cohort,
        change,
      } as const;
      await transact(server.database, (within) => record(within, deed, server.now()));
      void reply.type('text/csv; charset=utf-8');
      void reply.header('content-disposition', 'attachment; filename="roster.csv"');
      return writeRoster(server.database, params.cohort);
    },
  }),
];
