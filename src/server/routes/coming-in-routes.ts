/** Ways in without a password. */
import { COMING_IN_ROUTES as routes } from '../../protocol/coming-in.ts';
import { readMe } from '../accounts/me.ts';
import { giveRecoveryPhrase, replaceRecoveryPhrase, whoHasPhrase } from '../accounts/recovery.ts';
import { useSignInLink } from '../accounts/sign-in-links.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { joinAsKnown, joinAsNew } from '../people/join.ts';
import type { Server } from '../server.ts';
import { comeIn } from './come-in.ts';

export const COMING_IN_HANDLERS = [
  handle(routes.join, {
    answer: async (call) => {
      const { server, request, session, body } = call;
      await server.limits.count('code-by-address', request.ip);
      if (session) {
        const { actor, sessionId } = session;
        await joinAsKnown(server, body.code, actor);
        return { me: await readMe(server.database, actor.personId, sessionId), recoveryPhrase: null };
      }
      if (body.displayName === null)
        throw new Failed('bad-request', { faults: [{ path: '/displayName', code: 'required' }] });
      const { personId, phrase } = await joinAsNew(server, body.code, body.displayName);
      return comeIn(call, personId, phrase);
    },
  }),

  handle(routes.recover, {
    answer: async (call) => {
      const { server, request, body } = call;
      await server.limits.count('code-by-address', request.ip);
      const found = await openPhrase(server, body);
      if (found === null) throw new Failed('wrong-credentials');
      return comeIn(call, found.personId, found.phrase);
    },
  }),

  handle(routes.signInByLink, {
    answer: async (call) => {
      const { server, request, body } = call;
      await server.limits.count('code-by-address', request.ip);
      const { database, secret } = server;
      const personId = await useSignInLink(database, body.token, server.now());
      if (personId === null) throw new Failed('link-used');
      const phrase = body.renew ? await giveRecoveryPhrase(database, secret, personId, server.now()) : null;
      return comeIn(call, personId, phrase);
    },
  }),
];

interface Opened {
  readonly personId: string;
  readonly phrase: string | null;
}

async function openPhrase(
  server: Server,
  { phrase, renew }: { readonly phrase: string; readonly renew: boolean },
): Promise<Opened | null> {
  const { database, secret } = server;
  if (renew) return replaceRecoveryPhrase(database, secret, phrase, server.now());
  const personId = await whoHasPhrase(database, secret, phrase);
  return personId === null ? null : { personId, phrase: null };
}
