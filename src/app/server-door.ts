/** The way to the server, where one answers: looked for behind the first page, and whoever finds none misses nothing. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Trouble } from './server/client.ts';
import type { ServerSide } from './server/open-server.tsx';
import type { Services } from './services.ts';

export interface ServerDoor {
  /** Null until a server has answered. */
  readonly side: ReadonlySignal<ServerSide | null>;
  /** Gives why there is none, where none answers. */
  find(): Promise<ServerSide | Trouble>;
  /** Looks for it now, and again when there is a network. */
  watch(): void;
}

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
