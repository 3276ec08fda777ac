import { PAGE } from './whole.ts';

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  /** A part of a file is asked for. */
  readonly part: boolean;
}

/**
 * The name by which the game keeps what is asked for. Null for everything that is none of its files: requests to the
 * server, its streams and documents, and whatever else lies at this address go their way as if there were no worker.
 */
export function placeOf({ method, url, mode, part }: Asked, scope: string): string | null {
  if (method !== 'GET' || part || !url.startsWith(scope)) return null;
  const [name = ''] = url.slice(scope.length).split(/[?#]/);
  if (mode === 'navigate') return name === '' || name === PAGE ? PAGE : null;
  return name.startsWith('assets/') ? name : null;
}
