/** The way to the server, where one answers: looked for behind the first page, and whoever finds none misses nothing. */
import { signal } from '@preact/signals';
import type { Trouble } from './server/client.ts';
import type { ServerDoor, ServerSide } from './server/server-side.ts';
import type { Services } from './services.ts';

export function makeServerDoor(services: () => Services): ServerDoor {
  const side = signal<ServerSide | null>(null);
  let looking: Promise<ServerSide | Trouble> | null = null;
  const look = async () => {
    const { openServer } = await import('./server/open-server.tsx');
    const found = await openServer(services());
    if (typeof found !== 'string') side.value = found;
    return found;
  };
  const find = async () => {
    looking ??= look().catch(() => 'offline' as const);
    const found = await looking;
    // Whoever is not there now may be there later.
    if (typeof found === 'string') looking = null;
    return found;
  };
  const watch = () => {
    const again = () => void find();
    window.addEventListener('online', again);
    again();
  };
  return { side, find, watch };
}
