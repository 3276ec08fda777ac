/** Team checks: of their trainers, and of those who answer them. */
import { CHECK_ROUTES as routes } from '../../protocol/check.ts';
import { whoseCohort } from '../authority/whose.ts';
import { answerQuestion } from '../checks/answer.ts';
import { tellQuestion } from '../checks/check.ts';
import { makeCheck, withdrawCheck } from '../checks/make.ts';
import { listMyChecks, readMyCheck } from '../checks/mine.ts';
import { ownerOfCheck } from '../checks/owner.ts';
import { questionsOf } from '../checks/pose.ts';
import { listChecks, readCheck } from '../checks/report.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { ownerOfEdition } from '../library/editions.ts';
import { readVersion } from '../library/versions.ts';
import type { Server } from '../server.ts';
import { byWhom } from './by-whom.ts';

const ofCohort = ({ database }: Server, { params }: { readonly params: { readonly cohort: string } }) =>
  whoseCohort(database, params.cohort);
const ofCheck = ({ database }: Server, { params }: { readonly params: { readonly check: string } }) =>
  ownerOfCheck(database, params.check);

export const CHECK_HANDLERS = [
  handle(routes.readQuestions, {
    owner: ({ database }, { params }, actor) =>
      ownerOfEdition(database, params.version, actor?.organisationId ?? null),
    answer: async ({ server, params }) => {
      const version = await readVersion(server.database, params.version);
      if (!version) throw new Failed('not-found');
      return { questions: (await questionsOf(version.scenario)).map(tellQuestion) };
    },
  }),

  handle(routes.makeCheck, {
    owner: ofCohort,
    answer: async ({ server, request, actor, params, body }) => {
      const where = { organisationId: actor.organisationId, cohortId: params.cohort };
      return { id: await makeCheck(server.database, where, body, byWhom(actor, request), server.now()) };
    },
  }),

  handle(routes.listChecks, {
    owner: ofCohort,
    answer: async ({ server, params }) => ({ checks: await listChecks(server.database, params.cohort) }),
  }),

  handle(routes.readCheck, {
    owner: ofCheck,
    answer: ({ server, params }) => readCheck(server.database, params.check),
  }),

  handle(routes.withdrawCheck, {
    owner: ofCheck,
    answer: async ({ server, request, actor, params, body }) => {
      const by = byWhom(actor, request);
      await withdrawCheck(server.database, params.check, body.withdrawn, by, server.now());
      return null;
    },
  }),

  handle(routes.listMyChecks, {
    answer: async ({ server, actor }) => ({ checks: await listMyChecks(server.database, actor) }),
  }),

  handle(routes.readMyCheck, {
    owner: ofCheck,
    answer: ({ server, actor, params, query }) =>
      readMyCheck(server.database, params.check, actor.learnerId, query.locale),
  }),

  handle(routes.answerQuestion, {
    owner: ofCheck,
    answer: async ({ server, actor, params: { check, place }, query, body }) => {
      const { database } = server;
      const answer = { check, learner: actor.learnerId, place, choice: body.choice };
      await answerQuestion(database, answer, server.now());
      return readMyCheck(database, check, actor.learnerId, query.locale);
    },
  }),
];
