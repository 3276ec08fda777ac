/** The end of every way in: a new session, its cookie, and what the person is told. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { SignedIn } from '../../protocol/account.ts';
import { readMe } from '../accounts/me.ts';
import { openSession } from '../accounts/sessions.ts';
import { sendToken } from '../http/session-cookie.ts';
import type { Server } from '../server.ts';

interface Entrance {
  readonly server: Server;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Whatever token the browser had before is forgotten: nobody can have planted this one. */
export async function comeIn(
  { server, request, reply }: Entrance,
  personId: string,
  recoveryPhrase: string | null = null,
): Promise<z.output<typeof SignedIn>> {
  const { database } = server;
  const { sessionId, token } = await openSession(database, personId, deviceOf(request), server.now());
  sendToken(request, reply, token);
  return { me: await readMe(database, personId, sessionId), recoveryPhrase };
}

const LONGEST_DEVICE = 200;

const deviceOf = ({ headers }: FastifyRequest): string =>
  (headers['user-agent'] ?? '').slice(0, LONGEST_DEVICE);
