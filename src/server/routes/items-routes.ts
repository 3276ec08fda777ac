/** What calls tell about a scenario, to be looked at and to be taken away. */
import { Readable } from 'node:stream';
import { SCENARIO_ROUTES as routes } from '../../protocol/scenario.ts';
import { record } from '../audit/audit.ts';
import type { Actor } from '../authority/can.ts';
import { transact } from '../database/transact.ts';
import { exportItems } from '../exports/items.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { readItems } from '../insight/items.ts';
import { findEditionRow } from '../library/editions.ts';
import type { Server } from '../server.ts';
import { byWhom } from './by-whom.ts';
import { edition } from './owners.ts';

export const ITEMS_HANDLERS = [
  handle(routes.readItems, {
    owner: edition,
    answer: async ({ server, actor, params, query }) => {
      const { calls, waiting, items } = await itemsFor(server, actor, params.version, query.cohort);
      return {
        calls,
        waiting,
        items: items.map(({ flags, moves, tools, ...item }) => ({
          ...item,
          flags: [...flags],
          tools: [...tools],
          moves: moves.map(({ led, ...move }) => ({ ...move, led: [...led] })),
        })),
      };
    },
  }),

  handle(routes.exportItems, {
    owner: edition,
    answer: async ({ server, request, reply, actor, params, query }) => {
      await server.limits.count('export-by-person', actor.personId);
      const row = await findEditionRow(server.database, params.version);
      if (!row) throw new Failed('not-found');
      const { items } = await itemsFor(server, actor, params.version, query.cohort);
      const change = { export: 'items', as: query.as, cohort: query.cohort ?? null };
      const deed = {
        ...byWhom(actor, request),
        action: 'run-scenario',
        object: params.version,
        change,
      } as const;
      await transact(server.database, (within) => record(within, deed, server.now()));
      void reply
        .type(query.as === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="items-${row.scenario}.${query.as}"`);
      return Readable.from(exportItems({ scenario: row.scenario, version: row.number }, items, query.as));
    },
  }),
];

const itemsFor = (server: Server, actor: Actor, version: string, cohort: string | undefined) =>
  readItems(server.database, {
    organisationId: actor.organisationId,
    version,
    cohorts: cohortsToCount(actor, cohort),
    now: server.now(),
  });

/** Administrators count everybody, trainers the people of their own cohorts; both may look at one of them alone. */
function cohortsToCount({ role, trains }: Actor, cohort: string | undefined): readonly string[] | null {
  if (cohort === undefined) return role === 'administrator' ? null : trains;
  if (role === 'administrator' || trains.includes(cohort)) return [cohort];
  throw new Failed('not-found');
}
