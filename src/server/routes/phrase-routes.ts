/** The phrase book of an organisation. */
import { PHRASE_ROUTES as routes } from '../../protocol/phrase.ts';
import {
  changePhrase,
  listPhrases,
  offerPhrase,
  removePhrase,
  whosePhrase,
  writePhrase,
} from '../house/phrases.ts';
import { readTrade } from '../house/trade.ts';
import { handle } from '../http/handler.ts';
import type { Server } from '../server.ts';
import { byWhom } from './by-whom.ts';
import { theirOrganisation } from './owners.ts';

const ofPhrase = ({ database }: Server, { params }: { readonly params: { readonly phrase: string } }) =>
  whosePhrase(database, params.phrase);

export const PHRASE_HANDLERS = [
  handle(routes.listPhrases, {
    owner: theirOrganisation,
    answer: async ({ server: { database }, actor: { organisationId, role }, query }) => {
      const offered = role !== 'trainee';
      const [phrases, { address }] = await Promise.all([
        listPhrases(database, { ...query, organisationId, offered }),
        readTrade(database, organisationId),
      ]);
      return { phrases, address };
    },
  }),

  handle(routes.offerPhrase, {
    owner: theirOrganisation,
    answer: async ({ server, actor: { organisationId, personId }, body }) => {
      await server.limits.count('offer-by-person', personId);
      await offerPhrase(server.database, { ...body, organisationId }, server.now());
      return null;
    },
  }),

  handle(routes.writePhrase, {
    owner: theirOrganisation,
    answer: ({ server, request, actor, body }) =>
      writePhrase(server.database, body, byWhom(actor, request), server.now()),
  }),

  handle(routes.changePhrase, {
    owner: ofPhrase,
    answer: ({ server, request, actor, params, body }) =>
      changePhrase(server.database, params.phrase, body.text, byWhom(actor, request), server.now()),
  }),

  handle(routes.removePhrase, {
    owner: ofPhrase,
    answer: async ({ server, request, actor, params }) => {
      await removePhrase(server.database, params.phrase, byWhom(actor, request), server.now());
      return null;
    },
  }),
];
