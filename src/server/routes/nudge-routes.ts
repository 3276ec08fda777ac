/** What people are reminded of. */
import { NUDGE_ROUTES as routes } from '../../protocol/nudge.ts';
import { nudge, takeBack } from '../assignments/nudge.ts';
import { seeNudges } from '../assignments/nudged.ts';
import { whoseCohort } from '../authority/whose.ts';
import { handle } from '../http/handler.ts';
import { byWhom } from './by-whom.ts';

export const NUDGE_HANDLERS = [
  handle(routes.nudge, {
    owner: ({ database }, { params }) => whoseCohort(database, params.cohort),
    answer: ({ server, request, actor, params, body }) => {
      const reminding = { cohortId: params.cohort, ...body };
      return nudge(server.database, reminding, byWhom(actor, request), server.now());
    },
  }),

  handle(routes.takeBackNudges, {
    owner: ({ database }, { params }) => whoseCohort(database, params.cohort),
    answer: ({ server, request, actor, params }) => {
      const sent = { cohortId: params.cohort, batch: params.batch };
      return takeBack(server.database, sent, byWhom(actor, request), server.now());
    },
  }),

  handle(routes.seeNudges, {
    answer: async ({ server, actor, body }) => {
      await seeNudges(server.database, actor.personId, body.assignments, server.now());
      return null;
    },
  }),
];
