/** What is asked of a route, whichever way it came: who asks, about what, whether they may, and then the answer. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asked, Route } from '../../protocol/route.ts';
import type { SignedIn } from '../accounts/find-session.ts';
import { type Actor, can, NOTHING, type Owned } from '../authority/can.ts';
import type { Server } from '../server.ts';
import { Failed } from './failed.ts';
import type { Handler } from './handler.ts';

export interface Asking {
  readonly asked: Asked<Route>;
  readonly session: SignedIn | null;
  /** Of the connection it came by. */
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export async function answerAsked(
  server: Server,
  { route, answering }: Handler,
  { asked, session, request, reply }: Asking,
): Promise<unknown> {
  if (session) server.paces.keep(route, session.sessionId, server.now());
  const owned = answering.owner ? await answering.owner(server, asked, session?.actor ?? null) : NOTHING;
  const actor = permit(route, session, owned);
  if (session && isDeed(route)) await server.limits.count('deed-by-person', actor.personId);
  return answering.answer({ ...asked, server, request, reply, session, actor });
}

/** It may leave something behind, and is not bounded by a call that has its own end. */
const isDeed = ({ method, action }: Route): boolean => method !== 'GET' && action !== 'play-attempt';

/** Throws unless whoever asks may; whoever is unknown is first asked to sign in, and learns nothing of what there is. */
function permit({ action }: Route, session: SignedIn | null, owned: Owned | null): Actor {
  const actor = session?.actor ?? null;
  if (owned && can(actor, action, owned)) return actor ?? NOBODY;
  if (!actor) throw new Failed('sign-in-needed');
  throw new Failed(owned && owned.organisationId === actor.organisationId ? 'not-allowed' : 'not-found');
}

/** Where anybody may ask. */
export const NOBODY: Actor = {
  personId: '',
  learnerId: '',
  organisationId: '',
  role: 'trainee',
  trains: [],
  learnsIn: [],
};
