/** Expert keys. */
import { EXPERT_ROUTES as routes } from '../../protocol/expert.ts';
import type { Actor } from '../authority/can.ts';
import { answerLine, handIn, mustOffer, readKey } from '../experts/keys.ts';
import { readKeys } from '../experts/read-keys.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { ownerOfEdition } from '../library/editions.ts';
import { readVersion } from '../library/versions.ts';
import type { Server } from '../server.ts';

interface OfEdition {
  readonly params: { readonly version: string };
}

const owner = ({ database }: Server, { params }: OfEdition, actor: Actor | null) =>
  ownerOfEdition(database, params.version, actor?.organisationId ?? null);

const which = ({ params, actor }: OfEdition & { readonly actor: Actor }) => ({
  version: params.version,
  learner: actor.learnerId,
});

export const EXPERT_HANDLERS = [
  handle(routes.readMyKey, {
    owner,
    answer: (call) => readKey(call.server.database, which(call)),
  }),

  handle(routes.answerLine, {
    owner,
    answer: async (call) => {
      const { server, params, body } = call;
      const version = await readVersion(server.database, params.version);
      if (!version) throw new Failed('not-found');
      mustOffer(version.scenario, params.line, body.choice);
      await answerLine(server.database, which(call), { line: params.line, ...body }, server.now());
      return null;
    },
  }),

  handle(routes.handInKey, {
    owner,
    answer: (call) => {
      const { server, request, actor } = call;
      const by = { organisationId: actor.organisationId, actorId: actor.personId, request: request.id };
      return handIn(server.database, which(call), by, server.now());
    },
  }),

  handle(routes.readKeys, {
    owner,
    answer: (call) => readKeys(call.server.database, which(call), call.actor.organisationId),
  }),
];
