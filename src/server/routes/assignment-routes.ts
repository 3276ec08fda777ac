/** Assignments, and where people stand with them. */
import { type Assignment, ASSIGNMENT_ROUTES as routes } from '../../protocol/assignment.ts';
import { assign } from '../assignments/assign.ts';
import { readAssignment, tell } from '../assignments/assignment.ts';
import { changeAssignment, withdraw } from '../assignments/change.ts';
import { listAssignments } from '../assignments/list.ts';
import { listMine } from '../assignments/mine.ts';
import { ownerOfAssignment } from '../assignments/owner.ts';
import { readProgress } from '../assignments/progress.ts';
import { whoseCohort } from '../authority/whose.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { byWhom } from './by-whom.ts';

export const ASSIGNMENT_HANDLERS = [
  handle(routes.assign, {
    owner: ({ database }, { params }) => whoseCohort(database, params.cohort),
    answer: async ({ server, request, actor, params, body }) => {
      const where = { organisationId: actor.organisationId, cohortId: params.cohort };
      return told(
        server.database,
        await assign(server.database, where, body, byWhom(actor, request), server.now()),
      );
    },
  }),

  handle(routes.listAssignments, {
    owner: ({ database }, { params }) => whoseCohort(database, params.cohort),
    answer: ({ server, params }) => listAssignments(server.database, params.cohort, server.now()),
  }),

  handle(routes.changeAssignment, {
    owner: ({ database }, { params }) => ownerOfAssignment(database, params.assignment),
    answer: async ({ server, request, actor, params, body }) => {
      const by = byWhom(actor, request);
      await changeAssignment(server.database, params.assignment, body, by, server.now());
      return told(server.database, params.assignment);
    },
  }),

  handle(routes.withdrawAssignment, {
    owner: ({ database }, { params }) => ownerOfAssignment(database, params.assignment),
    answer: async ({ server, request, actor, params, body }) => {
      const by = byWhom(actor, request);
      await withdraw(server.database, params.assignment, body.withdrawn, by, server.now());
      return told(server.database, params.assignment);
    },
  }),

  handle(routes.listMyAssignments, {
    answer: ({ server, actor }) => listMine(server.database, actor, server.now()),
  }),

  handle(routes.readProgress, {
    owner: ({ database }, { params }) => whoseCohort(database, params.cohort),
    answer: ({ server, params }) => readProgress(server.database, params.cohort, server.now()),
  }),
];

async function told(database: Database, id: string): Promise<Assignment> {
  const found = await readAssignment(database, id);
  if (!found) throw new Failed('not-found');
  return tell(found);
}
