/** Signing in and out, and one's own account. */
import { ACCOUNT_ROUTES as routes } from '../../protocol/account.ts';
import { makeFirstAdministrator, needsAdministrator } from '../accounts/first-administrator.ts';
import { readMe } from '../accounts/me.ts';
import { hashPassword, isPassword } from '../accounts/passwords.ts';
import { setPassword } from '../accounts/people.ts';
import { closeSession, listSessions, whoCameJustNow } from '../accounts/sessions.ts';
import { type ByOneself, recordOwn } from '../audit/audit.ts';
import { faultOf } from '../database/faults.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { sendToken } from '../http/session-cookie.ts';
import type { Server } from '../server.ts';
import { byWhom } from './by-whom.ts';
import { comeIn, sessionOf } from './come-in.ts';

export const ACCOUNT_HANDLERS = [
  handle(routes.readServer, {
    answer: async ({ server, session, actor }) => ({
      version: server.version,
      time: server.now(),
      needsAdministrator: await needsAdministrator(server.database),
      me: session ? await readMe(server.database, actor.personId, session.sessionId) : null,
      signIn: server.providers.map(({ id, name }) => ({ provider: id, name })),
    }),
  }),

  handle(routes.makeFirstAdministrator, {
    answer: async (call) => {
      const { server, request, body } = call;
      await server.limits.count('sign-in-by-address', request.ip);
      const coming = sessionOf('first-administrator', body);
      const id = await server.limits.guess({ kind: 'link', address: request.ip }, async () => {
        const again = coming && (await whoCameJustNow(server.database, coming, server.now()));
        if (again) return again;
        const made = await makeFirstAdministrator(server.database, body, {
          now: server.now(),
          request: request.id,
        });
        if (made === null) throw new Failed('link-used');
        return made;
      });
      return comeIn(call, id, null, coming);
    },
  }),

  handle(routes.signIn, {
    answer: async (call) => {
      const { server, request, body } = call;
      await server.limits.count('sign-in-by-address', request.ip);
      await server.limits.count('sign-in-by-name', body.login);
      const guess = { kind: 'password', address: request.ip, account: body.login } as const;
      const id = await server.limits.guess(guess, () => whoHas(server.database, body));
      return comeIn(call, id);
    },
  }),

  handle(routes.signOut, {
    answer: async ({ server, request, reply, session, actor }) => {
      if (session) await signOut(server, byWhom(actor, request), session.sessionId);
      sendToken(request, reply, null);
      return null;
    },
  }),

  handle(routes.readMe, {
    answer: ({ server, session, actor }) => readMe(server.database, actor.personId, session?.sessionId ?? ''),
  }),

  handle(routes.listSessions, {
    answer: async ({ server, session, actor }) => ({
      sessions: (await listSessions(server.database, actor.personId, server.now())).map((one) => ({
        ...one,
        current: one.id === session?.sessionId,
      })),
    }),
  }),

  handle(routes.closeSession, {
    answer: async ({ server, request, params, actor }) => {
      if (await signOut(server, byWhom(actor, request), params.session)) return null;
      throw new Failed('not-found');
    },
  }),

  handle(routes.setPassword, {
    answer: async ({ server, request, body, session, actor }) => {
      const { database } = server;
      const guess = { kind: 'password', address: request.ip, account: actor.personId } as const;
      await server.limits.guess(guess, () => mustKnowPassword(database, actor.personId, body.current));
      const hash = await hashPassword(body.password);
      await transact(database, async (within) => {
        await within
          .updateTable('person')
          .set({ login: body.login })
          .where('id', '=', actor.personId)
          .execute();
        await setPassword(within, actor.personId, hash, server.now());
        await within
          .deleteFrom('session')
          .where('personId', '=', actor.personId)
          .where('id', '!=', session?.sessionId ?? '')
          .execute();
        await recordOwn(within, byWhom(actor, request), { what: 'password' }, server.now());
      }).catch((error: unknown) => {
        throw faultOf(error) === 'duplicate' ? new Failed('name-taken') : error;
      });
      return null;
    },
  }),
];

/** Gives whether there was such a session of theirs. */
const signOut = (server: Server, by: ByOneself, session: string): Promise<boolean> =>
  transact(server.database, async (within) => {
    const closed = await closeSession(within, by.actorId, session);
    if (closed) await recordOwn(within, by, { what: 'signed-out', session }, server.now());
    return closed;
  });

/** Names are unique on a server, so that nobody has to say which organisation they belong to. */
async function whoHas(
  database: Database,
  { login, password }: { readonly login: string; readonly password: string },
): Promise<string> {
  const found = await database
    .selectFrom('person')
    .innerJoin('password', 'password.personId', 'person.id')
    .select(['person.id', 'hash'])
    .where('login', '=', login)
    .executeTakeFirst();
  if ((await isPassword(password, found?.hash ?? null)) && found) return found.id;
  throw new Failed('wrong-credentials');
}

/** Whoever has none yet needs to know none. */
async function mustKnowPassword(database: Database, personId: string, current: string | null): Promise<void> {
  const known = await hashOf(database, personId);
  if (known !== null && !(await isPassword(current ?? '', known))) throw new Failed('wrong-credentials');
}

async function hashOf(database: Database, personId: string): Promise<string | null> {
  const found = await database
    .selectFrom('password')
    .select('hash')
    .where('personId', '=', personId)
    .executeTakeFirst();
  return found?.hash ?? null;
}
