/** What the log tells of a request: which route, and nothing of who sent it or what opens a door. */
import type { FastifyRequest } from 'fastify';

export const LOGGED = {
  /** Behind the question mark may stand the code of somebody who is signing in. */
  req: ({ method, url }: Pick<FastifyRequest, 'method' | 'url'>) => ({ method, path: url.split('?', 1)[0] }),
};
