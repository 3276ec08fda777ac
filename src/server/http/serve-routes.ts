/** Puts routes and handlers together: who asks, about what, whether they may, and then the answer. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { PROBLEMS, Problem } from '../../protocol/problem.ts';
import type { Asked, Route } from '../../protocol/route.ts';
import { findSession, type SignedIn } from '../accounts/sessions.ts';
import { type Actor, can, NOTHING } from '../authority/can.ts';
import type { Server } from '../server.ts';
import { Failed } from './failed.ts';
import type { Handler } from './handler.ts';
import { tokenOf } from './session-cookie.ts';

export function serveRoutes(app: FastifyInstance, server: Server, handlers: readonly Handler[]): void {
  for (const handler of handlers) {
    const { method, path } = handler.route;
    app.route({
      method,
      url: `/api${path}`,
      schema: schemaOf(handler.route),
      handler: (request, reply) => answer(server, handler, request, reply),
    });
  }
}

function schemaOf({ summary, params, query, body, answer, problems }: Route) {
  const statuses = [...new Set([400, 401, 403, 429, 500, 503, ...problems.map((code) => PROBLEMS[code])])];
  return {
    summary,
    ...(params ? { params } : {}),
    ...(query ? { querystring: query } : {}),
    ...(body ? { body } : {}),
    response: {
      ...(answer ? { 200: answer } : { 204: z.null() }),
      ...Object.fromEntries(statuses.map((status) => [status, Problem])),
    },
  };
}

async function answer(
  server: Server,
  { route, answering }: Handler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const session = await sessionOf(server, request);
  const asked = askedOf(route, request);
  const owned = answering.owner ? await answering.owner(server, asked, session?.actor ?? null) : NOTHING;
  const actor = permit(route, session, owned);
  if (session && isDeed(route)) await server.limits.count('deed-by-person', actor.personId);
  // Answers are about somebody: no cache on the way may keep them.
  void reply.header('cache-control', 'no-store');
  const answered = await answering.answer({ ...asked, server, request, reply, session, actor });
  // Whoever came by a link from elsewhere is led on to a page instead.
  if (reply.sent) return reply;
  return route.answer ? answered : reply.code(204).send();
}

/** It may leave something behind, and is not bounded by a call that has its own end. */
const isDeed = ({ method, action }: Route): boolean => method !== 'GET' && action !== 'play-attempt';

/** Throws unless whoever asks may; whoever is unknown is first asked to sign in, and learns nothing of what there is. */
function permit({ action }: Route, session: SignedIn | null, owned: Parameters<typeof can>[2] | null): Actor {
  const actor = session?.actor ?? null;
  if (owned && can(actor, action, owned)) return actor ?? NOBODY;
  if (!actor) throw new Failed('sign-in-needed');
  throw new Failed(owned && owned.organisationId === actor.organisationId ? 'not-allowed' : 'not-found');
}

/** Where anybody may ask. */
const NOBODY: Actor = {
  personId: '',
  learnerId: '',
  organisationId: '',
  role: 'trainee',
  trains: [],
  learnsIn: [],
};

async function sessionOf(server: Server, request: FastifyRequest): Promise<SignedIn | null> {
  const token = tokenOf(request);
  return token ? findSession(server.database, token, server.now()) : null;
}

const askedOf = (_route: Route, { params, query, body }: FastifyRequest): Asked<Route> =>
  ({ params, query, body }) as Asked<Route>;
