import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { ROOT } from './setup/runtime.mjs';

/** Names below /assets carry a hash of their content, so a stored copy never goes stale. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Serves the built game. Without a host it listens on all interfaces; port 0 takes any free one.
 * @param {number} port
 * @param {string} [host]
 * @param {string} [folder]
 * @returns {Promise<import('node:http').Server>}
 */
export function serve(port, host, folder = join(ROOT, 'dist')) {
  const files = sirv(folder, { gzip: true, brotli: true, etag: true, setHeaders });
  const server = createServer((request, response) => files(request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function setHeaders(response, path) {
  response.setHeader('Cache-Control', path.includes('/assets/') ? FOR_EVER : 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
}
