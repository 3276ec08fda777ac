/** Expert keys. */
import { EXPERT_ROUTES as routes } from '../../protocol/expert.ts';
import type { Actor } from '../authority/can.ts';
import { answerLine, handIn, mustOffer, readKey } from '../experts/keys.ts';
import { readKeys } from '../experts/read-keys.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { readVersion } from '../library/versions.ts';
import { byWhom } from './by-whom.ts';
import { edition } from './owners.ts';

interface OfEdition {
  readonly params: { readonly version: string };
}

const which = ({ params, actor }: OfEdition & { readonly actor: Actor }) => ({
  version: params.version,
  learner: actor.learnerId,
});

export const EXPERT_HANDLERS = [
  handle(routes.readMyKey, {
    owner: edition,
    answer: (call) => readKey(call.server.database, which(call)),
  }),

  handle(routes.answerLine, {
    owner: edition,
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
    owner: edition,
    answer: (call) => {
      const { server, request, actor } = call;
      return handIn(server.database, which(call), byWhom(actor, request), server.now());
    },
  }),

  handle(routes.readKeys, {
    owner: edition,
    answer: (call) => readKeys(call.server.database, which(call), call.actor.organisationId),
  }),
];
