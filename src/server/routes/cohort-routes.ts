/** Cohorts, who is in them, and how people come into them. */
import { COHORT_ROUTES as routes } from '../../protocol/cohort.ts';
import { LINK_LIFE, makeSignInLinks } from '../accounts/sign-in-links.ts';
import { readStanding } from '../assignments/cohort-standing.ts';
import { type Actor, can } from '../authority/can.ts';
import { whoseCohort, whosePerson } from '../authority/whose.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { changeCohort, listCohorts, makeCohort, readCohort } from '../people/cohorts.ts';
import { listJoinCodes, openJoinCode, revokeJoinCode } from '../people/join-codes.ts';
import { listPeople } from '../people/list-people.ts';
import { areTraineesOf, moveTrainee, removeMember, setMember } from '../people/members.ts';
import type { Server } from '../server.ts';
import { byWhom } from './by-whom.ts';
import { theirOrganisation } from './owners.ts';

interface InCohort {
  readonly params: { readonly cohort: string };
}

const owner = ({ database }: Server, { params }: InCohort) => whoseCohort(database, params.cohort);

export const COHORT_HANDLERS = [
  handle(routes.listCohorts, {
    answer: async ({ server, actor }) => ({ cohorts: await listCohorts(server.database, actor) }),
  }),

  handle(routes.makeCohort, {
    owner: theirOrganisation,
    answer: async ({ server, request, actor, body }) => {
      const id = await makeCohort(server.database, body, byWhom(actor, request), server.now());
      return readCohort(server.database, id, actor);
    },
  }),

  handle(routes.readCohort, {
    owner,
    answer: ({ server, actor, params }) => readCohort(server.database, params.cohort, actor),
  }),

  handle(routes.readStanding, {
    owner,
    answer: ({ server, params }) => readStanding(server.database, params.cohort, server.now()),
  }),

  handle(routes.changeCohort, {
    owner,
    answer: async ({ server, request, actor, params, body }) => {
      await changeCohort(server.database, params.cohort, body, byWhom(actor, request), server.now());
      return readCohort(server.database, params.cohort, actor);
    },
  }),

  handle(routes.listMembers, {
    owner,
    answer: ({ server, actor, params, query }) => listPeople(server.database, actor, { ...query, ...params }),
  }),

  handle(routes.setMember, {
    owner,
    answer: async ({ server, request, actor, params, body }) => {
      await mustBeTaken(server.database, actor, params.person, body.part === 'trainee');
      const place = { cohortId: params.cohort, personId: params.person };
      await setMember(server.database, place, body.part, byWhom(actor, request), server.now());
      return null;
    },
  }),

  handle(routes.removeMember, {
    owner,
    answer: async ({ server, request, actor, params }) => {
      const place = { cohortId: params.cohort, personId: params.person };
      await removeMember(server.database, place, byWhom(actor, request), server.now());
      return null;
    },
  }),

  handle(routes.moveMember, {
    owner,
    answer: async ({ server, request, actor, params, body }) => {
      const target = await whoseCohort(server.database, body.to);
      if (!target || !can(actor, 'run-cohort', target)) throw new Failed('not-found');
      const from = { cohortId: params.cohort, personId: params.person };
      await moveTrainee(server.database, from, body.to, byWhom(actor, request), server.now());
      return null;
    },
  }),

  handle(routes.listJoinCodes, {
    owner,
    answer: async ({ server, params }) => ({ codes: await listJoinCodes(server.database, params.cohort) }),
  }),

  handle(routes.makeJoinCode, {
    owner,
    answer: ({ server, request, actor, params, body }) =>
      openJoinCode(server.database, params.cohort, body, byWhom(actor, request), server.now()),
  }),

  handle(routes.revokeJoinCode, {
    owner,
    answer: async ({ server, request, actor, params }) => {
      const by = byWhom(actor, request);
      if (await revokeJoinCode(server.database, params.cohort, params.code, by, server.now())) return null;
      throw new Failed('not-found');
    },
  }),

  handle(routes.makeSignInLinks, {
    owner,
    answer: async ({ server, request, actor, params, body }) => {
      if (!(await areTraineesOf(server.database, params.cohort, body.people))) throw new Failed('not-found');
      const now = server.now();
      const change = { signInLinks: body.people };
      const deed = {
        ...byWhom(actor, request),
        action: 'run-cohort',
        object: params.cohort,
        change,
      } as const;
      return {
        links: await makeSignInLinks(server.database, body.people, deed, now),
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
