/** Cohorts, who is in them, and how people come into them. */
import { COHORT_ROUTES as routes } from '../../protocol/cohort.ts';
import { LINK_LIFE, makeSignInLinks } from '../accounts/sign-in-links.ts';
import { type Actor, can } from '../authority/can.ts';
import { ownOrganisation, whoseCohort, whosePerson } from '../authority/whose.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { changeCohort, listCohorts, makeCohort, readCohort } from '../people/cohorts.ts';
import { listJoinCodes, openJoinCode, revokeJoinCode } from '../people/join-codes.ts';
import { listPeople } from '../people/list-people.ts';
import { areTraineesOf, moveTrainee, removeMember, setMember } from '../people/members.ts';
import type { Server } from '../server.ts';

interface InCohort {
  readonly params: { readonly cohort: string };
}

const owner = ({ database }: Server, { params }: InCohort) => whoseCohort(database, params.cohort);

export const COHORT_HANDLERS = [
  handle(routes.listCohorts, {
    answer: async ({ server, actor }) => ({ cohorts: await listCohorts(server.database, actor) }),
  }),

  handle(routes.makeCohort, {
    owner: async (_server, _asked, actor) => ownOrganisation(actor),
    answer: async ({ server, actor, body }) => {
      const id = await makeCohort(server.database, body, actor, server.now());
      return readCohort(server.database, id, actor);
    },
  }),

  handle(routes.readCohort, {
    owner,
    answer: ({ server, actor, params }) => readCohort(server.database, params.cohort, actor),
  }),

  handle(routes.changeCohort, {
    owner,
    answer: async ({ server, actor, params, body }) => {
      await changeCohort(server.database, params.cohort, body, server.now());
      return readCohort(server.database, params.cohort, actor);
    },
  }),

  handle(routes.listMembers, {
    owner,
    answer: ({ server, actor, params, query }) => listPeople(server.database, actor, { ...query, ...params }),
  }),

  handle(routes.setMember, {
    owner,
    answer: async ({ server, actor, params, body }) => {
      await mustBeTaken(server.database, actor, params.person, body.part === 'trainee');
      const place = { cohortId: params.cohort, personId: params.person };
      await setMember(server.database, place, body.part, server.now());
      return null;
    },
  }),

  handle(routes.removeMember, {
    owner,
    answer: async ({ server, params }) => {
      await removeMember(server.database, { cohortId: params.cohort, personId: params.person });
      return null;
    },
  }),

  handle(routes.moveMember, {
    owner,
    answer: async ({ server, actor, params, body }) => {
      const target = await whoseCohort(server.database, body.to);
      if (!target || !can(actor, 'run-cohort', target)) throw new Failed('not-found');
      const from = { cohortId: params.cohort, personId: params.person };
      await moveTrainee(server.database, from, body.to, server.now());
      return null;
    },
  }),

  handle(routes.listJoinCodes, {
    owner,
    answer: async ({ server, params }) => ({ codes: await listJoinCodes(server.database, params.cohort) }),
  }),

  handle(routes.makeJoinCode, {
    owner,
    answer: ({ server, params, body }) => openJoinCode(server.database, params.cohort, body, server.now()),
  }),

  handle(routes.revokeJoinCode, {
    owner,
    answer: async ({ server, params }) => {
      if (await revokeJoinCode(server.database, params.cohort, params.code, server.now())) return null;
      throw new Failed('not-found');
    },
  }),

  handle(routes.makeSignInLinks, {
    owner,
    answer: async ({ server, params, body }) => {
      if (!(await areTraineesOf(server.database, params.cohort, body.people))) throw new Failed('not-found');
      const now = server.now();
      return {
        links: await makeSignInLinks(server.database, body.people, now),
        expires: now + LINK_LIFE,
      };
    },
  }),
];

/** Whoever is taken in as a trainee is then reached by its trainers; colleagues who train come by their role. */
async function mustBeTaken(
  database: Database,
  actor: Actor,
  personId: string,
  asTrainee: boolean,
): Promise<void> {
  const person = await whosePerson(database, personId);
  const known = person?.organisationId === actor.organisationId;
  if (!person || !known || (asTrainee && !can(actor, 'enrol-person', person))) throw new Failed('not-found');
}
