/** A page of another origin may not act in somebody's name: cookies travel with its requests too, and with its sockets. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Failed } from './failed.ts';
import { isUpgrade } from './upgrade.ts';

const SAFE: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

export function refuseForeignOrigins(app: FastifyInstance, origin: string | null): void {
  app.addHook('onRequest', async (request) => {
    const safe = SAFE.includes(request.method) && !isUpgrade(request.raw);
    if (!safe && !isOurs(request, origin)) throw new Failed('foreign-origin');
  });
}

/** Browsers send `Origin` with every request that is not safe; a program without one carries no cookie of a browser. */
function isOurs(request: FastifyRequest, origin: string | null): boolean {
  const { origin: from, cookie } = request.headers;
  if (from === undefined) return cookie === undefined;
  return from === ownOrigin(request, origin);
}

export const ownOrigin = (request: FastifyRequest, origin: string | null): string =>
  origin ?? `${request.protocol}://${request.host}`;
