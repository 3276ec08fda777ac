/** Personal data: taken away, erased, kept for so long; and the log of who did what. */
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { CARE_ROUTES as routes } from '../../protocol/care.ts';
import { type Deed, record } from '../audit/audit.ts';
import { readLog } from '../audit/read-log.ts';
import { whoseCohort, whosePerson } from '../authority/whose.ts';
import { transact } from '../database/transact.ts';
import { exportCohort } from '../exports/cohort.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { sendToken } from '../http/session-cookie.ts';
import { erase } from '../privacy/erase.ts';
import { exportMe } from '../privacy/export-me.ts';
import { readRetention, setRetention } from '../privacy/retention.ts';
import type { Server } from '../server.ts';
import { byWhom } from './by-whom.ts';
import { theirOrganisation } from './owners.ts';

export const CARE_HANDLERS = [
  handle(routes.erasePerson, {
    owner: ({ database }, { params }) => whosePerson(database, params.person),
    answer: async ({ server, request, reply, actor, params }) => {
      const erasing = { personId: params.person, ...byWhom(actor, request) };
      if (!(await erase(server.database, erasing, server.now()))) throw new Failed('not-found');
      if (params.person === actor.personId) sendToken(request, reply, null);
      return null;
    },
  }),

  handle(routes.exportMe, {
    answer: async ({ server, request, reply, actor }) => {
      const { personId } = actor;
      await server.limits.count('export-by-person', personId);
      const zip = await exportMe(server.database, actor);
      const deed = { action: 'own-account', object: personId, change: { what: 'own-data' } } as const;
      await note(server, { ...byWhom(actor, request), ...deed });
      name(reply, 'simmerdown-my-data.zip', 'application/zip');
      return Buffer.from(zip);
    },
  }),

  handle(routes.readRetention, {
    owner: theirOrganisation,
    answer: async ({ server, actor }) => ({
      days: await readRetention(server.database, actor.organisationId),
    }),
  }),

  handle(routes.setRetention, {
    owner: theirOrganisation,
    answer: async ({ server, request, actor, body }) => {
      await setRetention(server.database, byWhom(actor, request), body.days, server.now());
      return { days: body.days };
    },
  }),

  handle(routes.exportCohort, {
    owner: ({ database }, { params }) => whoseCohort(database, params.cohort),
    answer: async ({ server, request, reply, actor, params, query }) => {
      await server.limits.count('export-by-person', actor.personId);
      const change = { export: query.what, as: query.as };
      await note(server, { ...byWhom(actor, request), action: 'run-cohort', object: params.cohort, change });
      name(reply, `${query.what}.${query.as}`, TYPES[query.as]);
      return Readable.from(exportCohort(server.database, params.cohort, query, server.now()));
    },
  }),

  handle(routes.readAudit, {
    owner: theirOrganisation,
    answer: ({ server, actor, query }) =>
      readLog(server.database, actor.organisationId, server.now(), query.before),
  }),
];

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

function name(reply: FastifyReply, file: string, type: string): void {
  void reply.type(type).header('content-disposition', `attachment; filename="${file}"`);
}

/** What changes nothing is a deed all the same where names leave the house. */
const note = (server: Server, deed: Deed): Promise<void> =>
  transact(server.database, (within) => record(within, deed, server.now()));
