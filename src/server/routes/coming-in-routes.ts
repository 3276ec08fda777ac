/** Ways in without a password. */
import { COMING_IN_ROUTES as routes } from '../../protocol/coming-in.ts';
import { readMe } from '../accounts/me.ts';
import { byThemselves, renewPhrase, replaceRecoveryPhrase, whoHasPhrase } from '../accounts/recovery.ts';
import { whoCameJustNow } from '../accounts/sessions.ts';
import { useSignInLink } from '../accounts/sign-in-links.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { joinAsKnown, joinAsNew } from '../people/join.ts';
import type { Server } from '../server.ts';
import { byWhom } from './by-whom.ts';
import { comeIn, sessionOf } from './come-in.ts';

export const COMING_IN_HANDLERS = [
  handle(routes.join, {
    answer: async (call) => {
      const { server, request, session, body } = call;
      await server.limits.count('join-by-address', request.ip);
      const guess = { kind: 'code', address: request.ip } as const;
      if (session) {
        const { actor, sessionId } = session;
        await server.limits.guess(guess, () => joinAsKnown(server, body.code, byWhom(actor, request)));
        return { me: await readMe(server.database, actor.personId, sessionId), recoveryPhrase: null };
      }
      const { code, displayName, key } = body;
      if (displayName === null)
        throw new Failed('bad-request', { faults: [{ path: '/displayName', code: 'required' }] });
      const { personId, phrase } = await server.limits.guess(guess, () =>
        joinAsNew(server, { code, displayName, key }, request.id),
      );
      return comeIn(call, personId, phrase);
    },
  }),

  handle(routes.recover, {
    answer: async (call) => {
      const { server, request, body } = call;
      await server.limits.count('code-by-address', request.ip);
      const found = await server.limits.guess({ kind: 'phrase', address: request.ip }, () =>
        openPhrase(server, body, request.id),
      );
      return comeIn(call, found.personId, found.phrase);
    },
  }),

  handle(routes.signInByLink, {
    answer: async (call) => {
      const { server, request, body } = call;
      await server.limits.count('code-by-address', request.ip);
      const { database } = server;
      const coming = sessionOf('sign-in-by-link', body);
      const personId = await server.limits.guess({ kind: 'link', address: request.ip }, async () => {
        const again = coming && (await whoCameJustNow(database, coming, server.now()));
        if (again) return again;
        const opened = await useSignInLink(database, body.token, server.now());
        if (opened === null) throw new Failed('link-used');
        return opened;
      });
      const by = await byThemselves(database, personId, request.id);
      const phrase = body.renew ? await renewPhrase(server, by) : null;
      return comeIn(call, personId, phrase, coming);
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
  request: string,
): Promise<Opened> {
  const { database, secret } = server;
  if (renew) return known(await replaceRecoveryPhrase(server, phrase, request));
  return { personId: known(await whoHasPhrase(database, secret, phrase)), phrase: null };
}

function known<What>(found: What | null): What {
  if (found === null) throw new Failed('wrong-credentials');
  return found;
}
