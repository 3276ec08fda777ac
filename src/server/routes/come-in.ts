/** The end of every way in: a new session, its cookie, and what the person is told. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { SignedIn } from '../../protocol/account.ts';
import type { SignedIn as Session } from '../accounts/find-session.ts';
import { readMe } from '../accounts/me.ts';
import { closeSession, openSession } from '../accounts/sessions.ts';
import { idOfRequest } from '../database/same-request.ts';
import { sendToken } from '../http/session-cookie.ts';
import type { Server } from '../server.ts';

interface Entrance {
  readonly server: Server;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly session: Session | null;
}

/**
 * Whatever token the browser had before opens nothing any more: nobody can have planted this one. `known`: the id of the session,
 * where its page may ask once more; the token that was lost with the answer opens nothing either.
 */
export async function comeIn(
  { server, request, reply, session }: Entrance,
  personId: string,
  recoveryPhrase: string | null = null,
  known?: string,
): Promise<z.output<typeof SignedIn>> {
  const { database } = server;
  if (session) await closeSession(database, session.actor.personId, session.sessionId);
  if (known !== undefined) await closeSession(database, personId, known);
  const { sessionId, token } = await openSession(database, personId, deviceOf(request), server.now(), known);
  sendToken(request, reply, token);
  return { me: await readMe(database, personId, sessionId), recoveryPhrase };
}

const LONGEST_DEVICE = 200;

const deviceOf = ({ headers }: FastifyRequest): string =>
  (headers['user-agent'] ?? '').slice(0, LONGEST_DEVICE);

/**
 * Of whoever opens a link with a key that their page has made: the link is good once, but the same page that has heard no answer
 * comes to the same session. Nobody else knows the key, and it stands in no address.
 */
export const sessionOf = (
  what: string,
  { token, key }: { readonly token: string; readonly key?: string | undefined },
): string | undefined => (key === undefined ? undefined : idOfRequest(what, token, key));
