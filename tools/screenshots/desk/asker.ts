/** Somebody who asks a server in this process, signed in from the first moment on. */
import type { FastifyInstance } from 'fastify';
import type { Answer, Route, Sent } from '../../../src/protocol/route.ts';
import { openSession } from '../../../src/server/accounts/sessions.ts';
import type { Server } from '../../../src/server/server.ts';

export interface Asker {
  /** What a browser keeps to be this person. */
  readonly session: string;
  ask<R extends Route>(route: R, sent: Sent<R>): Promise<Answer<R>>;
}

/** The session begins at the server's time. */
export async function askerAs(app: FastifyInstance, server: Server, person: string): Promise<Asker> {
  const { token } = await openSession(server.database, person, '', server.now());
  return { session: token, ask: (route, sent) => ask(app, token, route, sent) };
}

async function ask<R extends Route>(
  app: FastifyInstance,
  session: string,
  route: R,
  sent: Sent<R>,
): Promise<Answer<R>> {
  const { params = {}, query, body } = sent as Readonly<Record<string, Record<string, string> | undefined>>;
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const response = await app.inject({
    method: route.method,
    url: `/api${path}`,
    headers: { host: 'localhost', origin: 'http://localhost', cookie: `simmerdown=${session}` },
    ...(query && { query }),
    ...(body && { payload: body }),
  });
  if (response.statusCode >= 400) throw new Error(`${route.method} ${path}: ${response.body}`);
  return (response.statusCode === 204 ? null : response.json()) as Answer<R>;
}
