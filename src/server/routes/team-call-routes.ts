/** Relays and team calls: one call for a whole team. */
import { TEAM_CALL_ROUTES as routes } from '../../protocol/team-call.ts';
import { handle } from '../http/handler.ts';
import { passCall, readCrew, readHolders, takeCall } from '../matches/team-call.ts';
import { tellMatch } from '../matches/tell-match.ts';
import { changeTurn } from '../matches/turns.ts';
import { byWhom } from './by-whom.ts';
import { ownerOfMatch as owner } from './of-match.ts';

export const TEAM_CALL_HANDLERS = [
  handle(routes.readCrew, {
    owner,
    answer: ({ server, actor, params }) => readCrew(server.database, params, actor, server.now()),
  }),

  handle(routes.takeCall, {
    owner,
    answer: ({ server, actor, params }) => takeCall(server.database, params, actor, server.now()),
  }),

  handle(routes.changeTurn, {
    owner,
    answer: async ({ server, actor, params, body }) => {
      await changeTurn(server.database, params.match, actor, body.turn);
      return tellMatch(server.database, params.match, actor);
    },
  }),

  handle(routes.readHolders, {
    owner,
    answer: ({ server, params }) => readHolders(server.database, params.match),
  }),

  handle(routes.passCall, {
    owner,
    answer: ({ server, request, actor, params }) =>
      passCall(server.database, params, byWhom(actor, request), server.now()),
  }),
];
