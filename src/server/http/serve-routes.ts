/** Puts routes and handlers together, as they are asked over HTTP. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Asked, Route } from '../../protocol/route.ts';
import type { SignedIn } from '../accounts/find-session.ts';
import type { Server } from '../server.ts';
import { answerAsked } from './answer-asked.ts';
import { schemaOf } from './document-routes.ts';
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

async function answer(
  server: Server,
  handler: Handler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const session = await sessionOf(server, request);
  const { params, query, body } = request;
  const asked = { params, query, body } as Asked<Route>;
  // Answers are about somebody: no cache on the way may keep them.
  void reply.header('cache-control', 'no-store');
  const answered = await answerAsked(server, handler, { asked, session, request, reply });
  // Whoever came by a link from elsewhere is led on to a page instead; whoever asked for a socket has it.
  if (reply.sent) return reply;
  return handler.route.answer ? answered : reply.code(204).send();
}

async function sessionOf(server: Server, request: FastifyRequest): Promise<SignedIn | null> {
  const token = tokenOf(request);
  return token ? server.sessions.find(token, server.now()) : null;
}
