/** Kudos among team-mates. */
import { KUDOS_ROUTES as routes } from '../../protocol/kudos.ts';
import { playerOfAttempt } from '../attempts/owner.ts';
import { areKudosOn, setKudosOn } from '../house/kudos.ts';
import { handle } from '../http/handler.ts';
import { findFinishedCall } from '../kudos/colleague-calls.ts';
import { giveKudos, takeKudos, whoseKudos, withdrawKudos } from '../kudos/give.ts';
import { listColleagueCalls } from '../kudos/moments.ts';
import { acceptKudos, readMyKudos, seeKudos } from '../kudos/tell.ts';
import { byWhom } from './by-whom.ts';
import { theirOrganisation } from './owners.ts';

export const KUDOS_HANDLERS = [
  handle(routes.readMyKudos, {
    answer: ({ server, actor, query }) => readMyKudos(server.database, actor, server.now(), query.before),
  }),

  handle(routes.seeKudos, {
    answer: async ({ server, actor, body }) => {
      await seeKudos(server.database, actor, body.until, server.now());
      return null;
    },
  }),

  handle(routes.acceptKudos, {
    answer: async ({ server, request, actor, body }) => {
      const by = byWhom(actor, request);
      await acceptKudos(server.database, actor.personId, body.takes, by, server.now());
      return null;
    },
  }),

  handle(routes.listColleagueCalls, {
    answer: ({ server, actor, query }) =>
      listColleagueCalls(server.database, actor, server.now(), query.before),
  }),

  handle(routes.giveKudos, {
    // To whoever is no team-mate the call is not there.
    owner: async (server, { params }, actor) => {
      const { database } = server;
      const known = actor && (await findFinishedCall(database, actor, params.attempt, server.now()));
      return known ? playerOfAttempt(database, params.attempt) : null;
    },
    answer: async ({ server, actor, params, body }) => ({
      id: await giveKudos(server.database, actor, { ...params, ...body }, server.now()),
    }),
  }),

  handle(routes.withdrawKudos, {
    owner: ({ database }, { params }) => whoseKudos(database, params.kudos, 'giverId'),
    answer: async ({ server, params }) => {
      await withdrawKudos(server.database, params.kudos);
      return null;
    },
  }),

  handle(routes.takeKudos, {
    owner: ({ database }, { params }) => whoseKudos(database, params.kudos, 'receiverId'),
    answer: async ({ server, params }) => ({
      how: await takeKudos(server.database, params.kudos, server.now()),
    }),
  }),

  handle(routes.readHouseKudos, {
    owner: theirOrganisation,
    answer: async ({ server, actor }) => ({ on: await areKudosOn(server.database, actor.organisationId) }),
  }),

  handle(routes.setHouseKudos, {
    owner: theirOrganisation,
    answer: async ({ server, request, actor, body }) => {
      await setKudosOn(server.database, byWhom(actor, request), body.on, server.now());
      return body;
    },
  }),
];
