/** The trade of an organisation. */
import { TRADE_ROUTES as routes } from '../../protocol/trade.ts';
import { readTrade, setTrade } from '../house/trade.ts';
import { handle } from '../http/handler.ts';
import { byWhom } from './by-whom.ts';
import { theirOrganisation } from './owners.ts';

export const TRADE_HANDLERS = [
  handle(routes.readTrade, {
    owner: theirOrganisation,
    answer: ({ server, actor }) => readTrade(server.database, actor.organisationId),
  }),

  handle(routes.setTrade, {
    owner: theirOrganisation,
    answer: async ({ server, request, actor, body }) => {
      await setTrade(server.database, byWhom(actor, request), body, server.now());
      return body;
    },
  }),
];
