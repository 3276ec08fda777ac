/** Live matches, and who leads them. */
import { MATCH_ROUTES as routes } from '../../protocol/match.ts';
import { ownOrganisation } from '../authority/whose.ts';
import { handle } from '../http/handler.ts';
import { leadMatch } from '../matches/lead.ts';
import { makeMatch } from '../matches/make-match.ts';
import { listMatches, listMyMatches, tellMatch } from '../matches/tell-match.ts';
import { byWhom } from './by-whom.ts';
import { lookedAt, lookingAs, ownerOfMatch as owner } from './of-match.ts';

export const MATCH_HANDLERS = [
  handle(routes.listMyMatches, {
    answer: async ({ server, actor }) => ({
      matches: await listMyMatches(server.database, actor.learnerId),
    }),
  }),

  handle(routes.makeMatch, {
    owner: async (_server, _asked, actor) => ownOrganisation(actor),
    answer: async ({ server, request, actor, body }) => {
      await server.limits.count('room-by-person', actor.personId);
      const id = await makeMatch(server.database, actor, body, byWhom(actor, request), server.now());
      return tellMatch(server.database, id, actor);
    },
  }),

  handle(routes.listMatches, {
    owner: async (_server, _asked, actor) => ownOrganisation(actor),
    answer: ({ server, actor, query }) => listMatches(server.database, actor.organisationId, query.before),
  }),

  handle(routes.readMatch, {
    owner: lookedAt,
    answer: (call) => tellMatch(call.server.database, call.params.match, lookingAs(call)),
  }),

  handle(routes.leadMatch, {
    owner,
    answer: async ({ server, request, actor, params, body }) => {
      await leadMatch(server.database, params.match, body, byWhom(actor, request), server.now());
      return tellMatch(server.database, params.match, actor);
    },
  }),
];
