/** The built game as files. */
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Names below /assets carry a hash of their content, so a stored copy never goes stale. */
const FOR_EVER = 'public, max-age=31536000, immutable';

export async function serveGame(app: FastifyInstance, root: string): Promise<void> {
  await app.register(files, {
    root,
    preCompressed: true,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (reply, path) => {
      reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? FOR_EVER : 'no-cache');
    },
  });
}
