/** The trade of an organisation. */
import { TRADE_ROUTES as routes } from '../../protocol/trade.ts';
import type { Actor } from '../authority/can.ts';
import { ownOrganisation } from '../authority/whose.ts';
import { readTrade, setTrade } from '../house/trade.ts';
import { handle } from '../http/handler.ts';

const owner = async (_: unknown, __: unknown, actor: Actor | null) => ownOrganisation(actor);

export const TRADE_HANDLERS = [
  handle(routes.readTrade, {
    owner,
    answer: ({ server, actor }) => readTrade(server.database, actor.organisationId),
  }),

  handle(routes.setTrade, {
    owner,
    answer: async ({ server, request, actor, body }) => {
      const { organisationId, personId: actorId } = actor;
      await setTrade(server.database, { organisationId, actorId, request: request.id }, body, server.now());
      return body;
    },
  }),
];
